import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { readSample, readText, inOneLine, issueInOneLine, type Reading } from '../testing/gather-reading.ts';

const sample = (name: string): URL => new URL(`samples/${name}`, import.meta.url);
const identities = ({ rows }: Reading): string[] => rows.map(({ identity }) => identity);

describe('samples', () => {
  test('the dashboard’s report: signed or not, refunds and chargebacks go out; a pending and a failed payment', async () => {
    const reading = await readSample(sample('dashboard.csv'));
    expect(reading.recognised).toMatchObject({
      format: 'paytm.settlement',
      kind: 'settlement',
      institution: 'paytm',
      timeZone: 'Asia/Kolkata',
      account: null,
    });
    const lump = 'UTIBR62026082100000701 2026-08-21';
    expect(reading.rows.map(inOneLine)).toEqual([
      `2 sale 2026-08-20T10:00:00+05:30 3000.00 12.00 2.16 2985.84 upi 20260820111212800110168001 ${lump}`,
      `3 sale 2026-08-20T11:00:00+05:30 1000.00 18.00 3.24 978.76 credit_card 20260820111212800110168002 ${lump}`,
      '4 pending 2026-08-20T12:30:00+05:30 700.00 0.00 0.00 700.00 upi 20260820111212800110168003 - -',
      '5 declined 2026-08-20T13:45:10+05:30 450.00 0.00 0.00 450.00 pay_later 20260820111212800110168004 - -',
      `6 refund 2026-08-21T09:00:00+05:30 -400.00 -7.20 -1.30 -391.50 credit_card 20260821111212800110168005 ${lump}`,
      `7 chargeback 2026-08-21T09:30:00+05:30 -250.00 0.00 0.00 -250.00 debit_card 20260821111212800110168006 ${lump}`,
      `8 adjustment 2026-08-21T10:00:00+05:30 -199.00 0.00 0.00 -199.00 other 20260821111212800110168007 ${lump}`,
      '9 sale 2026-08-21T18:00:00+05:30 80.00 0.00 0.00 80.00 wallet 20260821111212800110168008 - -',
    ]);
    expect(reading.rows.map(({ merchantReference }) => merchantReference).slice(0, 2)).toEqual([
      'ORD-7001',
      'ORD-7002',
    ]);
    expect(reading.rows[3]?.description).toBe('FAILURE');
    expect(identities(reading).slice(2, 5)).toEqual([
      'paytm:PENDING:20260820111212800110168003',
      'paytm:DECLINED:20260820111212800110168004',
      'paytm:REFUND:20260821111212800110168005',
    ]);
    expect(reading.issues).toEqual([]);
  });

  test('the payout report: quoted cells, two forms of dates, a row printed twice, a failure and a line of totals', async () => {
    const reading = await readSample(sample('payout.csv'));
    const lump = 'UTIBR62026091800000801 2026-09-18';
    expect(reading.rows.map(inOneLine)).toEqual([
      `2 sale 2026-09-17T12:00:00+05:30 1500.00 6.00 1.08 1492.92 upi 20260917111212800110169001 ${lump}`,
      `3 sale 2026-09-17T12:30:00+05:30 620.00 0.00 0.00 620.00 netbanking 20260917111212800110169002 ${lump}`,
      '5 declined 2026-09-17T13:00:00+05:30 99.00 0.00 0.00 99.00 emi 20260917111212800110169003 - -',
    ]);
    expect(identities(reading)[0]).toBe('paytm:ACQUIRING:20260917111212800110169001');
    expect(reading.issues.map(issueInOneLine)).toEqual(['4 - duplicate_row note']);
  });

  test('taxes withheld are rows of their own in the same lump: TDS as income tax, TCS as an adjustment', async () => {
    const reading = await readSample(sample('taxes-withheld.csv'));
    const [id, lump] = ['20260905111212800110170001', 'UTIBR62026090600000901 2026-09-06'];
    expect(reading.rows.map(inOneLine)).toEqual([
      `2 sale 2026-09-05T10:00:00+05:30 2000.00 30.00 5.40 1964.60 debit_card ${id} ${lump}`,
      `2 tds 2026-09-05T10:00:00+05:30 -2.00 0.00 0.00 -2.00 debit_card ${id} ${lump}`,
      `2 adjustment 2026-09-05T10:00:00+05:30 -10.00 0.00 0.00 -10.00 debit_card ${id} ${lump}`,
    ]);
    expect(identities(reading)).toEqual([
      `paytm:ACQUIRING:${id}`,
      `paytm:ACQUIRING:${id}:tds`,
      `paytm:ACQUIRING:${id}:tcs`,
    ]);
    expect(reading.rows.map(({ description }) => description)).toEqual(['', 'TDS', 'TCS']);
    expect(reading.issues).toEqual([]);
  });

  test('the API’s answer for one transaction has the identity of the report’s row', async () => {
    const reading = await readSample(sample('transaction-detail.json'));
    expect(reading.recognised).toMatchObject({ format: 'paytm.api', kind: 'settlement', institution: 'paytm' });
    expect(reading.rows.map(inOneLine)).toEqual([
      '3 sale 2026-09-05T10:00:00+05:30 2000.00 30.00 5.40 1964.60 wallet 20260905111212800110170001 UTIBR62026090600000901 2026-09-06',
    ]);
    expect(identities(reading)).toEqual(identities(await readSample(sample('taxes-withheld.csv'))).slice(0, 1));
    expect(reading.rows[0]?.raw).toContain('"transactionId":"20260905111212800110170001"');
    expect(reading.issues).toEqual([]);
  });
});

const header =
  'Transaction ID,Order ID,Transaction Date,Updated Date,Transaction Type,Status,Amount,Commission,GST,TCS,TDS,Settled Amount,Settled Date,Payout Date,UTR No.,Split Flag,Payment Mode';
type Cells = Partial<Record<string, string>>;
const usual: Cells = {
  'Transaction ID': 'P1',
  'Order ID': 'O1',
  'Transaction Date': '2026-08-20 10:00:00',
  'Updated Date': '2026-08-20 10:00:09',
  'Transaction Type': 'ACQUIRING',
  Status: 'SUCCESS',
  Amount: '100.00',
  Commission: '2.00',
  GST: '0.36',
  'Settled Amount': '97.64',
  'Settled Date': '2026-08-21',
  'UTR No.': 'UTR1',
  'Split Flag': 'N',
  'Payment Mode': 'UPI',
};
const report = (...rows: readonly Cells[]): string =>
  [
    header,
    ...rows.map((cells) =>
      header
        .split(',')
        .map((name) => cells[name] ?? usual[name] ?? '')
        .join(','),
    ),
  ].join('\n');
const read = (...rows: readonly Cells[]) => readText(report(...rows));
const money = ({ rows }: Reading): string[][] =>
  rows.map(({ gross, fee, tax, net }) => [gross, fee, tax, net].map(toDecimalText));

describe('what a row says must hold together', () => {
  test.each<[string, Cells, string]>([
    ['a settled amount that is another', { 'Settled Amount': '97.65' }, '2 Settled Amount net_mismatch holds'],
    ['a commission that is another', { Commission: '2.01' }, '2 Settled Amount net_mismatch holds'],
    ['a TDS that is not in it', { TDS: '0.10' }, '2 Settled Amount net_mismatch holds'],
    [
      'a refund that does not add up',
      { 'Transaction Type': 'REFUND', 'Settled Amount': '99' },
      '2 Settled Amount net_mismatch holds',
    ],
    ['a settled row without its amount', { 'Settled Amount': '' }, '2 Settled Amount value_missing holds'],
    ['a negative payment', { Amount: '-100' }, '2 Amount sign_wrong holds'],
    ['an unknown type', { 'Transaction Type': 'RENTAL' }, '2 Transaction Type type_unknown holds'],
    ['no type', { 'Transaction Type': '' }, '2 Transaction Type value_missing holds'],
    ['a repayment without a sign', { 'Transaction Type': 'REPAYMENT' }, '2 Transaction Type type_unknown holds'],
    ['an unknown status', { Status: 'ON_HOLD' }, '2 Status status_unknown holds'],
    ['no status', { Status: '' }, '2 Status value_missing holds'],
    ['no amount', { Amount: '' }, '2 Amount value_missing holds'],
    ['an amount that is none', { GST: 'x' }, '2 GST amount_not_an_amount holds'],
    ['slashes in a date', { 'Transaction Date': '20/08/2026' }, '2 Transaction Date date_unreadable holds'],
    ['no date', { 'Transaction Date': '', 'Updated Date': '' }, '2 Updated Date value_missing holds'],
    ['an unreadable settlement date', { 'Settled Date': 'soon' }, '2 Settled Date date_unreadable holds'],
  ])('%s holds the file', async (_, cells, issue) => {
    const { rows, issues } = await read(cells);
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual([issue]);
  });

  test('a net that differs says what is stated and what the figures come to', async () => {
    const { issues } = await read({ 'Settled Amount': '98' });
    expect(issues[0]?.facts).toEqual({
      stated: { amount: '9800', currency: 'INR' },
      found: { amount: '9764', currency: 'INR' },
    });
  });

  test.each([
    ['given back', '97.64', ['-100.00', '-2.00', '-0.36', '-97.64']],
    ['given back, with a sign', '-97.64', ['-100.00', '-2.00', '-0.36', '-97.64']],
    ['kept', '102.36', ['-100.00', '2.00', '0.36', '-102.36']],
  ])('the settled amount tells that a refund’s commission is %s', async (_, settled, expected) => {
    expect(money(await read({ 'Transaction Type': 'REFUND', 'Settled Amount': settled }))).toEqual([expected]);
  });

  test('what is not settled yet may state nothing, or nothing settled', async () => {
    for (const settled of ['', '0.00', '97.64']) {
      const { rows, issues } = await read({ 'Settled Amount': settled, 'UTR No.': '-', 'Settled Date': '' });
      expect(rows).toMatchObject([{ batch: null, valueOn: null }]);
      expect(issues).toEqual([]);
    }
  });

  test('a settled row without a date keeps its batch; the day of the payout goes before that of the settlement', async () => {
    const undated = await read({ 'Settled Date': '' });
    expect(undated.rows).toMatchObject([{ batch: 'UTR1', valueOn: null }]);
    expect(undated.issues.map(issueInOneLine)).toEqual(['2 Settled Date settlement_date_missing note']);
    expect((await read({ 'Payout Date': '22-08-2026' })).rows).toMatchObject([{ valueOn: '2026-08-22' }]);
  });

  test('without a transaction date the day it was changed stands for it', async () => {
    expect((await read({ 'Transaction Date': '' })).rows).toMatchObject([{ occurredAt: '2026-08-20T10:00:09+05:30' }]);
  });

  test('refunds that failed or wait are left out, each kind with one note', async () => {
    const { rows, issues } = await read(
      { 'Transaction Type': 'REFUND', Status: 'FAILURE' },
      { 'Transaction Type': 'REFUND', Status: 'FAILURE' },
      { 'Transaction Type': 'REFUND', Status: 'PENDING' },
    );
    expect(rows).toEqual([]);
    expect(issues).toMatchObject([
      { line: 2, code: 'row_left_out', holds: false, facts: { text: 'REFUND FAILURE' } },
      { line: 4, code: 'row_left_out', facts: { text: 'REFUND PENDING' } },
    ]);
  });

  test.each([
    ['UPI', 'upi'],
    ['CC', 'credit_card'],
    ['Debit Card', 'debit_card'],
    ['Net Banking', 'netbanking'],
    ['PPI', 'wallet'],
    ['EMI', 'emi'],
    ['PAYTM_DIGITAL_CREDIT', 'pay_later'],
    ['', 'other'],
  ])('payment mode %j is %s', async (mode, method) => {
    const { rows, issues } = await read({ 'Payment Mode': mode });
    expect(rows).toMatchObject([{ method }]);
    expect(issues).toEqual([]);
  });

  test('an unknown payment mode is counted under other, with one note', async () => {
    const { rows, issues } = await read({ 'Payment Mode': 'X' }, { 'Payment Mode': 'X', 'Transaction ID': 'P2' });
    expect(rows.map(({ method }) => method)).toEqual(['other', 'other']);
    expect(issues.map(issueInOneLine)).toEqual(['2 Payment Mode instrument_unknown note']);
  });

  test('a row with too few cells, and a header alone', async () => {
    expect((await readText(`${header}\nP1,O1`)).issues).toMatchObject([
      { line: 2, code: 'columns_count', facts: { expected: 17, found: 2 }, holds: true },
    ]);
    expect((await readText(header)).issues.map(issueInOneLine)).toEqual(['1 - header_only note']);
  });

  test.each([
    ['of all rows', '195.28', []],
    ['of the rows that count', '97.64', []],
    ['of neither', '97.63', ['4 Settled Amount total_mismatch holds']],
  ])('a total %s', async (_, total, expected) => {
    const { rows, issues } = await read({}, {}, { 'Transaction ID': 'Grand Total', 'Settled Amount': total });
    expect(rows).toHaveLength(1);
    expect(issues.filter(({ code }) => code !== 'duplicate_row').map(issueInOneLine)).toEqual(expected);
  });
});

describe('the same id twice', () => {
  test('the same row is a note, another one holds the file', async () => {
    const { rows, issues } = await read({}, {}, { Amount: '101', 'Settled Amount': '98.64' });
    expect(rows.map(({ line }) => line)).toEqual([2]);
    expect(issues.map(issueInOneLine)).toEqual(['3 - duplicate_row note', '4 - identity_conflict holds']);
  });

  test('two equal parts of a split payment may be one row twice, and hold the file', async () => {
    const { rows, issues } = await read({ 'Split Flag': 'Y' }, { 'Split Flag': 'Y' });
    expect(rows).toHaveLength(1);
    expect(issues).toMatchObject([{ line: 3, code: 'identity_conflict', holds: true, facts: { firstLine: 2 } }]);
  });

  test('a payment that was pending and then succeeded is both; one and its refund are two', async () => {
    const { rows } = await read({ Status: 'PENDING' }, {}, { 'Transaction Type': 'REFUND' });
    expect(rows.map(({ kind }) => kind)).toEqual(['pending', 'sale', 'refund']);
  });

  test('rows without an id are counted as often as they stand there', async () => {
    expect((await read({ 'Transaction ID': '' }, { 'Transaction ID': '' })).rows).toHaveLength(2);
  });

  test('overlapping exports give the union', async () => {
    const rows = Array.from({ length: 10 }, (_, index): Cells => ({
      'Transaction ID': `P${index}`,
      'Transaction Type': index % 4 === 3 ? 'REFUND' : 'ACQUIRING',
      Status: index % 3 === 2 ? 'FAILURE' : 'SUCCESS',
    }));
    const whole = identities(await read(...rows));
    await fc.assert(
      fc.asyncProperty(fc.nat(10), fc.nat(10), async (a, b) => {
        const first = identities(await read(...rows.slice(0, Math.max(a, b))));
        const second = identities(await read(...rows.slice(Math.min(a, b))));
        expect([...new Set([...first, ...second])].toSorted()).toEqual(whole.toSorted());
      }),
      { numRuns: 20 },
    );
  });
});

test('net, and what is withheld, come to the settled amount for any figures', async () => {
  const paise = fc.integer({ min: 0, max: 10_000_000 });
  const rupees = (value: number): string =>
    `${value < 0 ? '-' : ''}${Math.floor(Math.abs(value) / 100)}.${String(Math.abs(value) % 100).padStart(2, '0')}`;
  await fc.assert(
    fc.asyncProperty(paise, paise, paise, paise, paise, async (amount, commission, gst, tcs, tds) => {
      const settled = amount - commission - gst - tcs - tds;
      const { rows, issues } = await read({
        Amount: rupees(amount),
        Commission: rupees(commission),
        GST: rupees(gst),
        TCS: rupees(tcs),
        TDS: rupees(tds),
        'Settled Amount': rupees(settled),
      });
      expect(issues).toEqual([]);
      expect(rows.reduce((sum, { net }) => sum + net.units, 0n)).toBe(BigInt(settled) * 10n ** 9n);
    }),
    { numRuns: 40 },
  );
});

test('columns in any order, with names and cells in any dress, give the same rows', async () => {
  const names = header.split(',');
  const expected = await read({}, { 'Transaction ID': 'P2', 'UTR No.': '' });
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(names, { minLength: names.length }), fc.boolean(), async (order, payout) => {
      const dressed = (text: string): string => (payout ? `'${text}'` : ` ${text} `);
      const lines = [{}, { 'Transaction ID': 'P2', 'UTR No.': '' } as Cells].map((cells: Cells) =>
        order.map((name) => dressed(cells[name] ?? usual[name] ?? '')).join(','),
      );
      const head = order.map((name) => (payout ? name.replaceAll(' ', '_') : name.toLowerCase())).join(',');
      const { rows, issues } = await readText([head, ...lines].join('\r\n'));
      expect(issues).toEqual([]);
      expect(rows.map(({ raw: _, ...row }) => row)).toEqual(expected.rows.map(({ raw: _, ...row }) => row));
    }),
    { numRuns: 30 },
  );
});

describe('the API', () => {
  const transaction = {
    transactionId: 'P1',
    orderId: 'O1',
    transactionDate: '2026-08-20T10:00:00+05:30',
    transactionType: 'ACQUIRING',
    status: 'SUCCESS',
    amount: 100,
    commission: 2,
    gst: 0.36,
    settledAmount: 97.64,
    settledDate: '2026-08-21',
    utrNo: 'UTR1',
    paymentMode: 'UPI',
  };

  test.each([
    ['an array', [transaction]],
    ['a body that is a list', { head: {}, body: [transaction] }],
    ['a list in the body', { body: { settlementDetailList: [transaction] } }],
    ['one transaction', { head: {}, body: transaction }],
  ])('%s', async (_, value) => {
    const { rows, issues } = await readText(JSON.stringify(value, null, 2));
    expect(rows).toMatchObject([
      { identity: 'paytm:ACQUIRING:P1', batch: 'UTR1', valueOn: '2026-08-21', method: 'upi' },
    ]);
    expect(issues).toEqual([]);
  });

  test('a list of another name is refused, a net that differs names its member', async () => {
    const hidden = await readText(JSON.stringify({ body: { others: [transaction] } }));
    expect(hidden.rows).toEqual([]);
    expect(hidden.issues).toMatchObject([{ code: 'part_missing', holds: true, facts: { text: 'transactionId' } }]);
    const wrong = await readText(JSON.stringify([{ ...transaction, settledAmount: 97 }]));
    expect(wrong.issues.map(issueInOneLine)).toEqual(['1 settledAmount net_mismatch holds']);
  });
});
