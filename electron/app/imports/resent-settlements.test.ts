import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testBackend, testMerchant, type TestBackend } from '../../testing/test-backend.ts';

let test: TestBackend;
let merchantId: string;
beforeEach(async () => {
  test = testBackend();
  merchantId = await testMerchant(test);
});
afterEach(async () => {
  expect(test.faults).toEqual([]);
  expect(await test.ask('ledger.verify', {})).toMatchObject({ ok: true });
  await test.remove();
});

type Members = Readonly<Record<string, unknown>>;

/** New rows, or the codes of what holds the file. */
async function bring(name: string, text: string): Promise<number | readonly string[]> {
  const preview = await test.ask('imports.preview', { merchantId, files: [test.file(name, text)] });
  const answer = await test.dispatch('imports.commit', { merchantId, files: [test.file(name, text)] });
  expect(answer.ok).toBe(preview.ready);
  if (answer.ok) return answer.value.imports.reduce((sum, file) => sum + file.rows.new, 0);
  expect(answer.code).toBe('issues_hold_import');
  return preview.files.flatMap(({ issues }) => issues.filter(({ holds }) => holds).map(({ code }) => code));
}

/** What is on its way to the bank, fees and turnover, in paise. */
async function books(): Promise<Readonly<Record<string, string>>> {
  const { accounts } = await test.ask('ledger.accounts', { merchantId, month: '2026-11' });
  const sums = new Map<string, bigint>();
  for (const { role, balances } of accounts)
    for (const { closing } of balances)
      sums.set(role, (sums.get(role) ?? 0n) + BigInt(closing.amount.split('.')[0] ?? ''));
  return Object.fromEntries([...sums].map(([role, units]) => [role, String(units)]));
}

describe('a settlement that comes once by its totals alone and once with its payments', () => {
  const payment: Members = {
    action: 'capture',
    payuId: '1001',
    requestId: '2001',
    transactionAmount: '1000.00',
    merchantServiceFee: '8.00',
    merchantServiceTax: '1.44',
    merchantNetAmount: '990.56',
    merchantTransactionId: 'ORD-1',
    mode: 'UPI',
    transactionDate: '2025-11-03 10:00:00',
  };
  const settlement = (payments: readonly Members[], more: Members = {}): string =>
    JSON.stringify([
      {
        settlementId: 'S1',
        settlementCompletedDate: '2025-11-04 02:51:22',
        settlementAmount: '990.56',
        utrNumber: 'UTR1',
        transactionAmount: '1000.00',
        serviceFee: '8.00',
        serviceTax: '1.44',
        ...more,
        transaction: payments,
      },
    ]);
  const once = { payouts_in_transit: '99056', gst_input_credit: '144', turnover: '-100000', fees: '800' };

  it('is not counted twice: its payments wait until the totals are taken back', async () => {
    expect(await bring('totals.json', settlement([]))).toBe(1);
    expect(await bring('payments.json', settlement([payment]))).toEqual(['totals_in_books']);
    expect(await books()).toEqual(once);
    const { imports } = await test.ask('imports.list', { merchantId });
    await test.ask('imports.undo', { merchantId, importId: imports[0]?.id ?? '' });
    expect(await bring('payments.json', settlement([payment]))).toBe(1);
    expect(await books()).toEqual(once);
  });

  it('names the file to take back', async () => {
    await bring('totals.json', settlement([]));
    const { files } = await test.ask('imports.preview', {
      merchantId,
      files: [test.file('payments.json', settlement([payment]))],
    });
    expect(files[0]?.issues).toMatchObject([
      { code: 'totals_in_books', line: 1, holds: true, facts: { batch: 'UTR1', file: 'totals.json' } },
    ]);
  });

  it('is held also where its totals are of refunds alone', async () => {
    const figures = { settlementAmount: '-1000.00', transactionAmount: '0.00', refundAmount: '-1000.00' };
    const none = { ...figures, serviceFee: '0.00', serviceTax: '0.00' };
    expect(await bring('totals.json', settlement([], none))).toBe(1);
    const costs = { merchantServiceFee: '0.00', merchantServiceTax: '0.00' };
    const refund = { ...payment, ...costs, action: 'refund', merchantNetAmount: '-1000.00' };
    expect(await bring('payments.json', settlement([refund], none))).toEqual(['totals_in_books']);
  });

  it('adds nothing where its payments are there, and the totals agree', async () => {
    expect(await bring('payments.json', settlement([payment]))).toBe(1);
    expect(await bring('totals.json', settlement([]))).toBe(0);
    expect(await books()).toEqual(once);
  });

  it('is held where they do not', async () => {
    await bring('payments.json', settlement([payment]));
    const other = settlement([], { settlementAmount: '995.28', serviceFee: '4.00', serviceTax: '0.72' });
    expect(await bring('totals.json', other)).toEqual(['batch_mismatch']);
  });

  it('is counted once in one file, whichever comes first', async () => {
    const [totals = '', payments = ''] = [settlement([]), settlement([payment])].map((text) => text.slice(1, -1));
    expect(await bring('a.json', `[${totals},${payments}]`)).toEqual(['totals_in_books']);
    expect(await bring('b.json', `[${payments},${totals}]`)).toBe(1);
    expect(await books()).toEqual(once);
  });

  it('adds nothing when either comes again', async () => {
    await bring('totals.json', settlement([]));
    expect(await bring('again.json', `${settlement([])}\n`)).toBe(0);
    expect(await books()).toEqual(once);
  });
});

describe('a settlement of Razorpay whose UTR comes later', () => {
  const item = (more: Members): Members => ({
    entity_id: 'pay_1',
    type: 'payment',
    debit: 0,
    credit: 97_640,
    amount: 100_000,
    currency: 'INR',
    fee: 2360,
    tax: 360,
    on_hold: false,
    settled: true,
    created_at: 1_762_000_000,
    settled_at: 1_762_108_199,
    settlement_id: 'setl_1',
    settlement_utr: 'UTR1',
    method: 'card',
    ...more,
  });
  const adjustment = item({
    entity_id: 'adj_1',
    type: 'adjustment',
    debit: 5000,
    credit: 0,
    amount: 5000,
    fee: 0,
    tax: 0,
    settlement_utr: null,
  });
  const items = (...list: readonly Members[]): string => JSON.stringify({ count: list.length, items: list });
  const without = items(item({ settlement_utr: null }));
  const withUtr = items(item({}));
  const page = items(adjustment);
  const whole = items(item({}), adjustment);

  it.each([
    ['before it', [without, withUtr], [1, 1], '97640'],
    ['after it', [withUtr, without], [1, 0], '97640'],
    ['on another page, that came first', [page, withUtr, whole], [1, 1, 1], '92640'],
    ['on another page, that came last', [withUtr, page, whole], [1, 1, 1], '92640'],
    ['and all at once', [whole, page, withUtr, without], [2, 0, 0, 0], '92640'],
  ])('%s', async (_, files, added, paidOut) => {
    const found = [];
    for (const [index, text] of files.entries()) found.push(await bring(`${index}.json`, text));
    expect(found).toEqual(added);
    expect((await books())['payouts_in_transit']).toBe(paidOut);
  });
});

describe('one settlement of PhonePe, in a report with fees and in one that has no column for them', () => {
  const withFees = `PaymentType,MerchantReferenceId,PhonePeReferenceId,From,Instrument,TransactionDate,SettlementDate,BankReferenceNo,Amount,Fee,IGST,CGST,SGST
PAYMENT,M1,T1001,SHOP,UPI_FULFILMENT,01-11-2026,02-11-2026,UTR1,1000.00,-7.40,-1.332,0,0`;
  const withoutFees = `Merchant ID,Merchant Order Id,PhonePe Transaction ID,Payment Type,Transaction Date,Transaction Amount,Instrument,Transaction Status,Settlement Date,Settlement UTR
MID,M1,T1001,PAYMENT,01-11-2026 10:00:00,1000.00,UPI,COMPLETED,02-11-2026,UTR1`;

  it('what says nothing of fees contradicts none', async () => {
    expect(await bring('fees.csv', withFees)).toBe(1);
    expect(await bring('no-fees.csv', withoutFees)).toBe(0);
    expect((await books())['fees']).toBe('740');
  });

  it('and where it came first, the file to take back is named', async () => {
    expect(await bring('no-fees.csv', withoutFees)).toBe(1);
    const { files } = await test.ask('imports.preview', { merchantId, files: [test.file('fees.csv', withFees)] });
    expect(files[0]?.issues).toMatchObject([
      { code: 'fees_not_in_books', line: 2, holds: true, facts: { reference: 'T1001', file: 'no-fees.csv' } },
    ]);
  });
});
