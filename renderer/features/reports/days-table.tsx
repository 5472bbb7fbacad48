import { useMemo } from 'react';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { Turnover } from '../../../shared/contract/reports.ts';
import { toWire, type WireMoney } from '../../../shared/money/wire.ts';
import { methodName } from '../../i18n/catalogue-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { widestDecimals } from '../../ui/decimal-alignment.ts';
import { dayRows, methodsOf, type DayRow } from './day-rows.ts';

type DaysTableProps = { readonly turnover: Turnover; readonly currency: CurrencyCode };

/** The chart's figures, day by day. */
export function DaysTable({ turnover, currency }: DaysTableProps) {
  const { labels, voice } = useSpeech();
  const words = labels.reports;
  const rows = useMemo(() => dayRows(turnover, currency).filter(({ payments }) => payments > 0), [turnover, currency]);
  const methods = useMemo(() => methodsOf(turnover, currency), [turnover, currency]);
  const columns = useMemo<readonly TableColumn<DayRow>[]>(() => {
    const amountColumn = (id: string, header: string, of: (row: DayRow) => WireMoney | null): TableColumn<DayRow> => {
      const decimals = widestDecimals(rows.map(of).filter((value) => value !== null));
      return {
        id,
        header,
        align: 'end',
        cell: (row) => {
          const value = of(row);
          return value === null ? <span className="nk-dim">–</span> : <Amount value={value} decimals={decimals} />;
        },
      };
    };
    const grossOf = (method: string) => (row: DayRow): WireMoney | null => {
      const gross = row.byMethod.get(method);
      return gross === undefined ? null : toWire(gross);
    };
    return [
      { id: 'day', header: words.day, cell: ({ day }) => voice.date(day) },
      { id: 'payments', header: words.payments, align: 'end', cell: ({ payments }) => voice.number(payments) },
      ...(methods.length > 1 ? methods.map((method) => amountColumn(method, methodName(labels, method), grossOf(method))) : []),
      amountColumn('gross', words.total, ({ total }) => toWire(total)),
    ];
  }, [rows, methods, labels, words, voice]);
  const total = turnover.totals.find((one) => one.currency === currency);
  const sums = methods.map((method) => turnover.rows.find((row) => row.currency === currency && row.method === method)?.gross);
  return (
    <DataTable
      label={`${words.perDay} ${currency}`}
      columns={columns}
      rows={rows}
      rowId={({ day }) => day}
      {...(total === undefined
        ? {}
        : {
            footer: [
              [
                words.total,
                voice.number(total.payments),
                ...(methods.length > 1 ? sums.map((sum) => (sum === undefined ? '–' : <Amount value={sum} />)) : []),
                <Amount key="total" value={total.gross} />,
              ],
            ],
          })}
    />
  );
}
