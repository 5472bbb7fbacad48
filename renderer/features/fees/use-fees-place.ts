import { useLocation } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import type { Month } from '../../../shared/kernel/local-date.ts';
import { follow } from '../../ui/paths.ts';
import { usePlace } from '../../ui/place-context.tsx';
import { feesPlace, linkToFees, type FeesPlace } from './fees-place.ts';

export type FeesPlaceInMonth = FeesPlace & { readonly month: Month };

/**
 * The place the address names. The window's month and the address's are one: whichever moved last is followed. Rows and cards of
 * one merchant are none of another's.
 */
export function useFeesPlace(): FeesPlaceInMonth {
  const { searchStr } = useLocation();
  const { merchant, month, goToMonth } = usePlace();
  const place = useMemo(() => feesPlace(searchStr), [searchStr]);
  const seen = useRef<{ address: Month | null; month: Month; merchant: string } | null>(null);

  useEffect(() => {
    const before = seen.current;
    seen.current = { address: place.month, month, merchant: merchant.id };
    if (before !== null && before.merchant !== merchant.id) {
      follow(linkToFees({ view: place.view === 'cards' || place.view === 'card' ? 'cards' : 'audit' }));
    } else if (place.month === null || place.month === month) {
      return;
    } else if (before === null || before.address !== place.month) {
      goToMonth(place.month);
    } else if (before.month !== month) {
      follow(linkToFees({ ...place, month }));
    }
  }, [place, month, merchant.id, goToMonth]);

  return useMemo(() => ({ ...place, month: place.month ?? month }), [place, month]);
}
