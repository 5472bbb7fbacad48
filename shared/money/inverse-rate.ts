import { rate, type Rate } from './rate.ts';

/** The same rate read from the other side, exactly: $1 = ₹84 is ₹1 = $1/84. The inverse of the inverse is the rate itself. */
export const inverseRate = ({ from, to, numerator, denominator }: Rate): Rate => rate(to, from, denominator, numerator);
