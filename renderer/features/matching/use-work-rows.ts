import { useDeferredValue, useMemo, useState } from 'react';
import { usePlace } from '../../ui/place-context.tsx';
import { gatheredItems, linesToGather, type Gathering } from './gathering.ts';
import type { Match } from '../../../shared/contract/matching.ts';
import { keepRow, keptRow } from './kept-rows.ts';
import { openIndex, type OpenIndex } from './open-index.ts';
import { filterLines, filterRows, type PairFilter } from './pair-filter.ts';
import { pairRows, singleRows, type MatchingList, type PairRow } from './pair-rows.ts';
import { indexSince, rowsSince } from './rows-since.ts';

export type WorkRows = {
  readonly rows: readonly PairRow[];
  readonly index: OpenIndex;
  /** Where the chosen row stands; −1 where there is none. */
  readonly at: number;
  readonly row: PairRow | null;
  readonly choose: (key: string | null) => void;
};

/**
 * The rows on screen and the chosen one. While lines are gathered, those that can be taken up stand there one by one. Everything
 * that walks over all rows is kept until what it rests on changes: a step from row to row walks over none.
 */
export function useWorkRows(
  list: MatchingList,
  made: readonly Match[],
  filter: PairFilter,
  gathering: Gathering | null,
): WorkRows {
  const { merchant, month } = usePlace();
  const place = `${merchant.id} ${month}`;
  const [chosen, setChosen] = useState<string | null>(() => keptRow(place));
  const [lastAt, setLastAt] = useState(0);
  const settled = useDeferredValue(filter);

  // What the list says is worked out once; what was matched since is taken away from that.
  const asked = useMemo(() => ({ rows: pairRows(list), index: openIndex(list) }), [list]);
  const everyRow = useMemo(() => rowsSince(asked.rows, made), [asked, made]);
  const index = useMemo(() => indexSince(asked.index, made), [asked, made]);
  const lines = useGatheredLines(list, index, gathering);
  const rows = useMemo(
    () => (lines === null ? filterRows(everyRow, settled) : filterLines(lines, settled)),
    [everyRow, lines, settled],
  );
  const found = useMemo(() => rows.findIndex(({ key }) => key === chosen), [rows, chosen]);
  // A row that has gone (accepted, or filtered out) leaves its place to the one that moved up.
  const at = found >= 0 ? found : Math.min(lastAt, rows.length - 1);

  const choose = (key: string | null): void => {
    setChosen(key);
    keepRow(place, key);
    const next = key === null ? -1 : rows.findIndex((each) => each.key === key);
    setLastAt(next >= 0 ? next : Math.max(at, 0));
  };
  return { rows, index, at, row: rows[at] ?? null, choose };
}

/** The lines one gathers from; the same as long as what decides on them is the same, however many are taken up. */
function useGatheredLines(list: MatchingList, index: OpenIndex, gathering: Gathering | null) {
  const first = gathering?.[gathering.side][0] ?? null;
  const kind = gathering?.kind ?? null;
  const side = gathering?.side ?? null;
  return useMemo(() => {
    if (kind === null || side === null) return null;
    const own = first === null ? [] : [first];
    const begun: Gathering = {
      kind,
      side,
      from: first ?? '',
      left: side === 'left' ? own : [],
      right: side === 'right' ? own : [],
    };
    const lines = linesToGather(begun, gatheredItems(begun, index), list);
    return singleRows(lines.map((each) => ({ ...each, items: each.items.filter(({ id }) => index.isOpen(id)) })));
  }, [list, index, kind, side, first]);
}
