import { maskCardNumbers } from '../../../shared/cards/mask-card-numbers.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import type { TextLine } from '../text/split-lines.ts';

/** `text` as it is written, card numbers too: none of it is to be kept or told unmasked. */
export type QifField = { readonly code: string; readonly text: string };

/** The lines up to a `^`. */
export type QifEntry = {
  readonly line: number;
  readonly fields: readonly QifField[];
  readonly raw: string;
  /** The account's name, where an `!Account` before named one. */
  readonly account: string | null;
  /** The first of its section, where an opening balance may stand. */
  readonly isFirst: boolean;
};

export type EntryTaker = { readonly entry: (entry: QifEntry) => void };

/** What a section holds: entries of an account, the account itself, lists that are no entries, or what we do not know. */
type Section = 'entries' | 'account' | 'list' | 'unknown';

const entryTypes = new Set(['bank', 'cash', 'ccard', 'oth a', 'oth l', 'oth s']);
const listTypes = new Set(['cat', 'class', 'memorized', 'security', 'prices', 'budget', 'tag', 'template', 'invitem']);
/** No entry has more lines: an address, a memo, some hundred splits. */
const longestEntry = 3000;
const longestLine = 8192;

export function splitEntries(
  taker: EntryTaker,
  issue: (issue: FileIssue) => void,
): { readonly read: (line: TextLine) => void; readonly end: () => void } {
  let section: Section = 'unknown';
  let account: string | null = null;
  let isFirst = true;
  let open: { readonly line: number; readonly fields: QifField[]; readonly lines: string[] } | null = null;

  const startSection = ({ line, text }: TextLine): void => {
    cutShort();
    const header = text.trim().toLowerCase();
    const type = /^!type:(.*)$/.exec(header)?.[1]?.trim() ?? null;
    isFirst = true;
    if (header.startsWith('!option') || header.startsWith('!clear')) section = 'list';
    else if (header === '!account') section = 'account';
    else if (type !== null && entryTypes.has(type)) section = 'entries';
    else if (type !== null && listTypes.has(type)) {
      section = 'list';
      issue(fileIssue('row_left_out', { text: text.trim() }, { line }));
    } else {
      section = 'unknown';
      issue(fileIssue('type_unknown', { text: text.trim() }, { line }));
    }
  };

  /** An entry without its `^` may have lost its last lines, or the end of an amount. */
  const cutShort = (): void => {
    if (open !== null) issue(fileIssue('part_missing', { text: '^' }, { line: open.line }));
    open = null;
  };

  const finish = (): void => {
    if (open === null) return;
    const { line, fields, lines } = open;
    open = null;
    if (section === 'account') account = fields.find(({ code }) => code === 'N')?.text ?? null;
    else taker.entry({ line, fields, raw: lines.join('\n'), account, isFirst });
    isFirst = false;
  };

  const readField = ({ line, text }: TextLine): void => {
    open ??= { line, fields: [], lines: [] };
    if (open.fields.length >= longestEntry || text.length > longestLine || !/^[A-Za-z$%@#&*/]/.test(text)) {
      issue(fileIssue('line_unreadable', { text }, { line }));
      return;
    }
    const code = text[0] ?? '';
    // The code stands before the number like a letter of a reference, so the whole line was taken for one.
    open.lines.push(`${code}${maskCardNumbers(text.slice(1))}`);
    open.fields.push({ code, text: text.slice(1).trim() });
  };

  return {
    read: (given) => {
      const line = { ...given, text: given.text.trim() };
      if (line.text === '') return;
      if (line.text.startsWith('!')) startSection(line);
      else if (section !== 'entries' && section !== 'account') return;
      else if (line.text.startsWith('^')) finish();
      else readField(line);
    },
    end: cutShort,
  };
}
