import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import type { NormalisedRow, StatementBalance } from '../format.ts';
import { mapColumns } from '../table/map-columns.ts';
import { inOneLine, issueInOneLine, readSample, readText } from '../testing/gather-reading.ts';
import { activityColumns } from './columns.ts';
import { paypalActivity } from './paypal-activity.ts';

const sample = (name: string): URL => new URL(`samples/${name}.csv`, import.meta.url);

const names =
  'Date,Time,TimeZone,Type,Status,Currency,Gross,Fee,Net,Transaction ID,Reference Txn ID,Invoice Number,Balance'.split(
    ',',
  );
type Cells = Partial<Record<string, string>>;
const usual: Cells = {
  Date: '15/10/2026',
  Time: '10:00:00',
  TimeZone: 'PDT',
  Type: 'Website Payment',
  Status: 'Completed',
  Currency: 'USD',
  Gross: '10.00',
  Fee: '-0.50',
  Net: '9.50',
  'Transaction ID': 'TX1',
};
const download = (rows: readonly Cells[], columns: readonly string[] = names): string =>
  [columns, ...rows.map((cells) => columns.map((name) => cells[name] ?? usual[name] ?? ''))]
    .map((record) => record.map((cell) => `"${cell}"`).join(','))
    .join('\n');
const read = (...rows: readonly Cells[]) => readText(download(rows));
const balanceInOneLine = ({ currency, opening, closing, sum, difference }: StatementBalance): string =>
  [currency, ...[opening, closing, sum, difference].map(toDecimalText)].join(' ');

describe('samples', () => {
  test('activity: both rows of an exchange, a pending withdrawal, what waits, was denied or moves nothing', async () => {
    const reading = await readSample(sample('activity-22'));
    expect(reading.recognised).toMatchObject({ format: 'paypal.activity', kind: 'settlement', institution: 'paypal' });
    expect(reading.rows.map(inOneLine)).toEqual([
      '2 sale 2026-10-28T07:45:51-07:00 1084.00 40.25 0.00 1043.75 paypal 5AC00000000000001 - -',
      '3 pending 2026-10-28T09:10:00-07:00 20.00 0.00 0.00 20.00 paypal 5AC00000000000002 - -',
      '4 declined 2026-10-29T10:00:00-07:00 15.00 0.00 0.00 15.00 paypal 5AC00000000000003 - -',
      '5 refund 2026-10-29T11:00:00-07:00 -84.00 -2.25 0.00 -81.75 paypal 5AC00000000000004 - -',
      '6 reserve_hold 2026-10-30T12:00:00-07:00 -12.00 0.00 0.00 -12.00 - 5AC00000000000005 - -',
      '7 withdrawal 2026-11-02T01:47:56-08:00 -700.00 0.00 0.00 -700.00 - 5AC00000000000006 - -',
      '8 conversion 2026-11-02T01:47:56-08:00 -800.00 0.00 0.00 -800.00 - 5AC00000000000007 - -',
      '9 conversion 2026-11-02T01:47:56-08:00 700.00 0.00 0.00 700.00 - 5AC00000000000008 - -',
      '10 reserve_release 2026-11-03T02:00:00-08:00 12.00 0.00 0.00 12.00 - 5AC00000000000009 - -',
      '12 adjustment 2026-11-03T04:00:00-08:00 -62.00 0.00 0.00 -62.00 - 5AC00000000000011 - -',
    ]);
    expect(reading.issues.map(issueInOneLine)).toEqual(['11 - row_left_out note']);
    expect(reading.balances.map(balanceInOneLine)).toEqual(['USD 0.00 100.00 100.00 0.00', 'EUR 0.00 0.00 0.00 0.00']);
    expect(reading.rows[7]).toMatchObject({
      description: 'General Currency Conversion 5AC00000000000006',
      identity: 'paypal:transaction:5AC00000000000008:EUR',
    });
    expect(reading.rows[0]?.merchantReference).toBe('INV-31');
    expect(JSON.stringify(reading.rows.map(({ description, reference }) => [description, reference]))).not.toMatch(
      /Asha|@/,
    );
  });

  test('activity of ten columns: dashes are day first, decimal commas, equal rows without an id stay two', async () => {
    const reading = await readSample(sample('activity-10'));
    expect(reading.rows.map(inOneLine)).toEqual([
      '2 sale 2026-02-03T09:01:46+01:00 23.20 0.00 0.00 23.20 paypal - - -',
      '3 sale 2026-02-03T09:01:46+01:00 23.20 0.00 0.00 23.20 paypal - - -',
      '4 withdrawal 2026-02-04T20:05:37+01:00 1000.00 0.00 0.00 1000.00 - - - -',
    ]);
    expect(reading.issues).toEqual([]);
    expect(new Set(reading.rows.map(({ identity }) => identity)).size).toBe(3);
  });

  test('statement: month first by one late day, each currency by itself, newest first', async () => {
    const reading = await readSample(sample('statement-18'));
    expect(reading.recognised).toMatchObject({ format: 'paypal.statement' });
    expect(reading.rows.map(inOneLine)).toEqual([
      '2 sale 2026-09-30T21:22:33-07:00 292.30 11.12 0.00 281.18 paypal 6ST00000000000003 - -',
      '3 conversion 2026-09-04T21:15:11-07:00 -1261.00 0.00 0.00 -1261.00 - 6ST00000000000002 - -',
      '4 sale 2026-09-04T20:44:10-07:00 1309.80 48.76 0.00 1261.04 paypal 6ST00000000000001 - -',
      '5 conversion 2026-09-04T21:15:11-07:00 1058.09 0.00 0.00 1058.09 - 6ST00000000000004 - -',
      '6 withdrawal 2026-09-04T21:15:11-07:00 -1058.09 0.00 0.00 -1058.09 - 6ST00000000000005 - -',
    ]);
    expect(reading.issues).toEqual([]);
    expect(reading.balances.map(balanceInOneLine)).toEqual(['USD -0.03 281.19 281.22 0.00', 'EUR 0.75 0.75 0.00 0.00']);
  });

  test('Spanish statement: day first, decimal commas, more commas at the end than columns', async () => {
    const reading = await readSample(sample('statement-es'));
    expect(reading.rows.map(inOneLine)).toEqual([
      '2 sale 2026-01-02T11:05:56+01:00 49.37 1.78 0.00 47.59 paypal 7ES00000000000001 - -',
      '3 sale 2026-01-02T13:06:07+01:00 28.82 1.19 0.00 27.63 paypal 7ES00000000000002 - -',
      '4 withdrawal 2026-01-03T09:44:24+01:00 -4000.00 0.00 0.00 -4000.00 - 7ES00000000000003 - -',
      '5 refund 2026-01-03T10:00:00+01:00 -28.82 0.00 0.00 -28.82 paypal 7ES00000000000004 - -',
    ]);
    expect(reading.issues).toEqual([]);
  });

  test('a header without rows is a legitimate file with a note', async () => {
    const reading = await readSample(sample('header-only'));
    expect(reading.issues.map(issueInOneLine)).toEqual(['1 - header_only note']);
  });
});

test('columns may stand in any order, and be left away at the end of a record', async () => {
  const { rows: plain } = await read({}, { 'Transaction ID': 'TX2' });
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(names, { minLength: names.length }), async (columns) => {
      const { rows, issues } = await readText(download([{}, { 'Transaction ID': 'TX2' }], columns));
      expect(issues).toEqual([]);
      expect(rows.map(inOneLine)).toEqual(plain.map(inOneLine));
    }),
    { numRuns: 20 },
  );
  const short = await readText(download([{}], [...names, 'Note']).replace(/,""$/, ''));
  expect(short.issues).toEqual([]);
  expect(short.rows).toHaveLength(1);
});

describe('how a file writes its dates', () => {
  const days = (...dates: readonly string[]): readonly Cells[] =>
    dates.map((Date, index) => ({ Date, 'Transaction ID': `TX${index}` }));
  const dayOf = (reading: Awaited<ReturnType<typeof read>>) =>
    reading.rows.map(({ occurredAt }) => occurredAt.slice(0, 10));

  test.each<[readonly string[], readonly string[]]>([
    [
      ['4/9/2026', '13/9/2026'],
      ['2026-09-04', '2026-09-13'],
    ],
    [
      ['4/9/2026', '9/13/2026'],
      ['2026-04-09', '2026-09-13'],
    ],
    [
      ['04-09-2026', '05-09-2026'],
      ['2026-09-04', '2026-09-05'],
    ],
    [
      ['04-09-2026', '09-13-2026'],
      ['2026-04-09', '2026-09-13'],
    ],
    [['4.9.2026'], ['2026-09-04']],
    [['2026-09-04'], ['2026-09-04']],
    [['2026/09/04'], ['2026-09-04']],
    [
      ['5/5/2026', '6/6/2026'],
      ['2026-05-05', '2026-06-06'],
    ],
    [
      ['4/9/26', '13/9/26'],
      ['2026-09-04', '2026-09-13'],
    ],
  ])('%j', async (dates, expected) => {
    const reading = await read(...days(...dates));
    expect(reading.issues).toEqual([]);
    expect(dayOf(reading)).toEqual(expected);
  });

  test('where no date tells, the user is asked and nothing is guessed', async () => {
    const { rows, issues } = await read(...days('5/5/2026', '4/9/2026', '5/9/2026'));
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual(['3 Date date_order_uncertain holds']);
    expect(issues[0]?.facts).toEqual({ text: '4/9/2026' });
  });

  test('a date of the other order has been through other hands', async () => {
    const { issues } = await read(...days('13/9/2026', '9/14/2026'));
    expect(issues.map(issueInOneLine)).toEqual(['3 Date date_form_mixed holds']);
  });

  test.each<[string, Cells, string]>([
    ['no date', { Date: '' }, '3 Date value_missing holds'],
    ['a date in words', { Date: 'yesterday' }, '3 Date date_unreadable holds'],
    ['no time', { Time: '' }, '3 Date date_unreadable holds'],
    ['a zone of several meanings', { TimeZone: 'IST' }, '3 TimeZone time_zone_unknown holds'],
  ])('%s', async (_, cells, issue) => {
    const { issues } = await read({}, { 'Transaction ID': 'TX2', ...cells });
    expect(issues.map(issueInOneLine)).toEqual([issue]);
  });
});

describe('what a row says must hold together', () => {
  test.each<[string, Cells, string]>([
    ['net is not gross and fee', { Net: '10.50' }, '2 Net net_mismatch holds'],
    ['an unknown type', { Type: 'Tax collected by partner' }, '2 Type type_unknown holds'],
    ['no type', { Type: '' }, '2 Type value_missing holds'],
    ['an unknown status', { Status: 'Meditating' }, '2 Status status_unknown holds'],
    ['a hold that waits', { Type: 'Payment Hold', Status: 'Pending' }, '2 Status status_unknown holds'],
    ['an unknown currency', { Currency: 'QQQ' }, '2 Currency currency_unknown holds'],
    ['no currency', { Currency: '' }, '2 Currency currency_missing holds'],
    ['no amount', { Gross: '' }, '2 Gross value_missing holds'],
    ['the other decimal mark', { Net: '9,50' }, '2 Net amount_grouping holds'],
    ['a balance that is none', { Balance: '...' }, '2 Balance amount_not_an_amount holds'],
  ])('%s', async (_, cells, issue) => {
    const { rows, issues } = await read(cells);
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual([issue]);
  });

  test('no balance is stated of a currency a row of which says none', async () => {
    const { rows, issues, balances } = await read(
      { Balance: '9.50' },
      { 'Transaction ID': 'TX2', Balance: '' },
      { 'Transaction ID': 'TX3', Currency: 'EUR', Balance: '9.50' },
      { 'Transaction ID': 'TX4', Currency: 'EUR', Status: 'Pending', Balance: '' },
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['sale', 'sale', 'sale', 'pending']);
    expect(issues).toEqual([]);
    expect(balances.map(balanceInOneLine)).toEqual(['EUR 0.00 9.50 9.50 0.00']);
  });

  test('the running balance of each currency', async () => {
    const { issues } = await read(
      { Balance: '9.50' },
      { 'Transaction ID': 'TX2', Currency: 'EUR', Balance: '100.00' },
      { 'Transaction ID': 'TX3', Balance: '19.01' },
      { 'Transaction ID': 'TX4', Currency: 'EUR', Balance: '109.50' },
    );
    expect(issues.map(issueInOneLine)).toEqual(['4 Balance balance_mismatch holds']);
  });

  test('a record of another width is told and left', async () => {
    const { issues } = await readText(`${download([{}])}\na,b`);
    expect(issues.map(issueInOneLine)).toEqual(['3 - columns_count holds']);
  });

  test('the same transaction again is counted once, another under its id contradicts it', async () => {
    expect((await read({}, {})).issues.map(issueInOneLine)).toEqual(['3 - duplicate_row note']);
    const conflict = await read({}, { Gross: '11.00', Net: '10.50' });
    expect(conflict.issues.map(issueInOneLine)).toEqual(['3 - identity_conflict holds']);
  });
});

describe('the column that says whether the balance was touched', () => {
  const columns = [...names, 'Balance Impact'];
  test.each<[Cells, readonly string[], readonly string[]]>([
    [{ Status: 'Meditating', 'Balance Impact': 'Credit' }, ['sale'], []],
    [{ Status: 'Pending', 'Balance Impact': 'Memo' }, ['pending'], []],
    [{ Status: 'Denied', 'Balance Impact': 'Memo' }, ['declined'], []],
    [{ Type: 'Payment Hold', Status: 'Pending', 'Balance Impact': 'Memo' }, [], ['2 - row_left_out note']],
    [{ Type: 'Shopping Cart Item', 'Balance Impact': 'Memo' }, [], ['2 - row_left_out note']],
    [{ Status: 'Denied', 'Balance Impact': 'Credit' }, [], ['2 Status status_unknown holds']],
    [{ 'Balance Impact': 'Riddle' }, [], ['2 Status status_unknown holds']],
  ])('%j', async (cells, kinds, expected) => {
    const { rows, issues } = await readText(download([cells], columns));
    expect(rows.map(({ kind }) => kind)).toEqual(kinds);
    expect(issues.map(issueInOneLine)).toEqual(expected);
  });
});

test('downloads that overlap give the union, and records of an SFTP report are the same transactions', async () => {
  const all = Array.from({ length: 12 }, (_, index) => ({ 'Transaction ID': `TX${index}` }));
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 11 }), fc.nat({ max: 11 }), async (one, other) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const [first, second, whole] = await Promise.all(
        [all.slice(0, to + 1), all.slice(from), all].map((rows) => read(...rows)),
      );
      const identities = (reading: typeof whole) => reading?.rows.map(({ identity }) => identity) ?? [];
      expect(new Set([...identities(first), ...identities(second)])).toEqual(new Set(identities(whole)));
    }),
    { numRuns: 15 },
  );
  const { rows } = await read({});
  expect(rows[0]?.identity).toBe('paypal:transaction:TX1:USD');
});

test('a workbook’s days and times', () => {
  const rows: NormalisedRow[] = [];
  const header = { line: 1, fields: names, raw: '', fault: null };
  const { places } = mapColumns(names, activityColumns);
  const nothing = (): void => {};
  const findings = { row: (row: NormalisedRow) => rows.push(row), issue: nothing, begin: nothing, balance: nothing };
  const reader = paypalActivity.open({ header, places, preamble: [], from: 'workbook' }, findings);
  const cells: Cells = { ...usual, Date: '2026-04-09 00:00:00', Time: '1899-12-30 07:45:51', Gross: '10', Net: '9.5' };
  reader.read({ line: 2, fields: names.map((name) => cells[name] ?? ''), raw: '', fault: null });
  reader.end();
  expect(rows.map(inOneLine)).toEqual(['2 sale 2026-04-09T07:45:51-07:00 10.00 0.50 0.00 9.50 paypal TX1 - -']);
});
