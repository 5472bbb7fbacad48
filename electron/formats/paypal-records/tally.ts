import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';

/** What rows of one currency add up to, in ledger units, as the footers state it: each side by itself. */
export type Totals = { credits: bigint; debits: bigint; feeCredits: bigint; feeDebits: bigint };

export type CurrencyTally = {
  /** Of every row, and of those that move money: the transaction detail report has others too. */
  readonly all: Totals;
  readonly moved: Totals;
  count: number;
};

/** A section's rows, or a whole report's. */
export type Tally = {
  readonly currencies: Map<CurrencyCode, CurrencyTally>;
  count: number;
  /** A row could not be read, so that no total can be held against the rows. */
  broken: boolean;
};

const none = (): Totals => ({ credits: 0n, debits: 0n, feeCredits: 0n, feeDebits: 0n });

export const emptyTally = (): Tally => ({ currencies: new Map(), count: 0, broken: false });

export function tallyOf(tally: Tally, currency: CurrencyCode): CurrencyTally {
  const known = tally.currencies.get(currency);
  if (known !== undefined) return known;
  const made: CurrencyTally = { all: none(), moved: none(), count: 0 };
  tally.currencies.set(currency, made);
  return made;
}

/** `gross` signed as it moves the balance, `fee` as a cost. */
export function addTo(totals: Totals, gross: bigint, fee: bigint): void {
  if (gross < 0n) totals.debits -= gross;
  else totals.credits += gross;
  if (fee < 0n) totals.feeCredits -= fee;
  else totals.feeDebits += fee;
}

export const movedBy = ({ credits, debits, feeCredits, feeDebits }: Totals): bigint =>
  credits - debits + feeCredits - feeDebits;
