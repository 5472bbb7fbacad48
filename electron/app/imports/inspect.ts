import { assertNever } from '../../../shared/kernel/assert.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { assertSameCurrency, money, type Money } from '../../../shared/money/money.ts';
import { sayIssue } from '../../../shared/wording/issues/say-issue.ts';
import { makeVoice } from '../../../shared/wording/make-voice.ts';
import type { FileIssue, FileSource, NormalisedRow, ReadEvent, StatementBalance } from '../../formats/format.ts';
import { readFile, type ReadOptions } from '../../formats/read-file.ts';

type Amounts = { readonly gross: string; readonly fee: string; readonly tax: string; readonly net: string };

/** What `inspect --json` prints for a file: amounts are decimal texts in major units, fee and tax positive as costs. */
export type InspectedFile = {
  readonly file: string;
  readonly format: string | null;
  readonly kind: string | null;
  readonly account: string | null;
  readonly timeZone: string | null;
  /** What belongs to one account each, in order; format, kind, account and zone above are the first one's. */
  readonly parts: readonly {
    readonly within: string | null;
    readonly account: string | null;
    readonly format: string;
    readonly institution: string;
  }[];
  readonly rows: readonly (Amounts & {
    readonly line: number;
    readonly kind: string;
    readonly occurredAt: string;
    readonly valueOn: string | null;
    readonly currency: string;
    readonly method: string | null;
    readonly reference: string | null;
    readonly batch: string | null;
    readonly description: string;
  })[];
  readonly batches: readonly (Amounts & {
    readonly reference: string;
    readonly currency: string;
    readonly rows: number;
    readonly settledOn: string | null;
  })[];
  readonly balances: readonly {
    readonly account: string | null;
    readonly currency: string;
    readonly opening: string;
    readonly closing: string;
    readonly sum: string;
    readonly difference: string;
  }[];
  readonly totals: readonly (Amounts & { readonly currency: string; readonly kind: string; readonly rows: number })[];
  readonly issues: readonly {
    readonly line: number | null;
    readonly column: string | null;
    readonly code: string;
    /** Whether it keeps the file from being imported. */
    readonly holds: boolean;
    readonly message: string;
  }[];
};

/**
 * Reads a file without any workspace and gives all that is in it, as the command line prints it. Issues are said in
 * English. It holds the whole file's rows: meant for looking at a file, not for importing one.
 * @throws the signal's reason when it is aborted.
 */
export async function inspect(source: FileSource, options: ReadOptions = {}): Promise<InspectedFile> {
  return inspectEvents(source.name, readFile(source, options));
}

/** The same from events that come from elsewhere, such as the reader's own thread. */
export async function inspectEvents(file: string, events: AsyncIterable<ReadEvent>): Promise<InspectedFile> {
  let recognised: { format: string; kind: string; account: string | null; timeZone: string } | null = null;
  const rows: InspectedFile['rows'][number][] = [];
  const issues: FileIssue[] = [];
  const batches = tallyBy((row) => (row.batch === null ? null : JSON.stringify([row.currency, row.batch])));
  const totals = tallyBy((row) => JSON.stringify([row.currency, row.kind]));
  const balances: StatementBalance[] = [];
  const parts: InspectedFile['parts'][number][] = [];
  for await (const event of events) {
    switch (event.type) {
      case 'recognised':
        recognised ??= event;
        parts.push({
          within: event.within,
          account: event.account,
          format: event.format,
          institution: event.institution,
        });
        break;
      case 'unrecognised':
        issues.push(event.issue);
        break;
      case 'rows':
        issues.push(...event.issues);
        for (const row of event.rows) {
          rows.push(showRow(row));
          batches.add(row);
          totals.add(row);
        }
        break;
      case 'finished':
        issues.push(...event.issues);
        balances.push(...event.balances);
        break;
      default:
        assertNever(event);
    }
  }
  return {
    file,
    format: recognised?.format ?? null,
    kind: recognised?.kind ?? null,
    account: recognised?.account ?? null,
    timeZone: recognised?.timeZone ?? null,
    parts,
    rows,
    batches: batches.all().map((tally) => ({
      reference: tally.first.batch ?? '',
      currency: tally.first.currency,
      ...amountsOf(tally),
      rows: tally.rows,
      settledOn: tally.settledOn,
    })),
    balances: balances.map(showBalance),
    totals: totals.all().map((tally) => ({
      currency: tally.first.currency,
      kind: tally.first.kind,
      rows: tally.rows,
      ...amountsOf(tally),
    })),
    issues: sayIssues(issues),
  };
}

const showRow = (row: NormalisedRow): InspectedFile['rows'][number] => ({
  line: row.line,
  kind: row.kind,
  occurredAt: row.occurredAt,
  valueOn: row.valueOn,
  currency: row.currency,
  ...amountsOf(row),
  method: row.method,
  reference: row.reference,
  batch: row.batch,
  description: row.description,
});

const showBalance = ({
  account,
  currency,
  opening,
  closing,
  sum,
  difference,
}: StatementBalance): InspectedFile['balances'][number] => ({
  account,
  currency,
  opening: toDecimalText(opening),
  closing: toDecimalText(closing),
  sum: toDecimalText(sum),
  difference: toDecimalText(difference),
});

function sayIssues(issues: readonly FileIssue[]): InspectedFile['issues'] {
  const voice = makeVoice('en');
  return issues.map((issue) => ({
    line: issue.line,
    column: issue.column,
    code: issue.code,
    holds: issue.holds,
    message: sayIssue(issue, voice),
  }));
}

type Measures = { readonly gross: Money; readonly fee: Money; readonly tax: Money; readonly net: Money };

const amountsOf = ({ gross, fee, tax, net }: Measures): Amounts => ({
  gross: toDecimalText(gross),
  fee: toDecimalText(fee),
  tax: toDecimalText(tax),
  net: toDecimalText(net),
});

type Tally = Measures & {
  readonly first: NormalisedRow;
  readonly rows: number;
  /** The latest day on which a row of it was settled. */
  readonly settledOn: string | null;
};

type Sums = {
  readonly first: NormalisedRow;
  rows: number;
  settledOn: string | null;
  gross: bigint;
  fee: bigint;
  tax: bigint;
  net: bigint;
};

/** Sums rows under a key, which must fix the currency, in the order in which the keys are met; rows without a key are left out. */
function tallyBy(keyOf: (row: NormalisedRow) => string | null): {
  readonly add: (row: NormalisedRow) => void;
  readonly all: () => readonly Tally[];
} {
  const all = new Map<string, Sums>();
  return {
    add: (row) => {
      const key = keyOf(row);
      if (key === null) return;
      const sums = all.get(key) ?? { first: row, rows: 0, settledOn: null, gross: 0n, fee: 0n, tax: 0n, net: 0n };
      assertSameCurrency(sums.first.gross, row.gross);
      all.set(key, sums);
      sums.rows += 1;
      sums.settledOn = later(sums.settledOn, row.valueOn);
      // Plain BigInt: an object for each of half a million additions would be most of the work.
      sums.gross += row.gross.units;
      sums.fee += row.fee.units;
      sums.tax += row.tax.units;
      sums.net += row.net.units;
    },
    all: () =>
      [...all.values()].map(({ first, rows, settledOn, gross, fee, tax, net }) => ({
        first,
        rows,
        settledOn,
        gross: money(first.currency, gross),
        fee: money(first.currency, fee),
        tax: money(first.currency, tax),
        net: money(first.currency, net),
      })),
  };
}

const later = (left: string | null, right: string | null): string | null => {
  if (left === null || right === null) return left ?? right;
  return left > right ? left : right;
};
