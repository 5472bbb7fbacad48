import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Match } from '../../../shared/contract/matching.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { ask, askKey } from '../../bridge/use-ask.ts';
import { usePlace } from '../../ui/place-context.tsx';
import type { MatchingList } from './pair-rows.ts';

/** With so many open lines, asking again after every key would be felt. */
const many = 3000;

/** How long the hand must rest before a long list is asked again, in milliseconds. */
const rest = 4000;

export type HeldList = {
  readonly query: UseQueryResult<MatchingList>;
  /** What was matched since the list was asked for. */
  readonly made: readonly Match[];
  /** Says that a command goes out: a long list is then not asked again before the hand rests. */
  readonly hold: () => void;
  /** Asks again at once: something else than what was shown has changed. */
  readonly release: () => void;
  /** Shows a match that was just made, before the list is asked again. */
  readonly show: (match: Match) => void;
};

type Counted = { readonly match: Match; readonly number: number };

const none: readonly Match[] = [];

/**
 * The two sides of the month. What was just matched leaves at once; the books are asked again behind it, at once where the list
 * is short, and once the hand rests where it has thousands of lines. Nothing is shared between the old answer and the new:
 * comparing 100,000 lines field by field costs more than drawing the twenty in sight.
 */
export function useMatchingList(): HeldList {
  const bridge = useBridge();
  const { merchant, month } = usePlace();
  const input = useMemo(() => ({ merchantId: merchant.id, month }), [merchant.id, month]);
  const [held, setHeld] = useState(false);
  const [since, setSince] = useState<readonly Counted[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const shown = useRef(0);
  /** How many matches each answer knows of: those that were shown before it was asked for. */
  const known = useRef(new WeakMap<MatchingList, number>());

  const query = useQuery({
    queryKey: askKey('matching.list', input),
    queryFn: async () => {
      const before = shown.current;
      const list = await ask(bridge, 'matching.list', input);
      known.current.set(list, before);
      return list;
    },
    structuralSharing: false,
    enabled: !held,
  });
  const { data, refetch } = query;
  const isLong = data !== undefined && data.left.length + data.right.length > many;

  useEffect(() => () => clearTimeout(timer.current ?? undefined), []);

  // An answer that was under way while something was matched does not know of it yet.
  useEffect(() => {
    const told = data === undefined ? 0 : (known.current.get(data) ?? 0);
    setSince((before) =>
      before.some(({ number }) => number <= told) ? before.filter(({ number }) => number > told) : before,
    );
  }, [data]);

  const hold = useCallback(() => {
    if (!isLong) return;
    setHeld(true);
    clearTimeout(timer.current ?? undefined);
    timer.current = setTimeout(() => {
      setHeld(false);
      void refetch();
    }, rest);
  }, [isLong, refetch]);

  const release = useCallback(() => {
    if (timer.current === null) return;
    clearTimeout(timer.current);
    timer.current = null;
    setHeld(false);
    void refetch();
  }, [refetch]);

  const show = useCallback((match: Match) => {
    shown.current += 1;
    const number = shown.current;
    // Working out a hundred thousand rows anew may wait for the next line to be drawn, and for the next key.
    startTransition(() => setSince((before) => [...before, { match, number }]));
  }, []);

  const made = useMemo(() => (since.length === 0 ? none : since.map(({ match }) => match)), [since]);
  return useMemo(() => ({ query, made, hold, release, show }), [query, made, hold, release, show]);
}
