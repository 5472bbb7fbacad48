import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import type { TextLine } from '../text/split-lines.ts';

export type RecordCode = '01' | '02' | '03' | '16' | '49' | '98' | '99';

/** A record with the continuations (88) that follow it. */
export type BaiRecord = {
  readonly code: RecordCode;
  readonly line: number;
  /** What follows the code on each line, without the slash at its end. */
  readonly pieces: readonly string[];
  readonly raw: string;
};

const codes: ReadonlySet<string> = new Set<RecordCode>(['01', '02', '03', '16', '49', '98', '99']);
const isCode = (text: string): text is RecordCode => codes.has(text);
/** A record goes on over some lines, not over a file. */
const mostPieces = 2000;
/** Many times what the widest printer had; a limit on lines and on their length keeps a record in memory. */
const longestLine = 8192;

/** Puts continuation lines behind the record they continue. */
export function joinRecords(
  take: (record: BaiRecord) => void,
  issue: (issue: FileIssue) => void,
): { readonly read: (line: TextLine) => void; readonly end: () => void } {
  let open: { readonly code: RecordCode; readonly line: number; readonly pieces: string[]; raw: string } | null = null;

  const finish = (): void => {
    if (open !== null) take(open);
    open = null;
  };

  return {
    read: ({ line, text }) => {
      if (text.trim() === '') return;
      if (text.length > longestLine) {
        issue(fileIssue('line_unreadable', { text }, { line }));
        return;
      }
      const [, code = '', rest = ''] = /^\s*(\d{2}),(.*)$/.exec(text) ?? [];
      const piece = rest.trimEnd().replace(/\/$/, '');
      if (code === '88' && open !== null && open.pieces.length < mostPieces) {
        open.pieces.push(piece);
        open.raw = `${open.raw}\n${text}`;
        return;
      }
      finish();
      if (isCode(code)) open = { code, line, pieces: [piece], raw: text };
      else issue(fileIssue('line_unreadable', { text }, { line }));
    },
    end: finish,
  };
}
