import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import type { NormalisedRow } from '../format.ts';
import { issueInOneLine, readSample, readText } from '../testing/gather-reading.ts';

const sample = (name: string): URL => new URL(`samples/${name}.csv`, import.meta.url);
/** `5 0.00084397 BTC 2025-03-05T09:00:00+00:00 6a01`. */
const inShort = ({ line, net, occurredAt, reference }: NormalisedRow): string =>
  [line, toDecimalText(net).replace(/0+$/, '').replace(/\.$/, ''), net.currency, occurredAt, reference ?? '-'].join(
    ' ',
  );

const header =
  'ID,Timestamp,Transaction Type,Asset,Quantity Transacted,Price Currency,Price at Transaction,Subtotal,Total (inclusive of fees and/or spread),Fees and/or Spread,Notes';
const line = (id: string, type: string, asset: string, quantity: string, notes = ''): string =>
  `${id},2025-03-05 09:00:00 UTC,${type},${asset},${quantity},EUR,€1.00,€1.00,€1.00,€0.00,"${notes}"`;
const read = (...lines: readonly string[]) => readText([header, ...lines].join('\n'));
/** The generation before: no ids and no signs. */
const readOld = (...lines: readonly string[]) =>
  readText([header, ...lines].map((each) => each.slice(each.indexOf(',') + 1)).join('\n'));

describe('samples', () => {
  test('with ids: signs as they stand, a conversion in two rows, a transfer to staking that comes to nothing', async () => {
    const reading = await readSample(sample('with-ids'));
    expect(reading.recognised).toMatchObject({
      format: 'coinbase.transactions',
      kind: 'statement',
      institution: 'coinbase',
      timeZone: 'UTC',
      account: `${'X'.repeat(32)}c0de`,
    });
    expect(reading.rows.map(inShort)).toEqual([
      '5 0.00084397 BTC 2025-03-05T09:00:00+00:00 6a01',
      '6 -77.589329 USDC 2025-03-05T09:00:00+00:00 6a01',
      '7 -0.01 BTC 2025-03-04T18:20:00+00:00 6a02',
      '8 -0.5 ETH 2025-03-03T12:00:00+00:00 6a03',
      '9 -1.25 SOL 2025-03-02T07:30:00+00:00 6a04',
      '10 1.25 SOL 2025-03-02T07:30:00+00:00 6a04',
      '11 1.5 ETH 2025-03-01T12:00:00+00:00 6a05',
      '12 3040 EUR 2025-03-01T08:00:00+00:00 6a06',
    ]);
    expect(reading.rows.map(({ kind }) => kind)).toEqual(
      reading.rows.map(({ net }) => (net.units < 0n ? 'debit' : 'credit')),
    );
    expect(reading.issues).toMatchObject([
      { line: 8, code: 'other_side_not_stated', holds: false, facts: { text: 'Sell' } },
    ]);
    expect(reading.balances).toEqual([]);
  });

  test('the name in the preamble and an e-mail address in the notes are not kept', async () => {
    const { rows, parts } = await readSample(sample('with-ids'));
    expect(
      JSON.stringify([
        parts,
        rows.map(({ raw: _, net: __, gross: ___, fee, tax, ...row }) => [row, fee.currency, tax.currency]),
      ]),
    ).not.toMatch(/Invented Person|someone@/);
    expect(rows[2]?.description).toBe('Send · Sent 0.01 BTC to …');
  });

  test('with Price Currency and kr before the prices: both legs of a conversion from its notes', async () => {
    const reading = await readSample(sample('price-currency'));
    expect(reading.rows.map(inShort)).toEqual([
      '4 -1 ETH 2024-01-15T10:00:00+00:00 -',
      '4 2000.5 USDC 2024-01-15T10:00:00+00:00 -',
      '5 2.5 ADA 2024-01-16T10:00:00+00:00 -',
    ]);
    expect(reading.issues.map(issueInOneLine)).toEqual(['- - other_references note']);
    expect(reading.recognised?.account).toBe(`${'X'.repeat(20)}2233`);
  });

  test('with Spot Price Currency: no signs, so that what is sent is turned round', async () => {
    const reading = await readSample(sample('spot-price-currency'));
    expect(reading.rows.map(inShort)).toEqual([
      '9 0.02 BTC 2022-05-01T10:00:00Z -',
      '10 -0.005 BTC 2022-05-02T10:00:00Z -',
    ]);
    expect(reading.rows[1]?.description).toBe('Send · Sent 0.005 BTC to 1Inv…3ntd');
    expect(reading.issues.map(issueInOneLine)).toEqual(['9 - other_side_not_stated note', '- - other_references note']);
  });

  test('with the currency in the names of columns', async () => {
    const reading = await readSample(sample('currency-in-names'));
    expect(reading.rows.map(inShort)).toEqual([
      '9 25.5 XLM 2020-11-01T09:30:00Z -',
      '10 -100 USD 2020-11-02T09:30:00Z -',
    ]);
  });

  test('a header alone is a note', async () => {
    expect((await read()).issues.map(issueInOneLine)).toEqual(['1 - header_only note']);
  });
});

describe('which way a type goes', () => {
  test.each([
    'Buy',
    'Advance Trade Buy',
    'Receive',
    'Deposit',
    'Learning Reward',
    'Staking Income',
    'Exchange Withdrawal',
  ])('%s comes in', async (type) => {
    expect((await readOld(line('', type, 'ETH', '2'))).rows).toMatchObject([{ kind: 'credit' }]);
    const { rows, issues } = await read(line('a', type, 'ETH', '-2'));
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual(['2 Quantity Transacted sign_wrong holds']);
  });

  test.each(['Sell', 'Advanced Trade Sell', 'Send', 'Withdrawal', 'Exchange Deposit', 'Pro Deposit'])(
    '%s goes out, with its sign or without',
    async (type) => {
      const [without] = (await readOld(line('', type, 'ETH', '2'))).rows;
      const [withSign] = (await read(line('a', type, 'ETH', '-2'))).rows;
      expect(without?.net).toEqual(withSign?.net);
      expect(without?.kind).toBe('debit');
    },
  );

  test('a transfer within Coinbase goes as its sign says, and is unknown where there are no signs', async () => {
    const { rows } = await read(
      line('a', 'Retail Unstaking Transfer', 'ETH', '-2'),
      line('b', 'Wrap Asset', 'ETH', '2'),
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['debit', 'credit']);
    const old = await readOld(line('', 'Retail Unstaking Transfer', 'ETH', '2'));
    expect(old.issues.map(issueInOneLine)).toEqual(['2 Transaction Type type_unknown holds']);
  });
});

describe('a conversion', () => {
  const notes = 'Converted 0.05 BTC to 1.2 ETH';
  const legs = ['-0.05 BTC', '1.2 ETH'];
  const short = (rows: readonly NormalisedRow[]): readonly string[] =>
    rows.map((row) => inShort(row).split(' ').slice(1, 3).join(' ')).toSorted();

  test.each([
    ['one row for the leg given', [line('c', 'Convert', 'BTC', '-0.05', notes)]],
    ['one row for the leg given, without its sign', [line('c', 'Convert', 'BTC', '0.05', notes)]],
    ['one row for the leg received', [line('c', 'Convert', 'ETH', '1.2', notes)]],
    ['a row for each, without notes', [line('c', 'Convert', 'ETH', '1.2'), line('c', 'Convert', 'BTC', '-0.05')]],
    [
      'a row for each, with notes',
      [line('c', 'Convert', 'ETH', '1.2', notes), line('c', 'Convert', 'BTC', '-0.05', notes)],
    ],
    ['notes in the first', [line('c', 'Convert', 'ETH', '1.2', notes), line('c', 'Convert', 'BTC', '-0.05')]],
    ['notes in the second', [line('c', 'Convert', 'ETH', '1.2'), line('c', 'Convert', 'BTC', '-0.05', notes)]],
  ])('%s: both legs, each once', async (_, lines) => {
    const { rows, issues } = await read(...lines);
    expect(issues.filter(({ holds }) => holds)).toEqual([]);
    expect(short(rows)).toEqual(legs.toSorted());
  });

  test.each([
    ['notes of another form', line('c', 'Convert', 'BTC', '-0.05', 'Swapped'), '2 Notes type_unknown holds'],
    [
      'notes of a coin we do not know',
      line('c', 'Convert', 'BTC', '-0.05', 'Converted 0.05 BTC to 9 QQQ9'),
      '2 Notes type_unknown holds',
    ],
    ['notes of other coins', line('c', 'Convert', 'SOL', '-1', notes), '2 Notes type_unknown holds'],
    ['notes of another amount', line('c', 'Convert', 'BTC', '-0.06', notes), '2 Notes details_mismatch holds'],
  ])('%s holds the file', async (_, text, issue) => {
    const { rows, issues } = await read(text);
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual([issue]);
  });

  test('of which both legs come in holds the file: its quantities have no signs', async () => {
    const { issues } = await read(line('c', 'Convert', 'BTC', '0.05'), line('c', 'Convert', 'ETH', '1.2'));
    expect(issues.map(issueInOneLine)).toEqual(['3 Quantity Transacted sign_wrong holds']);
    const received = await read(line('c', 'Convert', 'ETH', '-1.2', notes));
    expect(received.issues.map(issueInOneLine)).toEqual(['2 Quantity Transacted sign_wrong holds']);
  });

  test('without its other leg holds the file', async () => {
    const single = await read(line('c', 'Convert', 'BTC', '-0.05'));
    expect(single.issues.map(issueInOneLine)).toEqual(['2 Notes value_missing holds']);
    const old = await readOld(line('', 'Convert', 'BTC', '0.05'));
    expect(old.issues.map(issueInOneLine)).toEqual(['2 Notes value_missing holds']);
  });
});

describe('a row', () => {
  test.each([
    ['of an unknown type', line('a', 'Rug Pull', 'ETH', '1'), '2 Transaction Type type_unknown holds'],
    ['without a type', line('a', '', 'ETH', '1'), '2 Transaction Type value_missing holds'],
    ['without its id', line('', 'Receive', 'ETH', '1'), '2 ID value_missing holds'],
    ['of an unknown asset', line('a', 'Receive', 'QQQ9', '1'), '2 Asset currency_unknown holds'],
    ['without a quantity', line('a', 'Receive', 'ETH', ''), '2 Quantity Transacted value_missing holds'],
    [
      'month first',
      line('a', 'Receive', 'ETH', '1').replace('2025-03-05', '03/05/2025'),
      '2 Timestamp date_unreadable holds',
    ],
    ['cut short', 'a,2025-03-05 09:00:00 UTC', '2 - columns_count holds'],
  ])('%s holds the file', async (_, text, issue) => {
    const { rows, issues } = await read(text);
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual([issue]);
  });

  test('is known again by its id; another amount under it holds the file', async () => {
    const same = await read(line('a', 'Receive', 'ETH', '1'), line('a', 'Receive', 'ETH', '1'));
    expect(same.issues.map(issueInOneLine)).toEqual(['3 - duplicate_row note']);
    const other = await read(line('a', 'Receive', 'ETH', '1'), line('a', 'Receive', 'ETH', '2'));
    expect(other.issues.map(issueInOneLine)).toEqual(['3 - identity_conflict holds']);
  });

  test('without ids equal honest rows stay as many as they are', async () => {
    const equal = line('', 'Receive', 'ETH', '1');
    const identities = (await readOld(equal, equal)).rows.map(({ identity }) => identity);
    expect(new Set(identities).size).toBe(2);
    expect((await readOld(equal)).rows[0]?.identity).toBe(identities[0]);
  });

  test('says the same whatever the order of columns', async () => {
    const cells: Readonly<Record<string, string>> = {
      ID: 'a',
      Timestamp: '2025-03-05 09:00:00 UTC',
      'Transaction Type': 'Sell',
      Asset: 'ETH',
      'Quantity Transacted': '-1.5',
      Notes: 'n',
      'Price Currency': 'EUR',
    };
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(Object.keys(cells), { minLength: 7, maxLength: 7 }), async (order) => {
        const { rows } = await readText([order, order.map((name) => cells[name])].join('\n'));
        expect(rows.map(inShort)).toEqual(['2 -1.5 ETH 2025-03-05T09:00:00+00:00 a']);
      }),
      { numRuns: 20 },
    );
  });
});
