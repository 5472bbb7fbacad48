import { useMemo, useState } from 'react';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useCommand } from '../../ui/commands/command-context.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import {
  candidatesOf,
  filterRows,
  nextOpen,
  pairOf,
  pairRows,
  type MatchingList,
  type PairFilter,
  type PairRow,
} from './pair-rows.ts';

/** The state of the two-sided list: which rows, which one is chosen, and what can be done with it. */
export function usePairs(list: MatchingList) {
  const { merchant } = usePlace();
  const accept = useCommandCall('matching.accept');
  const unmatch = useCommandCall('matching.unmatch');
  const [filter, setFilter] = useState<PairFilter>(() => (list.left.length + list.right.length > 0 ? 'open' : 'all'));
  const [search, setSearch] = useState('');
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const [lastIndex, setLastIndex] = useState(0);
  const [picked, setPicked] = useState<number | null>(null);

  const everyRow = useMemo(() => pairRows(list), [list]);
  const rows = useMemo(() => filterRows(everyRow, filter, search), [everyRow, filter, search]);
  const found = rows.findIndex(({ key }) => key === chosenKey);
  // A row that has gone (accepted, or filtered out) leaves its place to the one that moved up.
  const index = found >= 0 ? found : Math.min(lastIndex, rows.length - 1);
  const row = rows[index] ?? null;
  const candidates = useMemo(() => (row === null ? [] : candidatesOf(row, list)), [row, list]);
  // Only what nearly fits is chosen beforehand: a stray Enter must never pair two lines that nothing speaks for.
  const candidate = picked ?? ((candidates[0]?.why ?? null) !== null ? 0 : null);

  const choose = (next: PairRow | null | undefined): void => {
    if (next === null || next === undefined || next.key === row?.key) return;
    setChosenKey(next.key);
    setLastIndex(rows.findIndex(({ key }) => key === next.key));
    setPicked(null);
    accept.reset();
    unmatch.reset();
  };

  const acceptPair = (): void => {
    const other = candidate === null ? undefined : candidates[candidate];
    if (row === null || row.kind !== 'open' || other === undefined || accept.isPending) return;
    const following = nextOpen(rows, index);
    accept.mutate(
      { merchantId: merchant.id, ...pairOf(row, other.item) },
      {
        onSuccess: () => {
          setPicked(null);
          setChosenKey(following?.key ?? null);
          setLastIndex(index);
        },
      },
    );
  };
  const unmatchRow = (): void => {
    if (row === null || row.kind !== 'matched' || row.match.id === null || unmatch.isPending) return;
    unmatch.mutate({ merchantId: merchant.id, matchId: row.match.id });
  };

  useCommand('row.next', () => choose(rows[Math.min(index + 1, rows.length - 1)]));
  useCommand('row.previous', () => choose(rows[Math.max(index - 1, 0)]));
  useCommand('row.nextOpen', () => choose(nextOpen(rows, index)));
  useCommand('row.candidate', (key) => {
    const wanted = '123456789'.indexOf(key);
    if (wanted < candidates.length) setPicked(wanted);
  });
  useCommand('row.accept', acceptPair);
  useCommand('row.unmatch', unmatchRow);

  return {
    filter,
    setFilter,
    search,
    setSearch,
    rows,
    index,
    candidates,
    candidate,
    setPicked,
    choose,
    acceptPair,
    unmatchRow,
    error: accept.error ?? unmatch.error,
    busy: accept.isPending || unmatch.isPending,
  };
}
