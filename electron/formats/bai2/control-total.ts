import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { fromMinor } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';

/** A trailer's figures as they stand: a sum in minor units, the accounts or groups it closes, its records. */
export type StatedTotal = { readonly sum: string; readonly members: string | null; readonly records: string };
/** The same, counted. */
export type CountedTotal = { readonly sum: bigint; readonly members: number; readonly records: number };

/** Amounts are algebraic sums of whole minor units, whatever currencies they are in. */
export const minorOf = (text: string): bigint | null =>
  /^[+-]?\d{1,18}$/.test(text) ? BigInt(text.replace('+', '')) : null;

/** Holds the figures of a trailer (49, 98, 99) against what stands before it; an empty figure states nothing. */
export function checkTotal(
  stated: StatedTotal,
  counted: CountedTotal,
  currency: CurrencyCode,
  place: { readonly line: number; readonly column: string },
  issue: (issue: FileIssue) => void,
): void {
  const sum = minorOf(stated.sum);
  if (sum === null && stated.sum !== '') issue(fileIssue('amount_not_an_amount', { text: stated.sum }, place));
  if (sum !== null && sum !== counted.sum) {
    const wire = (minor: bigint) => toWire(fromMinor(currency, minor));
    issue(fileIssue('total_mismatch', { stated: wire(sum), found: wire(counted.sum) }, place));
  }
  const checkCount = (text: string | null, found: number): void => {
    if (text === null || text === '') return;
    if (!/^\d{1,9}$/.test(text)) issue(fileIssue('line_unreadable', { text }, place));
    else if (Number.parseInt(text, 10) !== found)
      issue(fileIssue('count_mismatch', { stated: Number.parseInt(text, 10), found }, place));
  };
  checkCount(stated.members, counted.members);
  checkCount(stated.records, counted.records);
}
