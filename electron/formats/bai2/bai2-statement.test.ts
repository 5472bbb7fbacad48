import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { balanceInOneLine, inOneLine, issueInOneLine, readSample, readText } from '../testing/gather-reading.ts';

type Shape = {
  readonly group?: string;
  readonly account?: string;
  readonly control?: number | string;
  readonly currency?: string;
};

/** A file of one account with these entries, its totals right: `control` is the sum of all amounts. */
function file(entries: readonly string[], { group, account, control = 0, currency = '' }: Shape = {}): string {
  const lines = (account === undefined ? 1 : account.split('\n').length) + entries.join('\n').split('\n').length + 1;
  const inAccount = entries.length === 0 ? lines - 1 : lines;
  return [
    '01,S,R,260116,0710,1,80,1,2/',
    group ?? `02,R,S,1,260115,,${currency},2/`,
    account ?? '03,000123456789,,,,,/',
    ...entries,
    `49,${control},${inAccount}/`,
    `98,${control},1,${inAccount + 2}/`,
    `99,${control},1,${inAccount + 4}/`,
  ].join('\n');
}

const credit = '16,195,1000,,BANK-1,CUST-1,TEXT/';

describe('sample', () => {
  const sample = new URL('samples/two-accounts.bai', import.meta.url);

  test('accounts, signs by type, minor units of each currency, continued text, balances', async () => {
    const reading = await readSample(sample);
    expect(reading.issues.map(issueInOneLine)).toEqual(['11 16 row_left_out note']);
    expect(reading.parts).toMatchObject([
      { format: 'bai2.statement', kind: 'statement', institution: 'other_bank', account: 'XXXXXX4567' },
      { account: 'XXXXXX1111' },
    ]);
    expect(reading.rows.map(inOneLine)).toEqual([
      '5 credit 2026-01-15 1000.00 0.00 0.00 1000.00 - 0000777 - -',
      '6 credit 2026-01-15 250.00 0.00 0.00 250.00 - FW-9001 - 2026-01-16',
      '9 debit 2026-01-15 -120.00 0.00 0.00 -120.00 - 000000001042 - -',
      '10 debit 2026-01-15 -6.55 0.00 0.00 -6.55 - - - -',
      '14 credit 2026-01-15 500 0 0 500 - REF1 - -',
    ]);
    expect(reading.rows.map(({ description }) => description)).toEqual([
      'STRIPE, TRANSFER 1/2 STRIPE-PO-1',
      'WIRE FROM ACME CORP INVOICE 42',
      'CHECK PAID',
      'MISC FEE',
      'DEPOSIT',
    ]);
    expect(reading.rows[1]?.raw).toBe('16,195,25000,V,260116,1530,FW-9001,,WIRE FROM/\n88,ACME CORP\n88,INVOICE 42/');
    expect(reading.balances.map(balanceInOneLine)).toEqual([
      'XXXXXX4567 USD 5000.00 6123.45 1123.45 0.00',
      'XXXXXX1111 JPY 1000 1500 500 0',
    ]);
  });
});

describe('funds types', () => {
  test.each<[string, string, string]>([
    ['none', '16,195,1000,,B,C,T', 'B - T C'],
    ['at once', '16,195,1000,0,B,C,T', 'B - T C'],
    ['not known', '16,195,1000,Z,B,C,T', 'B - T C'],
    ['by days', '16,195,1000,S,500,,500,B,C,T', 'B - T C'],
    ['by value date', '16,195,1000,V,260117,,B,C,T', 'B 2026-01-17 T C'],
    ['by value date and time', '16,195,1000,V,260117,9999,B,C,T', 'B 2026-01-17 T C'],
    ['distributed', '16,195,1000,D,3,0,1,1,2,7,997,B,C,T', 'B - T C'],
    ['continued between its fields', '16,195,1000,D,2,0,1/\n88,1,999,B/\n88,C,T', 'B - T C'],
    ['continued before its text', '16,195,1000,,B,C/\n88,T, U/', 'B - T, U C'],
    ['no bank reference', '16,195,1000,,,C,T', 'C - T'],
    ['zeros for none', '16,195,1000,,0000,000,T/', '- - T'],
    ['nothing behind', '16,195,1000,,,,/', '- - '],
    ['nothing at all behind', '16,195,1000/', '- - '],
  ])('%s', async (_, entry, expected) => {
    const { rows, issues } = await readText(file([entry], { control: 1000 }));
    expect(issues).toEqual([]);
    expect(rows.map((row) => [row.reference ?? '-', row.valueOn ?? '-', row.description].join(' '))).toEqual([
      expected,
    ]);
  });
});

describe('what the file states of itself', () => {
  const whole = file([credit], { control: 1000 });

  test.each<[string, string, string, readonly string[]]>([
    ['an entry changed', '16,195,1000', '16,195,1001', ['5 49 total_mismatch holds']],
    ['an entry taken out', `${credit}\n`, '', ['4 49 total_mismatch holds', '4 49 count_mismatch holds']],
    ['the account’s total', '49,1000', '49,1001', ['5 49 total_mismatch holds', '6 98 total_mismatch holds']],
    ['the account’s count', '1000,3/', '1000,4/', ['5 49 count_mismatch holds']],
    ['the group’s total', '98,1000', '98,1001', ['6 98 total_mismatch holds', '7 99 total_mismatch holds']],
    ['the group’s accounts', '98,1000,1', '98,1000,2', ['6 98 count_mismatch holds']],
    ['the group’s records', '98,1000,1,5', '98,1000,1,6', ['6 98 count_mismatch holds']],
    ['the file’s total', '99,1000', '99,-1000', ['7 99 total_mismatch holds']],
    ['the file’s groups', '99,1000,1', '99,1000,2', ['7 99 count_mismatch holds']],
    ['the file’s records', '99,1000,1,7', '99,1000,1,8', ['7 99 count_mismatch holds']],
    ['a total that is none', '49,1000', '49,1O00', ['5 49 amount_not_an_amount holds']],
    ['a count that is none', '1000,3/', '1000,x/', ['5 49 line_unreadable holds']],
  ])('%s', async (_, from, to, expected) => {
    const { issues } = await readText(whole.replace(from, to));
    expect(issues.map(issueInOneLine).slice(0, expected.length)).toEqual(expected);
  });

  test('it is right as it stands', async () => {
    expect((await readText(whole)).issues).toEqual([]);
  });

  test.each([
    ['99', '7'],
    ['98', '6'],
    ['49', '5'],
  ])('a file cut off before %s', async (code, line) => {
    const { issues } = await readText(
      whole
        .split('\n')
        .slice(0, Number(line) - 1)
        .join('\n'),
    );
    expect(issues.map(({ code: each, facts }) => [each, facts])).toContainEqual(['part_missing', { text: code }]);
  });

  test('opening and entries do not come to the closing', async () => {
    const { issues, balances } = await readText(
      file([credit], { account: '03,1,USD,010,500,,,015,1400,,/', control: 2900 }),
    );
    expect(balances.map(balanceInOneLine)).toEqual(['1 USD 5.00 14.00 10.00 1.00']);
    expect(issues).toEqual([
      {
        line: 3,
        column: '03 015',
        code: 'control_total_mismatch',
        facts: {
          total: 'closing',
          stated: { amount: '1400', currency: 'USD' },
          found: { amount: '1500', currency: 'USD' },
        },
        holds: true,
      },
    ]);
  });

  test('total credits: wrong where as many are listed as counted, and a note where fewer are', async () => {
    const stating = (count: string) => file([credit], { account: `03,1,USD,100,1500,${count},/`, control: 2500 });
    expect((await readText(stating('1'))).issues.map(issueInOneLine)).toEqual(['3 03 100 total_mismatch holds']);
    expect((await readText(stating('2'))).issues.map(issueInOneLine)).toEqual(['3 03 100 details_incomplete note']);
    expect((await readText(stating(''))).issues.map(issueInOneLine)).toEqual(['3 03 100 details_incomplete note']);
  });

  test('available balances are no ledger balances', async () => {
    const { balances, issues } = await readText(
      file([credit], { account: '03,1,USD,040,500,,,045,700,,/', control: 2200 }),
    );
    expect(balances).toEqual([]);
    expect(issues).toEqual([]);
  });
});

describe('currency', () => {
  test.each([
    ['the account’s', '03,1,KWD,,,,/', 'EUR', 'KWD 1.000'],
    ['the group’s', '03,1,,,,,/', 'EUR', 'EUR 10.00'],
    ['dollars where none is named', '03,1,,,,,/', '', 'USD 10.00'],
  ])('%s', async (_, account, currency, expected) => {
    const { rows } = await readText(file([credit], { account, currency, control: 1000 }));
    expect(rows.map((row) => `${row.currency} ${toDecimalText(row.net)}`)).toEqual([expected]);
  });

  test('one we do not know', async () => {
    const { rows, issues } = await readText(file([credit], { account: '03,1,XXQ,,,,/', control: 1000 }));
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual(['3 03 currency_unknown holds']);
  });
});

describe('groups', () => {
  const inGroup = (group: string) => readText(file([credit, credit], { group, control: 2000 }));

  test.each([
    ['02,R,S,2,260115,,,/', '4 02 status_unknown holds'],
    ['02,R,S,3,260115,,,/', '4 02 status_unknown holds'],
    ['02,R,S,4,260115,,,/', '4 02 row_left_out note'],
  ])('%s brings no rows', async (group, issue) => {
    const { rows, issues } = await inGroup(group);
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual([issue]);
  });

  test('no day, and a day that does not exist', async () => {
    expect((await inGroup('02,R,S,1,,,,/')).issues.map(issueInOneLine)).toEqual(['2 02 value_missing holds']);
    expect((await inGroup('02,R,S,1,260230,,,/')).issues.map(issueInOneLine)).toEqual(['2 02 date_unreadable holds']);
  });

  test('the same account in two groups is one part, and two files one behind the other are read', async () => {
    const one = file([credit], { control: 1000 });
    const { parts, rows, issues } = await readText(`${one}\n${one.replace('260115', '260116')}\n`);
    expect(issues).toEqual([]);
    expect(parts).toHaveLength(1);
    expect(rows.map(({ occurredAt }) => occurredAt)).toEqual(['2026-01-15', '2026-01-16']);
  });
});

describe('entries', () => {
  test.each([
    ['16,720,1000,,B,C,T/', '4 16 type_unknown holds'],
    ['16,100,1000,,B,C,T/', '4 16 type_unknown holds'],
    ['16,015,1000,,B,C,T/', '4 16 type_unknown holds'],
    ['16,19,1000,,B,C,T/', '4 16 type_unknown holds'],
    ['16,195,1000,X,B,C,T/', '4 16 line_unreadable holds'],
    ['16,195,1000,D,many,B,C,T/', '4 16 line_unreadable holds'],
    ['16,195,1000,V,260230,,B,C,T/', '4 16 date_unreadable holds'],
    ['16,195,-1000,,B,C,T/', '4 16 side_negative holds'],
    ['16,195,10.00,,B,C,T/', '4 16 amount_not_an_amount holds'],
    ['16,195,,,B,C,T/', '4 16 value_missing holds'],
    ['16,195,0,,B,C,T/', '4 16 row_left_out note'],
  ])('%s', async (entry, issue) => {
    const amount = /^-?\d+$/.exec(entry.split(',')[2] ?? '')?.[0] ?? '0';
    const { rows, issues } = await readText(file([entry], { control: amount }));
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual([issue]);
  });

  test.each([
    ['17,195,1000,,B,C,T/', '4 - line_unreadable holds'],
    ['rubbish', '4 - line_unreadable holds'],
    ['88', '4 - line_unreadable holds'],
  ])('the line %s', async (line, issue) => {
    const text = file([credit], { control: 1000 }).replace(credit, `${line}\n${credit}`);
    expect((await readText(text)).issues.map(issueInOneLine)).toEqual([issue]);
  });

  test('records out of their order', async () => {
    const { issues } = await readText(`01,S,R,260116,0710,1,80,1,2/\n${credit}\n49,0,2/\n99,0,0,2/`);
    expect(issues.map(issueInOneLine)).toEqual([
      '2 - line_unreadable holds',
      '3 - line_unreadable holds',
      '1 - header_only note',
    ]);
  });
});

test('a file of another version is told', async () => {
  const { issues } = await readText(file([credit], { control: 1000 }).replace('1,80,1,2/', '1,80,1,3/'));
  expect(issues.map(issueInOneLine)).toEqual(['1 01 line_unreadable holds']);
});

test('a line longer than any of such a file is told', async () => {
  const text = file([credit], { control: 1000 }).replace(credit, `${credit}\n88,${'x'.repeat(9000)}`);
  expect((await readText(text)).issues.map(issueInOneLine)).toEqual(['5 - line_unreadable holds']);
});

test('a file header of another code is told with its line', async () => {
  const { recognised, issues } = await readText('00,0004,1/2/345,06/0321,0829,001,80,1,2/');
  expect(recognised?.format).toBe('bai2.statement');
  expect(issues.map(issueInOneLine)).toEqual(['1 - line_unreadable holds']);
});

test('equal entries stay as many as they are, and a wider export adds only what is new', async () => {
  const ids = async (entries: readonly string[]) =>
    (await readText(file(entries, { control: 1000 * entries.length }))).rows.map(({ identity }) => identity);
  const two = await ids([credit, credit]);
  expect(new Set(two).size).toBe(2);
  expect((await ids(['16,475,1000,,,,X/', credit, credit, credit])).filter((id) => two.includes(id))).toEqual(two);
});

test('any honest file adds up, with any line ends', async () => {
  const entry = fc.tuple(fc.constantFrom('195', '475'), fc.integer({ min: 1, max: 10_000_000 }));
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { maxLength: 20 }), fc.constantFrom('\n', '\r\n', '\r'), async (entries, end) => {
      const sum = entries.reduce((all, [type, cents]) => all + (type === '195' ? cents : -cents), 0);
      const control = entries.reduce((all, [, cents]) => all + cents, 0) + 100 + 100 + sum;
      const lines = entries.map(([type, cents], index) => `16,${type},${cents},,${index},,T/`);
      const account = `03,1,USD,010,100,,,015,${100 + sum},,/`;
      const { rows, issues, balances } = await readText(file(lines, { account, control }).replaceAll('\n', end));
      expect(issues.filter(({ holds }) => holds)).toEqual([]);
      expect(rows).toHaveLength(entries.length);
      expect(balances.map(({ difference }) => difference.units)).toEqual([0n]);
    }),
    { numRuns: 60 },
  );
});
