/**
 * What the totals of a settlement are called that comes without its payments, as PayU names them: each is a row, known by
 * the settlement and this name. Books hold rows by these; none may be renamed.
 */
export const lumpTotals = [
  'transactionAmount',
  'refundAmount',
  'refundReversalAmount',
  'chargebackAmount',
  'chargebackReversalAmount',
  'adjustmentAmount',
] as const;

export type LumpTotal = (typeof lumpTotals)[number];

/** The identity of the row of a total. */
export const lumpIdentity = (lump: string, total: LumpTotal): string => `${lump}:${total}`;
