import type { CurrencyCode } from '../../../../shared/catalogue/currencies.ts';
import { ageings, exceptionKinds, exceptionStates } from '../../../../shared/contract/exceptions.ts';
import type { ReportCell, ReportSection } from '../../../../shared/contract/report-document.ts';
import { sum } from '../../../../shared/money/sum.ts';
import { sentence } from '../../../../shared/wording/sentence.ts';
import { compareText } from '../../../domain/matching/in-order.ts';
import { daysOfBooks } from './days-of-books.ts';
import type { DocumentMaker } from './document-maker.ts';
import { cell } from './cells.ts';
import { exceptionsList } from './exceptions-list.ts';
import { toldExceptions, type ToldException } from './told-exceptions.ts';
import { column, leadTo, row, section, sumsOf } from './sections.ts';

/** What did not match: by kind and state, by age, and each by itself with why. Sums are of one currency each. */
export const exceptionsDocument: DocumentMaker = ({ context, merchant, wanted, today }) => {
  const { reader } = context.workspace;
  const asOf = wanted.to < today ? wanted.to : today;
  const { told, passing } = toldExceptions(reader, merchant, { from: wanted.from, to: wanted.to }, asOf);
  const currencies = [...Map.groupBy(told, ({ exception }) => exception.amountAtRisk.currency)].toSorted(
    ([one], [other]) => compareText(one, other),
  );
  return {
    sections: [
      ...currencies.flatMap(([currency, own]) => [byKind(currency, own), ...byAge(currency, own, asOf === today)]),
      ...(told.length === 0 ? [] : [exceptionsList(reader, merchant, told)]),
    ],
    notes: [
      ...daysOfBooks(merchant, wanted),
      told.length === 0
        ? sentence('report_exceptions_none', { from: wanted.from, to: wanted.to })
        : sentence('report_exceptions_as_of', { date: asOf }),
      ...(passing === 0 ? [] : [sentence('report_exceptions_passing', { exceptions: passing })]),
    ],
  };
};

const amountsOf = (currency: CurrencyCode, some: readonly ToldException[]): ReportCell =>
  cell.amount(
    sum(
      currency,
      some.map(({ exception }) => exception.amountAtRisk),
    ),
  );

const kindColumns = [
  column('kind', 'text'),
  column('count', 'count'),
  ...exceptionStates.map((state) => column(state, 'amount', { is: 'name', of: 'exception_state', id: state })),
  column('total', 'amount'),
];

/** What was at risk of each kind, by how it stands now. */
function byKind(currency: CurrencyCode, told: readonly ToldException[]): ReportSection {
  const rows = exceptionKinds.flatMap((kind) => {
    const own = told.filter(({ exception }) => exception.kind === kind);
    if (own.length === 0) return [];
    const cells = [
      cell.name('exception_kind', kind),
      cell.count(own.length),
      ...exceptionStates.map((state) =>
        amountsOf(
          currency,
          own.filter(({ exception }) => exception.state === state),
        ),
      ),
      amountsOf(currency, own),
    ];
    return [row(cells, leadTo('exceptions', { state: 'all', kind }))];
  });
  return section({
    id: `exceptions_by_kind:${currency}`,
    currency,
    columns: kindColumns,
    rows,
    totals: sumsOf(kindColumns, rows, ['count', ...exceptionStates, 'total']),
    chart: { form: 'stacked', along: 'kind', series: [...exceptionStates], mark: null },
  });
}

const ageColumns = [column('ageing', 'text'), column('count', 'count'), column('amount', 'amount')];

/** How old what still wants an answer was on the last day: resolved and accepted ones want none. */
function byAge(currency: CurrencyCode, told: readonly ToldException[], isToday: boolean): readonly ReportSection[] {
  const standing = told.filter(({ exception }) => exception.state === 'open' || exception.state === 'asked');
  if (standing.length === 0) return [];
  const rows = ageings.map((ageing) => {
    const own = standing.filter((one) => one.ageing === ageing);
    return row(
      [cell.name('ageing', ageing), cell.count(own.length), amountsOf(currency, own)],
      // The screen's ages are as of today.
      isToday ? leadTo('exceptions', { age: ageing }) : null,
    );
  });
  return [
    section({
      id: `exceptions_by_age:${currency}`,
      currency,
      columns: ageColumns,
      rows,
      totals: sumsOf(ageColumns, rows, ['count', 'amount']),
      chart: { form: 'bars', along: 'ageing', series: ['amount'], mark: null },
    }),
  ];
}
