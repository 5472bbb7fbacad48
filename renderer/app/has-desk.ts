import type { Merchant } from '../../shared/contract/merchants.ts';

/** Whether there is anything to look over: several merchants, or one that somebody here answers for. */
export const hasDesk = (merchants: readonly Merchant[]): boolean =>
  merchants.length > 1 || merchants.some(({ side }) => side === 'manager');
