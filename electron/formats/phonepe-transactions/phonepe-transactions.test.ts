import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSample, readText, inOneLine, issueInOneLine, type Reading } from '../testing/gather-reading.ts';

const sample = (name: string): URL => new URL(`samples/${name}.csv`, import.meta.url);
const identities = ({ rows }: Reading): string[] => rows.map(({ identity }) => identity);

describe('samples', () => {
  test('the transaction report: a row for each instrument, failures with their reasons', async () => {
    const reading = await readSample(sample('transactions'));
    expect(reading.recognised).toMatchObject({
      format: 'phonepe.transactions',
      kind: 'payments',
      institution: 'phonepe',
      timeZone: 'Asia/Kolkata',
      account: null,
    });
    expect(reading.rows.map(inOneLine)).toEqual([
      '2 sale 2026-06-19T00:00:11+05:30 25.00 0.00 0.00 25.00 upi T2606190000110000000301 - -',
      '3 sale 2026-06-19T10:15:00+05:30 900.50 0.00 0.00 900.50 upi T2606191015000000000302 - -',
      '3 sale 2026-06-19T10:15:00+05:30 599.50 0.00 0.00 599.50 upi_wallet T2606191015000000000302 - -',
      '4 sale 2026-06-19T11:21:00+05:30 4000.00 0.00 0.00 4000.00 credit_card T2606191121000000000303 - -',
      '4 sale 2026-06-19T11:21:00+05:30 200.00 0.00 0.00 200.00 other T2606191121000000000303 - -',
      '5 declined 2026-06-20T20:01:00+05:30 640.00 0.00 0.00 640.00 upi T2606202001000000000304 - -',
      '6 declined 2026-06-20T20:02:00+05:30 99.00 0.00 0.00 99.00 other T2606202002000000000305 - -',
      '7 pending 2026-06-20T20:03:00+05:30 310.00 0.00 0.00 310.00 upi T2606202003000000000306 - -',
    ]);
    expect(reading.rows.map(({ description }) => description).slice(5)).toEqual([
      'BANK_TECHNICAL_ISSUE · U90 · Bank is taking longer than usual · ISSUING_BANK · AUTHORIZATION',
      'TXN_NOT_COMPLETED · TXN_AUTO_FAILED · CUSTOMER · PRE_AUTHENTICATION',
      '',
    ]);
    expect(identities(reading)).toEqual([
      'phonepe:PAYMENT:T2606190000110000000301:UPI_FULFILMENT',
      'phonepe:PAYMENT:T2606191015000000000302:UPI_FULFILMENT',
      'phonepe:PAYMENT:T2606191015000000000302:UPI_WALLET_FULFILMENT',
      'phonepe:PAYMENT:T2606191121000000000303:PG_CC_FULFILMENT',
      'phonepe:PAYMENT:T2606191121000000000303:EGV',
      'phonepe:DECLINED:T2606202001000000000304:',
      'phonepe:DECLINED:T2606202002000000000305:',
      'phonepe:PENDING:T2606202003000000000306:',
    ]);
    expect(reading.rows[0]?.merchantReference).toBe('MM-5101');
    expect(reading.issues).toEqual([]);
  });

  test('the forward report: a card has no UTR and no id and is a sale, a retry is one failure and one sale', async () => {
    const reading = await readSample(sample('forward'));
    expect(reading.recognised).toMatchObject({ format: 'phonepe.forward', kind: 'payments' });
    expect(reading.rows.map(inOneLine)).toEqual([
      '2 sale 2026-06-30T09:14:40+05:30 299.00 0.00 0.00 299.00 upi T2606300914400000000401 - -',
      '3 sale 2026-06-30T21:23:09+05:30 699.00 0.00 0.00 699.00 card - - -',
      '4 declined 2026-06-30T23:59:47+05:30 299.00 0.00 0.00 299.00 upi OM2606302359470000000403 - -',
      '5 sale 2026-07-01T00:00:03+05:30 299.00 0.00 0.00 299.00 upi OM2607010000030000000404 - -',
    ]);
    expect(identities(reading)).toEqual([
      'phonepe:PAYMENT:T2606300914400000000401:UPI_FULFILMENT',
      'phonepe:PAYMENT:order ORD-6102 2026-06-30T21:23:09+05:30:CARD',
      'phonepe:DECLINED:OM2606302359470000000403:',
      'phonepe:PAYMENT:OM2607010000030000000404:UPI_FULFILMENT',
    ]);
    expect(reading.issues).toMatchObject([
      {
        line: 3,
        code: 'other_references',
        holds: false,
        facts: { report: 'PhonePe merchant settlement report' },
      },
    ]);
  });

  test('the refund report: refunds go out, those that failed are left out with one note', async () => {
    const reading = await readSample(sample('refunds'));
    expect(reading.recognised).toMatchObject({ format: 'phonepe.refunds', kind: 'payments' });
    expect(reading.rows.map(inOneLine)).toEqual([
      '2 refund 2026-07-02T10:00:00+05:30 -150.00 0.00 0.00 -150.00 other R2607021000000000000501 - -',
    ]);
    expect(reading.issues).toMatchObject([
      { line: 3, column: 'Transaction Status', code: 'row_left_out', holds: false, facts: { text: 'REFUND FAILED' } },
    ]);
  });

  test('the settlement report by transaction, without fees: said once, and a row without a UTR is not settled', async () => {
    const reading = await readSample(sample('settled'));
    expect(reading.recognised).toMatchObject({ format: 'phonepe.settled', kind: 'settlement' });
    expect(reading.rows.map(inOneLine)).toEqual([
      '2 sale 2026-06-03T23:24:01+05:30 299.00 0.00 0.00 299.00 upi T2606032324010000000601 AXISP26155000601 2026-06-04',
      '3 refund 2026-06-03T23:30:00+05:30 -99.00 0.00 0.00 -99.00 upi R2606032330000000000602 AXISP26155000601 2026-06-04',
      '4 sale 2026-06-04T09:00:00+05:30 1200.00 0.00 0.00 1200.00 credit_card T2606040900000000000603 - -',
    ]);
    expect(reading.issues.map(issueInOneLine)).toEqual(['2 - fees_not_stated note']);
  });

  test('the settlement report by transaction, with fees: negative costs, a net in whole paise, refunds without a sign', async () => {
    const reading = await readSample(sample('settled-with-fees'));
    expect(reading.recognised).toMatchObject({ format: 'phonepe.settled' });
    expect(reading.rows.map(inOneLine)).toEqual([
      '2 sale 2026-06-05T09:00:00+05:30 1000.00 7.40 1.332 991.268 credit_card T2606050900000000000701 AXISP26157000701 2026-06-06',
      '3 refund 2026-06-05T09:30:00+05:30 -250.00 0.00 0.00 -250.00 upi R2606050930000000000702 AXISP26157000701 2026-06-06',
    ]);
    expect(reading.issues).toEqual([]);
  });

  test('the invoice for fees is refused, also when it repeats every column of a report of payments', async () => {
    const plain = await readSample(new URL('../phonepe-settlement/samples/fee-invoice.csv', import.meta.url));
    expect(plain.issues).toMatchObject([
      { code: 'format_unknown', holds: true, facts: { lookalike: 'phonepe_fee_invoice' } },
    ]);
    const text =
      'Invoice No,Invoice Date,Merchant Id,Merchant Order Id,PhonePe Transaction Id,Transaction Type,Payment Type,Transaction Date,Transaction Amount,Total Transaction Amount,Instrument,Transaction Status,Settlement Date,Settlement UTR,PhonePe Reference Id,Taxable Amount,CGST,SGST\n' +
      'PP/1,30-06-2026,M,O,T1,PAYMENT,PAYMENT,2026-06-29 10:00:00,100,100,UPI,SUCCESS,2026-06-30 10:00:00,U1,T1,2.99,0.27,0.27';
    const { rows, recognised, issues } = await readText(text);
    expect([rows, recognised]).toEqual([[], null]);
    expect(issues).toMatchObject([{ code: 'format_unknown', facts: { lookalike: 'phonepe_fee_invoice' } }]);
  });
});

const forwardHeader =
  'Merchant Id,Merchant Order Id,PhonePe Transaction Id,Transaction Type,Transaction Date,Transaction Amount,Instrument,Transaction Status,Transaction UTR';
const settledHeader =
  'Merchant ID,Merchant Order Id,PhonePe Transaction ID,Payment Type,Transaction Date,Transaction Amount,Instrument,Transaction Status,Settlement Date,Settlement UTR,Fee,IGST,CGST,SGST,Net Amount';
const transactionsHeader =
  'Merchant Id,Transaction Type,Merchant Order Id,PhonePe Reference Id,Total Transaction Amount,Transaction Date,Transaction Status,UPI Amount,Wallet Amount,Credit card Amount,Debit card Amount,External Wallet Amount,EGV Amount';

type Cells = Partial<Record<string, string>>;
const usual: Cells = {
  'Merchant Id': 'M',
  'Merchant Order Id': 'O1',
  'PhonePe Transaction Id': 'T1',
  'PhonePe Transaction ID': 'T1',
  'PhonePe Reference Id': 'T1',
  'Transaction Type': 'PAYMENT',
  'Payment Type': 'PAYMENT',
  'Transaction Date': '2026-06-19 10:00:00',
  'Transaction Amount': '100.00',
  'Total Transaction Amount': '100.00',
  Instrument: 'UPI',
  'Transaction Status': 'COMPLETED',
  'Settlement Date': '2026-06-20 16:00:00',
  'Settlement UTR': 'UTR1',
  Fee: '-2.00',
  IGST: '-0.36',
  CGST: '0',
  SGST: '0',
  'Net Amount': '97.64',
  'UPI Amount': '100.00',
};
const report = (header: string, ...rows: readonly Cells[]): string =>
  [
    header,
    ...rows.map((cells) =>
      header
        .split(',')
        .map((name) => cells[name] ?? usual[name] ?? '')
        .join(','),
    ),
  ].join('\n');
const forward = (...rows: readonly Cells[]) => readText(report(forwardHeader, ...rows));
const settled = (...rows: readonly Cells[]) => readText(report(settledHeader, ...rows));
const transactions = (...rows: readonly Cells[]) => readText(report(transactionsHeader, ...rows));

describe('what a row says must hold together', () => {
  test.each<[string, (...rows: readonly Cells[]) => Promise<Reading>, Cells, string]>([
    ['an unknown type', forward, { 'Transaction Type': 'CASHBACK' }, '2 Transaction Type type_unknown holds'],
    ['no type', forward, { 'Transaction Type': '' }, '2 Transaction Type value_missing holds'],
    ['an unknown status', forward, { 'Transaction Status': 'MAYBE' }, '2 Transaction Status status_unknown holds'],
    ['no status', forward, { 'Transaction Status': '' }, '2 Transaction Status value_missing holds'],
    ['a negative payment', forward, { 'Transaction Amount': '-1' }, '2 Transaction Amount sign_wrong holds'],
    ['no amount', forward, { 'Transaction Amount': '' }, '2 Transaction Amount value_missing holds'],
    ['month first', forward, { 'Transaction Date': '06/19/2026' }, '2 Transaction Date date_unreadable holds'],
    ['no date', forward, { 'Transaction Date': '' }, '2 Transaction Date value_missing holds'],
    ['a positive fee', settled, { Fee: '2.00' }, '2 Fee sign_wrong holds'],
    ['a positive tax', settled, { SGST: '0.36' }, '2 SGST sign_wrong holds'],
    ['a net that is another', settled, { 'Net Amount': '97.63' }, '2 Net Amount net_mismatch holds'],
    [
      'an unreadable settlement date',
      settled,
      { 'Settlement Date': '20th' },
      '2 Settlement Date date_unreadable holds',
    ],
    [
      'instruments that do not come to the total',
      transactions,
      { 'Wallet Amount': '0.01' },
      '2 Total Transaction Amount details_mismatch holds',
    ],
    ['an instrument that is no amount', transactions, { 'EGV Amount': 'x' }, '2 EGV Amount amount_not_an_amount holds'],
  ])('%s holds the file', async (_, read, cells, issue) => {
    const { rows, issues } = await read(cells);
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual([issue]);
  });

  test('a net that differs says what is stated and what the figures come to', async () => {
    const { issues } = await settled({ 'Net Amount': '98' });
    expect(issues[0]?.facts).toEqual({
      stated: { amount: '9800', currency: 'INR' },
      found: { amount: '9764', currency: 'INR' },
    });
  });

  test('a settled row without a date keeps its batch, with a note', async () => {
    const { rows, issues } = await settled({ 'Settlement Date': '' });
    expect(rows).toMatchObject([{ batch: 'UTR1', valueOn: null }]);
    expect(issues.map(issueInOneLine)).toEqual(['2 Settlement Date settlement_date_missing note']);
  });

  test('an unknown instrument is counted under other, with one note', async () => {
    const { rows, issues } = await forward(
      { Instrument: 'Gold' },
      { Instrument: 'Gold', 'PhonePe Transaction Id': 'T2' },
    );
    expect(rows.map(({ method }) => method)).toEqual(['other', 'other']);
    expect(issues.map(issueInOneLine)).toEqual(['2 Instrument instrument_unknown note']);
  });

  test('a failed payment need not say by what instrument it would have been paid', async () => {
    const { rows, issues } = await transactions({ 'Transaction Status': 'FAILED', 'UPI Amount': '0' });
    expect(rows.map(inOneLine)).toEqual(['2 declined 2026-06-19T10:00:00+05:30 100.00 0.00 0.00 100.00 other T1 - -']);
    expect(issues).toEqual([]);
  });

  test('a row with too few cells, and a header alone', async () => {
    const { issues } = await readText(`${report(forwardHeader)}\nM,O`);
    expect(issues).toMatchObject([{ line: 2, code: 'columns_count', facts: { expected: 9, found: 2 } }]);
    for (const header of [forwardHeader, settledHeader, transactionsHeader]) {
      expect((await readText(header)).issues.map(issueInOneLine)).toEqual(['1 - header_only note']);
    }
  });
});

describe('the same payment again', () => {
  test('the row over again counts once, other figures under its id hold the file', async () => {
    const { rows, issues } = await forward({}, {}, { 'Transaction Amount': '101' });
    expect(rows.map(({ line }) => line)).toEqual([2]);
    expect(issues.map(issueInOneLine)).toEqual(['3 - duplicate_row note', '4 - identity_conflict holds']);
  });

  test('a payment that was pending and then succeeded is both', async () => {
    const { rows } = await forward({ 'Transaction Status': 'PENDING' }, {});
    expect(rows.map(({ kind }) => kind)).toEqual(['pending', 'sale']);
  });

  test('rows without any id are counted as often as they stand there', async () => {
    const nameless = { 'PhonePe Transaction Id': '', 'Merchant Order Id': '' };
    expect((await forward(nameless, nameless)).rows).toHaveLength(2);
  });

  test('all reports that tell of a payment give it one identity, the merchant settlement report too', async () => {
    const monthly = await readText(
      'PaymentType,MerchantReferenceId,PhonePeReferenceId,From,Instrument,TransactionDate,SettlementDate,BankReferenceNo,Amount,Fee,IGST,CGST,SGST\n' +
        'PAYMENT,M-1,T1,SHOP,UPI_FULFILMENT,19-06-2026,20-06-2026,UTR1,100.00,-2.00,-0.36,0,0',
    );
    const all = [monthly, await forward({}), await settled({}), await transactions({})].map(identities);
    expect(all).toEqual(Array.from({ length: 4 }, () => ['phonepe:PAYMENT:T1:UPI_FULFILMENT']));
  });

  test('overlapping exports give the union', async () => {
    const rows = Array.from({ length: 12 }, (_, index): Cells => ({
      'PhonePe Transaction Id': index % 5 === 4 ? '' : `T${index}`,
      'Merchant Order Id': `O${index}`,
      'Transaction Status': index % 3 === 0 ? 'FAILED' : 'SUCCESS',
    }));
    const whole = identities(await forward(...rows));
    await fc.assert(
      fc.asyncProperty(fc.nat(12), fc.nat(12), async (a, b) => {
        const first = identities(await forward(...rows.slice(0, Math.max(a, b))));
        const second = identities(await forward(...rows.slice(Math.min(a, b))));
        expect([...new Set([...first, ...second])].toSorted()).toEqual(whole.toSorted());
      }),
      { numRuns: 20 },
    );
  });
});

test.each([forwardHeader, settledHeader, transactionsHeader])('columns in any order and dress: %s', async (header) => {
  const expected = await readText(report(header, {}));
  expect(expected.rows).toHaveLength(1);
  const names = header.split(',');
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(names, { minLength: names.length }), fc.boolean(), async (order, dressed) => {
      const [, ...lines] = report(order.join(','), {}).split('\n');
      const head = order.map((name) => (dressed ? ` ${name.toUpperCase().replaceAll(' ', '_')} ` : name)).join(',');
      const { rows, recognised, issues } = await readText([head, ...lines].join('\r\n'));
      expect(issues).toEqual([]);
      expect(recognised?.format).toBe(expected.recognised?.format);
      expect(rows.map(({ raw: _, ...row }) => row)).toEqual(expected.rows.map(({ raw: _, ...row }) => row));
    }),
    { numRuns: 15 },
  );
});
