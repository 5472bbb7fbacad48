import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exchangeShop, type ExchangeShop } from '../../testing/exchange-shop.ts';

let shop: ExchangeShop;
beforeEach(async () => {
  shop = await exchangeShop();
});
afterEach(async () => {
  expect(shop.test.faults).toEqual([]);
  await shop.remove();
});

/** A sale of 5 October, settled less its fee on the 6th at ₹83, paid in rupees on the 8th. */
const sale = {
  kind: 'sale',
  at: '2026-10-05',
  currency: 'USD',
  gross: '103.00',
  fee: '2.50',
  tax: '0.50',
  reference: 'S1',
  batch: 'B1',
  on: '2026-10-06',
} as const;
const credit = { kind: 'credit', at: '2026-10-08', currency: 'INR', reference: 'L1' } as const;
const dollars = ['2026-10-05,USD,INR,82.5', '2026-10-06,USD,INR,83', '2026-10-08,USD,INR,84'];

/** What is in the books after the sale, its payout and the credit, and before they are linked. */
const open = {
  'bank INR': '8350.25',
  'fees USD': '2.50',
  'gst_input_credit USD': '0.50',
  'payouts_in_transit USD': '100.00',
  'suspense INR': '-8350.25',
  'turnover USD': '-103.00',
};

describe('a batch in dollars and a credit in rupees', () => {
  it('realises the gain to the paisa and leaves nothing in transit, in suspense or worth anything in clearing', async () => {
    await shop.rates(...dollars);
    await shop.settle(sale);
    await shop.bank({ ...credit, gross: '8350.25' });
    expect(await shop.balances('2026-10')).toEqual(open);
    const answer = await shop.accept('B1', 'L1');
    expect(answer).toMatchObject({
      ok: true,
      value: {
        match: {
          rule: 'accepted_across',
          why: { code: 'match_across', facts: { gain: { amount: '5025', currency: 'INR' } } },
        },
      },
    });
    // 100 dollars were worth 8,300.00; 8,350.25 came for them.
    expect(await shop.balances('2026-10')).toEqual({
      'bank INR': '8350.25',
      'exchange_clearing INR': '-8300.00',
      'exchange_clearing USD': '100.00',
      'exchange_gain INR': '-50.25',
      'fees USD': '2.50',
      'gst_input_credit USD': '0.50',
      'turnover USD': '-103.00',
    });
  });

  it('is taken back to the last unit, the gain too, and can be made again', async () => {
    await shop.rates(...dollars);
    await shop.settle(sale);
    await shop.bank({ ...credit, gross: '8350.25' });
    await shop.accept('B1', 'L1');
    const settled = await shop.balances('2026-10');
    await shop.unmatch('B1');
    expect(await shop.balances('2026-10')).toEqual(open);
    await shop.accept('B1', 'L1');
    expect(await shop.balances('2026-10')).toEqual(settled);
    await shop.test.ask('ledger.undo', { merchantId: shop.merchantId });
    expect(await shop.balances('2026-10')).toEqual(open);
    await shop.test.ask('ledger.redo', { merchantId: shop.merchantId });
    expect(await shop.balances('2026-10')).toEqual(settled);
    expect(await shop.test.ask('ledger.verify', {})).toMatchObject({ ok: true, findings: [] });
  });

  it.each([
    ['a loss', '8249.99', { 'exchange_loss INR': '50.01' }],
    ['neither', '8300.00', {}],
  ])('realises %s', async (_, gross, booked) => {
    await shop.rates(...dollars);
    await shop.settle(sale);
    await shop.bank({ ...credit, gross });
    await shop.accept('B1', 'L1');
    const balances = await shop.balances('2026-10');
    expect(balances).toMatchObject({
      'exchange_clearing INR': '-8300.00',
      'exchange_clearing USD': '100.00',
      ...booked,
    });
    expect(Object.keys(balances).filter((key) => /exchange_(gain|loss)/.test(key))).toEqual(Object.keys(booked));
    expect(balances).not.toHaveProperty('payouts_in_transit USD');
    expect(balances).not.toHaveProperty('suspense INR');
  });

  it('is refused without the rate of the batch’s day, names it, and books nothing', async () => {
    await shop.settle(sale);
    await shop.bank({ ...credit, gross: '8350.25' });
    const before = await shop.test.ask('ledger.verify', {});
    expect(await shop.accept('B1', 'L1')).toEqual({
      ok: false,
      code: 'rate_missing',
      details: { from: 'USD', to: 'INR', day: '2026-10-06' },
    });
    expect(await shop.balances('2026-10')).toEqual(open);
    expect(await shop.test.ask('ledger.verify', {})).toEqual(before);
    await shop.rates(...dollars);
    expect(await shop.accept('B1', 'L1')).toMatchObject({ ok: true });
  });

  it('takes a credit in dollars for a batch in rupees, parts of a paisa too', async () => {
    await shop.rates(...dollars);
    await shop.settle({ ...sale, currency: 'INR', gross: '8303.0005' });
    await shop.bank({ ...credit, currency: 'USD', gross: '99.00' });
    await shop.accept('B1', 'L1');
    // 99 dollars are worth 8,316.00 on the day of the credit; the batch came to 8,300.0005.
    expect(await shop.balances('2026-10')).toMatchObject({
      'exchange_clearing INR': '8316.00',
      'exchange_clearing USD': '-99.00',
      'exchange_gain INR': '-15.9995',
    });
    expect(await shop.balances('2026-10')).not.toHaveProperty('payouts_in_transit INR');
  });

  it('is refused without the rate of the credit’s day', async () => {
    await shop.settle({ ...sale, currency: 'INR' });
    await shop.bank({ ...credit, currency: 'USD', gross: '1.20' });
    expect(await shop.accept('B1', 'L1')).toMatchObject({
      code: 'rate_missing',
      details: { from: 'USD', to: 'INR', day: '2026-10-08' },
    });
  });

  it('is impossible between a payout and a debit', async () => {
    await shop.rates(...dollars);
    await shop.settle(sale);
    await shop.bank({ ...credit, kind: 'debit', gross: '-8350.25' });
    expect(await shop.accept('B1', 'line:1')).toMatchObject({ ok: false, code: 'match_impossible' });
  });
});

describe('other batches and other currencies', () => {
  it('a negative batch is paid by a debit', async () => {
    await shop.rates(...dollars);
    await shop.settle({ ...sale, kind: 'refund', gross: '-97.00' });
    await shop.bank({ ...credit, kind: 'debit', gross: '-8350.25' });
    await shop.accept('B1', 'line:1');
    // The provider was owed 100 dollars, worth 8,300.00; 8,350.25 were paid for them.
    const settled = await shop.balances('2026-10');
    expect(settled).toEqual({
      'bank INR': '-8350.25',
      'exchange_clearing INR': '8300.00',
      'exchange_clearing USD': '-100.00',
      'exchange_loss INR': '50.25',
      'fees USD': '2.50',
      'gst_input_credit USD': '0.50',
      'refunds USD': '97.00',
    });
    await shop.unmatch('B1');
    expect(await shop.balances('2026-10')).toMatchObject({
      'bank_other INR': '8350.25',
      'payouts_in_transit USD': '-100.00',
    });
  });

  it.each([
    // 500 yen at 0.5625 are 281.25.
    ['JPY', '500', '0.5625', '300.00', '-18.75'],
    // 1.001 dinars at 271.4995 are 271.7709…, in whole paise 271.77.
    ['KWD', '1.001', '271.4995', '271.78', '-0.01'],
    // 0.00000001 bitcoin at 6,499,999.99 are 0.06499…, in whole paise 0.06.
    ['BTC', '0.00000001', '6499999.99', '0.07', '-0.01'],
    // One wei is worth nothing in paise.
    ['ETH', '0.000000000000000001', '250000', '0.01', '-0.01'],
    ['USDT', '99.999999', '83.50', '8000.00', '350.00'],
  ] as const)('in %s', async (currency, gross, rate, received, gain) => {
    await shop.rates(`2026-10-06,${currency},INR,${rate}`);
    await shop.settle({ ...sale, currency, gross, fee: '0', tax: '0' });
    await shop.bank({ ...credit, gross: received });
    await shop.accept('B1', 'L1');
    const balances = await shop.balances('2026-10');
    expect(balances).toMatchObject({ [`exchange_clearing ${currency}`]: gross });
    expect(balances[gain.startsWith('-') ? 'exchange_gain INR' : 'exchange_loss INR']).toBe(gain);
    expect(balances).not.toHaveProperty(`payouts_in_transit ${currency}`);
  });

  it('two foreign ones, each at the rate of its own day', async () => {
    await shop.rates('2026-10-06,EUR,INR,96', '2026-10-08,USD,INR,84', '2026-10-06,USD,INR,1', '2026-10-08,EUR,INR,1');
    await shop.settle({ ...sale, currency: 'EUR' });
    await shop.bank({ ...credit, currency: 'USD', gross: '114.00' });
    await shop.accept('B1', 'L1');
    // 100 euros at 96 are 9,600.00; 114 dollars at 84 are 9,576.00.
    expect(await shop.balances('2026-10')).toMatchObject({
      'exchange_clearing EUR': '100.00',
      'exchange_clearing USD': '-114.00',
      'exchange_clearing INR': '-24.00',
      'exchange_loss INR': '24.00',
    });
  });
});

it('a batch that grew after it was settled in another currency is asked for again', async () => {
  await shop.rates(...dollars);
  await shop.settle(sale);
  await shop.bank({ ...credit, gross: '8350.25' });
  await shop.accept('B1', 'L1');
  await shop.settle({ ...sale, reference: 'S2', gross: '13.00' });
  // Nothing of it is left in clearing, and the whole of both sides is open.
  expect(await shop.balances('2026-10')).toMatchObject({
    'payouts_in_transit USD': '110.00',
    'suspense INR': '-8350.25',
  });
  expect(await shop.balances('2026-10')).not.toHaveProperty('exchange_gain INR');
});
