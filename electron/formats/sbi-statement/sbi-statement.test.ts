import { expect, test } from 'vitest';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import type { StatementBalance } from '../format.ts';
import { inOneLine, issueInOneLine, readSample, readText } from '../testing/gather-reading.ts';

const sample = (name: string): URL => new URL(`samples/${name}`, import.meta.url);
const figures = ({ opening, closing, sum, difference }: StatementBalance): string[] =>
  [opening, closing, sum, difference].map(toDecimalText);

test('the netbanking download: tabs, byte order mark, CRLF, preamble, dates of one or two digits, footer', async () => {
  const reading = await readSample(sample('netbanking.tsv'));
  expect(reading.issues).toEqual([]);
  expect(reading.recognised).toMatchObject({
    format: 'sbi.statement',
    institution: 'sbi',
    account: 'XXXXXXXXXXXXX3210',
  });
  expect(reading.rows.map(inOneLine)).toEqual([
    '8 debit 2025-08-01 -50000.00 0.00 0.00 -50000.00 - LTA5QSJJUM8URRTMOAJJBVTK2 TRANSFER T - 2025-08-01',
    '9 credit 2025-08-03 25208.85 0.00 0.00 25208.85 - 0000120555000001 - 2025-08-03',
    '10 credit 2025-08-21 1000.00 0.00 0.00 1000.00 - - - 2025-08-21',
  ]);
  expect(reading.rows[1]?.description).toBe('BY TRANSFER-NEFT*YESB0000001*YESBN12025080300311*PHONEPE PRIVATE--');
  expect(reading.balances.map(figures)).toEqual([['275400.45', '251609.30', '-23791.15', '0.00']]);
});

test('CSV: balance brought forward and closing balance are held against the lines', async () => {
  const reading = await readSample(sample('statement.csv'));
  expect(reading.issues).toEqual([]);
  expect(reading.rows.map(({ line }) => line)).toEqual([3, 4]);
  expect(reading.balances.map(figures)).toEqual([['1000.00', '4500.00', '3500.00', '0.00']]);
});

test.each([
  ['opening', '01/08/2025,01/08/2025,BALANCE B/F,,,,900.00', '2 - control_total_mismatch holds'],
  ['opening', '01/08/2025,01/08/2025,B/F,,0.00,0.00,900.00', '2 - control_total_mismatch holds'],
  ['closing', ',,CLOSING BALANCE,,,,"6,001.00"', '2 - control_total_mismatch holds'],
])('another %s balance holds the file', async (_, row, issue) => {
  const { rows, issues, balances } = await readText(
    [
      'Txn Date,Value Date,Description,Ref No./Cheque No.,Debit,Credit,Balance',
      row,
      '05/08/2025,04/08/2025,UPI CREDIT,REF123456789012,,"5,000.00","6,000.00"',
    ].join('\n'),
  );
  expect(rows).toHaveLength(1);
  expect(issues.map(issueInOneLine)).toEqual([issue]);
  expect(balances.map(({ difference }) => difference.units === 0n)).toEqual([false]);
});
