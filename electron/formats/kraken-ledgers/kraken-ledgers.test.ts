import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { StatementBalance } from '../format.ts';
import { inOneLine, issueInOneLine, readSample, readText } from '../testing/gather-reading.ts';

const sample = (name: string): URL => new URL(`samples/${name}.csv`, import.meta.url);
/** `1.5`, without the zeros behind. */
const plain = (value: Money): string => toDecimalText(value).replace(/\.?0+$/, '');
const figures = ({ currency, opening, closing, sum, difference }: StatementBalance): string =>
  [currency, ...[opening, closing, sum, difference].map(plain)].join(' ');

const header = 'txid,refid,time,type,subtype,aclass,asset,wallet,amount,fee,balance';
const read = (...lines: readonly string[]) => readText([header, ...lines].join('\n'));
const first = 'L-1,R-1,2025-01-01 00:00:00,deposit,,currency,ZEUR,spot / main,100.0000,0,100.0000';

describe('samples', () => {
  test('trailing empty column: fees as rows of their own, the unconfirmed deposit left out, staked coins counted', async () => {
    const reading = await readSample(sample('trailing-column'));
    expect(reading.recognised).toEqual({
      format: 'kraken.ledgers',
      kind: 'statement',
      institution: 'kraken',
      timeZone: 'UTC',
      account: null,
      within: null,
    });
    expect(reading.rows.map(inOneLine)).toEqual([
      '3 credit 2021-03-01T09:02:45+00:00 1000.00 0.00 0.00 1000.00 - LINVE1-AAAAA-000001 - 2021-03-01',
      '4 debit 2021-03-02T10:00:01+00:00 -400.00 0.00 0.00 -400.00 - LINVE1-AAAAA-000002 - 2021-03-02',
      '4 debit 2021-03-02T10:00:01+00:00 -0.64 0.00 0.00 -0.64 - LINVE1-AAAAA-000002 - 2021-03-02',
      '5 credit 2021-03-02T10:00:01+00:00 0.01000000 0.00000000 0.00000000 0.01000000 - LINVE1-AAAAA-000003 - 2021-03-02',
      '6 debit 2021-03-05T23:59:59+00:00 -0.00500000 0.00000000 0.00000000 -0.00500000 - LINVE1-AAAAA-000004 - 2021-03-05',
      '6 debit 2021-03-05T23:59:59+00:00 -0.00015000 0.00000000 0.00000000 -0.00015000 - LINVE1-AAAAA-000004 - 2021-03-05',
      '7 credit 2021-03-06T00:00:00+00:00 0.1250000000 0.0000000000 0.0000000000 0.1250000000 - LINVE1-AAAAA-000005 - 2021-03-06',
    ]);
    expect(reading.rows.slice(1, 3)).toMatchObject([
      { identity: 'kraken:ledger:LINVE1-AAAAA-000002', description: 'trade TINVE1-BBBBB-000001' },
      { identity: 'kraken:ledger:LINVE1-AAAAA-000002:fee', description: 'Fee trade TINVE1-BBBBB-000001' },
    ]);
    expect(reading.issues).toMatchObject([
      { line: 2, code: 'row_left_out', holds: false, facts: { text: 'deposit (unconfirmed)' } },
    ]);
    expect(reading.balances.map(figures)).toEqual([
      'EUR 0 599.36 599.36 0',
      'BTC 0 0.00485 0.00485 0',
      'DOT 10 10.125 0.125 0',
    ]);
  });

  test('wallets, subclass and dollars: each wallet’s balance is checked, a currency’s is their sum', async () => {
    const reading = await readSample(sample('wallets-and-dollars'));
    expect(reading.issues).toEqual([]);
    expect(reading.rows).toHaveLength(8);
    expect(reading.rows.map(({ balance }) => (balance === null ? '-' : plain(balance)))).toEqual([
      '2',
      '0.5',
      '1.5',
      '1.501',
      '1.5008',
      '250',
      '249',
      '0.625',
    ]);
    expect(reading.balances.map(figures)).toEqual([
      'ETH 0 2.0008 2.0008 0',
      'USD 350 249 -101 0',
      'SOL 0 0.625 0.625 0',
    ]);
  });

  test('the oldest has no subtype; columns stand in any order; a header alone is a note', async () => {
    const old = await readText(
      'balance,fee,amount,asset,aclass,type,time,refid,txid\n100,0,100,ZEUR,currency,deposit,2014-01-01 00:00:00,R-1,L-1',
    );
    expect(old.issues).toEqual([]);
    expect(old.rows).toMatchObject([{ currency: 'EUR', reference: 'L-1', description: 'deposit R-1' }]);
    const none = await read();
    expect(none.issues.map(issueInOneLine)).toEqual(['1 - header_only note']);
    expect(none.balances).toEqual([]);
  });

  test('the list of trades is refused by name', async () => {
    const { recognised, issues } = await readText(
      'txid,ordertxid,pair,time,type,ordertype,price,cost,fee,vol,margin,misc,ledgers\nT-1,O-1,XXBTZEUR,2021-03-02 10:00:01,buy,limit,40000,400,0.64,0.01,0,,"L-1,L-2"',
    );
    expect(recognised).toBeNull();
    expect(issues).toMatchObject([{ code: 'format_unknown', holds: true, facts: { lookalike: 'kraken_trades' } }]);
  });
});

describe('the running balance', () => {
  test('moves by the amount less the fee', async () => {
    const { issues } = await read(
      first,
      'L-2,R-2,2025-01-02 00:00:00,withdrawal,,currency,ZEUR,spot / main,-50.0000,0.0900,50.0000',
    );
    expect(issues).toMatchObject([
      {
        line: 3,
        column: 'balance',
        code: 'balance_mismatch',
        holds: true,
        facts: { expected: { amount: '4991' }, found: { amount: '5000' } },
      },
    ]);
  });

  test('entries of one second that come back to a balance stay in their order', async () => {
    const entry = (id: string, time: string, amount: number, balance: number): string =>
      `${id},R,2025-01-02 00:00:0${time},trade,,currency,ZEUR,,${amount},0,${balance}`;
    const lines = [
      entry('L-1', '1', 100, 100),
      entry('L-2', '2', 30, 130),
      entry('L-3', '2', -50, 80),
      entry('L-4', '2', 20, 100),
      entry('L-5', '3', 1, 101),
    ];
    for (const order of [lines, lines.toReversed()]) {
      const { issues, balances } = await read(...order);
      expect(issues).toEqual([]);
      expect(balances.map(figures)).toEqual(['EUR 0 101 101 0']);
    }
  });

  test('entries of one second may stand in any order', async () => {
    const { issues } = await read(
      'L-1,R,2025-01-02 00:00:01,deposit,,currency,ZEUR,,100,0,100',
      'L-3,R,2025-01-02 00:00:02,trade,,currency,ZEUR,,-50,0,80',
      'L-2,R,2025-01-02 00:00:02,trade,,currency,ZEUR,,30,0,130',
      'L-4,R,2025-01-02 00:00:03,trade,,currency,ZEUR,,1,0,81',
    );
    expect(issues).toEqual([]);
  });

  test('a fee given back is a credit', async () => {
    const { rows, issues } = await read(
      first,
      'L-2,R-2,2025-01-02 00:00:00,withdrawal,,currency,ZEUR,spot / main,50.0000,-0.0900,150.0900',
    );
    expect(issues).toEqual([]);
    expect(rows.slice(1)).toMatchObject([{ kind: 'credit' }, { kind: 'credit', identity: 'kraken:ledger:L-2:fee' }]);
  });

  test('any honest ledger adds up, and its rows are what its balances moved by', async () => {
    const entry = fc.record({
      asset: fc.constantFrom('ZEUR', 'XXBT', 'XBT.M'),
      wallet: fc.constantFrom('spot / main', 'earn / flexible'),
      amount: fc.integer({ min: -1_000_000, max: 1_000_000 }),
      fee: fc.integer({ min: 0, max: 500 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 25 }), fc.boolean(), async (entries, reverse) => {
        const running = new Map<string, number>();
        const lines = entries.map(({ asset, wallet, amount, fee }, index) => {
          const key = asset + wallet;
          const balance = (running.get(key) ?? 1_000_000_000) + amount - fee;
          running.set(key, balance);
          const time = `2025-01-01 00:00:${String(index).padStart(2, '0')}`;
          return `L-${index},R,${time},trade,,currency,${asset},${wallet},${amount},${fee},${balance}`;
        });
        const { issues, rows, balances } = await read(...(reverse ? lines.toReversed() : lines));
        expect(issues.filter(({ holds }) => holds)).toEqual([]);
        for (const { currency, sum, difference } of balances) {
          const total = rows.filter((row) => row.currency === currency).reduce((all, row) => all + row.net.units, 0n);
          expect([total, difference.units]).toEqual([sum.units, 0n]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('an entry', () => {
  test.each([
    ['of an unknown asset', first.replace('ZEUR', 'KFEE'), '2 asset currency_unknown holds'],
    ['without an asset', first.replace('ZEUR', ''), '2 asset currency_missing holds'],
    ['without an id, but with a balance', first.replace('L-1', ''), '2 txid value_missing holds'],
    [
      'without a balance, but with an id',
      first.replace(',100.0000,0,100.0000', ',100.0000,0,'),
      '2 balance value_missing holds',
    ],
    ['without a time', first.replace('2025-01-01 00:00:00', ''), '2 time value_missing holds'],
    ['of another time', first.replace('2025-01-01', '01/01/2025'), '2 time date_unreadable holds'],
    ['a spreadsheet shortened', first.replace('100.0000,0', '1.0E+02,0'), '2 amount amount_scientific holds'],
    ['cut short', 'L-1,R-1,2025-01-01 00:00:00', '2 - columns_count holds'],
  ])('%s holds the file', async (_, line, issue) => {
    const { rows, issues } = await read(line);
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual([issue]);
  });

  test('with a fee in another currency holds the file, for its balance does not move by it', async () => {
    const line = 'L-1,R-1,2025-01-01 00:00:00,deposit,ZEUR,100.0000,1.0000,99.0000';
    const head = 'txid,refid,time,type,asset,amount,fee,balance,feecurrency';
    const other = await readText(`${head}\n${line},ZUSD`);
    expect(other.issues.map(issueInOneLine)).toEqual(['2 feecurrency amount_wrong_currency holds']);
    const own = await readText(`${head}\n${line},EUR`);
    expect(own.issues).toEqual([]);
  });

  test('of nothing is left out with a note', async () => {
    const { rows, issues } = await read(
      first,
      'L-2,R-2,2025-01-02 00:00:00,rollover,,currency,ZEUR,spot / main,0,0,100.0000',
    );
    expect(rows).toHaveLength(1);
    expect(issues).toMatchObject([{ line: 3, code: 'row_left_out', holds: false, facts: { text: 'rollover (0)' } }]);
  });

  test('over again is one entry; another under its id holds the file', async () => {
    const same = await read(first, first);
    expect(same.rows).toHaveLength(1);
    expect(same.issues.map(issueInOneLine)).toEqual(['3 - duplicate_row note']);
    expect(same.balances.map(figures)).toEqual(['EUR 0 100 100 0']);
    const other = await read(first, first.replaceAll('100.0000', '101.0000'));
    expect(other.issues.map(issueInOneLine)).toContain('3 - identity_conflict holds');
  });
});
