/** What a word in a report that somebody described can say of its row. */
export const mappedRowKinds = [
  'sale',
  'refund',
  'refund_reversed',
  'chargeback',
  'chargeback_reversed',
  'fee',
  'adjustment',
  'reserve_hold',
  'reserve_release',
  'cashback',
  'tds',
  'withdrawal',
] as const;

/** What is booked: the kinds of row a provider's report or a bank statement has. */
export type BookedRowKind = (typeof mappedRowKinds)[number] | 'carry_forward' | 'conversion' | 'credit' | 'debit';

/** What came to nothing: payments that were tried and declined, or are not decided yet. */
export type AttemptKind = 'declined' | 'pending';

export type RowKind = BookedRowKind | AttemptKind;
