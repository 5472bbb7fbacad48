import { afterEach, beforeEach, expect, it } from 'vitest';
import { exchangeShop, type ExchangeShop } from '../../testing/exchange-shop.ts';

let shop: ExchangeShop;
beforeEach(async () => {
  shop = await exchangeShop();
});
afterEach(async () => {
  expect(shop.test.faults).toEqual([]);
  await shop.remove();
});

const sale = { kind: 'sale', at: '2026-10-05', currency: 'USD', gross: '100.00', reference: 'S1' } as const;

/** The rates that the entry of a row was booked at. */
const bookedAt = async (reference: string): Promise<readonly string[]> => {
  const { merchantId, test } = shop;
  const { entries } = await test.ask('ledger.entries', { merchantId });
  const entry = entries.find((each) => each.reference === reference);
  if (entry === undefined) throw new Error(`no entry of ${reference}`);
  const { rates } = await test.ask('ledger.entry', { merchantId, entryId: entry.id });
  return rates.map(({ from, to, on, rate, source }) => `${from}/${to} ${on} ${rate} ${source}`);
};
const ratesPresent = async (month: string) => {
  const { checklist } = await shop.test.ask('periods.checklist', { merchantId: shop.merchantId, month });
  const item = checklist.find((each) => each.item === 'rates_present');
  return { ok: item?.ok, code: item?.details.code, facts: item?.details.facts };
};

it('a booked rate stays, whatever is published for its day later', async () => {
  await shop.rates('2026-10-05,USD,INR,83');
  await shop.settle(sale);
  expect(await bookedAt('S1')).toEqual(['USD/INR 2026-10-05 83 rates.csv']);
  await shop.rates('2026-10-05,USD,INR,38');
  await shop.test.ask('rates.add', { from: 'USD', to: 'INR', on: '2026-10-05', rate: '99', source: 'Telex' });
  await shop.settle({ ...sale, reference: 'S2' });
  expect(await bookedAt('S1')).toEqual(['USD/INR 2026-10-05 83 rates.csv']);
  expect(await bookedAt('S2')).toEqual(['USD/INR 2026-10-05 83 rates.csv']);
});

it('a day without a rate waits, and is booked when its rate comes, by file or by hand', async () => {
  await shop.settle(sale, { ...sale, at: '2026-10-06', reference: 'S2' });
  expect(await bookedAt('S1')).toEqual([]);
  await shop.rates('2026-10-05,USD,INR,83');
  expect([await bookedAt('S1'), await bookedAt('S2')]).toEqual([['USD/INR 2026-10-05 83 rates.csv'], []]);
  await shop.test.ask('rates.add', { from: 'USD', to: 'INR', on: '2026-10-06', rate: '84', source: 'Telex' });
  expect(await bookedAt('S2')).toEqual(['USD/INR 2026-10-06 84 Telex']);
});

it('a weekend waits for Monday, and then has Friday’s', async () => {
  // 2 October 2026 is a Friday.
  await shop.settle({ ...sale, at: '2026-10-03' });
  await shop.rates('2026-10-02,USD,INR,83');
  expect(await bookedAt('S1')).toEqual([]);
  await shop.rates('2026-10-05,USD,INR,84');
  expect(await bookedAt('S1')).toEqual(['USD/INR 2026-10-03 83 rates.csv']);
});

it('rates are crossed over the euro, exactly, with every source named', async () => {
  await shop.settle({ ...sale, at: '2026-10-05' });
  await shop.test.ask('rates.add', { from: 'EUR', to: 'USD', on: '2026-10-05', rate: '1.25', source: 'ECB' });
  await shop.test.ask('rates.add', { from: 'EUR', to: 'INR', on: '2026-10-05', rate: '100', source: 'RBI' });
  expect(await bookedAt('S1')).toEqual(['USD/INR 2026-10-05 80 ECB, RBI']);
});

it('which days are asked together changes nothing', async () => {
  // The rates of the days in between are missing: one quote of each end is all there is.
  await shop.rates('2026-09-30,USD,INR,83', '2026-10-31,USD,INR,84');
  await shop.settle({ ...sale, at: '2026-10-01' });
  expect(await bookedAt('S1')).toEqual([]);
  await shop.settle({ ...sale, at: '2026-10-28', reference: 'S2' });
  await shop.settle({ ...sale, at: '2026-11-02', reference: 'S3' });
  expect(await bookedAt('S1')).toEqual([]);
  await shop.rates('2026-10-02,USD,INR,85');
  expect(await bookedAt('S1')).toEqual(['USD/INR 2026-10-01 83 rates.csv']);
});

it('a missing rate holds the month, says which, and lets it go when it comes', async () => {
  await shop.settle(sale, { ...sale, currency: 'EUR', reference: 'E1' });
  const missing = { ok: false, code: 'check_rates_missing' };
  expect(await ratesPresent('2026-10')).toEqual({
    ...missing,
    facts: { currency: 'EUR', base: 'INR', day: '2026-10-05', more: 3 },
  });
  await shop.rates('2026-10-05,EUR,INR,96', '2026-10-05,USD,INR,83', '2026-10-31,EUR,INR,97');
  expect(await ratesPresent('2026-10')).toEqual({
    ...missing,
    facts: { currency: 'USD', base: 'INR', day: '2026-10-31', more: 0 },
  });
  const { merchantId } = shop;
  expect(await shop.test.dispatch('periods.close', { merchantId, month: '2026-10' })).toEqual({
    ok: false,
    code: 'checklist_open',
    details: { month: '2026-10', items: ['rates_present'] },
  });
  await shop.rates('2026-10-31,USD,INR,84');
  expect(await ratesPresent('2026-10')).toMatchObject({ ok: true, code: 'check_rates_present' });
  await shop.close('2026-10');
});

it('a day on which nothing is left to value needs no rate', async () => {
  await shop.settle(sale, { ...sale, kind: 'refund', gross: '-100.00', reference: 'R1' });
  expect(await ratesPresent('2026-10')).toMatchObject({ ok: true });
  await shop.close('2026-10');
});

it('each merchant has the rates of its own base', async () => {
  const { test } = shop;
  await shop.settle(sale);
  const other = await exchangeShop('EUR', shop);
  await other.settle(sale);
  await shop.rates('2026-10-05,EUR,INR,100', '2026-10-05,EUR,USD,1.25');
  expect(await bookedAt('S1')).toEqual(['USD/INR 2026-10-05 80 rates.csv']);
  const { entries } = await test.ask('ledger.entries', { merchantId: other.merchantId });
  const { rates } = await test.ask('ledger.entry', { merchantId: other.merchantId, entryId: entries[0]?.id ?? '' });
  expect(rates).toMatchObject([{ from: 'USD', to: 'EUR', rate: '0.8' }]);
});
