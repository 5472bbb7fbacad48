import type { ExceptionId, MerchantId } from '../../../shared/kernel/ids.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import type { Reader, Row, Writer } from '../connection.ts';
import { countOf, integerOf, textOf } from '../row.ts';

/** What a person says of an exception. An empty owner or day takes away what was said before. */
export type NewExceptionEvent = {
  readonly exceptionId: ExceptionId;
  readonly what: 'owner' | 'due' | 'state' | 'note';
  readonly value: string;
};

export type ExceptionEventRecord = NewExceptionEvent & {
  readonly seq: bigint;
  readonly notedAt: number;
  readonly undone: boolean;
};

export const insertExceptionEvent = (
  writer: Writer,
  merchantId: MerchantId,
  { exceptionId, what, value }: NewExceptionEvent,
  now: number,
): bigint =>
  writer
    .write(
      'INSERT INTO exception_event (merchant_seq, exception_id, what, value, noted_at) VALUES ((SELECT seq FROM merchant WHERE id = ?), ?, ?, ?, ?)',
    )
    .run(merchantId, exceptionId, what, value, BigInt(now));

export function undoExceptionEvent(writer: Writer, eventSeq: bigint, now: number): void {
  writer.write('INSERT INTO exception_event_undo (event_seq, undone_at) VALUES (?, ?)').run(eventSeq, BigInt(now));
}

/** Writes what an event said again, as a new event: what was taken back stays taken back. */
export function repeatExceptionEvent(writer: Writer, eventSeq: bigint, now: number): bigint {
  return writer
    .write(
      'INSERT INTO exception_event (merchant_seq, exception_id, what, value, noted_at) SELECT merchant_seq, exception_id, what, value, ? FROM exception_event WHERE seq = ?',
    )
    .run(BigInt(now), eventSeq);
}

const events = `
  SELECT event.seq, exception_id, what, value, noted_at, event.seq IN (SELECT event_seq FROM exception_event_undo) AS undone
  FROM exception_event AS event JOIN merchant ON merchant.seq = event.merchant_seq WHERE merchant.id = ?1`;

const eventOf = (row: Row): ExceptionEventRecord => ({
  seq: integerOf(row, 'seq'),
  exceptionId: textOf(row, 'exception_id') as ExceptionId,
  what: textOf(row, 'what') as NewExceptionEvent['what'],
  value: textOf(row, 'value'),
  notedAt: countOf(row, 'noted_at'),
  undone: countOf(row, 'undone') === 1,
});

/** The same of all merchants at once. */
export const listAllStandingEvents = (reader: Reader): Omit<ExceptionEventRecord, 'undone'>[] =>
  reader
    .read(
      `SELECT seq, exception_id, what, value, noted_at FROM exception_event
       WHERE seq NOT IN (SELECT event_seq FROM exception_event_undo) ORDER BY seq`,
    )
    .all()
    .map((row) => ({
      seq: integerOf(row, 'seq'),
      exceptionId: textOf(row, 'exception_id') as ExceptionId,
      what: textOf(row, 'what') as NewExceptionEvent['what'],
      value: textOf(row, 'value'),
      notedAt: countOf(row, 'noted_at'),
    }));

/** What was said of a merchant's exceptions and stands, the oldest first. */
export const listStandingEvents = (reader: Reader, merchantId: MerchantId): ExceptionEventRecord[] =>
  reader.read(`SELECT * FROM (${events}) WHERE undone = 0 ORDER BY seq`).all(merchantId).map(eventOf);

/** All that was ever said of one exception, the oldest first. */
export const listEventsOf = (
  reader: Reader,
  merchantId: MerchantId,
  exceptionId: ExceptionId,
): ExceptionEventRecord[] => {
  const found = reader.read(`${events} AND exception_id = ?2 ORDER BY event.seq`).all(merchantId, exceptionId);
  return found.map(eventOf);
};

export function insertStepNote(writer: Writer, stepSeq: bigint, eventSeq: bigint): void {
  writer.write('INSERT INTO step_note (step_seq, event_seq) VALUES (?, ?)').run(stepSeq, eventSeq);
}

/** The events a step wrote that stand, the oldest first. */
export const standingNotes = (reader: Reader, stepSeq: bigint): bigint[] =>
  reader
    .read(
      'SELECT event_seq FROM step_note WHERE step_seq = ? AND event_seq NOT IN (SELECT event_seq FROM exception_event_undo) ORDER BY seq',
    )
    .all(stepSeq)
    .map((row) => integerOf(row, 'event_seq'));

/**
 * The events a step wrote when it was taken the first time. Every time it was done again it wrote as many anew, so they are
 * the first of all it wrote.
 */
export function firstNotes(reader: Reader, stepSeq: bigint): bigint[] {
  const all = reader.read('SELECT event_seq FROM step_note WHERE step_seq = ? ORDER BY seq').all(stepSeq);
  const row = reader
    .read(`SELECT 1 + count(*) AS n FROM step_event WHERE step_seq = ? AND what = 'redone'`)
    .get(stepSeq);
  const times = countOf(row ?? {}, 'n');
  assert(all.length % times === 0, 'a step that was done again has written other notes than before');
  return all.slice(0, all.length / times).map((note) => integerOf(note, 'event_seq'));
}
