import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Refusal } from '../../../shared/contract/refusal.ts';
import { reliantImport } from '../../store/imports/import-reliance.ts';
import { insertImportEvent, type ImportRecord } from '../../store/imports/imports-table.ts';
import type { Reader, Writer } from '../../store/connection.ts';
import { bringLateRowsHome } from '../../store/payments/late-rows.ts';
import { monthsHolding, repeatReversed, reverseEntries } from '../../store/ledger/turn-entries.ts';
import { refuse } from '../handler.ts';
import { openBooks, type Books } from '../ledger/books.ts';
import { lockedMonth } from '../ledger/locked-month.ts';

/** Why an import cannot be taken back by itself: a closed month holds it, or a later import rests on it. */
export function importHeld(
  reader: Reader,
  books: Books,
  made: Pick<ImportRecord, 'seq' | 'fileName'>,
): Refusal<'period_closed' | 'import_relied_on'> | null {
  const locked = lockedMonth(books, monthsHolding(reader, { importSeq: made.seq }));
  return locked === null
    ? importReliedOn(reader, made, [])
    : refuse('period_closed', { month: locked, file: made.fileName });
}

/** That a later import rests on this one; those that go `together` with it in the same step hold nothing. */
export function importReliedOn(
  reader: Reader,
  made: Pick<ImportRecord, 'seq' | 'fileName'>,
  together: readonly bigint[],
): Refusal<'import_relied_on'> | null {
  const reliant = reliantImport(reader, made.seq, together);
  return reliant === null ? null : refuse('import_relied_on', { file: made.fileName, by: reliant.fileName });
}

/** Reverses all that an import posted and leaves its rows out from now on. Gives how many entries were reversed. */
export function takeImportBack(writer: Writer, importSeq: bigint, now: number): number {
  const reversed = reverseEntries(writer, { importSeq });
  insertImportEvent(writer, importSeq, 'undone', now);
  return reversed;
}

/** Brings an import back that was taken back: its rows count again, in their own month where it is open by now. */
export function bringImportBack(writer: Writer, merchantId: MerchantId, importSeq: bigint, now: number): void {
  const { closedThrough } = openBooks(writer, merchantId);
  repeatReversed(writer, importSeq, closedThrough);
  insertImportEvent(writer, importSeq, 'restored', now);
  bringLateRowsHome(writer, merchantId, closedThrough, now);
}
