/** What a row is, and on which of the two sides it must stand; null where either may be. */
export type JuspayKind = {
  readonly kind: 'sale' | 'refund' | 'chargeback' | 'adjustment';
  readonly side: 'credit' | 'debit' | null;
};

/**
 * `Type` as Juspay's documentation lists it; the list goes on there ("…"), and what is not here is not guessed. A credit
 * adjustment and a return (RET) give the payer's money back by the network's dispute rules: no refund the merchant asked for.
 */
const kinds: ReadonlyMap<string, JuspayKind> = new Map([
  ['collect', { kind: 'sale', side: 'credit' }],
  ['pay', { kind: 'sale', side: 'credit' }],
  ['online refund', { kind: 'refund', side: 'debit' }],
  ['chargeback acceptance', { kind: 'chargeback', side: 'debit' }],
  ['credit adjustment', { kind: 'adjustment', side: null }],
  ['ret', { kind: 'adjustment', side: null }],
]);

export const kindOf = (type: string): JuspayKind | null => kinds.get(type.toLowerCase().replace(/\s+/g, ' ')) ?? null;

const transactionTypes: ReadonlyMap<string, 'credit' | 'debit' | null> = new Map([
  ['credit', 'credit'],
  ['debit', 'debit'],
  ['dispute/adjustment', null],
]);

/** The side a `Transaction Type` names, null where it names none; undefined when it is not known. */
export const sideOf = (transactionType: string): 'credit' | 'debit' | null | undefined =>
  transactionTypes.get(transactionType.toLowerCase().replace(/\s*\/\s*/g, '/'));

/** True when the money has gone to the bank, false when it has not; null when the status is not known. */
export const isSettled = (settlementStatus: string): boolean | null => {
  switch (settlementStatus.toLowerCase()) {
    case 'settled':
      return true;
    case 'sent for settlement':
    case 'pending':
    case 'failed':
      return false;
    default:
      return null;
  }
};
