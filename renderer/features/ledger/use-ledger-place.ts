import { useLocation } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import type { Month } from '../../../shared/kernel/local-date.ts';
import { follow } from '../../ui/paths.ts';
import { usePlace } from '../../ui/place-context.tsx';
import { ledgerPlace, linkToLedger, type LedgerPlace } from './ledger-place.ts';

/** A place whose month is known: the address's own, else the window's. */
export type LedgerPlaceInMonth = LedgerPlace & { readonly month: Month };

/** Which list of entries a place shows: another one begins at its top again. */
export const listOf = ({ account, currency, everyMonth, month, incident }: LedgerPlaceInMonth): string =>
  [account, currency, everyMonth ? 'through' : '', month, incident].join(' ');

/**
 * The place the address names. The window's month and the address's are one: the month switcher writes a new address, and an
 * address with another month (by Back, by a link) moves the switcher. Whoever moved last is followed.
 */
export function useLedgerPlace(): LedgerPlaceInMonth {
  const { searchStr } = useLocation();
  const { merchant, month, goToMonth } = usePlace();
  const place = useMemo(() => ledgerPlace(searchStr), [searchStr]);
  const seen = useRef<{ address: Month | null; month: Month; merchant: string } | null>(null);

  useEffect(() => {
    const before = seen.current;
    seen.current = { address: place.month, month, merchant: merchant.id };
    if (before !== null && before.merchant !== merchant.id) {
      // An account or an incident of the one merchant is none of the other's.
      const own = { account: null, currency: null, entry: null, incident: null };
      follow(linkToLedger({ ...place, ...own, month: place.month === null ? null : month }));
    } else if (place.month === null || place.month === month) {
      return;
    } else if (before === null || before.address !== place.month) {
      goToMonth(place.month);
    } else if (before.month !== month) {
      follow(linkToLedger({ ...place, month, entry: null }));
    }
  }, [place, month, merchant.id, goToMonth]);

  return useMemo(() => ({ ...place, month: place.month ?? month }), [place, month]);
}
