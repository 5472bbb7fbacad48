import { isCurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import { readAmountsIn } from '../table/read-amount.ts';
import { readSumField } from './read-balance-field.ts';
import { isCredit, isExpected, type Entry } from './read-entry.ts';
import { plainAmount } from './plain-amount.ts';
import type { SwiftField } from './split-fields.ts';

/** Counts the entries of a message against what `:90D:` and `:90C:` state of them. */
export type EntryCount = {
  readonly add: (entry: Entry, size: Money) => void;
  /** False when the field is no sum. */
  readonly check: (field: SwiftField) => boolean;
};

type Tally = { count: number; units: bigint };
const nothing = (): Tally => ({ count: 0, units: 0n });

export function countEntries(issue: (issue: FileIssue) => void): EntryCount {
  const amountOf = readAmountsIn(issue);
  const sides = { credit: nothing(), debit: nothing(), expectedCredit: nothing(), expectedDebit: nothing() };

  return {
    add: (entry, size) => {
      const expected = isExpected(entry);
      const side = isCredit(entry)
        ? sides[expected ? 'expectedCredit' : 'credit']
        : sides[expected ? 'expectedDebit' : 'debit'];
      side.count += 1;
      side.units += size.units;
    },
    check: ({ tag, line, lines }) => {
      const stated = readSumField(lines[0] ?? '');
      if (stated === null || !isCurrencyCode(stated.currency)) return false;
      const place = { line, column: `:${tag}:` };
      const amount = amountOf(plainAmount(stated.amount), stated.currency, line, place.column);
      if (amount === null) return true;
      const [booked, expected] =
        tag === '90C' ? [sides.credit, sides.expectedCredit] : [sides.debit, sides.expectedDebit];
      // Whether what is only expected counts, the standard does not say.
      const withExpected = { count: booked.count + expected.count, units: booked.units + expected.units };
      if (stated.count === withExpected.count && amount.units === withExpected.units) return true;
      if (stated.count !== booked.count)
        issue(fileIssue('count_mismatch', { stated: stated.count, found: booked.count }, place));
      const found = money(amount.currency, booked.units);
      if (amount.units !== found.units)
        issue(fileIssue('total_mismatch', { stated: toWire(amount), found: toWire(found) }, place));
      return true;
    },
  };
}
