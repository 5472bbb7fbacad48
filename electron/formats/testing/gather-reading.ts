import { fileURLToPath } from 'node:url';
import { assertNever } from '../../../shared/kernel/assert.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import type { FileIssue, NormalisedRow, ReadEvent, StatementBalance } from '../format.ts';
import { readFile, type ReadOptions } from '../read-file.ts';

/** A whole reading at once, for tests. */
export type Reading = {
  readonly recognised: Extract<ReadEvent, { type: 'recognised' }> | null;
  readonly rows: readonly NormalisedRow[];
  readonly issues: readonly FileIssue[];
  readonly balances: readonly StatementBalance[];
  readonly sha256: string;
  readonly rowsRead: number;
};

export async function gatherReading(events: AsyncIterable<ReadEvent>): Promise<Reading> {
  const rows: NormalisedRow[] = [];
  const issues: FileIssue[] = [];
  let recognised: Reading['recognised'] = null;
  let end = { sha256: '', rowsRead: 0, balances: [] as readonly StatementBalance[] };
  for await (const event of events) {
    switch (event.type) {
      case 'recognised':
        recognised = event;
        break;
      case 'rows':
        rows.push(...event.rows);
        issues.push(...event.issues);
        break;
      case 'unrecognised':
        issues.push(event.issue);
        end = { sha256: event.sha256, rowsRead: 0, balances: [] };
        break;
      case 'finished':
        issues.push(...event.issues);
        end = event;
        break;
      default:
        assertNever(event);
    }
  }
  const { sha256, rowsRead, balances } = end;
  return { recognised, rows, issues, balances, sha256, rowsRead };
}

export const readText = (text: string, options?: ReadOptions): Promise<Reading> =>
  readBytes(Buffer.from(text), options);

export const readBytes = (bytes: Uint8Array, options?: ReadOptions): Promise<Reading> =>
  gatherReading(readFile({ name: 'sample.csv', bytes }, options));

export const readSample = (sample: URL): Promise<Reading> =>
  gatherReading(readFile({ name: 'sample.csv', path: fileURLToPath(sample) }));

/** A row in one line: `2 sale 2025-11-01 gross fee tax net method reference batch valueOn`. */
export const inOneLine = (row: NormalisedRow): string =>
  [
    row.line,
    row.kind,
    row.occurredAt,
    ...[row.gross, row.fee, row.tax, row.net].map(toDecimalText),
    row.method ?? '-',
    row.reference ?? '-',
    row.batch ?? '-',
    row.valueOn ?? '-',
  ].join(' ');

/** An issue in one line: `3 Amount sign_wrong holds`. */
export const issueInOneLine = ({ line, column, code, holds }: FileIssue): string =>
  [line ?? '-', column ?? '-', code, holds ? 'holds' : 'note'].join(' ');
