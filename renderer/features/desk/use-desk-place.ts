import { useLocation } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { followInPlace, paths } from '../../ui/paths.ts';
import { deskPlace, linkToDesk, type DeskPlace } from './desk-place.ts';

/** How long typing may go on before the address is written, in milliseconds: a browser allows few addresses a second. */
const patience = 250;

/** The place the address names. What is chosen acts at once and reaches the address a moment later; another address is followed. */
export function useDeskPlace(): {
  readonly place: DeskPlace;
  readonly change: (change: Partial<DeskPlace>) => void;
} {
  const { searchStr, pathname } = useLocation();
  const told = useMemo(() => deskPlace(searchStr), [searchStr]);
  const [place, setPlace] = useState(told);
  const written = useRef(linkToDesk(told));

  useEffect(() => {
    const link = linkToDesk(told);
    if (link === written.current || pathname !== paths.desk) return;
    written.current = link;
    setPlace(told);
  }, [told, pathname]);

  useEffect(() => {
    const link = linkToDesk(place);
    if (link === written.current) return undefined;
    const timer = setTimeout(() => {
      written.current = link;
      followInPlace(link);
    }, patience);
    return () => clearTimeout(timer);
  }, [place]);

  const change = useCallback((changed: Partial<DeskPlace>) => setPlace((before) => ({ ...before, ...changed })), []);
  return useMemo(() => ({ place, change }), [place, change]);
}
