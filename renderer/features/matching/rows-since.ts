import type { Match } from '../../../shared/contract/matching.ts';
import type { OpenIndex } from './open-index.ts';
import type { OpenItem, OpenRow, PairRow, Side, Suggestion } from './pair-rows.ts';

const idsOf = (made: readonly Match[]): ReadonlySet<string> =>
  new Set(made.flatMap(({ left, right }) => [...left, ...right]).map(({ id }) => id));

/**
 * The rows as they stand once matches were made that the list does not know of yet: a row that was matched is a match in its
 * place, what stood beside it alone has a row of its own again, and what nearly fitted with a line that has gone fits no longer.
 * One pass over rows that are sorted already, so that accepting in a list of 100,000 costs no sorting.
 */
export function rowsSince(rows: readonly PairRow[], made: readonly Match[]): readonly PairRow[] {
  if (made.length === 0) return rows;
  const gone = idsOf(made);
  const matches = new Map(made.map((match) => [match.left[0]?.id ?? match.right[0]?.id ?? '', match]));
  const after: PairRow[] = [];
  for (const row of rows) {
    if (row.kind === 'matched' || !isTouched(row, gone)) after.push(row);
    else after.push(...rowsInPlaceOf(row, gone, matches));
  }
  return after;
}

/** The open items without those that have gone. */
export function indexSince(index: OpenIndex, made: readonly Match[]): OpenIndex {
  if (made.length === 0) return index;
  const gone = idsOf(made);
  return {
    ...index,
    find: (id) => (gone.has(id) ? undefined : index.find(id)),
    isOpen: (id) => !gone.has(id) && index.isOpen(id),
  };
}

const isTouched = (row: OpenRow, gone: ReadonlySet<string>): boolean =>
  gone.has(row.key) || row.near.some((suggestion) => holds(suggestion, gone));

const holds = ({ left, right }: Suggestion, gone: ReadonlySet<string>): boolean =>
  left.some(({ id }) => gone.has(id)) || right.some(({ id }) => gone.has(id));

function rowsInPlaceOf(
  row: OpenRow,
  gone: ReadonlySet<string>,
  matches: ReadonlyMap<string, Match>,
): readonly PairRow[] {
  const near = row.near.filter((suggestion) => !holds(suggestion, gone));
  const match = matches.get(row.key);
  const own: PairRow | null = gone.has(row.key)
    ? match === undefined
      ? null
      : { kind: 'matched', key: row.key, match }
    : { ...row, near };
  const stillBeside = gone.has(row.key) ? [] : besides(row, near[0]);
  const alone = besides(row, row.near[0]).filter(
    ({ item }) => !gone.has(item.id) && !stillBeside.some((beside) => beside.item === item),
  );
  return [...(own === null ? [] : [own]), ...alone];
}

/** What a suggestion shows beside a row's own item, each as a row of its own. */
function besides(row: OpenRow, suggestion: Suggestion | undefined): readonly OpenRow[] {
  if (suggestion === undefined) return [];
  const alone =
    (side: Side) =>
    (item: OpenItem): OpenRow => ({ kind: 'open', key: item.id, side, item, near: [], waits: true });
  return [...suggestion.left.map(alone('left')), ...suggestion.right.map(alone('right'))].filter(
    ({ item }) => item.id !== row.key,
  );
}
