import { expect, test } from 'vitest';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import type { StatementBalance } from '../format.ts';
import { inOneLine, issueInOneLine, readSample, readText } from '../testing/gather-reading.ts';

const sample = (name: string): URL => new URL(`samples/${name}.csv`, import.meta.url);
const figures = ({ opening, closing, sum, difference }: StatementBalance): string[] =>
  [opening, closing, sum, difference].map(toDecimalText);

test('the statement: 0 on the other side, lakh commas, dashes for no cheque, legends below', async () => {
  const reading = await readSample(sample('statement'));
  expect(reading.issues).toEqual([]);
  expect(reading.recognised).toMatchObject({
    format: 'icici.statement',
    institution: 'icici',
    kind: 'statement',
    account: 'XXXXXXXX9876',
    timeZone: 'Asia/Kolkata',
  });
  expect(reading.rows.map(inOneLine)).toEqual([
    '7 credit 2025-11-01 2450.00 0.00 0.00 2450.00 - - - 2025-11-01',
    '8 credit 2025-11-04 9439.93 0.00 0.00 9439.93 - - - 2025-11-04',
    '9 debit 2025-11-05 -60000.00 0.00 0.00 -60000.00 - 000123 - 2025-11-05',
    '10 debit 2025-11-05 -17.70 0.00 0.00 -17.70 - - - 2025-11-06',
  ]);
  expect(reading.rows[1]?.description).toBe('NEFT-CITIN26600012345-RAZORPAY SOFTWARE-0000120555000001');
  expect(reading.rows.at(-1)?.description).toBe('SMS CHARGES');
  expect(reading.balances.map(figures)).toEqual([['202309.22', '154181.45', '-48127.77', '0.00']]);
});

test('spaces inside the brackets, months by name, newest first', async () => {
  const reading = await readSample(sample('spaced-header'));
  expect(reading.issues).toEqual([]);
  expect(reading.rows.map(({ occurredAt }) => occurredAt)).toEqual(['2025-11-05', '2025-11-01']);
  expect(reading.balances.map(figures)).toEqual([['1000.00', '1082.30', '82.30', '0.00']]);
});

test('the transactions list: one amount with Cr or Dr, the time of posting, the bank’s id where there is no cheque', async () => {
  const reading = await readSample(sample('transactions-list'));
  expect(reading.issues).toEqual([]);
  expect(reading.recognised).toMatchObject({ format: 'icici.transactions', account: 'XXXXXXXX9876' });
  expect(reading.rows.map(inOneLine)).toEqual([
    '4 credit 2025-07-08T11:47:53+05:30 200000.00 0.00 0.00 200000.00 - S32880713 - 2025-07-08',
    '5 debit 2025-07-08T14:11:58+05:30 -1250.50 0.00 0.00 -1250.50 - 000042 - 2025-07-08',
  ]);
  expect(reading.balances.map(figures)).toEqual([['0.00', '198749.50', '198749.50', '0.00']]);
});

const list = 'Txn Posted Date,Description,Cr/Dr,Transaction Amount(INR),Available Balance(INR)';
test.each([
  ['a side that is none', '01/07/2025,A,XX,5.00,5.00', '2 Cr/Dr type_unknown holds'],
  ['no side', '01/07/2025,A,,5.00,5.00', '2 Cr/Dr value_missing holds'],
  ['a negative amount', '01/07/2025,A,DR,-5.00,5.00', '2 Transaction Amount(INR) side_negative holds'],
  ['no amount', '01/07/2025,A,DR,0.00,5.00', '2 - side_none holds'],
])('%s holds the list', async (_, line, issue) => {
  const { rows, issues } = await readText(`${list}\n${line}`);
  expect(rows).toEqual([]);
  expect(issues.map(issueInOneLine)).toEqual([issue]);
});
