import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { describe, expect, test } from 'vitest';
import { inOneLine, issueInOneLine, readSample, readText } from '../testing/gather-reading.ts';

const sample = (name: string): URL => new URL(`samples/${name}.csv`, import.meta.url);
const lines = readFileSync(sample('with-utr'), 'utf8').trim().split('\n');
const [header = ''] = lines;
const names = header.split(',');

/** A line of the sample with some cells changed. */
const lineOf = (changed: Readonly<Record<string, string>>, line = 1): string => {
  const cells = (lines[line] ?? '').split(',');
  return names.map((name, index) => changed[name] ?? cells[index]).join(',');
};
const read = (changed: Readonly<Record<string, string>>, line = 1) => readText(`${header}\n${lineOf(changed, line)}`);

describe('samples', () => {
  test('header with UTR: settled, refunded, disputed, still pending though it has a UTR, settled without one', async () => {
    const reading = await readSample(sample('with-utr'));
    expect(reading.recognised).toMatchObject({
      format: 'juspay.settlement',
      kind: 'settlement',
      institution: 'juspay',
      timeZone: 'Asia/Kolkata',
    });
    const lump = 'YESB25110400001 2025-11-04';
    expect(reading.rows.map(inOneLine)).toEqual([
      `2 sale 2025-11-03 1250.00 2.50 0.45 1247.05 upi UPI-0001 ${lump}`,
      `3 refund 2025-11-03 -310.00 0.00 0.00 -310.00 upi UPI-0002 ${lump}`,
      '4 sale 2025-11-03 90.00 0.18 0.03 89.79 upi UPI-0003 - -',
      '5 sale 2025-11-03 70.00 0.14 0.03 69.83 upi UPI-0004 - -',
      `6 chargeback 2025-11-01 -500.00 0.00 0.00 -500.00 upi UPI-0005 ${lump}`,
      `7 adjustment 2025-11-01 -20.00 0.00 0.00 -20.00 upi UPI-0006 ${lump}`,
    ]);
    expect(reading.issues).toMatchObject([
      { line: null, code: 'settled_without_reference', holds: false, facts: { count: 1 } },
    ]);
    expect(reading.rows[0]).toMatchObject({
      identity: 'juspay:payment:UPI-0001',
      merchantReference: 'BILL-417',
      description: 'SILK RRN 530700000001',
    });
  });

  test('documented header: no bank reference in it, so nothing is settled yet; costs given back with a refund', async () => {
    const reading = await readSample(sample('documented-header'));
    expect(reading.rows.map(inOneLine)).toEqual([
      '2 sale 2025-11-03 1250.00 2.50 0.45 1247.05 upi UPI-0001 - -',
      '3 refund 2025-11-03 -310.00 -0.62 -0.11 -309.27 upi REF-77 - -',
      '4 sale 2025-11-04 90.00 0.18 0.03 89.79 upi UPI-0003 - -',
    ]);
    expect(reading.rows[1]?.identity).toBe('juspay:refund:REF-77');
    expect(reading.issues).toMatchObject([{ code: 'settled_without_reference', facts: { count: 2 } }]);
  });

  test('a header alone is a legitimate file', async () => {
    const { issues } = await readText(header);
    expect(issues.map(issueInOneLine)).toEqual(['1 - header_only note']);
  });
});

describe('what a row says must hold together', () => {
  test.each<[string, Record<string, string>, string]>([
    ['a credit that is not amount less costs', { Credit: '1247.06' }, '2 Credit net_mismatch holds'],
    ['a partner amount of its own', { 'Partner Amount': '1247.06' }, '2 Partner Amount net_mismatch holds'],
    ['a sale whose costs were not taken', { Credit: '1250.00' }, '2 Credit net_mismatch holds'],
    ['a sale that is a debit', { 'Transaction Type': 'DEBIT' }, '2 Transaction Type type_unknown holds'],
    ['an unknown type', { Type: 'Chargeback Raise' }, '2 Type type_unknown holds'],
    ['no type', { Type: '' }, '2 Type value_missing holds'],
    ['an unknown transaction type', { 'Transaction Type': 'REVERSAL' }, '2 Transaction Type type_unknown holds'],
    ['an unknown status', { Status: '5' }, '2 Status status_unknown holds'],
    ['a dispute’s flag on a sale', { Status: 'ACA' }, '2 Status status_unknown holds'],
    ['an unknown settlement status', { 'Settlement Status': 'Held' }, '2 Settlement Status status_unknown holds'],
    ['month first', { 'Transaction Date': '11/25/2025' }, '2 Transaction Date date_unreadable holds'],
    ['no transaction date', { 'Transaction Date': '' }, '2 Transaction Date value_missing holds'],
    ['a settlement date that is none', { 'Settlement Date': 'soon' }, '2 Settlement Date date_unreadable holds'],
    ['an amount that is none', { 'Transaction Amount': 'x' }, '2 Transaction Amount amount_not_an_amount holds'],
  ])('%s holds the file', async (_, changed, issue) => {
    const { rows, issues } = await read(changed);
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual([issue]);
  });

  test('the documented side must be the row’s own', async () => {
    const [head = '', row = ''] = readFileSync(sample('documented-header'), 'utf8').split('\n');
    const { issues } = await readText(`${head}\n${row.replace('Settlement,CREDIT', 'Settlement,DEBIT')}`);
    expect(issues.map(issueInOneLine)).toContain('2 SS Credit/Debit type_unknown holds');
  });

  test('costs charged again on a refund', async () => {
    const { rows } = await read({ Debit: '310.73', 'Partner Amount': '-310.73' }, 2);
    expect(rows.map(inOneLine)).toEqual([
      '2 refund 2025-11-03 -310.00 0.62 0.11 -310.73 upi UPI-0002 YESB25110400001 2025-11-04',
    ]);
  });

  test('a settled row without a date keeps its lump, with a note', async () => {
    const { rows, issues } = await read({ 'Settlement Date': '' });
    expect(rows).toMatchObject([{ batch: 'YESB25110400001', valueOn: null }]);
    expect(issues.map(issueInOneLine)).toEqual(['2 Settlement Date settlement_date_missing note']);
  });

  test('no decimals at all: rupees or paise is asked, nothing is guessed', async () => {
    const { rows, issues } = await readText(
      `${header}\n${lineOf({ 'Transaction Amount': '500', Fee: '0', Tax: '0', Credit: '500', Debit: '0', 'Partner Amount': '500' })}`,
    );
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual(['1 Transaction Amount unit_uncertain holds']);
  });

  test('and read in what is said', async () => {
    const line = lineOf({
      'Transaction Amount': '50000',
      Fee: '100',
      Tax: '18',
      Credit: '49882',
      Debit: '0',
      'Partner Amount': '49882',
    });
    const { rows, issues } = await readText(`${header}\n${line}`, { unit: 'minor' });
    expect(issues).toEqual([]);
    expect(rows.map(({ gross, fee, tax, net }) => [gross, fee, tax, net].map(toDecimalText))).toEqual([
      ['500.00', '1.00', '0.18', '498.82'],
    ]);
  });

  test('too few cells', async () => {
    const { issues } = await readText(`${header}\n${lineOf({})}\na,b`);
    expect(issues.map(issueInOneLine)).toEqual(['3 - columns_count holds']);
  });

  test('the same id twice: once, or in conflict', async () => {
    const other = lineOf({ 'Transaction Date': '02/11/2025' });
    const { rows, issues } = await readText([header, lineOf({}), lineOf({}), other].join('\n'));
    expect(rows).toHaveLength(1);
    expect(issues.map(({ code }) => code)).toEqual(['duplicate_row', 'identity_conflict']);
  });

  test('rows without any id are told apart by what they say, and counted', async () => {
    const none = lineOf({ 'UPI Request Id': '' });
    const { rows } = await readText([header, none, none].join('\n'));
    expect(rows.map(({ identity }) => identity.slice(-2))).toEqual([':1', ':2']);
  });
});

test('columns in any order, files that overlap: the same rows', async () => {
  const expected = await readSample(sample('with-utr'));
  const plain = ({ raw: _, line: __, ...row }: (typeof expected.rows)[number]) => row;
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...names.keys()], { minLength: names.length }),
      fc.subarray([1, 2, 3, 4, 5, 6]),
      async (order, some) => {
        const shuffle = (line: string): string => order.map((index) => line.split(',')[index]).join(',');
        const kept = [header, ...some.map((index) => lines[index] ?? '')].map(shuffle).join('\r\n');
        const { rows } = await readText(kept);
        expect(rows.map(plain)).toEqual(some.map((index) => expected.rows[index - 1]).map((row) => row && plain(row)));
      },
    ),
    { numRuns: 25 },
  );
});
