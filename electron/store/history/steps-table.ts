import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { HistoryStep } from '../../../shared/contract/ledger.ts';
import type { Sentence } from '../../../shared/wording/sentence.ts';
import type { Reader, Row, Writer } from '../connection.ts';
import { insertStepNote } from '../exceptions/events-table.ts';
import { countOf, integerOf, textOf } from '../row.ts';

/** One thing that a step did. To take the step back is to do the opposite of each, the last first. */
export type Effect =
  | { readonly effect: 'imported' | 'import_undone'; readonly importSeq: bigint }
  | { readonly effect: 'matched' | 'unmatched'; readonly matchSeq: bigint }
  /** An event was written on an exception. */
  | { readonly effect: 'noted'; readonly eventSeq: bigint };

/** An effect on the books themselves. */
export type BookEffect = Exclude<Effect, { readonly effect: 'noted' }>;

export type StepKind = HistoryStep['kind'];

export type StepRecord = {
  readonly seq: bigint;
  readonly kind: StepKind;
  readonly what: Sentence;
  readonly takenAt: number;
  readonly undone: boolean;
};

export function insertStep(
  writer: Writer,
  merchantId: MerchantId,
  step: { readonly kind: StepKind; readonly what: Sentence; readonly effects: readonly Effect[] },
  now: number,
): bigint {
  const seq = writer
    .write(
      'INSERT INTO step (merchant_seq, kind, what, taken_at) VALUES ((SELECT seq FROM merchant WHERE id = ?), ?, ?, ?)',
    )
    .run(merchantId, step.kind, JSON.stringify(step.what), BigInt(now));
  for (const effect of step.effects) {
    if (effect.effect === 'noted') {
      insertStepNote(writer, seq, effect.eventSeq);
      continue;
    }
    writer
      .write('INSERT INTO step_effect (step_seq, effect, import_seq, match_seq) VALUES (?, ?, ?, ?)')
      .run(
        seq,
        effect.effect,
        'importSeq' in effect ? effect.importSeq : null,
        'matchSeq' in effect ? effect.matchSeq : null,
      );
  }
  return seq;
}

export function insertStepEvent(writer: Writer, stepSeq: bigint, what: 'undone' | 'redone', now: number): void {
  writer.write('INSERT INTO step_event (step_seq, what, happened_at) VALUES (?, ?, ?)').run(stepSeq, what, BigInt(now));
}

const steps = `
  SELECT step.seq, kind, what, taken_at,
         coalesce((SELECT event.what FROM step_event AS event WHERE event.step_seq = step.seq ORDER BY event.seq DESC LIMIT 1), '') = 'undone' AS undone
  FROM step JOIN merchant ON merchant.seq = merchant_seq WHERE merchant.id = ?1`;

const stepOf = (row: Row): StepRecord => ({
  seq: integerOf(row, 'seq'),
  kind: textOf(row, 'kind') as StepKind,
  what: JSON.parse(textOf(row, 'what')) as Sentence,
  takenAt: countOf(row, 'taken_at'),
  undone: countOf(row, 'undone') === 1,
});

/** Newest first. */
export const listSteps = (reader: Reader, merchantId: MerchantId, limit: number): StepRecord[] =>
  reader.read(`${steps} ORDER BY step.seq DESC LIMIT ?2`).all(merchantId, BigInt(limit)).map(stepOf);

/** The latest step that stands: the one to undo. */
export function lastStanding(reader: Reader, merchantId: MerchantId): StepRecord | null {
  const row = reader.read(`SELECT * FROM (${steps}) WHERE undone = 0 ORDER BY seq DESC LIMIT 1`).get(merchantId);
  return row === undefined ? null : stepOf(row);
}

/**
 * The step to do again: the one that was undone last. A step that was taken after it still stands, and has made it
 * forgotten, with all that were undone before it.
 */
export function lastUndone(reader: Reader, merchantId: MerchantId): StepRecord | null {
  const row = reader
    .read(
      `SELECT * FROM (${steps}) AS taken WHERE undone = 1
       ORDER BY (SELECT max(event.seq) FROM step_event AS event WHERE event.step_seq = taken.seq) DESC LIMIT 1`,
    )
    .get(merchantId);
  if (row === undefined) return null;
  const step = stepOf(row);
  return step.seq > (lastStanding(reader, merchantId)?.seq ?? 0n) ? step : null;
}

/** What a step did to the books; what it noted of exceptions is told apart, for it is no part of them. */
export const effectsOf = (reader: Reader, stepSeq: bigint): BookEffect[] =>
  reader
    .read('SELECT effect, import_seq, match_seq FROM step_effect WHERE step_seq = ? ORDER BY seq')
    .all(stepSeq)
    .map((row) => {
      const effect = textOf(row, 'effect') as BookEffect['effect'];
      return effect === 'imported' || effect === 'import_undone'
        ? { effect, importSeq: integerOf(row, 'import_seq') }
        : { effect, matchSeq: integerOf(row, 'match_seq') };
    });

/** The matches that the step of an import took back, because their batch had grown. */
export const unmatchedByImport = (reader: Reader, importSeq: bigint): bigint[] =>
  reader
    .read(
      `SELECT match_seq FROM step_effect WHERE effect = 'unmatched' AND step_seq IN (
         SELECT step_seq FROM step_effect WHERE effect = 'imported' AND import_seq = ?
       ) ORDER BY seq`,
    )
    .all(importSeq)
    .map((row) => integerOf(row, 'match_seq'));
