import { useMemo, useRef } from 'react';
import type { ReportCell, ReportColumn, ReportRow, ReportSection } from '../../../shared/contract/report-document.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { sayHeading } from '../../../shared/wording/reports/say-heading.ts';
import { reportFactsWords } from '../../../shared/wording/reports/report-facts-words.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { widestDecimals } from '../decimal-alignment.ts';
import { ReportCellView } from './report-cell-view.tsx';
import { leadAddress } from './lead-address.ts';
import { rowsBeforeCut, useRowsInSight } from './use-rows-in-sight.ts';

type ReportTableProps = {
  readonly section: ReportSection;
  /** Places of the columns that are shown, in their order. */
  readonly columns: readonly number[];
  readonly label: string;
  readonly zone: string;
  /** On paper every row is drawn, and none leads anywhere. */
  readonly onPaper: boolean;
};

const atEnd: readonly ReportColumn['kind'][] = ['count', 'amount', 'percent'];

/** A section's rows and their sums. Of very many, those in sight are drawn; what is said of their number counts all. */
export function ReportTable({ section, columns, label, zone, onPaper }: ReportTableProps) {
  const { language } = useSpeech();
  const body = useRef<HTMLTableSectionElement>(null);
  const cut = !onPaper && section.rows.length > rowsBeforeCut;
  const { first, rows, above, below, measure } = useRowsInSight(section.rows, cut, body);
  const decimals = useMemo(() => decimalsIn(section), [section]);
  const shown = columns.map((at) => ({ at, column: section.columns[at], className: classOf(section.columns[at]) }));
  const cellsOf = (row: ReportRow, isTotal: boolean) =>
    shown.map(({ at, className }, place) => {
      const cell = row.cells[at] ?? { is: 'none' };
      const view = <ReportCellView cell={cell} zone={zone} decimals={decimals(at, cell)} quiet={!isTotal} />;
      if (isTotal)
        return place === 0 ? (
          <TotalHead key={at} cell={cell} view={view} />
        ) : (
          <td key={at} className={className}>
            {cell.is === 'none' ? null : view}
          </td>
        );
      if (place > 0)
        return (
          <td key={at} className={className}>
            {view}
          </td>
        );
      return (
        <th key={at} scope="row" className={className}>
          <Led row={row} onPaper={onPaper}>
            {view}
          </Led>
        </th>
      );
    });
  return (
    <table
      className="nk-table nk-report-table"
      aria-label={label}
      {...(cut ? { 'aria-rowcount': section.rows.length + section.totals.length + 1 } : {})}
    >
      <thead>
        <tr {...(cut ? { 'aria-rowindex': 1 } : {})}>
          {shown.map(({ at, column, className }) => (
            <th key={at} scope="col" className={className}>
              {column === undefined ? null : sayHeading(column.heading, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        <Spacer height={above} columns={shown.length} />
        {[...rows.entries()].map(([index, row]) => (
          <tr
            key={first + index}
            data-index={first + index}
            ref={cut ? measure : null}
            {...(cut ? { 'aria-rowindex': first + index + 2 } : {})}
          >
            {cellsOf(row, false)}
          </tr>
        ))}
        <Spacer height={below} columns={shown.length} />
      </tbody>
      {section.totals.length === 0 ? null : (
        <tfoot>
          {[...section.totals.entries()].map(([index, total]) => (
            <tr key={index} {...(cut ? { 'aria-rowindex': section.rows.length + index + 2 } : {})}>
              {cellsOf(total, true)}
            </tr>
          ))}
        </tfoot>
      )}
    </table>
  );
}

/** A sum's row is called so where its first cell says nothing of its own. */
function TotalHead({ cell, view }: { readonly cell: ReportCell; readonly view: React.ReactNode }) {
  const { language } = useSpeech();
  return <th scope="row">{cell.is === 'none' ? reportFactsWords[language].total : view}</th>;
}

function Led({
  row,
  onPaper,
  children,
}: {
  readonly row: ReportRow;
  readonly onPaper: boolean;
  readonly children: React.ReactNode;
}) {
  const address = onPaper || row.lead === null ? null : leadAddress(row.lead);
  return address === null ? (
    children
  ) : (
    <a className="nk-report-lead" href={address} data-row-link>
      {children}
    </a>
  );
}

function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  return height <= 0 ? null : (
    <tr aria-hidden>
      <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}

const times: readonly ReportColumn['kind'][] = ['date', 'month', 'year', 'moment'];

function classOf(column: ReportColumn | undefined): string | undefined {
  if (column === undefined) return undefined;
  if (atEnd.includes(column.kind)) return 'nk-end';
  if (times.includes(column.kind)) return 'nk-report-when';
  return column.kind === 'sentence' ? 'nk-report-sentence' : undefined;
}

/** The most decimals of each column and currency: points meet among amounts of one currency, and ether's do not widen rupees. */
function decimalsIn({ rows, totals }: ReportSection): (at: number, cell: ReportCell) => number {
  const widest = new Map<string, number>();
  const keyOf = (at: number, currency: CurrencyCode): string => `${at} ${currency}`;
  for (const { cells } of [...rows, ...totals]) {
    for (const [at, cell] of cells.entries()) {
      if (cell.is !== 'amount') continue;
      const key = keyOf(at, cell.amount.currency);
      widest.set(key, Math.max(widest.get(key) ?? 0, widestDecimals([cell.amount])));
    }
  }
  return (at, cell) => (cell.is === 'amount' ? (widest.get(keyOf(at, cell.amount.currency)) ?? 0) : 0);
}
