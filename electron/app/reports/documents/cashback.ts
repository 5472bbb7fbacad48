import type { CurrencyCode } from '../../../../shared/catalogue/currencies.ts';
import type { ReportSection } from '../../../../shared/contract/report-document.ts';
import type { LocalDate } from '../../../../shared/kernel/local-date.ts';
import { isZero } from '../../../../shared/money/money.ts';
import { sentence } from '../../../../shared/wording/sentence.ts';
import { cashbackTotalsOn } from '../../../domain/cashback/cashback-totals.ts';
import type { SettledScheme } from '../../../domain/cashback/settle-cashback.ts';
import { compareText } from '../../../domain/matching/in-order.ts';
import { settledSchemes } from '../../cashback/settled-schemes.ts';
import { cashbackReceipts } from './cashback-receipts.ts';
import { cashbackRows } from './cashback-rows.ts';
import { cell } from './cells.ts';
import { daysOfBooks } from './days-of-books.ts';
import type { DocumentMaker } from './document-maker.ts';
import { column, leadTo, row, section, sumsOf, word } from './sections.ts';

/** What every scheme owed for the payments of these days, what came of it and what is missing, as the cashback screen has it. */
export const cashbackDocument: DocumentMaker = ({ context, merchant, wanted, today }) => {
  const { schemes } = settledSchemes(context.workspace.reader, merchant, context.clock());
  const isTold = (on: LocalDate): boolean => on >= wanted.from && on <= wanted.to;
  const told = schemes.filter(
    ({ rows, receipts }) =>
      rows.some(({ row: { on } }) => isTold(on)) || receipts.some(({ receipt: { on } }) => isTold(on)),
  );
  const currencies = [...Map.groupBy(told, ({ scheme }) => scheme.currency)].toSorted(([one], [other]) =>
    compareText(one, other),
  );
  return {
    sections: [
      ...currencies.map(([currency, own]) => schemesOf(currency, own, isTold)),
      ...told.flatMap((settled) => cashbackRows(settled, isTold)),
      ...cashbackReceipts(told, isTold),
    ],
    notes: [
      ...daysOfBooks(merchant, wanted),
      told.length === 0
        ? sentence('report_cashback_none', { from: wanted.from, to: wanted.to })
        : sentence('report_cashback_as_of', { date: today }),
    ],
  };
};

const amounts = ['due', 'received', 'waiting', 'missing', 'without_due'] as const;

const columns = [
  column('scheme', 'text', word('cashback_scheme')),
  column('issuer', 'text', word('cashback_issuer')),
  column('payments', 'count', word('cashback_payments')),
  column('due', 'amount', word('cashback_due')),
  column('received', 'amount', word('cashback_received')),
  column('waiting', 'amount', word('cashback_waiting')),
  column('missing', 'amount', word('cashback_missing')),
  column('without_due', 'amount', word('cashback_without_due')),
  column('asks', 'count', word('cashback_asks')),
];

function schemesOf(
  currency: CurrencyCode,
  schemes: readonly SettledScheme[],
  isTold: (on: LocalDate) => boolean,
): ReportSection {
  const rows = schemes.map((settled) => {
    const sums = cashbackTotalsOn(settled, isTold);
    return row(
      [
        cell.text(settled.scheme.name),
        cell.text(settled.scheme.issuer),
        cell.count(sums.payments),
        cell.amount(sums.due),
        cell.amount(sums.received),
        cell.amount(sums.waiting),
        cell.amount(sums.missing),
        cell.amount(sums.withoutDue),
        cell.count(sums.asks),
      ],
      leadTo('cashback', { scheme: settled.id, months: 'all' }),
    );
  });
  const upTo = schemes.filter(
    ({ scheme, rows: own }) => scheme.reward.kind === 'up_to' && own.some(({ due }) => !isZero(due)),
  );
  return section({
    id: `cashback_schemes:${currency}`,
    currency,
    columns,
    rows,
    totals: sumsOf(columns, rows, ['payments', ...amounts, 'asks']),
    chart: { form: 'bars', along: 'scheme', series: ['due', 'received', 'missing'], mark: null },
    notes: upTo.map(({ scheme }) => sentence('report_cashback_at_most', { scheme: scheme.name })),
  });
}
