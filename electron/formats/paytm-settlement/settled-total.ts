import { money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import { paytmCells, rupees, type NameOfColumn, type PaytmRecord } from './paytm-cells.ts';

export type SettledTotal = {
  /** True for the line of totals that some payout reports end with, which it has then checked. */
  readonly isTotal: (record: PaytmRecord) => boolean;
  /** Adds a row; `counted` is false for what moved no money and for a row over again. */
  readonly add: (record: PaytmRecord, counted: boolean) => void;
};

const totalWord = /^(?:grand\s*)?total\b/i;
const labelled = ['transactionId', 'orderId', 'transactionDate', 'updatedDate'] as const;

/**
 * Holds the stated total of settled amounts against its rows as they are written. Reports repeat rows, and whether their
 * total does is not documented: it may be that of all rows or of those that count.
 */
export function settledTotal(name: NameOfColumn, issue: (issue: FileIssue) => void): SettledTotal {
  // Faults of the rows' cells are told where the rows are read.
  const cells = paytmCells(name, () => {});
  let written = 0n;
  let counted = 0n;
  return {
    add: (record, counts) => {
      const units = cells.cost(record, 'settledAmount')?.units ?? 0n;
      written += units;
      if (counts) counted += units;
    },
    isTotal: (record) => {
      if (!labelled.some((column) => totalWord.test(cells.given(record, column)))) return false;
      const stated = cells.given(record, 'settledAmount') === '' ? null : cells.amount(record, 'settledAmount');
      if (stated !== null && stated.units !== written && stated.units !== counted) {
        const facts = { stated: toWire(stated), found: toWire(money(rupees, counted)) };
        issue(fileIssue('total_mismatch', facts, cells.place(record, 'settledAmount')));
      }
      return true;
    },
  };
}
