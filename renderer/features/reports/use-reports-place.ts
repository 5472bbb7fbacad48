import { useLocation } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import type { ReportKind } from '../../../shared/contract/report-document.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import { follow, followInPlace } from '../../ui/paths.ts';
import { usePlace } from '../../ui/place-context.tsx';
import { keepKind, keptWithout, lastKind } from './kept-choices.ts';
import { linkToReports, reportsPlace, usualSpan, type ReportSpan, type ReportsPlace } from './reports-place.ts';

/** The place as it is meant: with what the address leaves to the window and to what was chosen before. */
export type MeantPlace = ReportsPlace & {
  readonly kind: ReportKind;
  readonly span: ReportSpan;
  readonly month: Month;
  readonly without: readonly string[];
};

/**
 * The place the address names. The window's month and the address's are one: whichever moved last is followed. An account of one
 * merchant is none of another's.
 */
export function useReportsPlace(): {
  readonly place: MeantPlace;
  readonly go: (change: Partial<ReportsPlace>) => void;
} {
  const { searchStr } = useLocation();
  const { merchant, merchants, month, goToMonth, goToMerchant } = usePlace();
  const told = useMemo(() => reportsPlace(searchStr), [searchStr]);
  const seen = useRef<{ address: Month | null; month: Month; merchant: string } | null>(null);

  useEffect(() => {
    const before = seen.current;
    const named = merchants.find(({ id }) => id === told.merchant) ?? null;
    seen.current = { address: told.month, month, merchant: merchant.id };
    if (told.merchant !== null) {
      // Taken out of the address once it is followed: the window's own choice of merchant counts from then on.
      if (named !== null && named.id !== merchant.id) goToMerchant(named.id);
      else followInPlace(linkToReports({ ...told, merchant: null }));
    } else if (before !== null && before.merchant !== merchant.id) {
      followInPlace(linkToReports({ ...told, account: null, month: null }));
    } else if (told.month === null || told.month === month) {
      return;
    } else if (before === null || before.address !== told.month) {
      goToMonth(told.month);
    } else if (before.month !== month) {
      follow(linkToReports({ ...told, month }));
    }
  }, [told, month, merchant.id, merchants, goToMonth, goToMerchant]);

  const kind = told.kind ?? lastKind();
  useEffect(() => {
    if (told.kind !== null) keepKind(told.kind);
  }, [told.kind]);

  return useMemo(() => {
    const place = {
      ...told,
      kind,
      span: told.span ?? usualSpan(kind),
      month: told.month ?? month,
      without: told.without ?? keptWithout(kind),
    };
    return { place, go: (change) => follow(linkToReports({ ...told, kind, month: place.month, ...change })) };
  }, [told, kind, month]);
}
