import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import type { StatementBalance } from '../format.ts';
import { inOneLine, issueInOneLine, readSample, readText } from '../testing/gather-reading.ts';

const sample = (name: string): URL => new URL(`samples/${name}.csv`, import.meta.url);
const figures = ({ currency, opening, closing, sum, difference }: StatementBalance): string =>
  [currency, ...[opening, closing, sum, difference].map(toDecimalText)].join(' ');

const header = 'TransferWise ID,Date,Date Time,Amount,Currency,Description,Payment Reference,Running Balance';
const read = (...lines: readonly string[]) => readText([header, ...lines].join('\n'));

describe('samples', () => {
  test('23 columns: signed amounts with their fees inside, a fee row below its payment, newest first', async () => {
    const reading = await readSample(sample('twenty-three-columns'));
    expect(reading.issues).toEqual([]);
    expect(reading.recognised).toMatchObject({
      format: 'wise.statement',
      kind: 'statement',
      institution: 'wise',
      timeZone: 'UTC',
      account: null,
    });
    expect(reading.rows.map(inOneLine)).toEqual([
      '2 debit 2026-06-25T17:29:31+00:00 -500.00 0.00 0.00 -500.00 - BALANCE-4001 - 2026-06-25',
      '3 debit 2026-06-24T09:00:00+00:00 -12.50 0.00 0.00 -12.50 - CARD-3868107236 - 2026-06-24',
      '4 debit 2026-06-24T09:00:00+00:00 -0.30 0.00 0.00 -0.30 - FEE-CARD-3868107236 - 2026-06-24',
      '5 credit 2026-06-12T16:25:15+00:00 1749.26 0.00 0.00 1749.26 - TRANSFER-2188321339 - 2026-06-12',
    ]);
    expect(reading.rows[3]?.description).toBe(
      'Received money from STRIPE PAYMENTS EUROPE LIMITED with reference STRIPE X7K2',
    );
    expect(reading.balances.map(figures)).toEqual(['EUR 0.00 1236.46 1236.46 0.00']);
  });

  test('19 columns: no times, a line of its name above the header, the payment reference behind the words', async () => {
    const reading = await readSample(sample('nineteen-columns'));
    expect(reading.issues).toEqual([]);
    expect(reading.rows.map(inOneLine)).toEqual([
      '3 debit 2022-01-23 -1071.84 0.00 0.00 -1071.84 - TRANSFER-707401703 - 2022-01-23',
      '4 debit 2022-01-17 -154.91 0.00 0.00 -154.91 - TRANSFER-683586350 - 2022-01-17',
      '5 credit 2022-01-17 1226.75 0.00 0.00 1226.75 - TRANSFER-683586001 - 2022-01-17',
    ]);
    expect(reading.rows[0]?.description).toBe('Sent money to Weavers Co-op INV 22');
    expect(reading.balances.map(figures)).toEqual(['USD 0.00 0.00 0.00 0.00']);
  });

  test('a header alone', async () => {
    const { issues, balances } = await read();
    expect(issues.map(issueInOneLine)).toEqual(['1 - header_only note']);
    expect(balances).toEqual([]);
  });
});

describe('the running balance', () => {
  test('moves by exactly the amount', async () => {
    const { issues } = await read(
      'TRANSFER-2,02-06-2026,02-06-2026 10:00:00.000,-10.00,EUR,B,,89.00',
      'TRANSFER-1,01-06-2026,01-06-2026 10:00:00.000,100.00,EUR,A,,100.00',
    );
    expect(issues).toMatchObject([
      {
        line: 2,
        column: 'Running Balance',
        code: 'balance_mismatch',
        facts: { expected: { amount: '9000' }, found: { amount: '8900' } },
      },
    ]);
  });

  test('is each currency’s own where statements stand together', async () => {
    const { issues, balances } = await read(
      'BALANCE-1,02-06-2026,,-10.00,EUR,To dollars,,90.00',
      'BALANCE-1,02-06-2026,,10.85,USD,From euro,,15.85',
      'TRANSFER-1,01-06-2026,,100.00,EUR,A,,100.00',
    );
    expect(issues).toEqual([]);
    expect(balances.map(figures)).toEqual(['EUR 0.00 90.00 90.00 0.00', 'USD 5.00 15.85 10.85 0.00']);
  });

  test('follows whichever way rows of one moment stand, newest or oldest first', async () => {
    const cents = fc.integer({ min: -100_000, max: 100_000 }).filter((n) => n !== 0);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cents, fc.option(fc.integer({ min: 1, max: 99 })), fc.boolean()), {
          minLength: 2,
          maxLength: 8,
        }),
        fc.boolean(),
        async (payments, oldestFirst) => {
          let balance = 0;
          const lines = payments.flatMap(([amount, fee, feeAbove], index) => {
            const day = `0${index + 1}-06-2026`;
            const line = (id: string, n: number): string => {
              balance += n;
              return `${id}-${index},${day},${day} 10:00:00.000,${decimals(n)},EUR,X,,${decimals(balance)}`;
            };
            const pair = [line('CARD', amount), ...(fee === null ? [] : [line('FEE-CARD', -fee)])];
            return [feeAbove ? pair.toReversed() : pair];
          });
          const { issues, balances } = await read(...(oldestFirst ? lines : lines.toReversed()).flat());
          expect(issues).toEqual([]);
          expect(balances.map(figures)).toEqual([`EUR 0.00 ${decimals(balance)} ${decimals(balance)} 0.00`]);
        },
      ),
      { numRuns: 200, examples: [[nothingInSum, false]] },
    );
  });
});

/** The newest moment moves one cent in and out: alone it could begin from either of its balances. */
const nothingInSum: [number, number | null, boolean][] = [
  [-1, null, false],
  [1, 1, false],
];

const decimals = (cents: number): string =>
  `${cents < 0 ? '-' : ''}${Math.trunc(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')}`;

describe('a row', () => {
  test.each([
    ['without an id', ',01-06-2026,,1.00,EUR,A,,1.00', '2 TransferWise ID value_missing holds'],
    ['without a date', 'T-1,,,1.00,EUR,A,,1.00', '2 Date value_missing holds'],
    ['month first', 'T-1,06-13-2026,,1.00,EUR,A,,1.00', '2 Date date_unreadable holds'],
    ['another time', 'T-1,01-06-2026,10:00,1.00,EUR,A,,1.00', '2 Date Time date_unreadable holds'],
    ['without a currency', 'T-1,01-06-2026,,1.00,,A,,1.00', '2 Currency currency_missing holds'],
    ['of no currency', 'T-1,01-06-2026,,1.00,QQQ,A,,1.00', '2 Currency currency_unknown holds'],
    ['without a balance', 'T-1,01-06-2026,,1.00,EUR,A,,', '2 Running Balance value_missing holds'],
    ['cut short', 'T-1,01-06-2026,,1.00,EUR', '2 - columns_count holds'],
  ])('%s holds the file', async (_, line, issue) => {
    const { rows, issues } = await read(line);
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual([issue]);
  });

  test('of nothing is left out, with one note', async () => {
    const { rows, issues, balances } = await read(
      'CARD-2,02-06-2026,,0.00,EUR,Checked,,1.00',
      'CARD-1,02-06-2026,,0.00,EUR,Checked,,1.00',
      'T-1,01-06-2026,,1.00,EUR,A,,1.00',
    );
    expect(rows.map(({ reference }) => reference)).toEqual(['T-1']);
    expect(issues.map(issueInOneLine)).toEqual(['2 - row_left_out note']);
    expect(balances.map(figures)).toEqual(['EUR 0.00 1.00 1.00 0.00']);
  });

  test('is the same row in the older generation and the newer, and another in the other currency', async () => {
    const newer = await read('BALANCE-1,02-06-2026,02-06-2026 10:00:00.000,-10.00,EUR,To dollars,,90.00');
    const older = await readText(
      'TransferWise ID,Date,Amount,Currency,Description,Running Balance\nBALANCE-1,02-06-2026,-10.00,EUR,To dollars,90.00',
    );
    const dollars = await read('BALANCE-1,02-06-2026,,-10.00,USD,From euro,,90.00');
    expect(older.rows[0]?.identity).toBe(newer.rows[0]?.identity);
    expect(dollars.rows[0]?.identity).not.toBe(newer.rows[0]?.identity);
  });
});

test('the list of transfers is refused, and said to be what it is', async () => {
  const { recognised, issues } = await readText(
    [
      'ID,Status,Direction,Created on,Finished on,Source fee amount,Source fee currency,Target fee amount,Target fee currency,Source name,Source amount (after fees),Source currency,Target name,Target amount (after fees),Target currency,Exchange rate,Reference,Batch',
      'TRANSFER-1001,COMPLETED,OUT,2026-06-03 14:20:05,2026-06-03 14:23:11,0.45,EUR,,,Shop,120.00,EUR,Weavers,120.00,EUR,1,Rent,',
    ].join('\n'),
  );
  expect(recognised).toBeNull();
  expect(issues).toMatchObject([{ code: 'format_unknown', holds: true, facts: { lookalike: 'wise_transfers' } }]);
});
