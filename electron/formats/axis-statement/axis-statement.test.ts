import { describe, expect, test } from 'vitest';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import type { StatementBalance } from '../format.ts';
import { inOneLine, issueInOneLine, readSample, readText } from '../testing/gather-reading.ts';

const sample = (name: string): URL => new URL(`samples/${name}.csv`, import.meta.url);
const figures = ({ opening, closing, sum, difference }: StatementBalance): string[] =>
  [opening, closing, sum, difference].map(toDecimalText);

test('the statement: twenty lines of preamble, padded sides, SOL, legends', async () => {
  const reading = await readSample(sample('statement'));
  expect(reading.issues).toEqual([]);
  expect(reading.recognised).toMatchObject({
    format: 'axis.statement',
    institution: 'axis',
    account: 'XXXXXXXXXXX0086',
  });
  expect(reading.rows.map(inOneLine)).toEqual([
    '23 credit 2025-11-01 4538.00 0.00 0.00 4538.00 - - - -',
    '24 debit 2025-11-06 -22584.90 0.00 0.00 -22584.90 - - - -',
    '25 debit 2025-11-21 -86064.40 0.00 0.00 -86064.40 - 000217 - -',
  ]);
  expect(reading.rows.at(-1)?.description).toBe('BRN-CLG-CHQ PAID TO WEAVERS');
  expect(reading.balances.map(figures)).toEqual([['604111.30', '500000.00', '-104111.30', '0.00']]);
});

test('without SOL: wrapped particulars are one line’s, opening, total and closing are held against the lines', async () => {
  const reading = await readSample(sample('wrapped'));
  expect(reading.issues).toEqual([]);
  expect(reading.rows.map(({ description }) => description)).toEqual([
    'UPI/P2M/530512345678/SUNITA DEVI/ SAREE/HDFC BANK',
    'ATM-CASH',
  ]);
  expect(reading.balances.map(figures)).toEqual([['1000.00', '750.00', '-250.00', '0.00']]);
});

test('one amount with Debit/Credit', async () => {
  const reading = await readSample(sample('transactions'));
  expect(reading.issues).toEqual([]);
  expect(reading.recognised).toMatchObject({ format: 'axis.transactions', account: 'XXXXXXXXXXX0086' });
  expect(reading.rows.map(inOneLine)).toEqual([
    '3 credit 2025-11-02 250.00 0.00 0.00 250.00 - - - 2025-11-02',
    '4 debit 2025-11-13 -500.00 0.00 0.00 -500.00 - 000218 - 2025-11-13',
  ]);
});

test('`DR|CR` and other orders of the columns', async () => {
  const { recognised, rows, issues } = await readText(
    [
      'Balance(INR),DR|CR,Amount(INR),Transaction Particulars,CHQNO,Value Date,Tran Date',
      '"1,250.00",CR,250.00,UPI,,02-11-2025,02-11-2025',
    ].join('\n'),
  );
  expect(issues).toEqual([]);
  expect(recognised).toMatchObject({ format: 'axis.transactions' });
  expect(rows.map(inOneLine)).toEqual(['2 credit 2025-11-02 250.00 0.00 0.00 250.00 - - - 2025-11-02']);
});

describe('the bank’s own figures', () => {
  const read = (...lines: readonly string[]) =>
    readText(['Tran Date,CHQNO,PARTICULARS,DR,CR,BAL', ...lines].join('\n'));
  const lines = ['02-11-2025,-,A,,250.00,"1,250.00"', '03-11-2025,-,B,500.00,,750.00'];

  test.each([
    ['the withdrawals', ',,TRANSACTION TOTAL,501.00,250.00,'],
    ['the deposits', ',,TRANSACTION TOTAL,500.00,251.00,'],
    ['the closing balance', ',,CLOSING BALANCE,,,751.00'],
    ['the opening balance', ',,OPENING BALANCE,,,999.00'],
  ])('another figure for %s holds the file', async (_, row) => {
    const { rows, issues } = await read(...lines, row);
    expect(rows).toHaveLength(2);
    expect(issues.map(issueInOneLine)).toEqual(['4 - control_total_mismatch holds']);
  });

  test('a total that is dated, or with one side only, is a line', async () => {
    const { rows } = await read('02-11-2025,-,TOTAL,,250.00,"1,250.00"');
    expect(rows).toHaveLength(1);
  });

  test('more of a narration, but not right below its line, is the bank’s own text', async () => {
    const { rows, issues } = await read(lines[0] ?? '', '', ',,Some notice,,,');
    expect(rows.map(({ description }) => description)).toEqual(['A']);
    expect(issues).toEqual([]);
  });

  test('amounts without a date are a broken line, not text', async () => {
    const { issues } = await read(lines[0] ?? '', ',,B,500.00,,750.00');
    expect(issues.map(issueInOneLine)).toEqual(['3 Tran Date value_missing holds']);
  });
});
