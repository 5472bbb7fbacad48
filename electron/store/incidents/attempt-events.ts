import type { AttemptMark } from '../../../shared/contract/incidents.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Writer } from '../connection.ts';

/** Notes what a person says of an attempt. What was noted before stays on record. */
export function insertAttemptEvent(
  writer: Writer,
  attemptId: string,
  what: AttemptMark,
  on: LocalDate,
  now: number,
): void {
  writer
    .write('INSERT INTO attempt_event (attempt_id, what, on_day, noted_at) VALUES (?, ?, ?, ?)')
    .run(BigInt(attemptId), what, on, BigInt(now));
}
