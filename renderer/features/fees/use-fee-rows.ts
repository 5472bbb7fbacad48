import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { FeeRow, FeeVerdict } from '../../../shared/contract/fees.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { ask } from '../../bridge/use-ask.ts';
import { usePlace } from '../../ui/place-context.tsx';

export type OfMonth = { readonly account: string; readonly currency: CurrencyCode; readonly month: Month };

const onePage = 100;

/** Rows behind a figure, page by page as the reader asks for more. */
export function useFeeRows(of: OfMonth, verdict: FeeVerdict | null) {
  const bridge = useBridge();
  const { merchant } = usePlace();
  const input = {
    merchantId: merchant.id,
    ...of,
    ...(verdict === null ? {} : { verdicts: [verdict] }),
    limit: onePage,
  };
  const query = useInfiniteQuery({
    queryKey: ['fees.rows', 'pages', input],
    queryFn: ({ pageParam }) =>
      ask(bridge, 'fees.rows', { ...input, ...(pageParam === null ? {} : { after: pageParam }) }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
  const pages = query.data?.pages;
  const rows = useMemo<readonly FeeRow[]>(() => pages?.flatMap((page) => page.rows) ?? [], [pages]);
  return { query, rows };
}
