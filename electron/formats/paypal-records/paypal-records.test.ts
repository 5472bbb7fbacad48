import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { inOneLine, issueInOneLine, readSample, readText } from '../testing/gather-reading.ts';

const sample = (name: string): URL => new URL(`samples/${name}.csv`, import.meta.url);

const names =
  'Transaction ID,Invoice ID,PayPal Reference ID,PayPal Reference ID Type,Transaction Event Code,Transaction Initiation Date,Transaction Debit or Credit,Gross Transaction Amount,Gross Transaction Currency,Fee Debit or Credit,Fee Amount,Fee Currency,Transactional Status,Bank Reference ID'.split(
    ',',
  );
type Cells = Partial<Record<string, string>>;
const usual: Cells = {
  'Transaction ID': 'TX1',
  'Invoice ID': 'INV-1',
  'Transaction Event Code': 'T0006',
  'Transaction Initiation Date': '2026/08/20 00:01:17 -0700',
  'Transaction Debit or Credit': 'CR',
  'Gross Transaction Amount': '1000',
  'Gross Transaction Currency': 'USD',
  'Fee Debit or Credit': 'DR',
  'Fee Amount': '50',
  'Fee Currency': 'USD',
  'Transactional Status': 'S',
};
type Parts = {
  readonly rows?: readonly Cells[];
  readonly columns?: readonly string[];
  readonly fileNumber?: string;
  readonly sections?: readonly string[];
  readonly footers?: readonly string[];
};
const usualSection = ['"SF","USD",1000,0,0,50', '"SC",1'];
const usualFooter = ['"RF","USD",1000,0,0,50', '"RC",1', '"FF",1'];
const report = ({
  rows = [{}],
  columns = names,
  fileNumber = '01',
  sections = usualSection,
  footers = usualFooter,
}: Parts): string =>
  [
    '"RH",2026/08/21 02:44:19 -0700,"A","ACCOUNT001234",009,',
    `"FH",${fileNumber}`,
    '"SH",2026/08/20 00:00:00 -0700,2026/08/20 23:59:59 -0700,"",""',
    ['CH', ...columns].map((name) => `"${name}"`).join(','),
    ...rows.map((cells) => ['"SB"', ...columns.map((name) => cells[name] ?? usual[name] ?? '')].join(',')),
    ...sections,
    ...footers,
  ].join('\n');
const read = (parts: Parts) => readText(report(parts));
/** Without footers to hold against the rows. */
const readRows = (...rows: readonly Cells[]) => read({ rows, sections: [`"SC",${rows.length}`], footers: ['"FF",1'] });

describe('samples', () => {
  test('settlement report: sections of two accounts, cents, sides of gross and fee, every footer', async () => {
    const reading = await readSample(sample('settlement'));
    expect(reading.parts).toMatchObject([
      { format: 'paypal.records', kind: 'settlement', institution: 'paypal', account: 'XXXXXXXXXCCT1' },
      { account: 'XXXXXXXXXCCT2' },
    ]);
    expect(reading.rows.map(inOneLine)).toEqual([
      '5 sale 2026-08-20T00:01:17-07:00 100.00 3.49 0.00 96.51 paypal 1AA00000000000001 - -',
      '6 sale 2026-08-20T01:10:00-07:00 50.00 2.00 0.00 48.00 paypal 1AA00000000000002 - -',
      '7 refund 2026-08-20T09:00:00-07:00 -25.00 -0.75 0.00 -24.25 paypal 1AA00000000000003 - -',
      '8 chargeback 2026-08-20T10:00:00-07:00 -12.00 0.00 0.00 -12.00 paypal 1AA00000000000004 - -',
      '9 fee 2026-08-20T10:00:00-07:00 -20.00 0.00 0.00 -20.00 - 1AA00000000000005 - -',
      '10 reserve_hold 2026-08-20T11:00:00-07:00 -5.00 0.00 0.00 -5.00 - 1AA00000000000006 - -',
      '11 reserve_release 2026-08-20T11:30:00-07:00 3.00 0.00 0.00 3.00 - 1AA00000000000007 - -',
      '12 conversion 2026-08-20T12:00:00-07:00 -48.00 0.00 0.00 -48.00 - 1AA00000000000008 - -',
      '13 conversion 2026-08-20T12:00:00-07:00 52.00 0.00 0.00 52.00 - 1AA00000000000009 - -',
      '14 withdrawal 2026-08-20T20:00:00-07:00 -90.00 0.00 0.00 -90.00 - 1AA00000000000010 - -',
      '20 sale 2026-08-20T23:59:59-07:00 1.05 0.35 0.00 0.70 paypal 1BB00000000000001 - -',
    ]);
    expect(reading.issues).toEqual([]);
    expect(
      reading.balances.map(({ currency, opening, closing, sum, difference }) =>
        [currency, ...[opening, closing, sum, difference].map(toDecimalText)].join(' '),
      ),
    ).toEqual(['USD 10.00 10.26 0.26 0.00', 'EUR 0.00 0.00 0.00 0.00', 'USD -0.50 0.20 0.70 0.00', 'JPY 0 0 0 0']);
    expect(reading.rows[10]).toMatchObject({
      merchantReference: '0042',
      identity: 'paypal:transaction:1BB00000000000001:USD',
    });
    expect(reading.rows.slice(7, 10).map(({ description }) => description)).toEqual([
      'T0200 1AA00000000000009',
      'T0200 1AA00000000000008',
      'T0400 PPBANK000777',
    ]);
  });

  test('transaction detail report: what was denied or waits, what moves nothing, and no customer’s name', async () => {
    const reading = await readSample(sample('transaction-detail'));
    expect(reading.rows.map(inOneLine)).toEqual([
      '5 sale 2026-08-20T00:01:17-07:00 100.00 3.49 0.00 96.51 paypal 1AA00000000000001 - -',
      '7 declined 2026-08-20T03:00:00-07:00 7.00 0.00 0.00 7.00 paypal 1AA00000000000020 - -',
      '8 pending 2026-08-20T04:00:00-07:00 9.00 0.00 0.00 9.00 paypal 1AA00000000000021 - -',
      '10 withdrawal 2026-08-20T06:00:00-07:00 -50.00 0.00 0.00 -50.00 - 1AA00000000000023 - -',
    ]);
    expect(reading.issues.map(issueInOneLine)).toEqual(['9 - row_left_out note']);
    expect(reading.issues[0]?.facts).toEqual({ text: 'T1300 S' });
    expect(reading.rows.map(({ description }) => description).join()).not.toContain('Asha');
  });

  test('both reports say the same of a payment, and it is one', async () => {
    const [one, other] = await Promise.all(
      ['settlement', 'transaction-detail'].map((name) => readSample(sample(name))),
    );
    expect(one?.rows[0]?.identity).toBe(other?.rows[0]?.identity);
    expect(one?.rows[0]?.net).toEqual(other?.rows[0]?.net);
  });

  test('a day without transactions', async () => {
    const reading = await readSample(sample('nothing-happened'));
    expect(reading.recognised).toMatchObject({ format: 'paypal.records', account: 'XXXXXXXXXCCT1' });
    expect(reading.issues.map(issueInOneLine)).toEqual(['- - header_only note']);
    expect(reading.balances).toHaveLength(1);
  });
});

test('tabs do as well as commas, and columns stand in any order', async () => {
  const { rows: plain } = await read({});
  const tabs = await readText(report({}).replaceAll(',', '\t'));
  expect(tabs.rows.map(inOneLine)).toEqual(plain.map(inOneLine));
  expect(tabs.issues).toEqual([]);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(names, { minLength: names.length }), async (columns) => {
      const { rows, issues } = await read({ columns });
      expect(issues).toEqual([]);
      expect(rows.map(inOneLine)).toEqual(plain.map(inOneLine));
    }),
    { numRuns: 20 },
  );
});

test('a byte order mark before the first record is none of it', async () => {
  const { rows, issues } = await readText(`\ufeff${report({}).replaceAll('\n', '\r\n')}`);
  expect(issues).toEqual([]);
  expect(rows).toHaveLength(1);
});

test('another report of PayPal with the same records is not this one', async () => {
  const { recognised } = await read({ columns: ['Case ID', 'Case Type'] });
  expect(recognised).toBeNull();
});

describe('what a record says must hold together', () => {
  test.each<[string, Cells, string]>([
    ['an unknown event code', { 'Transaction Event Code': 'T4242' }, '5 Transaction Event Code type_unknown holds'],
    ['no event code', { 'Transaction Event Code': '' }, '5 Transaction Event Code value_missing holds'],
    [
      'a new code of a group of several meanings',
      { 'Transaction Event Code': 'T1199' },
      '5 Transaction Event Code type_unknown holds',
    ],
    ['no side', { 'Transaction Debit or Credit': '' }, '5 Transaction Debit or Credit value_missing holds'],
    [
      'a side that is none',
      { 'Transaction Debit or Credit': 'XX' },
      '5 Transaction Debit or Credit type_unknown holds',
    ],
    ['a fee without side', { 'Fee Debit or Credit': '' }, '5 Fee Debit or Credit value_missing holds'],
    ['a fee in another currency', { 'Fee Currency': 'EUR' }, '5 Fee Currency amount_wrong_currency holds'],
    ['a signed amount', { 'Gross Transaction Amount': '-1000' }, '5 Gross Transaction Amount side_negative holds'],
    ['major units', { 'Gross Transaction Amount': '10.00' }, '5 Gross Transaction Amount amount_not_an_amount holds'],
    [
      'an unknown currency',
      { 'Gross Transaction Currency': 'QQQ' },
      '5 Gross Transaction Currency currency_unknown holds',
    ],
    ['no currency', { 'Gross Transaction Currency': '' }, '5 Gross Transaction Currency currency_missing holds'],
    ['an unknown status', { 'Transactional Status': 'Q' }, '5 Transactional Status status_unknown holds'],
    [
      'a hold that waits',
      { 'Transaction Event Code': 'T2103', 'Transactional Status': 'P' },
      '5 Transactional Status status_unknown holds',
    ],
    [
      'another date',
      { 'Transaction Initiation Date': '20/08/2026' },
      '5 Transaction Initiation Date date_unreadable holds',
    ],
  ])('%s', async (_, cells, issue) => {
    const { rows, issues } = await readRows(cells);
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual([issue]);
  });

  test.each(['JPY', 'HUF', 'TWD', 'KWD'])('whether %s is in whole units is asked, once', async (code) => {
    const cells = { 'Gross Transaction Currency': code, 'Fee Currency': code };
    const { rows, issues } = await readRows(cells, { ...cells, 'Transaction ID': 'TX2' });
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual(['5 Gross Transaction Amount unit_uncertain holds']);
  });

  test.each([
    ['JPY', 'major', '10000'],
    ['JPY', 'minor', '100'],
    ['HUF', 'minor', '100.00'],
  ] as const)('%s said to be in %s units is read so', async (code, unit, gross) => {
    const cells = { 'Gross Transaction Currency': code, 'Fee Currency': code };
    const text = report({
      rows: [{ ...cells, 'Gross Transaction Amount': '10000', 'Fee Amount': '0' }],
      sections: ['"SC",1'],
      footers: ['"FF",1'],
    });
    const { rows, issues } = await readText(text, { unit });
    expect(issues).toEqual([]);
    expect(rows.map((row) => [row.currency, toDecimalText(row.gross)])).toEqual([[code, gross]]);
  });

  test('what was denied and is no customer’s payment is left out', async () => {
    const { rows, issues } = await readRows({ 'Transaction Event Code': 'T0400', 'Transactional Status': 'D' });
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual(['5 - row_left_out note']);
  });

  test('rows without an id stay as many as they are; with one, the same is counted once', async () => {
    const without = await readRows({ 'Transaction ID': '' }, { 'Transaction ID': '' });
    expect(new Set(without.rows.map(({ identity }) => identity)).size).toBe(2);
    const again = await readRows({}, {});
    expect(again.issues.map(issueInOneLine)).toEqual(['6 - duplicate_row note']);
    const conflict = await readRows({}, { 'Fee Amount': '51' });
    expect(conflict.issues.map(issueInOneLine)).toEqual(['6 - identity_conflict holds']);
  });
});

describe('footers', () => {
  test.each<[string, Parts, readonly string[]]>([
    [
      'a total',
      { sections: ['"SF","USD",1001,0,0,50', '"SC",1'] },
      ['6 Total Gross Amount Credits total_mismatch holds'],
    ],
    [
      'a total of fees',
      { sections: ['"SF","USD",1000,0,0,49', '"SC",1'] },
      ['6 Total Transaction Fee Debits total_mismatch holds'],
    ],
    [
      'a currency without rows',
      { sections: ['"SF","EUR",1,0,0,0', '"SC",1'] },
      ['6 Total Gross Amount Credits total_mismatch holds'],
    ],
    ['a currency that is none', { sections: ['"SF","QQQ",1,0,0,0', '"SC",1'] }, ['6 - currency_unknown holds']],
    ['the section’s count', { sections: ['"SF","USD",1000,0,0,50', '"SC",2'] }, ['7 - count_mismatch holds']],
    ['a count that is none', { sections: ['"SF","USD",1000,0,0,50', '"SC",x'] }, ['7 - line_unreadable holds']],
    [
      'the report’s total',
      { footers: ['"RF","USD",999,0,0,50', '"RC",1', '"FF",1'] },
      ['8 Total Gross Amount Credits total_mismatch holds'],
    ],
    ['the report’s count', { footers: ['"RF","USD",1000,0,0,50', '"RC",9', '"FF",1'] }, ['9 - count_mismatch holds']],
    [
      'a balance',
      { sections: ['"SF","USD",1000,0,0,50,"CR",100,"CR",1051,"CR",0,"CR",0,"CR",0,"CR",0,1', '"SC",1'] },
      ['6 - control_total_mismatch holds'],
    ],
    [
      'a count of a currency',
      { sections: ['"SF","USD",1000,0,0,50,"CR",100,"CR",1050,"CR",0,"CR",0,"CR",0,"CR",0,2', '"SC",1'] },
      ['6 - count_mismatch holds'],
    ],
  ])('%s that does not hold', async (_, parts, issues) => {
    expect((await read(parts)).issues.map(issueInOneLine)).toEqual(issues);
  });

  test('a report in several files has its own footer in the last: it is of more rows than are there', async () => {
    const { issues } = await read({ fileNumber: '02', footers: ['"RF","USD",99000,0,0,50', '"RC",99', '"FF",1'] });
    expect(issues).toEqual([]);
  });

  test('a balance that moves with the total alone is the total one', async () => {
    const { issues, balances } = await read({
      sections: ['"SF","USD",1000,0,0,50,"CR",0,"CR",0,"CR",100,"CR",1050,"CR",0,"CR",0,1', '"SC",1'],
    });
    expect(issues).toEqual([]);
    expect(balances.map(({ closing }) => toDecimalText(closing))).toEqual(['10.50']);
  });
});

describe('a file that is cut or changed', () => {
  test.each<[string, string, readonly string[]]>([
    ['the end is gone', report({ footers: [] }), ['- - part_missing holds']],
    ['a section does not end', report({ sections: [], footers: ['"FF",1'] }), ['- - part_missing holds']],
    [
      'a section without columns',
      report({})
        .replace(/"CH".*\n/, '')
        .replace('"RH"', '"RH"'),
      ['4 - part_missing holds'],
    ],
    ['a body without section', report({}).replace(/"SH".*\n/, ''), ['3 - part_missing holds']],
    ['a record of another width', report({}).replace(/"SB".*\n/, '"SB",1,2\n'), ['5 - columns_count holds']],
    ['a record of an unknown type', report({}).replace('"FF",1', '"ZZ",1\n"FF",1'), ['10 - line_unreadable holds']],
    ['a stray quote', report({}).replace('"SB",TX1', '"SB",T"X1'), ['5 - quote_stray note']],
    ['a column twice', report({ columns: [...names, 'Fee Amount'] }), ['4 - column_repeated holds']],
    [
      'a column gone',
      report({ columns: names.filter((name) => name !== 'Fee Amount') }),
      ['4 - columns_missing holds'],
    ],
  ])('%s', async (_, text, expected) => {
    const { issues } = await readText(text);
    expect(issues.map(issueInOneLine).filter((issue) => !issue.includes('total_mismatch'))).toEqual(expected);
  });
});
