import { describe, expect, test } from 'vitest';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import type { StatementBalance } from '../format.ts';
import { inOneLine, issueInOneLine, readSample, readText } from '../testing/gather-reading.ts';

const sample = (name: string): URL => new URL(`samples/${name}.csv`, import.meta.url);
const figures = ({ opening, closing, sum, difference }: StatementBalance): string[] =>
  [opening, closing, sum, difference].map(toDecimalText);

test('two sides', async () => {
  const reading = await readSample(sample('statement'));
  expect(reading.issues).toEqual([]);
  expect(reading.recognised).toMatchObject({ format: 'kotak.statement', institution: 'kotak', account: 'XXXXXX6001' });
  expect(reading.rows.map(inOneLine)).toEqual([
    '3 credit 2025-11-01 2450.00 0.00 0.00 2450.00 - UPI-530512345678 - -',
    '4 debit 2025-11-05 -60000.00 0.00 0.00 -60000.00 - NEFTINW-0041525369 - -',
  ]);
  expect(reading.balances.map(figures)).toEqual([['100000.00', '42450.00', '-57550.00', '0.00']]);
});

test('with serial, value date and Dr/Cr of the balance: the same lines are the same rows', async () => {
  const reading = await readSample(sample('serial'));
  expect(reading.issues).toEqual([]);
  expect(reading.recognised).toMatchObject({ format: 'kotak.statement', account: 'XXXXXX6001' });
  expect(reading.rows.map(inOneLine)).toEqual([
    '3 credit 2025-11-01 2450.00 0.00 0.00 2450.00 - UPI-530512345678 - 2025-11-01',
    '4 debit 2025-11-05 -60000.00 0.00 0.00 -60000.00 - NEFTINW-0041525369 - 2025-11-05',
    '5 debit 2025-11-06 -50000.00 0.00 0.00 -50000.00 - 000017 - 2025-11-07',
  ]);
  expect(reading.balances.map(figures)).toEqual([['100000.00', '-7550.00', '-107550.00', '0.00']]);
  const shorter = await readSample(sample('statement'));
  expect(shorter.rows.map(({ identity }) => identity)).toEqual(
    reading.rows.slice(0, 2).map(({ identity }) => identity),
  );
});

test('one amount, two columns called Dr / Cr, times, newest first', async () => {
  const reading = await readSample(sample('transactions'));
  expect(reading.issues).toEqual([]);
  expect(reading.recognised).toMatchObject({ format: 'kotak.transactions', account: 'XXXXXX6001' });
  expect(reading.rows.map(inOneLine)).toEqual([
    '10 debit 2025-11-06T22:04:25+05:30 -50000.00 0.00 0.00 -50000.00 - 000017 - 2025-11-06',
    '11 debit 2025-11-06T22:04:07+05:30 -60000.00 0.00 0.00 -60000.00 - NEFTINW-0041525369 - 2025-11-06',
    '12 credit 2025-11-06T22:01:32+05:30 2450.00 0.00 0.00 2450.00 - UPI-530512345678 - 2025-11-06',
  ]);
  expect(reading.balances.map(figures)).toEqual([['100000.00', '-7550.00', '-107550.00', '0.00']]);
});

describe('Dr / Cr', () => {
  const header = 'Sl. No.,Date,Description,Chq / Ref number,Amount,Dr / Cr,Balance,Dr / Cr';

  test('of the balance turned round is a balance that does not follow', async () => {
    const { issues } = await readText(
      [header, '1,01-11-2025,A,R1,10.00,CR,100.00,CR', '2,02-11-2025,B,R2,10.00,DR,90.00,DR'].join('\n'),
    );
    expect(issues.map(issueInOneLine)).toEqual(['3 Balance balance_mismatch holds']);
  });

  test('one column only is the amount’s', async () => {
    const { rows, issues } = await readText(
      ['Date,Description,Chq / Ref number,Dr / Cr,Amount,Balance', '01-11-2025,A,R1,DR,10.00,100.00'].join('\n'),
    );
    expect(issues).toEqual([]);
    expect(rows.map(inOneLine)).toEqual(['2 debit 2025-11-01 -10.00 0.00 0.00 -10.00 - R1 - -']);
  });

  test('none at all leaves the sides unknown', async () => {
    const { rows, issues } = await readText(
      ['Date,Description,Chq / Ref number,Amount,Balance', '01-11-2025,A,R1,10.00,100.00'].join('\n'),
    );
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual(['1 - columns_missing holds']);
  });
});
