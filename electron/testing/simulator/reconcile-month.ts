import { findExceptions } from '../../domain/matching/find-exceptions.ts';
import { matchBatches } from '../../domain/matching/match-batches.ts';
import type { OpenBatch, OpenLine } from '../../domain/matching/open-items.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import { makeVoice } from '../../../shared/wording/make-voice.ts';
import { say } from '../../../shared/wording/say.ts';
import { auditMonth } from './audit-month.ts';
import { nameOfBatch, nameOfLine, type FoundOfMonth } from './check-month.ts';
import { openBooksOf, waysOf } from './open-books-of.ts';
import type { SimulatedMonth } from './simulated-month.ts';

const voice = makeVoice('en');

/** What the core alone makes of a month; the items may be given to it in another order. */
export function reconcileMonth(
  month: SimulatedMonth,
  inOrder: <T>(items: readonly T[]) => readonly T[] = (items) => items,
): FoundOfMonth {
  const books = openBooksOf(month);
  const ways = waysOf(month);
  const batches = inOrder(books.batches);
  const lines = inOrder(books.lines);
  const { matches, nearMisses } = matchBatches({ batches, lines }, ways);
  const batchIds = new Set(matches.flatMap((match) => match.batchIds));
  const lineIds = new Set(matches.flatMap((match) => match.lineIds));
  const exceptions = findExceptions({
    ...books,
    batches: batches.filter(({ id }) => !batchIds.has(id)),
    lines: lines.filter(({ id }) => !lineIds.has(id)),
    nearMisses,
  });
  const batchName = namesById(batches, nameOfBatch);
  const lineName = namesById(lines, (line) => nameOfLine({ ...line, on: line.date }));
  return {
    matches: matches.map((match) => ({ batches: match.batchIds.map(batchName), lines: match.lineIds.map(lineName) })),
    asked: nearMisses.map((near) => ({
      batches: near.batchIds.map(batchName),
      lines: near.lineIds.map(lineName),
      why: say(near.why, voice),
    })),
    exceptions: [
      ...exceptions.map(({ kind, amountAtRisk, references, why }) => ({
        kind,
        amount: amountAtRisk,
        references,
        why: say(why, voice),
      })),
      ...auditMonth(month),
    ],
  };
}

function namesById<Item extends OpenBatch | OpenLine>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): (id: string) => string {
  const names = new Map(items.map((item) => [item.id, nameOf(item)]));
  return (id) => {
    const name = names.get(id);
    assert(name !== undefined, `a match of ${id}, which is not there`);
    return name;
  };
}
