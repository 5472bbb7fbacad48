import { institutions } from '../../shared/catalogue/institutions.ts';
import { fileIssue } from './file-issue.ts';
import type { FileIssue, FormatId, TableLook } from './format.ts';
import { tableFormats, textFormats } from './formats.ts';
import { mappedFormat } from './mapped/mapped-format.ts';
import type { HowToRead } from './how-to-read.ts';
import type { TableFormat } from './table/table-format.ts';
import type { TextFormat } from './text/text-format.ts';

/** The formats a file may be of. */
export type FormatsToTry = {
  readonly tables: readonly TableFormat[];
  readonly texts: readonly TextFormat[];
  /** Columns that a person has said to hold references and no card numbers. */
  readonly references: readonly string[];
  /** Told of a table that no format knows. */
  readonly look: (table: TableLook | null) => void;
};

/** Every format, after those a user has made; or one alone. */
export function formatsToTry(
  { formatId, mappings, references, currency, unit }: HowToRead,
  look: FormatsToTry['look'],
): FormatsToTry {
  const made = mappings.map(mappedFormat);
  const tables = tableFormats.map((format) => (unit === null ? format : (format.inUnit?.(unit) ?? format)));
  const texts = textFormats
    .map((format) => (currency === null ? format : (format.inCurrency?.(currency) ?? format)))
    .map((format) => (unit === null ? format : (format.inUnit?.(unit) ?? format)));
  const all = { tables: [...made, ...tables], texts, references, look };
  if (formatId === null) return all;
  const isIt = ({ id }: { readonly id: FormatId }): boolean => id === formatId;
  return { ...all, tables: all.tables.filter(isIt), texts: all.texts.filter(isIt) };
}

/** What is said of a file whose format nothing knows: whose reports were tried, and the standards. */
export function namingTried(issue: FileIssue, { tables, texts }: FormatsToTry): FileIssue {
  if (issue.code !== 'format_unknown') return issue;
  const expected = [...new Set([...tables, ...texts].map(reportsOf))].join(', ');
  const { found = '', lookalike = '' } = issue.facts as { found?: string; lookalike?: '' };
  return fileIssue('format_unknown', { found, expected, lookalike }, issue);
}

/** A standard's own name, where the institution may be any. */
const reportsOf = ({ institution, label }: TableFormat | TextFormat): string =>
  institution === 'other_bank' || institution === 'other_provider' ? label : institutions[institution].name;
