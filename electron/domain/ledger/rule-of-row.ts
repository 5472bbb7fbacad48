import type { BookedRowKind } from '../../../shared/catalogue/row-kinds.ts';
import type { RuleKind } from './posting-rules.ts';

/**
 * The rule a row is posted by when it happens. A provider's row then moves the receivable by its gross; the fees and
 * the tax of its batch follow when it is settled (`fee`, `tax`), and then the receivable has moved by the net.
 */
export const ruleOfRow = {
  sale: 'sale',
  refund: 'refund',
  refund_reversed: 'refund_reversed',
  chargeback: 'chargeback',
  chargeback_reversed: 'chargeback_reversed',
  // The rule `fee` is for what is kept with a batch; a fee that is a row by itself is a charge.
  fee: 'charge',
  adjustment: 'adjustment',
  reserve_hold: 'reserve_hold',
  reserve_release: 'reserve_release',
  carry_forward: 'carry_forward',
  cashback: 'cashback',
  conversion: 'conversion',
  tds: 'tds',
  withdrawal: 'withdrawal',
  credit: 'bank_credit',
  debit: 'bank_debit',
} as const satisfies Record<BookedRowKind, RuleKind>;
