import { sum } from '../../../../shared/money/sum.ts';
import { sentence } from '../../../../shared/wording/sentence.ts';
import type { StatementLineRecord } from '../../../store/settlements/statement-lines-table.ts';
import { leadTo, type Need } from './need.ts';

/** Credits that nothing explains yet, one need a currency. What leaves an account is the merchant's own business. */
export const lineNeeds = (open: readonly StatementLineRecord[]): readonly Need[] =>
  [
    ...Map.groupBy(
      open.filter(({ amount }) => amount.units > 0n),
      ({ amount }) => amount.currency,
    ),
  ].map(([currency, own]) => ({
    says: sentence('home_lines', {
      count: own.length,
      since: own.map(({ bookedOn }) => bookedOn).reduce((first, day) => (day < first ? day : first)),
    }),
    amount: sum(
      currency,
      own.map(({ amount }) => amount),
    ),
    lead: leadTo('reconcile', { show: 'open', currency }),
  }));
