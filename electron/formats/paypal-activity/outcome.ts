import type { EventMeaning } from '../paypal-records/event-codes.ts';

/** What came of a row: money moved, a customer's payment waits or failed, or nothing at all. */
export type Outcome = 'moved' | 'pending' | 'declined' | 'nothing';

const done = new Set(['completed', 'cleared', 'refunded', 'partially refunded', 'reversed']);
const waiting = new Set(['pending', 'uncleared', 'held', 'in progress', 'under review']);
const failed = new Set(['denied', 'canceled', 'cancelled', 'failed', 'expired', 'voided', 'refused']);

/**
 * By status, event, and where the file has it the column that says whether the balance was touched (`Credit`, `Debit`, or
 * `Memo` for not at all). A transfer between bank and wallet that is pending has moved the balance already: running balances
 * of real downloads show it. Null: not known, and not guessed.
 */
export function outcomeOf(status: string, impact: string, meaning: EventMeaning): Outcome | null {
  if (meaning === 'nothing') return 'nothing';
  const said = status.toLowerCase().replace(/\s+/g, ' ');
  const touched = impact.toLowerCase();
  if (meaning === 'sale' && touched !== 'credit' && touched !== 'debit') {
    if (waiting.has(said)) return 'pending';
    if (failed.has(said)) return 'declined';
  }
  if (touched === 'memo') return 'nothing';
  if (failed.has(said)) return touched === '' ? 'nothing' : null;
  if (touched !== '') return touched === 'credit' || touched === 'debit' ? 'moved' : null;
  if (said === '' || done.has(said)) return 'moved';
  return said === 'pending' && meaning === 'withdrawal' ? 'moved' : null;
}
