import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { assert } from '../../shared/kernel/assert.ts';
import type { CurrencyCode } from '../../shared/catalogue/currencies.ts';
import type { LocalDate } from '../../shared/kernel/local-date.ts';
import { fromDecimalText } from '../../shared/money/decimal-text.ts';
import { money, zero, type Money } from '../../shared/money/money.ts';
import type { NormalisedRow, StatementBalance } from '../formats/format.ts';
import { packRows } from '../formats/pack-rows.ts';
import { eventsAhead, type ReaderMessage, type ReaderOrder, type ReaderTask } from '../formats/reader-protocol.ts';
import { contentIdentities, type ContentIdentities } from '../formats/row-identity.ts';
import type { AnyRow, AnyRows } from './any-rows.ts';

/** The program of a reader's thread for tests: gives the rows that an `AnyRows` file says, in any currency. */
assert(parentPort !== null, 'the reader runs in a thread of its own');
const port = parentPort;
const rowsInEvent = 2000;

let free = eventsAhead;
let wake: (() => void) | null = null;
port.on('message', (order: ReaderOrder) => {
  if (order !== 'one_more') {
    void readOne(order.next);
    return;
  }
  free += 1;
  wake?.();
});

async function say(message: ReaderMessage): Promise<void> {
  if (free === 0) await new Promise<void>((resolve) => (wake = resolve));
  wake = null;
  free -= 1;
  port.postMessage(message);
}

function amountOf(currency: CurrencyCode, text: string | undefined): Money {
  const value = text === undefined ? zero(currency) : fromDecimalText(currency, text);
  assert(value !== null, `not an amount: ${text}`);
  return value;
}

/** A provider's reference is its row's own; a bank may give one reference to several lines. */
const isNamed = (kind: AnyRow['kind'], reference: string | null): reference is string =>
  reference !== null && kind !== 'credit' && kind !== 'debit';

function rowOf(row: AnyRow, index: number, identityOf: ContentIdentities): NormalisedRow {
  const { kind, at, currency, reference = null } = row;
  const gross = amountOf(currency, row.gross);
  const fee = amountOf(currency, row.fee);
  const tax = amountOf(currency, row.tax);
  const raw = JSON.stringify(row);
  return {
    line: index + 1,
    kind,
    occurredAt: at,
    valueOn: (row.on ?? null) as LocalDate | null,
    currency,
    gross,
    fee,
    tax,
    net: money(currency, gross.units - fee.units - tax.units),
    method: row.method ?? null,
    reference,
    merchantReference: row.merchantReference ?? null,
    batch: row.batch ?? null,
    description: row.description ?? '',
    releaseOn: (row.releaseOn ?? null) as LocalDate | null,
    balance: null,
    identity: isNamed(kind, reference) ? `${kind} ${currency} ${reference}` : identityOf([raw]),
    raw,
  };
}

function balancesOf(file: AnyRows, rows: readonly NormalisedRow[]): StatementBalance[] {
  const { opening = {} } = file;
  const account = file.account ?? null;
  return Object.entries(opening).map(([code, text]) => {
    const currency = code as CurrencyCode;
    const sum = rows.reduce((total, row) => (row.currency === currency ? total + row.net.units : total), 0n);
    const begins = amountOf(currency, text);
    return {
      account,
      currency,
      opening: begins,
      closing: money(currency, begins.units + sum),
      sum: money(currency, sum),
      difference: zero(currency),
    };
  });
}

async function readOne({ source }: ReaderTask): Promise<void> {
  free = eventsAhead;
  const bytes = 'bytes' in source ? source.bytes : await readFile(source.path);
  const file = JSON.parse(new TextDecoder().decode(bytes)) as AnyRows;
  const identityOf = contentIdentities();
  const rows = file.rows.map((row, index) => rowOf(row, index, identityOf));
  const settled = file.kind === 'settlement';
  await say({
    say: 'event',
    event: {
      type: 'recognised',
      format: settled ? 'phonepe.settlement' : 'hdfc.statement',
      kind: file.kind,
      institution: file.institution ?? (settled ? 'phonepe' : 'hdfc'),
      timeZone: 'Asia/Kolkata',
      account: file.account ?? null,
      within: null,
    },
  });
  for (let at = 0; at < rows.length; at += rowsInEvent) {
    const packed = packRows(rows.slice(at, at + rowsInEvent));
    await say({ say: 'rows', packed, issues: [], bytesRead: bytes.byteLength, bytesTotal: bytes.byteLength });
  }
  await say({
    say: 'event',
    event: {
      type: 'finished',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      rowsRead: rows.length,
      issues: [],
      balances: balancesOf(file, rows),
    },
  });
  await say({ say: 'end' });
}

void readOne(workerData as ReaderTask);
