import { useLocation } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { follow, followInPlace } from '../../ui/paths.ts';
import { linkToMatching, matchingPlace, type MatchingPlace, type MatchingView } from './matching-place.ts';
import type { PairFilter } from './pair-filter.ts';

/** How long typing may go on before the address is written, in milliseconds: a browser allows few addresses a second. */
const patience = 250;

export type MatchingPlaceHeld = MatchingPlace & {
  readonly setFilter: (change: Partial<PairFilter>) => void;
  readonly setView: (view: MatchingView) => void;
};

/**
 * The place the address names. Filters act at once and reach the address a moment later; an address that came otherwise
 * (by Back, by a saved view) is followed.
 */
export function useMatchingPlace(): MatchingPlaceHeld {
  const { searchStr } = useLocation();
  const told = useMemo(() => matchingPlace(searchStr), [searchStr]);
  const [filter, setOwn] = useState(told.filter);
  const written = useRef(linkToMatching(told));
  const { view } = told;

  useEffect(() => {
    const link = linkToMatching(told);
    if (link === written.current) return;
    written.current = link;
    setOwn(told.filter);
  }, [told]);

  useEffect(() => {
    const link = linkToMatching({ view, filter });
    if (link === written.current) return undefined;
    const timer = setTimeout(() => {
      written.current = link;
      followInPlace(link);
    }, patience);
    return () => clearTimeout(timer);
  }, [view, filter]);

  const setFilter = useCallback((change: Partial<PairFilter>) => setOwn((before) => ({ ...before, ...change })), []);
  const setView = useCallback((next: MatchingView) => follow(linkToMatching({ view: next, filter })), [filter]);
  return useMemo(() => ({ view, filter, setFilter, setView }), [view, filter, setFilter, setView]);
}
