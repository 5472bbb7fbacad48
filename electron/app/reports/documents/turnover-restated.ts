import type { CurrencyCode } from '../../../../shared/catalogue/currencies.ts';
import type { ReportRow, ReportSection } from '../../../../shared/contract/report-document.ts';
import { monthOf } from '../../../../shared/kernel/local-date.ts';
import { add } from '../../../../shared/money/add.ts';
import { zero, type Money } from '../../../../shared/money/money.ts';
import { fromWire } from '../../../../shared/money/wire.ts';
import { sentence, type Sentence } from '../../../../shared/wording/sentence.ts';
import { restated } from '../../periods/restated.ts';
import { cell } from './cells.ts';
import type { ReportAsked } from './document-maker.ts';
import { column, leadTo, row, section, sumsOf } from './sections.ts';
import { toldElsewhere, type Sold } from './sold-in-range.ts';
import { monthsTouched } from './whole-months.ts';

export const paymentsOf = (sold: readonly Sold[]): number => sold.reduce((sum, { payments }) => sum + payments, 0);

export const grossOf = (currency: CurrencyCode, sold: readonly Sold[]): Money =>
  sold.reduce((sum, { gross }) => add(sum, gross), zero(currency));

const lateColumns = [
  column('own_month', 'month'),
  column('counted_in', 'month'),
  column('currency', 'text'),
  column('payments', 'count'),
  column('gross', 'amount'),
];

/** Payments whose own month was closed when they came. */
export function lateSections(sold: readonly Sold[]): readonly ReportSection[] {
  const late = sold.filter(({ day, period }) => monthOf(day) !== period);
  if (late.length === 0) return [];
  const groups = Map.groupBy(late, ({ day, period, gross }) => `${monthOf(day)} ${period} ${gross.currency}`);
  const rows = [...groups]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, own]) => {
      const [first] = own;
      if (first === undefined) return [];
      const { currency } = first.gross;
      return [
        row([
          cell.month(monthOf(first.day)),
          cell.month(first.period),
          cell.currency(currency),
          cell.count(paymentsOf(own)),
          cell.amount(grossOf(currency, own)),
        ]),
      ];
    });
  return [
    section({
      id: 'late',
      columns: lateColumns,
      rows,
      totals: sumsOf(lateColumns, rows, ['payments', 'gross']),
      notes: [sentence('report_late_counted', { payments: paymentsOf(late) })],
    }),
  ];
}

const restatedColumns = [
  column('month', 'month'),
  column('currency', 'text'),
  column('method', 'text'),
  column('payments_before', 'count'),
  column('gross_before', 'amount'),
  column('payments_now', 'count'),
  column('gross_now', 'amount'),
  column('difference', 'amount'),
];

/** Months of the range that were opened again after they were reported: what was reported first beside what it is now. */
export function restatedSections({ context, merchant, wanted }: ReportAsked): readonly ReportSection[] {
  if (toldElsewhere(wanted, merchant)) return [];
  const notes: Sentence[] = [];
  const rows = monthsTouched(wanted).flatMap((month): ReportRow[] => {
    const found = restated(context.workspace.reader, merchant.id, month);
    if (found === null) return [];
    notes.push(sentence('report_restated', { month }));
    return found.rows.map(({ method, before, after, difference }) => {
      const { currency } = difference;
      return row(
        [
          cell.month(month),
          cell.currency(currency),
          cell.method(method),
          cell.count(before?.payments ?? 0),
          cell.amount(before === null ? zero(currency) : fromWire(before.gross)),
          cell.count(after?.payments ?? 0),
          cell.amount(after === null ? zero(currency) : fromWire(after.gross)),
          cell.amount(fromWire(difference)),
        ],
        leadTo('months'),
      );
    });
  });
  if (notes.length === 0) return [];
  const summed = ['payments_before', 'gross_before', 'payments_now', 'gross_now', 'difference'];
  const totals = sumsOf(restatedColumns, rows, summed);
  return [section({ id: 'restated', columns: restatedColumns, rows, totals, notes: notes.slice(0, 40) })];
}
