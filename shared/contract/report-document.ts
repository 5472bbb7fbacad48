import { z } from 'zod';
import { amount, count, currency, localDate, merchantId, month, sentence } from './fields.ts';

export const reportKinds = [
  'turnover',
  'settlements',
  'fees',
  'exceptions',
  'reserve',
  'cashback',
  'incidents',
  'trial_balance',
  'provider',
  'year',
] as const;

export type ReportKind = (typeof reportKinds)[number];

/** Catalogues and closed lists whose names are said in the reader's language; the cell holds the id. */
export const reportNames = [
  'method',
  'rail',
  'industry',
  'country',
  'currency',
  'row_kind',
  'account_role',
  'exception_kind',
  'exception_state',
  'ageing',
  'period_state',
  'settlement_state',
  'fee_verdict',
  'incident_state',
  'cashback_state',
  'statement_row',
] as const;

export type ReportName = (typeof reportNames)[number];

const percent = z.string().regex(/^-?\d{1,9}(\.\d{1,6})?$/);

/**
 * One cell by what it is, so that the screen, paper, a workbook and CSV can each write it their own way. `text` is the data's own words
 * (a reference, the name of an account); whatever Nikash itself says is a `name` or a `sentence`, said in the reader's language.
 */
export const reportCell = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('none') }),
  z.strictObject({ is: z.literal('text'), text: z.string().max(2000) }),
  z.strictObject({ is: z.literal('name'), of: z.enum(reportNames), id: z.string().max(120) }),
  z.strictObject({ is: z.literal('sentence'), sentence }),
  z.strictObject({ is: z.literal('date'), date: localDate }),
  z.strictObject({ is: z.literal('month'), month }),
  z.strictObject({ is: z.literal('year'), year: z.number().int().min(1900).max(2200) }),
  z.strictObject({ is: z.literal('moment'), instant: z.iso.datetime() }),
  z.strictObject({ is: z.literal('count'), count: z.number().int() }),
  /** In major units once written; its exponent is its currency's, or finer where the ledger is. */
  z.strictObject({ is: z.literal('amount'), amount }),
  /** In per cent, as decimal text: `2.36`. */
  z.strictObject({ is: z.literal('percent'), percent }),
]);

export type ReportCell = z.output<typeof reportCell>;

/** What stands over a column: a word of the reports' own dictionary, or a name that the rows brought (a method, an account). */
const heading = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('word'), word: z.string().max(60) }),
  z.strictObject({ is: z.literal('name'), of: z.enum(reportNames), id: z.string().max(120) }),
  z.strictObject({ is: z.literal('text'), text: z.string().max(300) }),
]);

export type ReportHeading = z.output<typeof heading>;

const columnKinds = ['text', 'sentence', 'date', 'month', 'year', 'moment', 'count', 'amount', 'percent'] as const;

const column = z.strictObject({
  /** Stable, for a reader's choice of columns: `gross`, `method:phonepe`. */
  id: z.string().max(160),
  heading,
  /** What its cells are, `none` aside: what stands right-aligned, and how a workbook types the column. Names count as text. */
  kind: z.enum(columnKinds),
});

export type ReportColumn = z.output<typeof column>;

/** Where the rows behind a figure are: an address of the window, by screen and what stands behind its `?`. */
const lead = z.strictObject({
  to: z.enum(['payments', 'settlements', 'ledger', 'exceptions', 'incidents', 'fees', 'cashback', 'months', 'reports']),
  search: z.record(z.string().max(40), z.string().max(300)),
});

export type ReportLead = z.output<typeof lead>;

const row = z.strictObject({ cells: z.array(reportCell).max(400), lead: lead.nullable() });

export type ReportRow = z.output<typeof row>;

/**
 * A picture of its own section's table, so that every chart is a table too: which column runs along it, and which amounts are drawn.
 * `bars` stand beside each other unless they are stacked; `share` are parts of one whole.
 */
const chart = z.strictObject({
  form: z.enum(['bars', 'stacked', 'line', 'share']),
  along: z.string().max(160),
  series: z.array(z.string().max(160)).min(1).max(40),
  /** A line across at this height, as what was declared. */
  mark: z.strictObject({ word: z.string().max(60), amount }).nullable(),
});

const section = z.strictObject({
  /** Unique within the document, and the sheet's name: `days:INR`. */
  id: z.string().max(160),
  /** A word of the reports' own dictionary. */
  title: z.string().max(60),
  /** Whose amounts these are, where a section is of one currency; shown beside the title. */
  currency: currency.nullable(),
  /** Of what it is besides: the name of an account or an outage. */
  of: heading.nullable(),
  columns: z.array(column).min(1).max(400),
  rows: z.array(row).max(200_000),
  /** Sums below the rows, one a currency; same cells as a row. */
  totals: z.array(row).max(60),
  chart: chart.nullable(),
  /** What a reader must know of it, and why a table may be empty. */
  notes: z.array(sentence).max(40),
});

export type ReportSection = z.output<typeof section>;

/** One report, whole and free of language: what the screen shows, what prints, and what workbooks, CSV and packs are written from. */
export const reportDocument = z.strictObject({
  kind: z.enum(reportKinds),
  merchant: z.strictObject({ id: merchantId, name: z.string() }),
  /** First and last business day, both within. */
  from: localDate,
  to: localDate,
  /** Whose days these are. Not the merchant's only where another was chosen. */
  zone: z.string(),
  asOf: z.iso.datetime(),
  /** Sample data: every page and sheet says so. */
  sample: z.boolean(),
  /** The months within, and the hash of each that is closed. */
  months: z.array(
    z.strictObject({
      month,
      state: z.enum(['open', 'closing', 'closed', 'reopened']),
      snapshotHash: z.string().nullable(),
    }),
  ),
  /** The files whose rows are in it. */
  files: z.array(z.strictObject({ name: z.string(), sha256: z.string(), importedAt: z.iso.datetime() })).max(5000),
  /** How many more there are than are named. */
  filesBeyond: count,
  /** The audit chain's last link when it was made: `verify` finds it again. */
  chain: z.strictObject({ links: count, hash: z.string() }),
  sections: z.array(section).max(400),
  notes: z.array(sentence).max(40),
});

export type ReportDocument = z.output<typeof reportDocument>;

export const reportWanted = z.strictObject({
  merchantId,
  kind: z.enum(reportKinds),
  from: localDate,
  to: localDate,
  /** How finely turnover is told. */
  by: z.enum(['day', 'month', 'year']).default('day'),
  /** Another zone to tell days by; null is the merchant's own. */
  zone: z.string().max(60).nullable().default(null),
  /** The account of a provider, for its statement; null is every one, each in a section. */
  account: z.string().max(80).nullable().default(null),
});

export type ReportWanted = z.output<typeof reportWanted>;

/** How a report is written into a file. */
export const reportWriting = z.strictObject({
  form: z.enum(['xlsx', 'csv']),
  language: z.enum(['en', 'bn', 'hi']),
  figures: z.enum(['usual', 'latin', 'lakh']).default('usual'),
  /** `section/column` that are left out; see `isLeftOut`. */
  without: z.array(z.string().max(330)).max(400).default([]),
  /** With amounts left out, as they are hidden on screen. */
  hidden: z.boolean().default(false),
});

export type ReportWriting = z.output<typeof reportWriting>;

export const reportFileWanted = z.strictObject({ ...reportWanted.shape, ...reportWriting.shape });
