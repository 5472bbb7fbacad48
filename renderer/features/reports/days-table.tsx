import { useMemo } from 'react';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { Turnover } from '../../../shared/contract/reports.ts';
import { toWire, type WireMoney } from '../../../shared/money/wire.ts';
import { methodName } from '../../i18n/catalogue-names.ts';
import { useSpeech, type Speech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { widestDecimals } from '../../ui/decimal-alignment.ts';
import { dayRows, methodsOf, type DayRow } from './day-rows.ts';

type DaysTableProps = { readonly turnover: Turnover; readonly currency: CurrencyCode };

/** The chart's figures, day by day. */
export function DaysTable({ turnover, currency }: DaysTableProps) {
  const speech = useSpeech();
  const words = speech.labels.reports;
  const rows = useMemo(() => dayRows(turnover, currency).filter(({ payments }) => payments > 0), [turnover, currency]);
  const methods = useMemo(() => methodsOf(turnover, currency), [turnover, currency]);
  const columns = useMemo(() => dayColumns(rows, methods, speech), [rows, methods, speech]);
  const total = turnover.totals.find((one) => one.currency === currency);
  const sums = methods.map(
    (method) => turnover.rows.find((row) => row.currency === currency && row.method === method)?.gross,
  );
  if (total === undefined) return null;
  return (
    <DataTable
      label={`${words.perDay} ${currency}`}
      columns={columns}
      rows={rows}
      rowId={({ day }) => day}
      footer={[
        {
          id: 'total',
          cells: [
            words.total,
            speech.voice.number(total.payments),
            ...(methods.length > 1 ? sums.map((sum) => amountCell(sum ?? null, 0)) : []),
            <Amount key="total" value={total.gross} />,
          ],
        },
      ]}
    />
  );
}

const amountCell = (value: WireMoney | null, decimals: number) =>
  value === null ? <span className="nk-dim">–</span> : <Amount value={value} decimals={decimals} />;

function dayColumns(
  rows: readonly DayRow[],
  methods: readonly string[],
  { labels, voice }: Speech,
): readonly TableColumn<DayRow>[] {
  const words = labels.reports;
  const amountColumn = (id: string, header: string, of: (row: DayRow) => WireMoney | null): TableColumn<DayRow> => {
    const decimals = widestDecimals(rows.map(of).filter((value) => value !== null));
    return { id, header, align: 'end', cell: (row) => amountCell(of(row), decimals) };
  };
  const grossOf =
    (method: string) =>
    (row: DayRow): WireMoney | null => {
      const gross = row.byMethod.get(method);
      return gross === undefined ? null : toWire(gross);
    };
  return [
    { id: 'day', header: words.day, cell: ({ day }) => voice.date(day) },
    { id: 'payments', header: words.payments, align: 'end', cell: ({ payments }) => voice.number(payments) },
    ...(methods.length > 1
      ? methods.map((method) => amountColumn(method, methodName(labels, method), grossOf(method)))
      : []),
    amountColumn('gross', words.total, ({ total }) => toWire(total)),
  ];
}
