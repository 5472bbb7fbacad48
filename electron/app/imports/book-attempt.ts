import { assert } from '../../../shared/kernel/assert.ts';
import { businessDate } from '../../domain/ledger/business-date.ts';
import type { NormalisedRow } from '../../formats/format.ts';
import { attemptIsKnown, insertAttempt } from '../../store/payments/attempts-table.ts';
import type { BookedRow, SettlementFile } from './book-settlement-row.ts';

/**
 * Keeps a payment that was declined or is pending. No money moved, so nothing is posted. In an account something was taken back of,
 * one that an import which stands has brought in an earlier era is known all the same.
 */
export function bookAttempt(file: SettlementFile, row: NormalisedRow): BookedRow {
  assert(row.kind === 'declined' || row.kind === 'pending', 'only an attempt is kept as one');
  const day = businessDate(row.occurredAt, file.zone);
  const identity = `${row.kind}:${row.identity}`;
  if (file.place.era !== 0n && attemptIsKnown(file.writer, file.accountSeq, identity))
    return { isNew: false, day, late: false, issue: null };
  const id = insertAttempt(file.writer, {
    accountSeq: file.accountSeq,
    identity,
    outcome: row.kind,
    reference: row.reference,
    merchantReference: row.merchantReference,
    method: row.method ?? 'other',
    occurredAt: row.occurredAt,
    businessDate: day,
    amount: row.gross,
    reason: row.description,
    place: file.place,
    line: row.line,
  });
  return { isNew: id !== null, day, late: false, issue: null };
}
