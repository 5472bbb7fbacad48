import { reportKinds, type ReportKind } from '../../shared/contract/report-document.ts';
import type { Merchant } from '../../shared/contract/merchants.ts';
import { firstDayOf, lastDayOf, parseLocalDate, type LocalDate, type Month } from '../../shared/kernel/local-date.ts';
import { chosenMonth, givenMonth } from './chosen-merchant.ts';
import { chosenProvider } from './chosen-provider.ts';
import type { Desk } from './command.ts';
import { UsageError } from './usage-error.ts';

/** What a kind is also called: by its own screen, or as people write it. */
const otherNames: Readonly<Record<string, ReportKind>> = {
  statement: 'provider',
  'trial-balance': 'trial_balance',
  outages: 'incidents',
};

export const reportKindNames: readonly string[] = reportKinds.map((kind) =>
  kind === 'provider' ? 'statement' : kind.replaceAll('_', '-'),
);

/** The kind that stands behind `report`. @throws UsageError for one that there is not. */
export function givenReportKind({ args }: Pick<Desk, 'args'>): ReportKind {
  const [, named = '', ...more] = args.words;
  const kind = Object.hasOwn(otherNames, named) ? otherNames[named] : reportKinds.find((one) => one === named);
  if (kind === undefined || more.length > 0) throw new UsageError(`report is one of ${reportKindNames.join(', ')}`);
  return kind;
}

export type GivenRange = {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Where a month was meant, and not a range that happens to be one. */
  readonly month: Month | null;
};

/**
 * --month, --year, or --from and --to; where none is given the latest month that holds anything, and for the year's report its year.
 * @throws UsageError where two of them are given, or a day is none.
 */
export function givenRange(desk: Pick<Desk, 'args'>, merchant: Merchant, kind: ReportKind): GivenRange {
  const { args } = desk;
  const given = [args.text('month'), args.text('year'), args.text('from') ?? args.text('to')];
  if (given.filter((one) => one !== undefined).length > 1)
    throw new UsageError('the days are said by --month, by --year, or by --from and --to: by one of them');
  const year = args.text('year');
  if (year !== undefined) return wholeYear(year);
  if (args.text('from') !== undefined || args.text('to') !== undefined)
    return { from: givenDay(args, 'from'), to: givenDay(args, 'to'), month: null };
  if (kind === 'year' && givenMonth(desk) === undefined) return wholeYear(chosenMonth(desk, merchant).slice(0, 4));
  const month = chosenMonth(desk, merchant);
  return { from: firstDayOf(month), to: lastDayOf(month), month };
}

function wholeYear(year: string): GivenRange {
  const [from, to] = [parseLocalDate(`${year}-01-01`), parseLocalDate(`${year}-12-31`)];
  if (from === null || to === null) throw new UsageError(`--year is written as 2026, not ${year}`);
  return { from, to, month: null };
}

function givenDay({ text }: Desk['args'], option: 'from' | 'to'): LocalDate {
  const given = text(option);
  if (given === undefined) throw new UsageError('--from and --to go together: the first day and the last, both within');
  const day = parseLocalDate(given);
  if (day === null) throw new UsageError(`--${option} is a day written as 2026-10-05, not ${given}`);
  return day;
}

const steps = ['day', 'month', 'year'] as const;

/** --by, day where it is left out. */
export function givenStep({ args }: Pick<Desk, 'args'>): (typeof steps)[number] {
  const text = args.text('by') ?? 'day';
  const step = steps.find((one) => one === text);
  if (step === undefined) throw new UsageError(`--by is one of ${steps.join(', ')}, not ${text}`);
  return step;
}

/** --account: a provider's account by its id, its number or the provider's name; null for every one. */
export async function givenAccount(desk: Desk, merchant: Merchant): Promise<string | null> {
  const named = desk.args.text('account');
  if (named === undefined) return null;
  const { accounts } = await desk.ask('fees.cards', { merchantId: merchant.id });
  return chosenProvider(accounts, named).id;
}

const forms = ['pdf', 'xlsx', 'csv'] as const;

/** --out FILE.pdf, .xlsx or .csv: the file and its form. @throws UsageError for another ending. */
export function givenReportFile({
  args,
}: Pick<Desk, 'args'>): { readonly out: string; readonly form: (typeof forms)[number] } | null {
  const out = args.text('out');
  if (out === undefined) return null;
  const form = forms.find((one) => out.toLowerCase().endsWith(`.${one}`));
  if (form === undefined) throw new UsageError('--out writes FILE.pdf, FILE.xlsx or FILE.csv');
  return { out, form };
}

/** --without section/column,section/column. */
export const givenWithout = ({ args }: Pick<Desk, 'args'>): readonly string[] =>
  args
    .texts('without')
    .flatMap((text) => text.split(','))
    .map((text) => text.trim())
    .filter((text) => text !== '');
