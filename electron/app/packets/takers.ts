import type { Takers } from './taker.ts';

/** Who takes each kind of message. A kind that is not here is out of place. */
export const takers: Takers = {};
