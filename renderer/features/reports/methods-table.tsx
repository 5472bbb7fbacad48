import { useMemo } from 'react';
import type { Turnover } from '../../../shared/contract/reports.ts';
import { methodName } from '../../i18n/catalogue-names.ts';
import { localeOf } from '../../i18n/locale-of.ts';
import { useSpeech, type Speech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { widestDecimals } from '../../ui/decimal-alignment.ts';
import { methodsOf } from './day-rows.ts';
import { percentText, shareOf } from '../../ui/share-of.ts';

type Row = Turnover['rows'][number];

/** How customers paid, with each method's share of its currency. */
export function MethodsTable({ turnover }: { readonly turnover: Turnover }) {
  const speech = useSpeech();
  const { labels, voice } = speech;
  const words = labels.reports;
  const rows = useMemo(() => largestFirst(turnover), [turnover]);
  const columns = useMemo(() => methodColumns(turnover, speech), [turnover, speech]);
  return (
    <DataTable
      label={words.perMethod}
      columns={columns}
      rows={rows}
      rowId={({ method, currency }) => `${currency} ${method}`}
      footer={turnover.totals.map((total) => ({
        id: total.currency,
        cells: [
          words.total,
          total.currency,
          voice.number(total.payments),
          '',
          <Amount key="gross" value={total.gross} />,
        ],
      }))}
    />
  );
}

/** In the order of the chart's bars. */
const largestFirst = (turnover: Turnover): readonly Row[] =>
  turnover.totals.flatMap(({ currency }) =>
    methodsOf(turnover, currency).flatMap((method) =>
      turnover.rows.filter((row) => row.currency === currency && row.method === method),
    ),
  );

function methodColumns(turnover: Turnover, { labels, voice, language }: Speech): readonly TableColumn<Row>[] {
  const words = labels.reports;
  const decimals = widestDecimals(turnover.rows.map(({ gross }) => gross));
  const totals = new Map(turnover.totals.map((total) => [total.currency, total.gross]));
  return [
    { id: 'method', header: labels.common.method, cell: ({ method }) => methodName(labels, method) },
    { id: 'currency', header: labels.common.currency, cell: ({ currency }) => currency },
    { id: 'payments', header: words.payments, align: 'end', cell: ({ payments }) => voice.number(payments) },
    {
      id: 'share',
      header: words.share,
      align: 'end',
      cell: ({ gross, currency }) => {
        const total = totals.get(currency);
        const share = total === undefined ? null : shareOf(gross, total);
        return share === null ? '–' : percentText(share, localeOf(language));
      },
    },
    {
      id: 'gross',
      header: words.gross,
      align: 'end',
      cell: ({ gross }) => <Amount value={gross} decimals={decimals} />,
    },
  ];
}
