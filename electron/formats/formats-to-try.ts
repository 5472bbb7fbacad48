import { fileIssue } from './file-issue.ts';
import type { FileIssue, FormatId } from './format.ts';
import { tableFormats, textFormats } from './formats.ts';
import type { TableFormat } from './table/table-format.ts';
import type { TextFormat } from './text/text-format.ts';

/** The formats a file may be of. */
export type FormatsToTry = { readonly tables: readonly TableFormat[]; readonly texts: readonly TextFormat[] };

/** Every format, after those a user has made; or one alone. */
export function formatsToTry(only: FormatId | undefined, made: readonly TableFormat[]): FormatsToTry {
  const all = { tables: [...made, ...tableFormats], texts: textFormats };
  if (only === undefined) return all;
  const isIt = ({ id }: { readonly id: FormatId }): boolean => id === only;
  return { tables: all.tables.filter(isIt), texts: all.texts.filter(isIt) };
}

/** What is said of a file whose format nothing knows: the labels of all that were tried. */
export function namingTried(issue: FileIssue, { tables, texts }: FormatsToTry): FileIssue {
  if (issue.code !== 'format_unknown') return issue;
  const expected = [...new Set([...texts, ...tables].map(({ label }) => label))].join('; ');
  const { found = '', lookalike = '' } = issue.facts as { found?: string; lookalike?: '' };
  return fileIssue('format_unknown', { found, expected, lookalike }, issue);
}
