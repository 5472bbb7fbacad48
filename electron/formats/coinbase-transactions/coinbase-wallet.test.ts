import { describe, expect, test } from 'vitest';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import type { NormalisedRow } from '../format.ts';
import { issueInOneLine, readSample, readText } from '../testing/gather-reading.ts';

/** `5 0.00084397 BTC 2025-03-05T09:00:00+00:00 6a01`. */
const inShort = ({ line, net, occurredAt, reference }: NormalisedRow): string =>
  [line, toDecimalText(net).replace(/0+$/, '').replace(/\.$/, ''), net.currency, occurredAt, reference ?? '-'].join(
    ' ',
  );

describe('the wallet of 2017', () => {
  test('signed amounts, the running balance, neither bank nor address', async () => {
    const reading = await readSample(new URL('samples/wallet-2017.csv', import.meta.url));
    expect(reading.recognised).toMatchObject({ format: 'coinbase.wallet', account: null });
    expect(reading.rows.map(inShort)).toEqual([
      '5 0.04714286 BTC 2016-04-03T12:44:17-07:00 57017291e42ae13d2a000001',
      '6 -0.01 BTC 2016-05-10T23:30:00-07:00 57017291e42ae13d2a000002',
    ]);
    expect(reading.rows[1]?.description).toBe('Sent to …');
    expect(reading.issues.map(issueInOneLine)).toEqual(['- - other_references note']);
    expect(reading.balances).toMatchObject([{ currency: 'BTC', difference: { units: 0n } }]);
    expect(toDecimalText(reading.balances[0]?.closing ?? { currency: 'BTC', units: 0n })).toBe('0.03714286');
  });

  const head = 'Timestamp,Balance,Amount,Currency,To,Notes,Instantly Exchanged';
  const wallet = (...lines: readonly string[]) => readText([head, ...lines].join('\n'));
  const first = '2016-04-03 12:44:17 -0700,1,1,BTC,,Bought,false';

  test('a balance that does not follow holds the file', async () => {
    const { issues } = await wallet(first, '2016-04-04 12:44:17 -0700,3,1,BTC,,Bought,false');
    expect(issues.map(issueInOneLine)).toContain('3 Balance balance_mismatch holds');
  });

  test.each([
    ['without an amount', first.replace(',1,1,', ',1,,'), '2 Amount value_missing holds'],
    ['without a currency', first.replace('BTC', ''), '2 Currency currency_missing holds'],
    ['of another time', first.replace('2016-04-03', '3 April'), '2 Timestamp date_unreadable holds'],
    ['cut short', '2016-04-03 12:44:17 -0700', '2 - columns_count holds'],
  ])('a row %s holds the file', async (_, text, issue) => {
    const { rows, issues } = await wallet(text);
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual([issue]);
  });

  test('a row of nothing is left out; a header alone is a note', async () => {
    const { rows, issues } = await wallet(first.replace(',1,1,', ',1,0,'));
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual(['2 - row_left_out note']);
    expect((await wallet()).issues.map(issueInOneLine)).toEqual(['1 - header_only note']);
  });
});
