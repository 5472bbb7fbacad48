import { useLocation } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { follow } from '../../ui/paths.ts';
import { usePlace } from '../../ui/place-context.tsx';
import { useAddressedFilter } from '../../ui/use-addressed-filter.ts';
import { withOwnAccount } from '../../ui/with-own-account.ts';
import { linkToMatching, matchingPlace, type MatchingPlace, type MatchingView } from './matching-place.ts';
import type { PairFilter } from './pair-filter.ts';

export type MatchingPlaceHeld = MatchingPlace & {
  readonly setFilter: (change: Partial<PairFilter>) => void;
  readonly setView: (view: MatchingView) => void;
};

/** The place the address names. The other view is a place of its own, that Back leads away from, with the same filters. */
export function useMatchingPlace(): MatchingPlaceHeld {
  const { searchStr } = useLocation();
  const { view } = useMemo(() => matchingPlace(searchStr), [searchStr]);
  const address = useMemo(
    () => ({
      read: (search: string) => matchingPlace(search).filter,
      link: (filter: PairFilter) => linkToMatching({ view, filter }),
    }),
    [view],
  );
  const { merchant } = usePlace();
  const { filter: told, setFilter } = useAddressedFilter(address);
  const filter = useMemo(() => withOwnAccount(told, merchant), [told, merchant]);
  const setView = useCallback((next: MatchingView) => follow(linkToMatching({ view: next, filter })), [filter]);
  return useMemo(() => ({ view, filter, setFilter, setView }), [view, filter, setFilter, setView]);
}
