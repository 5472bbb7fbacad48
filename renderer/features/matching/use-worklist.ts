import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { useUndo } from '../../ui/use-undo.ts';
import { acceptanceOf, type Acceptance } from './acceptance.ts';
import { candidatesOf } from './candidates.ts';
import { closingCandidates, gatheredItems, type GatheringKind } from './gathering.ts';
import { leavesAccount } from './open-index.ts';
import { nextOpen, type MatchingList, type OpenItem, type PairRow, type Side } from './pair-rows.ts';
import type { PairFilter } from './pair-filter.ts';
import { sideSums, transferSums } from './side-sums.ts';
import { useGathered, useGathering } from './use-gathering.ts';
import { useLearned } from './use-learned.ts';
import { useMatchingCommands, type Made } from './use-matching-commands.ts';
import type { HeldList } from './use-matching-list.ts';
import { useWorkRows } from './use-work-rows.ts';
import { useWriteOff } from './use-write-off.ts';

/** What stands in the way of what was asked for, said in the bar. */
export type Hindrance = Exclude<Acceptance, 'ready'> | 'alone' | 'noTransfer';

/** How many rows ahead are remembered, so that one of them is open still when several were put together. */
const ahead = 60;

/** The state of the worklist: its rows, the chosen one, what is being put together, and what can be done with it. */
export function useWorklist(list: MatchingList, held: HeldList, filter: PairFilter) {
  const words = useSpeech().labels.matching;
  const gatherer = useGathering();
  const { gathering } = gatherer;
  const { rows, index, at, row, choose: chooseKey } = useWorkRows(list, held.made, filter, gathering);
  const { gathered, closing, taken } = useGathered(gathering, index);
  const commands = useMatchingCommands(held);
  const learned = useLearned();
  const { release } = held;
  const { drop } = learned;
  const turned = useCallback(() => {
    release();
    drop();
  }, [release, drop]);
  const { offer, undo, redo } = useUndo(turned);
  const [picked, setPicked] = useState<number | null>(null);
  const [bookDifference, setBookDifference] = useState(false);
  const [hindrance, setHindrance] = useState<Hindrance | null>(null);
  const goOnTo = useRef<readonly string[]>([]);
  const done = useRef<string[]>([]);
  /** The row for which Enter was pressed while the one before was still being written. */
  const enterHeld = useRef<string | null>(null);

  const candidates = useMemo(
    () => (row === null || gathering !== null ? [] : candidatesOf(row, index)),
    [row, gathering, index],
  );
  // Only what nearly fits is chosen beforehand: a stray Enter must never pair two lines that nothing speaks for.
  const candidate = picked ?? ((candidates[0]?.why ?? null) !== null ? 0 : null);
  const suggestion = candidate === null ? undefined : candidates[candidate];
  const shown = useMemo(() => shownSides(row, suggestion), [row, suggestion]);
  const onTable = gathering === null ? shown : gathered;
  const isTransfer = gathering?.kind === 'transfer';
  const sums = useMemo(
    () => (isTransfer ? transferSums(onTable.right) : sideSums(onTable.left, onTable.right)),
    [isTransfer, onTable],
  );

  const settle = (): void => {
    setPicked(null);
    setBookDifference(false);
    setHindrance(null);
  };
  const choose = (next: PairRow | null | undefined): void => {
    if (next === null || next === undefined || next.key === row?.key) return;
    chooseKey(next.key);
    settle();
    commands.reset();
  };
  // Another candidate has another difference: what becomes of it is asked again.
  const pick = (wanted: number): void => {
    settle();
    if (gathering === null) {
      if (wanted < candidates.length) setPicked(wanted);
      return;
    }
    const item = closing[wanted];
    const side = item === undefined ? null : index.sideOf(item.id);
    if (item !== undefined && side !== null) gatherer.toggle(side, item.id);
  };

  const begin = (kind: GatheringKind, from: PairRow | null = row): void => {
    if (from === null || from.kind !== 'open' || gathering !== null) return;
    settle();
    commands.reset();
    goOnTo.current = followers(rows, at);
    const begun = gatherer.begin(kind, from, index);
    if (begun === null) return setHindrance(kind === 'transfer' ? 'noTransfer' : 'alone');
    // The line of a split has no row among those of the other side: the one that fits best is where to begin.
    const first = kind === 'split' ? closingCandidates(begun, gatheredItems(begun, index), index)[0]?.id : from.key;
    if (first !== undefined) chooseKey(first);
  };
  const toggle = (side: Side, item: OpenItem): void => {
    settle();
    if (gathering !== null) gatherer.toggle(side, item.id);
    else begin('free', { kind: 'open', key: item.id, side, item, near: [], waits: true });
  };
  const leave = (): void => {
    if (gathering === null) return;
    gatherer.leave();
    settle();
    chooseKey(gathering.from);
  };

  /** `wentAhead`: the next row was chosen before the answer came, and stays what it is unless it went too. */
  const finish = (made: Made, text: string, wentAhead: string | null = null): void => {
    const gone = new Set([...made.match.left, ...made.match.right].map(({ id }) => id));
    done.current.push(gathering?.from ?? row?.key ?? '');
    if (wentAhead === null || gone.has(wentAhead)) {
      gatherer.leave();
      settle();
      chooseKey(goOnTo.current.find((key) => !gone.has(key)) ?? null);
    }
    learned.offer(made.learned);
    offer(text);
  };
  const textOf = ({ match }: Made): string => {
    const [left, right] = [match.left[0], match.right[0]];
    const several = match.left.length + match.right.length;
    return left !== undefined && right !== undefined && several === 2
      ? words.acceptedNotice(nameOf(left), nameOf(right))
      : words.acceptedSeveral(nameOf(left ?? right));
  };
  const acceptTable = (book: boolean): void => {
    if (row === null || (gathering === null && row.kind !== 'open')) return;
    if (gathering?.kind === 'transfer') {
      const [out, into] = halvesOf(gathered.right);
      if (out === undefined || into === undefined) return setHindrance('missing');
      return commands.transfer(out, into, (made) => finish(made, words.transferNotice));
    }
    const size = { left: onTable.left.length, right: onTable.right.length };
    // What is put together must come out even; only a pair accepted as it stands may leave a difference owed.
    const verdict = acceptanceOf(sums, size, { bookDifference: book, mayOwe: gathering === null });
    if (verdict !== 'ready') return setHindrance(verdict);
    if (commands.busy) {
      enterHeld.current = row.key;
      return;
    }
    if (gathering === null) goOnTo.current = followers(rows, at);
    setHindrance(null);
    // The next row is chosen at once: what is written and worked out behind it need not be waited for. Refused, it leads back.
    const leaving = new Set([...onTable.left, ...onTable.right].map(({ id }) => id));
    const wentAhead = gathering === null ? (goOnTo.current.find((key) => !leaving.has(key)) ?? null) : null;
    const asked = commands.accept(onTable, book && sums.standing === 'differs', {
      onMade: (made) => finish(made, textOf(made), wentAhead),
      onRefused: () => {
        if (wentAhead !== null) chooseKey(row.key);
      },
    });
    if (!asked || wentAhead === null) return;
    settle();
    chooseKey(wentAhead);
  };
  // Enter on the next row, pressed before the one before was written, is heard once it is; on another row it is forgotten.
  useEffect(() => {
    if (commands.busy) return;
    const key = enterHeld.current;
    enterHeld.current = null;
    if (key !== null && key === row?.key && commands.error === null) acceptTable(false);
    // oxlint-disable-next-line react/exhaustive-deps -- only the end of a command is waited for
  }, [commands.busy]);
  const asTransfer = (): void => {
    // Two lines chosen already, one out and one in, are what a transfer is made of.
    const [out, into] = halvesOf(gathered.right);
    if (gathering?.kind === 'free' && out !== undefined && into !== undefined && gathered.left.length === 0)
      gatherer.become({ ...gathering, kind: 'transfer', side: 'right', from: out.id, right: [out.id, into.id] });
    else begin('transfer');
  };
  const unmatchRow = (): void => {
    if (row === null || row.kind !== 'matched') return;
    commands.unmatch(row.match, () => {
      drop();
      offer(words.unmatchedNotice);
    });
  };
  const writeOff = useWriteOff(row, gathering === null, (item) => {
    done.current.push(row?.key ?? '');
    settle();
    chooseKey(nextOpen(rows, at)?.key ?? null);
    offer(words.writtenOffNotice(nameOf(item)));
  });

  // What was done last and is open again was undone: the reader stands where they stood before.
  useEffect(() => {
    const last = done.current.at(-1);
    if (last === undefined || index.find(last) === undefined) return;
    done.current.pop();
    chooseKey(last);
    // oxlint-disable-next-line react/exhaustive-deps -- only another list can bring a line back
  }, [index]);

  return {
    rows,
    index,
    at,
    row,
    choose,
    gathering,
    gathered,
    closing,
    taken,
    candidates,
    candidate,
    suggestion,
    sums,
    pick,
    begin,
    toggle,
    leave,
    asTransfer,
    acceptTable,
    unmatchRow,
    undo,
    redo,
    writeOff,
    bookDifference,
    setBookDifference,
    hindrance,
    learned,
    busy: commands.busy,
    error: commands.error,
  };
}

export type Worklist = ReturnType<typeof useWorklist>;

const nobody: readonly OpenItem[] = [];

/** What a row shows on both sides: its own item with the suggestion that is chosen, or alone. */
function shownSides(
  row: PairRow | null,
  suggestion: { left: readonly OpenItem[]; right: readonly OpenItem[] } | undefined,
) {
  if (row === null || row.kind === 'matched') return { left: nobody, right: nobody };
  if (suggestion !== undefined) return { left: suggestion.left, right: suggestion.right };
  return row.side === 'left' ? { left: [row.item], right: nobody } : { left: nobody, right: [row.item] };
}

/** The open rows after one, going round, by their keys. */
function followers(rows: readonly PairRow[], at: number): readonly string[] {
  const found: string[] = [];
  for (let step = 1; step < rows.length && found.length < ahead; step += 1) {
    const next = rows[(at + step) % rows.length];
    if (next !== undefined && next.kind === 'open' && next.waits) found.push(next.key);
  }
  return found;
}

/** The line that went out and the one that came in. */
const halvesOf = (items: readonly OpenItem[]): readonly [OpenItem | undefined, OpenItem | undefined] => [
  items.find(leavesAccount),
  items.find((item) => !leavesAccount(item)),
];

const nameOf = (item: { readonly reference: string; readonly description: string } | undefined): string =>
  item === undefined ? '' : item.reference === '' ? item.description : item.reference;
