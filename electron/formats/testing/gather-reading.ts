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
  let reading: Reading = { recognised: null, rows: [], issues: [], balances: [], sha256: '', rowsRead: 0 };
  for await (const event of events) {
    if (event.type === 'recognised') reading = { ...reading, recognised: event };
    else if (event.type === 'rows') {
      reading = { ...reading, rows: [...reading.rows, ...event.rows], issues: [...reading.issues, ...event.issues] };
    } else if (event.type === 'unrecognised') {
      reading = { ...reading, issues: [event.issue], sha256: event.sha256 };
    } else {
      const { sha256, rowsRead, balances } = event;
      reading = { ...reading, sha256, rowsRead, balances, issues: [...reading.issues, ...event.issues] };
    }
  }
  return reading;
}

export const readText = (text: string, options?: ReadOptions): Promise<Reading> => readBytes(Buffer.from(text), options);

export const readBytes = (bytes: Uint8Array, options?: ReadOptions): Promise<Reading> =>
  gatherReading(readFile({ name: 'sample.csv', bytes }, options));

export const readSample = (sample: URL): Promise<Reading> => gatherReading(readFile({ name: 'sample.csv', path: sample.pathname }));

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
