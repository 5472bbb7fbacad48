import type { MethodId } from '../../../shared/catalogue/methods.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';

/** A payment that a scheme may be about: what was spent, or what came in, always above zero. */
export type CashbackRow = {
  /** `line:12` of a statement, `payment:7` of a provider’s report. */
  readonly id: string;
  readonly on: LocalDate;
  /** Puts the payments of one day in their order, where the source tells it. */
  readonly at: string;
  readonly amount: Money;
  readonly reference: string;
  readonly text: string;
  readonly method: MethodId | null;
  /** The last four digits of the card it was paid with; null where the row does not say, or names several. */
  readonly card: string | null;
  /** Null where the row does not say. */
  readonly personToPerson: boolean | null;
};

/** Money that bears the name of cashback; negative where it was taken back. */
export type CashbackReceipt = {
  readonly id: string;
  readonly on: LocalDate;
  readonly amount: Money;
  readonly reference: string;
  readonly text: string;
};

/** Oldest first, and in one order however they came: by day, by time, by the number of the row. */
export function inOrder<Row extends { readonly id: string; readonly on: LocalDate; readonly at?: string }>(
  rows: readonly Row[],
): Row[] {
  return rows.toSorted((a, b) => compare(a.on, b.on) || compare(a.at ?? '', b.at ?? '') || compareIds(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By kind, then by number: `line:9` comes before `line:10`. */
export function compareIds(a: string, b: string): number {
  // Of one length the texts compare as their kinds and numbers do, and far faster.
  if (a.length === b.length) return compare(a, b);
  const [kindOfA = '', numberOfA = ''] = a.split(':');
  const [kindOfB = '', numberOfB = ''] = b.split(':');
  return compare(kindOfA, kindOfB) || numberOfA.length - numberOfB.length || compare(numberOfA, numberOfB);
}
