import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { inspect } from './inspect.ts';

const sample = (path: string) => ({
  name: 'given-name.csv',
  path: fileURLToPath(new URL(`../../formats/${path}`, import.meta.url)),
});

describe('a settlement report', () => {
  test('batches add up to what the bank credits; what is not settled stands in no batch', async () => {
    const shown = await inspect(sample('phonepe-settlement/samples/fifteen-columns.csv'));
    expect(shown).toMatchObject({
      file: 'given-name.csv',
      format: 'phonepe.settlement',
      kind: 'settlement',
      account: null,
      timeZone: 'Asia/Kolkata',
      balances: [],
      issues: [],
    });
    expect(shown.batches).toEqual([
      {
        reference: 'HDFCN25110400177',
        currency: 'INR',
        gross: '9630.50',
        fee: '160.65',
        tax: '28.917',
        net: '9440.933',
        rows: 5,
        settledOn: '2025-11-04',
      },
    ]);
    expect(shown.totals).toEqual([
      { currency: 'INR', kind: 'sale', rows: 4, gross: '11889.50', fee: '178.64', tax: '32.155', net: '11678.705' },
      { currency: 'INR', kind: 'refund', rows: 1, gross: '-310.00', fee: '0.00', tax: '0.00', net: '-310.00' },
      { currency: 'INR', kind: 'adjustment', rows: 1, gross: '50.00', fee: '0.00', tax: '0.00', net: '50.00' },
    ]);
    expect(shown.rows.at(-1)).toEqual({
      line: 7,
      kind: 'sale',
      occurredAt: '2025-11-04',
      valueOn: null,
      currency: 'INR',
      gross: '1999.00',
      fee: '17.99',
      tax: '3.238',
      net: '1977.772',
      method: 'debit_card',
      reference: 'T2511042104330000000105',
      batch: null,
      description: 'RUPA SAREE HOUSE',
    });
  });

  test('it is plain JSON', async () => {
    const shown = await inspect(sample('phonepe-settlement/samples/twenty-three-columns.csv'));
    expect(JSON.parse(JSON.stringify(shown))).toEqual(shown);
  });
});

test('a statement: signed amounts, balances', async () => {
  const shown = await inspect(sample('hdfc-statement/samples/spreadsheet-download.csv'));
  expect(shown).toMatchObject({
    format: 'hdfc.statement',
    kind: 'statement',
    account: 'XXXXXXXXXX3344',
    batches: [],
    issues: [],
  });
  expect(shown.balances).toEqual([
    {
      account: 'XXXXXXXXXX3344',
      currency: 'INR',
      opening: '102000.00',
      closing: '53649.93',
      sum: '-48350.07',
      difference: '0.00',
    },
  ]);
  expect(shown.totals.map(({ kind, rows, net }) => [kind, rows, net])).toEqual([
    ['credit', 2, '11889.93'],
    ['debit', 3, '-60240.00'],
  ]);
  expect(shown.rows[2]).toMatchObject({
    kind: 'debit',
    gross: '-60000.00',
    net: '-60000.00',
    fee: '0.00',
    tax: '0.00',
    method: null,
    batch: null,
  });
});

test('issues are said in English with their place', async () => {
  const bytes = Buffer.from(
    'Date,Narration,Chq./Ref.No.,Value Dt,Withdrawal Amt.,Deposit Amt.,Closing Balance\n01/11/25,A,,01/11/25,,x,5.00',
  );
  const { issues, rows } = await inspect({ name: 'x.csv', bytes });
  expect(rows).toEqual([]);
  expect(issues).toEqual([
    {
      line: 2,
      column: 'Deposit Amt.',
      code: 'amount_not_an_amount',
      holds: true,
      message:
        'Line 2, column Deposit Amt.: “x” is not an amount. Correct it at its source and download the file again.',
    },
  ]);
});

test('an unknown file says what it looks like and what was expected', async () => {
  const shown = await inspect({ name: 'x.csv', bytes: Buffer.from('Order,Total\n1,2') });
  expect(shown).toMatchObject({
    format: null,
    kind: null,
    account: null,
    timeZone: null,
    rows: [],
    batches: [],
    balances: [],
    totals: [],
  });
  expect(shown.issues).toMatchObject([{ code: 'format_unknown' }]);
  expect(shown.issues[0]?.message).toMatch(
    /begins with: Order, Total\. Nikash knows reports of: PhonePe, Paytm, Razorpay, .*SWIFT MT940/,
  );
});
