import { reportKinds, type ReportKind } from '../../../shared/contract/report-document.ts';
import { parseLocalDate, parseMonth, type LocalDate, type Month } from '../../../shared/kernel/local-date.ts';
import { linkTo, paths } from '../../ui/paths.ts';

/** Which days a report is of: counted from the window's month, or the reader's own. */
export const reportSpans = ['month', 'last', 'quarter', 'year', 'financial', 'own'] as const;

export type ReportSpan = (typeof reportSpans)[number];

export const toldBy = ['day', 'month', 'year'] as const;

export type ToldBy = (typeof toldBy)[number];

/** Which report the reader looks at: the address itself, so that a link can be kept and Back leads back. */
export type ReportsPlace = {
  /** Null while the address names none: then the one last looked at is meant. */
  readonly kind: ReportKind | null;
  /** Whose, for a link from outside; null is the window's own merchant. */
  readonly merchant: string | null;
  /** Null is what suits the report: a month, or a financial year of the accountant's. */
  readonly span: ReportSpan | null;
  /** Null while the address names none: then the window's own month is meant. */
  readonly month: Month | null;
  /** Of one's own days; null until they are chosen. */
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** Null is what suits the days. */
  readonly by: ToldBy | null;
  readonly zone: string | null;
  readonly account: string | null;
  /** Columns left out, as `days/gross`; null is as the reader last chose for this kind. */
  readonly without: readonly string[] | null;
  /** Amounts are hidden in this report, whatever the window shows elsewhere. */
  readonly hidden: boolean;
};

export const firstPlace: ReportsPlace = {
  kind: null,
  merchant: null,
  span: null,
  month: null,
  from: null,
  to: null,
  by: null,
  zone: null,
  account: null,
  without: null,
  hidden: false,
};

const mostText = 80;
const mostColumns = 400;

/** Reads the part of an address behind its `?`; what it cannot mean is left out. */
export function reportsPlace(search: string): ReportsPlace {
  const told = new URLSearchParams(search);
  const text = (name: string): string | null => {
    const value = told.get(name) ?? '';
    return value === '' || value.length > mostText ? null : value;
  };
  const from = parseLocalDate(told.get('from') ?? '');
  const to = parseLocalDate(told.get('to') ?? '');
  const without = told.get('without');
  const span = reportSpans.find((one) => one === told.get('span'));
  return {
    kind: reportKinds.find((one) => one === told.get('kind')) ?? null,
    merchant: text('merchant'),
    // Days by themselves are meant as they are written.
    span: span ?? (from !== null && to !== null ? 'own' : null),
    month: parseMonth(told.get('month') ?? ''),
    from,
    to,
    by: toldBy.find((one) => one === told.get('by')) ?? null,
    zone: text('zone'),
    account: text('account'),
    without: without === null ? null : without.split(',').filter(isColumn).slice(0, mostColumns),
    hidden: told.get('amounts') === 'hidden',
  };
}

const isColumn = (text: string): boolean => /^[^/]{1,160}\/.{1,160}$/u.test(text);

/** The days that a report is of, unless others are asked for. */
export const usualSpan = (kind: ReportKind): ReportSpan => (kind === 'year' ? 'financial' : 'month');

/** The address of a place; what is as usual is left out of it. */
export function linkToReports(place: Partial<ReportsPlace>): string {
  const { kind, merchant, span, month, from, to, by, zone, account, without, hidden } = { ...firstPlace, ...place };
  return linkTo(paths.reports, {
    kind,
    merchant,
    span: span === 'own' && from !== null && to !== null ? null : span,
    month: span === 'own' ? null : month,
    from: span === 'own' ? from : null,
    to: span === 'own' ? to : null,
    by,
    zone,
    account,
    without: without === null ? null : without.join(','),
    amounts: hidden ? 'hidden' : null,
  });
}
