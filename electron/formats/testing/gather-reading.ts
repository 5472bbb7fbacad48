import { fileURLToPath } from 'node:url';
import { assertNever } from '../../../shared/kernel/assert.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import type { FileIssue, NormalisedRow, ReadEvent, RecognisedPart, StatementBalance } from '../format.ts';
import { readFile, type ReadOptions } from '../read-file.ts';

/** A whole reading at once, for tests. */
export type Reading = {
  /** The first part; `parts` has all. */
  readonly recognised: RecognisedPart | null;
  readonly parts: readonly RecognisedPart[];
  readonly rows: readonly NormalisedRow[];
  readonly issues: readonly FileIssue[];
  readonly balances: readonly StatementBalance[];
  readonly sha256: string;
  readonly rowsRead: number;
};

export async function gatherReading(events: AsyncIterable<ReadEvent>): Promise<Reading> {
  const rows: NormalisedRow[] = [];
  const issues: FileIssue[] = [];
  const parts: RecognisedPart[] = [];
  const balances: StatementBalance[] = [];
  let sha256 = '';
  let rowsRead = 0;
  for await (const event of events) {
    switch (event.type) {
      case 'recognised': {
        const { format, kind, institution, timeZone, account, within } = event;
        parts.push({ format, kind, institution, timeZone, account, within });
        break;
      }
      case 'rows':
        rows.push(...event.rows);
        issues.push(...event.issues);
        break;
      case 'unrecognised':
        issues.push(event.issue);
        sha256 = event.sha256;
        break;
      case 'finished':
        issues.push(...event.issues);
        balances.push(...event.balances);
        rowsRead += event.rowsRead;
        sha256 = event.sha256 ?? sha256;
        break;
      default:
        assertNever(event);
    }
  }
  return { recognised: parts[0] ?? null, parts, rows, issues, balances, sha256, rowsRead };
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

export const nets = (rows: readonly NormalisedRow[]): readonly string[] => rows.map(({ net }) => toDecimalText(net));

/** A balance's account, opening, closing, sum and difference. */
export const balanceFigures = ({ account, opening, closing, sum, difference }: StatementBalance): readonly string[] => [
  account ?? '-',
  ...[opening, closing, sum, difference].map(toDecimalText),
];

/** The same with its currency in one line: `XXXX3456 EUR 5.00 15.00 10.00 0.00`. */
export function balanceInOneLine(balance: StatementBalance): string {
  const [account, ...amounts] = balanceFigures(balance);
  return [account, balance.currency, ...amounts].join(' ');
}

/** An issue in one line: `3 Amount sign_wrong holds`. */
export const issueInOneLine = ({ line, column, code, holds }: FileIssue): string =>
  [line ?? '-', column ?? '-', code, holds ? 'holds' : 'note'].join(' ');
