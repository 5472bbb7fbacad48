import type { CurrencyCode } from '../../../../shared/catalogue/currencies.ts';
import { railOf } from '../../../../shared/catalogue/rail-of.ts';
import type { ReportColumn, ReportSection, ReportWanted } from '../../../../shared/contract/report-document.ts';
import { money, type Money } from '../../../../shared/money/money.ts';
import { sentence, type Sentence } from '../../../../shared/wording/sentence.ts';
import { cell } from './cells.ts';
import type { DocumentMaker, ReportAsked } from './document-maker.ts';
import { column, leadTo, row, section, sumsOf } from './sections.ts';
import { soldInRange, toldElsewhere, type Sold } from './sold-in-range.ts';
import { turnoverOverTime } from './turnover-over-time.ts';
import { grossOf, lateSections, paymentsOf, restatedSections } from './turnover-restated.ts';
import { wholeMonths } from './whole-months.ts';

/** Gross completed sales, never net of fees: by currency beside what was declared, by method, rail and business, and over time. */
export const turnoverDocument: DocumentMaker = (asked) => {
  const { context, merchant, wanted, today } = asked;
  const sold = soldInRange(context.workspace.reader, merchant, wanted);
  const byCurrency = Map.groupBy(sold, ({ gross }) => gross.currency);
  const currencies = [...byCurrency].toSorted(([one], [other]) => inOrder(merchant.currencies, one, other));
  const declaredOf = (currency: CurrencyCode): Money | null =>
    merchant.declared.find((one) => one.currency === currency) ?? null;
  const elsewhere = toldElsewhere(wanted, merchant);
  return {
    sections: [
      currencySection(asked, sold),
      ...currencies.flatMap(([currency, own]) => [
        turnoverOverTime(currency, own, wanted, { today, declared: declaredOf(currency), elsewhere }),
        shareSection('by_method', 'method', currency, own, ({ method }) => method, elsewhere ? null : wanted),
        shareSection('by_rail', 'rail', currency, own, ({ method }) => railOf(method), null),
      ]),
      ...(sold.length === 0 ? [] : [businessSection(asked, sold)]),
      ...lateSections(sold),
      ...restatedSections(asked),
    ],
    notes: notesOf(asked, sold),
  };
};

/** The merchant's own currencies first, in the merchant's order. */
const inOrder = (own: readonly CurrencyCode[], one: CurrencyCode, other: CurrencyCode): number => {
  const place = (currency: CurrencyCode): number => (own.includes(currency) ? own.indexOf(currency) : own.length);
  return place(one) - place(other) || (one < other ? -1 : 1);
};

const currencyColumns = [
  column('currency', 'text'),
  column('payments', 'count'),
  column('gross', 'amount'),
  column('declared', 'amount'),
  column('of_declared', 'percent'),
];

/** Real beside declared, a row a currency; what was declared and not sold stands there with nothing. */
function currencySection({ merchant, wanted }: ReportAsked, sold: readonly Sold[]): ReportSection {
  const months = wholeMonths(wanted);
  const declared = new Map(
    months === null
      ? []
      : merchant.declared.map((one) => [one.currency, money(one.currency, one.units * BigInt(months))]),
  );
  const currencies = new Set([...declared.keys(), ...sold.map(({ gross }) => gross.currency)]);
  const rows = [...currencies]
    .toSorted((one, other) => inOrder(merchant.currencies, one, other))
    .map((currency) => {
      const own = sold.filter(({ gross }) => gross.currency === currency);
      const gross = grossOf(currency, own);
      const expected = declared.get(currency) ?? null;
      return row(
        [
          cell.currency(currency),
          cell.count(paymentsOf(own)),
          cell.amount(gross),
          cell.amount(expected),
          cell.share(gross, expected),
        ],
        toldElsewhere(wanted, merchant)
          ? null
          : leadTo('payments', { kind: 'sale', currency, from: wanted.from, to: wanted.to }),
      );
    });
  const notes: Sentence[] = [];
  if (merchant.declared.length > 0 && months === null)
    notes.push(sentence('report_declared_whole_months', { from: wanted.from, to: wanted.to }));
  if (merchant.declared.length > 0 && months !== null && months > 1)
    notes.push(sentence('report_declared_times', { months }));
  return section({ id: 'by_currency', columns: currencyColumns, rows, notes });
}

const shareColumns = (of: 'method' | 'rail'): ReportColumn[] => [
  column(of, 'text'),
  column('payments', 'count'),
  column('gross', 'amount'),
  column('share', 'percent'),
];

/** Who or what brought how much of a currency, the most first. */
function shareSection(
  title: 'by_method' | 'by_rail',
  of: 'method' | 'rail',
  currency: CurrencyCode,
  sold: readonly Sold[],
  idOf: (one: Sold) => string,
  /** The days to lead to the payments of. */
  days: Pick<ReportWanted, 'from' | 'to'> | null,
): ReportSection {
  const columns = shareColumns(of);
  const whole = grossOf(currency, sold);
  const rows = [...Map.groupBy(sold, idOf)]
    .map(([id, own]) => ({ id, payments: paymentsOf(own), gross: grossOf(currency, own) }))
    .toSorted((one, other) =>
      one.gross.units === other.gross.units
        ? one.id < other.id
          ? -1
          : 1
        : one.gross.units > other.gross.units
          ? -1
          : 1,
    )
    .map(({ id, payments, gross }) =>
      row(
        [cell.name(of, id), cell.count(payments), cell.amount(gross), cell.share(gross, whole)],
        days === null ? null : leadTo('payments', { kind: 'sale', method: id, currency, from: days.from, to: days.to }),
      ),
    );
  return section({
    id: `${title}:${currency}`,
    currency,
    columns,
    rows,
    totals: sumsOf(columns, rows, ['payments', 'gross']),
    chart: rows.length === 0 ? null : { form: 'share', along: of, series: ['gross'], mark: null },
  });
}

const businessColumns = [
  column('industry', 'text'),
  column('country', 'text'),
  column('currency', 'text'),
  column('payments', 'count'),
  column('gross', 'amount'),
];

/** By industry and country, which are the merchant's own: no file tells where a customer is. */
function businessSection({ merchant }: ReportAsked, sold: readonly Sold[]): ReportSection {
  const rows = [...Map.groupBy(sold, ({ gross }) => gross.currency)]
    .toSorted(([one], [other]) => inOrder(merchant.currencies, one, other))
    .map(([currency, own]) =>
      row([
        cell.name('industry', merchant.industry),
        cell.name('country', merchant.country),
        cell.currency(currency),
        cell.count(paymentsOf(own)),
        cell.amount(grossOf(currency, own)),
      ]),
    );
  return section({ id: 'by_business', columns: businessColumns, rows });
}

function notesOf({ merchant, wanted }: ReportAsked, sold: readonly Sold[]): Sentence[] {
  const { from, to, zone } = wanted;
  const notes: Sentence[] = [];
  if (sold.length === 0) notes.push(sentence('report_no_sales', { from, to }));
  if (zone !== null && toldElsewhere(wanted, merchant)) {
    notes.push(sentence('report_other_zone', { zone, own: merchant.zone }));
    const payments = sold.reduce((sum, { dayOnly }) => sum + dayOnly, 0);
    if (payments > 0) notes.push(sentence('report_day_only', { payments }));
  }
  return notes;
}
