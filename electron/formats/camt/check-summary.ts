import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import { parseAmount } from '../../../shared/money/parse-amount.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import { nodeAt, textAt, type XmlNode } from '../xml/xml-node.ts';

export type EntryCount = {
  readonly add: (net: Money) => void;
  /** Entries left out, as they are not booked, or that could not be read. */
  readonly skip: () => void;
  /** Holds the report's own `TxsSummry` against its entries, where all are of one currency and all were counted. */
  readonly check: (summary: XmlNode, issue: (issue: FileIssue) => void) => void;
};

const sides = [
  ['TtlCdtNtries', 'deposits'],
  ['TtlDbtNtries', 'withdrawals'],
] as const;

export function countEntries(): EntryCount {
  const counted = { deposits: { count: 0, units: 0n }, withdrawals: { count: 0, units: 0n } };
  const currencies = new Set<CurrencyCode>();
  let skipped = 0;

  const checkSide = (node: XmlNode, total: 'deposits' | 'withdrawals', issue: (issue: FileIssue) => void): void => {
    const { count, units } = counted[total];
    const place = { line: node.line, column: node.local };
    const statedCount = textAt(node, 'NbOfNtries');
    // Max15NumericText; no count is longer than nine digits.
    if (/^\d{1,9}$/.test(statedCount) && Number.parseInt(statedCount, 10) !== count) {
      const facts = { total, stated: Number.parseInt(statedCount, 10), found: count };
      issue(fileIssue('control_count_mismatch', facts, place));
    }
    const [currency] = currencies;
    const statedSum = textAt(node, 'Sum');
    if (currency === undefined || statedSum === '') return;
    const stated = parseAmount(statedSum, { currency, decimal: '.' });
    if (stated.ok && stated.value.units !== units) {
      const facts = { total, stated: toWire(stated.value), found: toWire(money(currency, units)) };
      issue(fileIssue('control_total_mismatch', facts, place));
    }
  };

  return {
    add: ({ currency, units }) => {
      currencies.add(currency);
      const side = units < 0n ? counted.withdrawals : counted.deposits;
      side.count += 1;
      side.units += units < 0n ? -units : units;
    },
    skip: () => void (skipped += 1),
    check: (summary, issue) => {
      // Whether entries that are not booked are in the totals, the standard leaves to the bank.
      if (skipped > 0 || currencies.size > 1) return;
      for (const [name, total] of sides) {
        const node = nodeAt(summary, name);
        if (node !== null) checkSide(node, total, issue);
      }
    },
  };
}
