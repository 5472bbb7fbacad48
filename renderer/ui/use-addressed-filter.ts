import { useLocation } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { followInPlace } from './paths.ts';

/** How long typing may go on before the address is written, in milliseconds: a browser allows few addresses a second. */
const patience = 250;

type Address<Filter> = {
  /** Reads the part behind the `?`; whatever is no filter is left out. */
  readonly read: (search: string) => Filter;
  readonly link: (filter: Filter) => string;
};

/**
 * Filters that stand in the address: they act at once and reach it a moment later; an address that came otherwise (by Back, by a
 * link) is followed. `address` is the same object for every drawing of a screen, or of one view of it.
 */
export function useAddressedFilter<Filter extends object>(address: Address<Filter>) {
  const { searchStr, pathname } = useLocation();
  const told = useMemo(() => address.read(searchStr), [address, searchStr]);
  const [filter, setOwn] = useState(told);
  const written = useRef(address.link(told));
  const own = useRef(pathname);

  useEffect(() => {
    const link = address.link(told);
    // The address of the screen that is gone to next says nothing of this one.
    if (link === written.current || pathname !== own.current) return;
    written.current = link;
    setOwn(told);
  }, [address, told, pathname]);

  useEffect(() => {
    const link = address.link(filter);
    if (link === written.current) return undefined;
    const timer = setTimeout(() => {
      written.current = link;
      followInPlace(link);
    }, patience);
    return () => clearTimeout(timer);
  }, [address, filter]);

  const setFilter = useCallback((change: Partial<Filter>) => setOwn((before) => ({ ...before, ...change })), []);
  return { filter, setFilter };
}
