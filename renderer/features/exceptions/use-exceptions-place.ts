import { useLocation } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { followInPlace } from '../../ui/paths.ts';
import { exceptionsPlace, linkToExceptions, type ExceptionsPlace } from './exceptions-place.ts';

/** How long typing may go on before the address is written, in milliseconds: a browser allows few addresses a second. */
const patience = 250;

/** The place the address names. Filters act at once and reach the address a moment later; another address is followed. */
export function useExceptionsPlace(): {
  readonly place: ExceptionsPlace;
  readonly change: (change: Partial<ExceptionsPlace>) => void;
} {
  const { searchStr } = useLocation();
  const told = useMemo(() => exceptionsPlace(searchStr), [searchStr]);
  const [place, setPlace] = useState(told);
  const written = useRef(linkToExceptions(told));

  useEffect(() => {
    const link = linkToExceptions(told);
    if (link === written.current) return;
    written.current = link;
    setPlace(told);
  }, [told]);

  useEffect(() => {
    const link = linkToExceptions(place);
    if (link === written.current) return undefined;
    const timer = setTimeout(() => {
      written.current = link;
      followInPlace(link);
    }, patience);
    return () => clearTimeout(timer);
  }, [place]);

  const change = useCallback(
    (changed: Partial<ExceptionsPlace>) => setPlace((before) => ({ ...before, ...changed })),
    [],
  );
  return useMemo(() => ({ place, change }), [place, change]);
}
