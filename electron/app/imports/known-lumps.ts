import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../../formats/file-issue.ts';
import type { FileIssue, NormalisedRow } from '../../formats/format.ts';
import { lumpIdentity, lumpTotals } from '../../formats/lump-totals.ts';
import { findPayment, type KnownPayment } from '../../store/payments/payments-table.ts';
import { findBatch, netOfBatch } from '../../store/settlements/settlements-table.ts';
import type { BookedRow, SettlementFile } from './book-settlement-row.ts';

/** Keeps a settlement that comes by its totals alone and by its payments, in either order, from being counted twice. */
export type KnownLumps = {
  /** What became of a row that is not booked because its money is in the books under the other guise; null: book it. */
  readonly instead: (row: NormalisedRow, day: LocalDate) => BookedRow | null;
  /** Holds totals that added nothing against the payments they stand for, once all rows are in. */
  readonly end: () => readonly FileIssue[];
};

type Covered = { readonly line: number; readonly batch: string; stated: Money };

export function knownLumps(
  file: Pick<SettlementFile, 'writer' | 'accountSeq' | 'place' | 'relyOn' | 'noted'>,
): KnownLumps {
  const { writer, accountSeq, place } = file;
  /** Settlements whose payments this file has; false where their totals are in the books, which holds it. */
  const withPayments = new Map<string, boolean>();
  const covered = new Map<bigint, Covered>();

  const totalsOf = (lump: string): KnownPayment | null => {
    for (const total of lumpTotals) {
      const found = findPayment(writer, accountSeq, lumpIdentity(lump, total));
      if (found !== null) return found;
    }
    return null;
  };

  const payment = (row: NormalisedRow, lump: string, day: LocalDate): BookedRow | null => {
    const before = withPayments.get(lump);
    if (before === true) return null;
    const totals = before === undefined ? totalsOf(lump) : null;
    withPayments.set(lump, before === undefined && totals === null);
    if (before === undefined && totals === null) return null;
    const facts = totals && {
      batch: row.batch ?? lump.slice(lump.lastIndexOf(':') + 1),
      file: file.noted(totals.importSeq).fileName,
    };
    const issue = facts && fileIssue('totals_in_books', facts, { line: row.line });
    return { isNew: false, day, late: false, issue };
  };

  const total = (row: NormalisedRow, lump: string, day: LocalDate): BookedRow | null => {
    if (row.batch === null || totalsOf(lump) !== null) return null;
    const batch = findBatch(writer, accountSeq, row.batch, row.currency);
    if (batch === null || (batch.importSeq === place.importSeq && !withPayments.has(lump))) return null;
    if (batch.importSeq !== place.importSeq) file.relyOn(batch.importSeq);
    const known = covered.get(batch.id) ?? { line: row.line, batch: row.batch, stated: money(row.currency, 0n) };
    known.stated = money(row.currency, known.stated.units + row.net.units);
    covered.set(batch.id, known);
    return { isNew: false, day, late: false, issue: null };
  };

  return {
    instead: (row, day) => {
      const { lump } = row;
      if (lump === undefined) return null;
      return row.identity.startsWith(`${lump}:`) ? total(row, lump, day) : payment(row, lump, day);
    },
    end: () =>
      [...covered].flatMap(([batchId, { line, batch, stated }]) => {
        const found = netOfBatch(writer, batchId) ?? money(stated.currency, 0n);
        if (found.units === stated.units) return [];
        return [fileIssue('batch_mismatch', { batch, stated: toWire(stated), found: toWire(found) }, { line })];
      }),
  };
}
