import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOneLine, issueInOneLine, readSample, readText } from '../testing/gather-reading.ts';

const sample = (name: string): URL => new URL(`samples/${name}.csv`, import.meta.url);

const header =
  'PaymentType,MerchantReferenceId,PhonePeReferenceId,From,Instrument,Flow Type,CreationDate,TransactionDate,SettlementDate,BankReferenceNo,Amount,Fee,IGST,CGST,SGST';

type Cells = Partial<Record<string, string>>;
const usual: Cells = {
  PaymentType: 'PAYMENT',
  MerchantReferenceId: 'M-1',
  PhonePeReferenceId: 'T1',
  From: 'SHOP',
  Instrument: 'UPI_FULFILMENT',
  'Flow Type': 'CREDIT',
  CreationDate: '01-11-2025',
  TransactionDate: '01-11-2025',
  SettlementDate: '02-11-2025',
  BankReferenceNo: 'UTR1',
  Amount: '100.00',
  Fee: '-1.00',
  IGST: '-0.18',
  CGST: '0',
  SGST: '0',
};
const lineOf = (cells: Cells): string =>
  header
    .split(',')
    .map((name) => cells[name] ?? usual[name] ?? '')
    .join(',');
const report = (...rows: readonly Cells[]): string => [header, ...rows.map(lineOf)].join('\n');
const read = (...rows: readonly Cells[]) => readText(report(...rows));

describe('samples', () => {
  test('15 columns: every amount exact, three decimals kept, the unsettled row without a batch', async () => {
    const reading = await readSample(sample('fifteen-columns'));
    expect(reading.recognised).toMatchObject({
      format: 'phonepe.settlement',
      kind: 'settlement',
      institution: 'phonepe',
      timeZone: 'Asia/Kolkata',
    });
    expect(reading.rows.map(inOneLine)).toEqual([
      '2 sale 2025-11-03 1250.00 9.25 1.665 1239.085 upi T2511030914400000000101 HDFCN25110400177 2025-11-04',
      '3 sale 2025-11-03 8000.00 144.00 25.92 7830.08 credit_card T2511031102070000000102 HDFCN25110400177 2025-11-04',
      '4 sale 2025-11-03 640.50 7.40 1.332 631.768 upi_wallet T2511031540550000000103 HDFCN25110400177 2025-11-04',
      '5 refund 2025-11-03 -310.00 0.00 0.00 -310.00 upi R2511031811120000000104 HDFCN25110400177 2025-11-04',
      '6 adjustment 2025-11-03 50.00 0.00 0.00 50.00 credit_card T2511031102070000000102 HDFCN25110400177 2025-11-04',
      '7 sale 2025-11-04 1999.00 17.99 3.238 1977.772 debit_card T2511042104330000000105 - -',
    ]);
    expect(reading.issues).toEqual([]);
    expect(reading.rowsRead).toBe(6);
    expect(reading.rows[4]?.identity).not.toBe(reading.rows[1]?.identity);
  });

  test('23 columns in another order: spaces in headers, quotes, lakh grouping, times of twelve hours', async () => {
    const reading = await readSample(sample('twenty-three-columns'));
    expect(reading.rows.map(inOneLine)).toEqual([
      '2 sale 2025-12-01T09:05:11+05:30 180.00 0.00 0.00 180.00 upi T2512010905110000000201 YESBN12025120200311 2025-12-02',
      '3 sale 2025-12-01T12:00:00+05:30 105000.00 777.00 139.86 104083.14 upi T2512011200000000000202 YESBN12025120200311 2025-12-02',
      '4 refund 2025-12-01T00:15:30+05:30 -95.00 0.00 0.00 -95.00 upi R2512011215300000000203 YESBN12025120200311 2025-12-02',
      '5 sale 2025-12-01T23:46:59+05:30 420.00 0.00 0.00 420.00 other T2512011146590000000204 - -',
    ]);
    expect(reading.rows.map(({ merchantReference }) => merchantReference)).toEqual([
      'MM-9001',
      'ORD-9002',
      'MM-8990',
      'MM-9004',
    ]);
    expect(reading.issues).toEqual([]);
  });

  test('a header without rows is a legitimate file with a note', async () => {
    const reading = await readSample(sample('header-only'));
    expect(reading.issues.map(issueInOneLine)).toEqual(['1 - header_only note']);
    expect(reading).toMatchObject({ rowsRead: 0, recognised: { format: 'phonepe.settlement' } });
  });

  test('the invoice for fees is refused, and said to be what it is', async () => {
    const reading = await readSample(sample('fee-invoice'));
    expect(reading.recognised).toBeNull();
    expect(reading.issues).toMatchObject([
      { code: 'format_unknown', holds: true, facts: { lookalike: 'phonepe_fee_invoice' } },
    ]);
  });

  test('a report of transactions is not taken for one of settlements', async () => {
    const reading = await readSample(sample('transactions'));
    expect(reading.recognised).toMatchObject({ format: 'phonepe.forward', kind: 'payments' });
    expect(reading.rows.map(inOneLine)).toEqual([
      '2 sale 2025-11-03 1250.00 0.00 0.00 1250.00 upi T2511030914400000000101 - -',
    ]);
  });
});

describe('what a row says must hold together', () => {
  test.each<[string, Cells, string]>([
    ['a positive fee', { Fee: '1.00' }, '2 Fee sign_wrong holds'],
    ['a positive tax', { SGST: '0.09' }, '2 SGST sign_wrong holds'],
    ['a positive refund', { PaymentType: 'REFUND' }, '2 Amount sign_wrong holds'],
    ['a negative payment', { Amount: '-100' }, '2 Amount sign_wrong holds'],
    ['an unknown payment type', { PaymentType: 'CHARGEBACK' }, '2 PaymentType payment_type_unknown holds'],
    ['a day that does not exist', { TransactionDate: '31-11-2025' }, '2 TransactionDate date_unreadable holds'],
    ['month first', { TransactionDate: '11-30-2025' }, '2 TransactionDate date_unreadable holds'],
    ['an hour without AM or PM', { TransactionDate: '01-11-2025 09:00:00' }, '2 TransactionDate date_unreadable holds'],
    [
      'an hour no clock shows',
      { TransactionDate: '01-11-2025 13:00:00 PM' },
      '2 TransactionDate date_unreadable holds',
    ],
    ['no date', { TransactionDate: '' }, '2 TransactionDate value_missing holds'],
    ['no amount', { Amount: '' }, '2 Amount value_missing holds'],
    ['an amount that is none', { Amount: 'abc' }, '2 Amount amount_not_an_amount holds'],
    ['an amount a spreadsheet shortened', { Amount: '1.2E+05' }, '2 Amount amount_scientific holds'],
    ['an unreadable settlement date', { SettlementDate: '2025-11-02' }, '2 SettlementDate date_unreadable holds'],
  ])('%s holds the file', async (_, cells, issue) => {
    const { rows, issues } = await read(cells);
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual([issue]);
  });

  test('every fault of a row is told at once', async () => {
    const { issues } = await read({ PaymentType: 'X', TransactionDate: 'y', Fee: '1', IGST: '2' });
    expect(issues.map(({ column }) => column)).toEqual(['PaymentType', 'TransactionDate', 'Fee', 'IGST']);
  });

  test('an unknown instrument is counted under other, with one note for all its rows', async () => {
    const { rows, issues } = await read(
      { Instrument: 'RUPAY_CREDIT' },
      { Instrument: 'RUPAY_CREDIT', PhonePeReferenceId: 'T2' },
    );
    expect(rows.map(({ method }) => method)).toEqual(['other', 'other']);
    expect(issues.map(issueInOneLine)).toEqual(['2 Instrument instrument_unknown note']);
  });

  test('a settled row without a date keeps its batch, with a note', async () => {
    const { rows, issues } = await read({ SettlementDate: '' });
    expect(rows).toMatchObject([{ batch: 'UTR1', valueOn: null }]);
    expect(issues.map(issueInOneLine)).toEqual(['2 SettlementDate settlement_date_missing note']);
  });

  test.each(['', '-', 'NA', 'N/A', 'null'])(
    'bank reference %j is none: not settled, whatever the date says',
    async (BankReferenceNo) => {
      const { rows } = await read({ BankReferenceNo });
      expect(rows).toMatchObject([{ batch: null, valueOn: null }]);
    },
  );

  test('a row with too few cells is an issue, one padded with empty cells is not', async () => {
    const { rows, issues } = await readText(`${report({}, { PhonePeReferenceId: 'T2' })},,\nPAYMENT,M-3`);
    expect(rows.map(({ reference }) => reference)).toEqual(['T1', 'T2']);
    expect(issues).toMatchObject([{ line: 4, code: 'columns_count', facts: { expected: 15, found: 2 }, holds: true }]);
  });
});

describe('the same id twice', () => {
  test('the same row over again is kept once, with a note that names both lines', async () => {
    const { rows, issues } = await read({}, { PhonePeReferenceId: 'T2' }, {}, { Amount: '100.0' });
    expect(rows.map(({ line }) => line)).toEqual([2, 3]);
    expect(issues).toMatchObject([
      { line: 4, code: 'duplicate_row', holds: false, facts: { firstLine: 2, line: 4, reference: 'T1' } },
      { line: 5, code: 'duplicate_row', facts: { firstLine: 2, line: 5 } },
    ]);
  });

  test.each<[string, Cells]>([
    ['amount', { Amount: '100.01' }],
    ['fee', { Fee: '-1.01' }],
    ['tax', { IGST: '-0.181' }],
    ['batch', { BankReferenceNo: 'UTR2' }],
    ['day', { TransactionDate: '02-11-2025' }],
  ])('another %s under the same id holds the file', async (_, cells) => {
    const { rows, issues } = await read({}, cells);
    expect(rows).toHaveLength(1);
    expect(issues).toMatchObject([{ line: 3, code: 'identity_conflict', holds: true, facts: { firstLine: 2 } }]);
  });

  test('rows without an id are told apart by what they say and counted where they say the same', async () => {
    const { rows } = await read(
      { PhonePeReferenceId: '' },
      { PhonePeReferenceId: '' },
      { PhonePeReferenceId: '', Amount: '5' },
    );
    const [first, second, third] = rows.map(({ identity }) => identity);
    expect(first?.slice(0, -2)).toBe(second?.slice(0, -2));
    expect([first, second, third].map((identity) => identity?.slice(-2))).toEqual([':1', ':2', ':1']);
  });
});

test('net is gross less fee less tax, exactly, for any figures', async () => {
  const paise = fc
    .bigInt({ min: 0n, max: 10n ** 14n })
    .map((n) => `${n / 1000n}.${String(n % 1000n).padStart(3, '0')}`);
  await fc.assert(
    fc.asyncProperty(paise, paise, paise, paise, paise, async (Amount, fee, igst, cgst, sgst) => {
      const { rows, issues } = await read({
        Amount,
        Fee: `-${fee}`,
        IGST: `-${igst}`,
        CGST: `-${cgst}`,
        SGST: `-${sgst}`,
      });
      expect(issues).toEqual([]);
      const [row] = rows;
      const thousandths = (text: string): bigint => BigInt(text.replace('.', ''));
      expect((row?.net.units ?? 0n) / 10n ** 8n).toBe(
        [fee, igst, cgst, sgst].reduce((rest, cost) => rest - thousandths(cost), thousandths(Amount)),
      );
      expect(row?.net.units).toBe((row?.gross.units ?? 0n) - (row?.fee.units ?? 0n) - (row?.tax.units ?? 0n));
    }),
    { numRuns: 50 },
  );
});

test('columns in any order, with names in any case and dress, give the same rows', async () => {
  const names = header.split(',');
  const dress = fc.constantFrom(
    (name: string) => name,
    (name: string) => ` ${name} `,
    (name: string) => name.toUpperCase(),
    (name: string) => `"${name}"`,
    (name: string) => name.replace(/(?<=.)([A-Z])/g, '_$1'),
    (name: string) => `\ufeff${name}.`,
  );
  const expected = await read({}, { PhonePeReferenceId: 'T2', BankReferenceNo: '' });
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...names, '__proto__', 'Remarks', 'constructor'], { minLength: 18, maxLength: 18 }),
      fc.array(dress, { minLength: 18, maxLength: 18 }),
      async (order, dresses) => {
        const cells = (row: Cells): string => order.map((name) => row[name] ?? usual[name] ?? 'x').join(',');
        const text = [
          order.map((name, index) => dresses[index]?.(name)).join(','),
          cells({}),
          cells({ PhonePeReferenceId: 'T2', BankReferenceNo: '' }),
        ].join('\r\n');
        const { rows, issues } = await readText(text);
        expect(issues).toEqual([]);
        expect(rows.map(({ raw: _, ...row }) => row)).toEqual(expected.rows.map(({ raw: _, ...row }) => row));
      },
    ),
    { numRuns: 60 },
  );
});
