import { useMemo, useState } from 'react';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useCommand } from '../../ui/commands/command-context.tsx';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { useUndo } from '../../ui/use-undo.ts';
import {
  candidatesOf,
  differenceOf,
  filterRows,
  nextOpen,
  pairOf,
  pairRows,
  type MatchingList,
  type PairFilter,
  type PairRow,
} from './pair-rows.ts';
import { useWriteOff } from './use-write-off.ts';

/** The state of the two-sided list: which rows, which one is chosen, and what can be done with it. */
export function usePairs(list: MatchingList) {
  const { merchant } = usePlace();
  const words = useSpeech().labels.matching;
  const { offer } = useUndo();
  const accept = useCommandCall('matching.accept');
  const unmatch = useCommandCall('matching.unmatch');
  const [filter, setFilter] = useState<PairFilter>(() => (list.left.length + list.right.length > 0 ? 'open' : 'all'));
  const [search, setSearch] = useState('');
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const [lastIndex, setLastIndex] = useState(0);
  const [picked, setPicked] = useState<number | null>(null);
  const [writeOffDifference, setWriteOffDifference] = useState(false);

  const everyRow = useMemo(() => pairRows(list), [list]);
  const rows = useMemo(() => filterRows(everyRow, filter, search), [everyRow, filter, search]);
  const found = rows.findIndex(({ key }) => key === chosenKey);
  // A row that has gone (accepted, or filtered out) leaves its place to the one that moved up.
  const index = found >= 0 ? found : Math.min(lastIndex, rows.length - 1);
  const row = rows[index] ?? null;
  const candidates = useMemo(() => (row === null ? [] : candidatesOf(row, list)), [row, list]);
  // Only what nearly fits is chosen beforehand: a stray Enter must never pair two lines that nothing speaks for.
  const candidate = picked ?? ((candidates[0]?.why ?? null) !== null ? 0 : null);

  // Another candidate has another difference: what becomes of it is asked again.
  const pick = (wanted: number | null): void => {
    setPicked(wanted);
    setWriteOffDifference(false);
  };
  const goOn = (following: PairRow | null): void => {
    pick(null);
    setChosenKey(following?.key ?? null);
    setLastIndex(index);
  };

  const choose = (next: PairRow | null | undefined): void => {
    if (next === null || next === undefined || next.key === row?.key) return;
    setChosenKey(next.key);
    setLastIndex(rows.findIndex(({ key }) => key === next.key));
    pick(null);
    accept.reset();
    unmatch.reset();
  };

  const acceptPair = (): void => {
    const other = candidate === null ? undefined : candidates[candidate];
    if (row === null || row.kind !== 'open' || other === undefined || accept.isPending) return;
    const following = nextOpen(rows, index);
    const pair = pairOf(row, other.item);
    const differs = differenceOf(row.item, other.item) !== null;
    accept.mutate(
      { merchantId: merchant.id, ...pair, ...(writeOffDifference && differs ? { writeOffDifference } : {}) },
      {
        onSuccess: () => {
          goOn(following);
          const [left, right] = row.side === 'left' ? [row.item, other.item] : [other.item, row.item];
          offer(words.acceptedNotice(left.reference, right.reference));
        },
      },
    );
  };
  const writeOff = useWriteOff(row, (item) => {
    goOn(nextOpen(rows, index));
    offer(words.writtenOffNotice(item.reference));
  });
  const unmatchRow = (): void => {
    if (row === null || row.kind !== 'matched' || row.match.id === null || unmatch.isPending) return;
    unmatch.mutate(
      { merchantId: merchant.id, matchId: row.match.id },
      { onSuccess: () => offer(words.unmatchedNotice) },
    );
  };

  useCommand('row.next', () => choose(rows[Math.min(index + 1, rows.length - 1)]));
  useCommand('row.previous', () => choose(rows[Math.max(index - 1, 0)]));
  useCommand('row.nextOpen', () => choose(nextOpen(rows, index)));
  useCommand('row.candidate', (key) => {
    const wanted = '123456789'.indexOf(key);
    if (wanted < candidates.length) pick(wanted);
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
    pick,
    choose,
    acceptPair,
    unmatchRow,
    writeOffDifference,
    setWriteOffDifference,
    writeOff,
    error: accept.error ?? unmatch.error,
    busy: accept.isPending || unmatch.isPending,
  };
}
