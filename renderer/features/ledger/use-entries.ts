import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import type { LedgerEntry } from '../../../shared/contract/ledger.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { ask } from '../../bridge/use-ask.ts';
import { usePlace } from '../../ui/place-context.tsx';

/** Which entries: of one account or of all, of one month or of it and all before, of one incident or of any and none. */
export type EntriesOf = {
  readonly account: string | null;
  readonly currency: CurrencyCode | null;
  readonly month: Month;
  readonly everyMonth: boolean;
  readonly incident: string | null;
};

const onePage = 100;

/** Entries newest first, page by page as the reader asks for more. */
export function useEntries({ account, currency, month, everyMonth, incident }: EntriesOf) {
  const bridge = useBridge();
  const { merchant } = usePlace();
  const input = {
    merchantId: merchant.id,
    ...(account === null ? {} : { accountId: account }),
    ...(currency === null ? {} : { currency }),
    ...(everyMonth ? { through: month } : { month }),
    ...(incident === null ? {} : { incidentId: incident }),
    limit: onePage,
  };
  const query = useInfiniteQuery({
    queryKey: ['ledger.entries', 'pages', input],
    queryFn: ({ pageParam }) =>
      ask(bridge, 'ledger.entries', { ...input, ...(pageParam === null ? {} : { before: pageParam }) }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
  const pages = query.data?.pages;
  const entries = useMemo<readonly LedgerEntry[]>(() => pages?.flatMap((page) => page.entries) ?? [], [pages]);
  return { query, entries };
}
