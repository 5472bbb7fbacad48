import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOneLine, issueInOneLine, readSample, readText } from '../testing/gather-reading.ts';

const sample = (name: string): URL => new URL(`samples/${name}.csv`, import.meta.url);

const header = 'UTC_Time,Account,Operation,Coin,Change,Remark';
const read = (...lines: readonly string[]) => readText([header, ...lines].join('\n'));
const first = '2024-11-03 10:15:20,Spot,Deposit,USDT,250,';

describe('the statement', () => {
  test('with users, fully quoted: one row for each leg, equal fees stay two', async () => {
    const reading = await readSample(sample('with-user'));
    expect(reading.recognised).toMatchObject({
      format: 'binance.statement',
      kind: 'statement',
      institution: 'binance',
      account: 'XXXX1223',
      timeZone: 'UTC',
    });
    expect(reading.parts).toHaveLength(1);
    expect(reading.issues).toEqual([]);
    expect(reading.rows.map(inOneLine)).toEqual([
      '2 credit 2024-11-03T10:15:20+00:00 250.000000 0.000000 0.000000 250.000000 - - - 2024-11-03',
      '3 credit 2024-11-03T11:00:00+00:00 0.00300000 0.00000000 0.00000000 0.00300000 - - - 2024-11-03',
      '4 debit 2024-11-03T11:00:00+00:00 -205.500000 0.000000 0.000000 -205.500000 - - - 2024-11-03',
      '5 debit 2024-11-03T11:00:00+00:00 -0.000250000000000000 0.000000000000000000 0.000000000000000000 -0.000250000000000000 - - - 2024-11-03',
      '6 debit 2024-11-03T11:00:00+00:00 -0.000250000000000000 0.000000000000000000 0.000000000000000000 -0.000250000000000000 - - - 2024-11-03',
      '7 debit 2024-11-04T23:59:59+00:00 -0.00200000 0.00000000 0.00000000 -0.00200000 - - - 2024-11-04',
    ]);
    expect(reading.rows[5]?.description).toBe('Withdraw · Funding · Withdraw fee is included');
    expect(new Set(reading.rows.map(({ identity }) => identity)).size).toBe(6);
    expect(reading.balances).toEqual([]);
  });

  test('without users, with years of two digits: the same rows', async () => {
    const [withUser, without] = [await readSample(sample('with-user')), await readSample(sample('without-user'))];
    expect(without.issues).toEqual([]);
    expect(without.recognised?.account).toBeNull();
    expect(without.rows.map(({ identity }) => identity)).toEqual([0, 5].map((index) => withUser.rows[index]?.identity));
  });

  test('of two users is two accounts', async () => {
    const { parts } = await readText(
      `User_ID,${header}\n11112222,${first}\n33334444,${first}\n33334444,${first.replace('250', '1')}`,
    );
    expect(parts.map(({ account }) => account)).toEqual(['XXXX2222', 'XXXX4444']);
  });

  test('in another order of columns says the same; a header alone is a note', async () => {
    const [row] = (await read(first)).rows;
    const shuffled = await readText(
      'Change,Coin,Remark,Operation,Account,UTC_Time\n250,USDT,,Deposit,Spot,2024-11-03 10:15:20',
    );
    expect(shuffled.rows[0]?.identity).toBe(row?.identity);
    expect((await read()).issues.map(issueInOneLine)).toEqual(['1 - header_only note']);
  });

  test('addresses in remarks are shortened', async () => {
    const { rows } = await read(`${first}to TInventedInventedInventedInvent4k for me@example.com`);
    expect(rows[0]?.description).toBe('Deposit · Spot · to TInv…nt4k for …');
  });

  test.each([
    ['of an unknown coin', first.replace('USDT', 'LUNC9'), '2 Coin currency_unknown holds'],
    ['without a coin', first.replace('USDT', ''), '2 Coin currency_missing holds'],
    ['without a change', first.replace('250', ''), '2 Change value_missing holds'],
    ['without a time', first.replace('2024-11-03 10:15:20', ''), '2 UTC_Time value_missing holds'],
    ['day first', first.replace('2024-11-03', '03/11/2024'), '2 UTC_Time date_unreadable holds'],
    ['in powers of ten', first.replace('250', '2.5E-7'), '2 Change amount_scientific holds'],
    ['cut short', '2024-11-03 10:15:20,Spot', '2 - columns_count holds'],
  ])('a row %s holds the file', async (_, line, issue) => {
    const { rows, issues } = await read(line);
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual([issue]);
  });

  test('a row of nothing is left out with a note', async () => {
    const { rows, issues } = await read(first.replace('250', '0'), first.replace('250', '0.000'));
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual(['2 - row_left_out note']);
  });

  test('exports of whole days that overlap give the union', async () => {
    const line = fc
      .record({
        day: fc.integer({ min: 1, max: 4 }),
        operation: fc.constantFrom('Fee', 'Buy'),
        change: fc.constantFrom('-1', '2'),
      })
      .map(({ day, operation, change }) => ({
        day,
        text: `2024-11-0${day} 10:00:00,Spot,${operation},BNB,${change},`,
      }));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 20 }), async (lines) => {
        const identities = async (from: number, to: number): Promise<readonly string[]> =>
          (await read(...lines.filter(({ day }) => day >= from && day <= to).map(({ text }) => text))).rows.map(
            ({ identity }) => identity,
          );
        const [all, head, tail] = [await identities(1, 4), await identities(1, 3), await identities(2, 4)];
        expect(new Set([...head, ...tail])).toEqual(new Set(all));
        expect(new Set(all).size).toBe(lines.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('deposits and withdrawals', () => {
  test('a deposit: the address shortened, the chain’s id kept', async () => {
    const reading = await readSample(sample('deposits'));
    expect(reading.recognised).toMatchObject({ format: 'binance.transfers', kind: 'statement' });
    expect(reading.rows).toMatchObject([
      {
        kind: 'credit',
        occurredAt: '2024-11-03T10:14:02+00:00',
        reference: '99887766554433221100ffeeddccbbaa99887766554433221100ffeeddccbbaa',
        description: 'Deposit · TRX · TInv…nt4k',
      },
    ]);
    expect(reading.issues).toMatchObject([
      { code: 'other_references', holds: false, facts: { report: 'Binance transaction statement' } },
    ]);
  });

  test('a withdrawal: its fee is a row of its own, one that was cancelled is none', async () => {
    const reading = await readSample(sample('withdrawals'));
    expect(reading.rows.map(inOneLine)).toEqual([
      `2 debit 2024-11-04T23:58:10+00:00 -0.00199000 0.00000000 0.00000000 -0.00199000 - ${'aa11bb22cc33dd44ee55ff6600112233'.repeat(2)} - 2024-11-04`,
      `2 debit 2024-11-04T23:58:10+00:00 -0.00001000 0.00000000 0.00000000 -0.00001000 - ${'aa11bb22cc33dd44ee55ff6600112233'.repeat(2)} - 2024-11-04`,
    ]);
    expect(reading.rows[1]?.identity).toBe(`${reading.rows[0]?.identity}:fee`);
    expect(reading.issues.map(issueInOneLine)).toEqual(['3 Status row_left_out note', '- - other_references note']);
  });

  test.each([
    ['of an unknown status', 'USDT,TRX,1,1,T,x,Wallet processing', '2 Status status_unknown holds'],
    ['of a negative amount', 'USDT,TRX,-1,1,T,x,Completed', '2 Amount sign_wrong holds'],
    ['of a negative fee', 'USDT,TRX,1,-1,T,x,Completed', '2 Fee sign_wrong holds'],
    ['without a fee', 'USDT,TRX,1,,T,x,Completed', '2 Fee value_missing holds'],
    ['of an unknown coin', 'QQQ9,TRX,1,1,T,x,Completed', '2 Coin currency_unknown holds'],
    ['cut short', 'USDT', '2 - columns_count holds'],
  ])('a withdrawal %s holds the file', async (_, line, issue) => {
    const { rows, issues } = await readText(
      `Date(UTC+0),Coin,Network,Amount,Fee,Address,TXID,Status\n2024-11-04 23:58:10,${line}`,
    );
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual([issue]);
  });

  test('a header alone is a note', async () => {
    const { issues } = await readText('Date(UTC+0),Coin,Network,Amount,Address,TXID,Status\n');
    expect(issues.map(issueInOneLine)).toEqual(['1 - header_only note']);
  });

  test('the older list, which tells deposits from withdrawals by its name alone, is not read', async () => {
    const { recognised } = await readText(
      'Date(UTC),Coin,Network,Amount,TransactionFee,Address,TXID,SourceAddress,PaymentID,Status\n2021-01-01 00:00:00,BTC,BTC,1,0,a,b,,,Completed',
    );
    expect(recognised).toBeNull();
  });
});

test('the list of trades is refused by name', async () => {
  const { recognised, issues } = await readSample(sample('trades'));
  expect(recognised).toBeNull();
  expect(issues).toMatchObject([{ code: 'format_unknown', holds: true, facts: { lookalike: 'binance_trades' } }]);
});

test('the plan of regular purchases is refused', async () => {
  const { recognised, issues } = await readText(
    'Auto-Invest Date(UTC),Holding Coin,Amount per period,Trading Fee,Units,From,Status\n5/1/2022 14:00,ETH,10 USDT,0.1 USDT,0.01 ETH,Savings,Success',
  );
  expect(recognised).toBeNull();
  expect(issues.map(issueInOneLine)).toEqual(['1 - format_unknown holds']);
});
