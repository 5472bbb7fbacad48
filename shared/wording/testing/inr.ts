import type { WireMoney } from '../../money/wire.ts';

/** Rupees, in paise, as a sentence's facts have them. */
export const inr = (amount: string): WireMoney => ({ amount, currency: 'INR' });
