import { money, type Money } from '../../shared/money/money.ts';
import type { StatementBalance } from './format.ts';

/** Opening, what the rows sum to, and closing, all of one currency, with what is between them. */
export const statementBalance = (
  account: string | null,
  opening: Money,
  sum: Money,
  closing: Money,
): StatementBalance => ({
  account,
  currency: sum.currency,
  opening,
  closing,
  sum,
  difference: money(sum.currency, opening.units + sum.units - closing.units),
});
