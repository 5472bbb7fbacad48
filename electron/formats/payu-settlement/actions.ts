import type { RowKind } from '../../../shared/catalogue/row-kinds.ts';

type BookedAction = {
  readonly kind: Exclude<RowKind, 'credit' | 'debit' | 'pending'>;
  /** Which way it moves what PayU owes; the amount is printed without a sign, or a refund's with one. */
  readonly sign: 1 | -1;
};

/**
 * The `action` of a transaction: capture, refund, chargeback and the adjustments as docs.payu.in names them (Settlement
 * Detail Range API; `Adjustment_…` and `Failed` in the older Settlement Reconciliation API), the reversals as its
 * settlement totals and its Settlement Transaction Details API do. Compared without case and underscores.
 */
const actions: ReadonlyMap<string, BookedAction> = new Map([
  ['capture', { kind: 'sale', sign: 1 }],
  ['refund', { kind: 'refund', sign: -1 }],
  ['refundreversal', { kind: 'refund_reversed', sign: 1 }],
  ['chargeback', { kind: 'chargeback', sign: -1 }],
  ['chargebackreversal', { kind: 'chargeback_reversed', sign: 1 }],
  ['adjdebit', { kind: 'adjustment', sign: -1 }],
  ['adjustmentdebit', { kind: 'adjustment', sign: -1 }],
  ['adjcredit', { kind: 'adjustment', sign: 1 }],
  ['adjustmentcredit', { kind: 'adjustment', sign: 1 }],
  ['failed', { kind: 'declined', sign: 1 }],
]);

/** An authorisation that was given up: nothing was taken. */
const leftOut = 'cancel';

/** What an action is; `left_out` moves no money, null is not known. */
export function actionOf(text: string): BookedAction | 'left_out' | null {
  const name = text.toLowerCase().replaceAll('_', '');
  return name === leftOut ? 'left_out' : (actions.get(name) ?? null);
}
