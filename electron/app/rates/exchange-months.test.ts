import { afterEach, describe, expect, it } from 'vitest';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { exchangeShop, type ExchangeShop } from '../../testing/exchange-shop.ts';

let shop: ExchangeShop;
const open = async (base?: CurrencyCode): Promise<void> => void (shop = await exchangeShop(base));
afterEach(async () => {
  expect(shop.test.faults).toEqual([]);
  await shop.remove();
});

const sale = { kind: 'sale', at: '2026-10-05', currency: 'USD', gross: '100.00', reference: 'S1' } as const;
const settled = { ...sale, batch: 'B1', on: '2026-10-07' } as const;
const credit = { kind: 'credit', at: '2026-10-09', currency: 'USD', gross: '100.00', reference: 'B1' } as const;
const rates = [
  '2026-10-05,USD,INR,83',
  '2026-10-07,USD,INR,83.5',
  '2026-10-09,USD,INR,84',
  '2026-10-31,USD,INR,85',
  '2026-11-03,USD,INR,86',
  '2026-11-30,USD,INR,82',
  '2026-12-31,USD,INR,81',
] as const;

/** What exchange brought in a month: the four accounts of gain and loss together, gains positive. */
async function brought(month: string, base: CurrencyCode = 'INR'): Promise<Readonly<Record<string, string>>> {
  const of = async (role: string) => turned(await shop.moved(month, role, base));
  return {
    realised: sum(await of('exchange_gain'), await of('exchange_loss')),
    unrealised: sum(await of('unrealised_exchange_gain'), await of('unrealised_exchange_loss')),
  };
}
const paise = (text: string): bigint => BigInt(text.replace('.', ''));
const turned = (text: string): string => inRupees(-paise(text));
const sum = (left: string, right: string): string => inRupees(paise(left) + paise(right));
function inRupees(value: bigint): string {
  const digits = (value < 0n ? -value : value).toString().padStart(3, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

describe('a month’s end', () => {
  it('revalues what is owed in dollars and takes it back on the first day after', async () => {
    await open();
    await shop.rates(...rates);
    await shop.settle(sale);
    await shop.close('2026-10');
    expect(await brought('2026-10')).toEqual({ realised: '0.00', unrealised: '200.00' });
    expect(await shop.balances('2026-10')).toMatchObject({
      'exchange_revaluation INR': '200.00',
      'unrealised_exchange_gain INR': '-200.00',
    });
    expect(await brought('2026-11')).toEqual({ realised: '0.00', unrealised: '-200.00' });
    expect(Object.keys(await shop.balances('2026-11'))).toEqual(['receivable USD', 'turnover USD']);
    const { entries } = await shop.test.ask('ledger.entries', { merchantId: shop.merchantId });
    expect(entries.filter(({ kind }) => kind === 'unrealised_gain').map(({ occurredOn }) => occurredOn)).toEqual([
      '2026-11-01',
      '2026-10-31',
    ]);
    await shop.settle({ ...sale, at: '2026-11-03', reference: 'S2' });
    await shop.close('2026-11');
    // Both sales are worth 8,200: the first lost 100 since October's beginning, the second 400.
    expect(await brought('2026-11')).toEqual({ realised: '0.00', unrealised: '-700.00' });
    expect(await shop.balances('2026-11')).toMatchObject({ 'exchange_revaluation INR': '-500.00' });
  });

  it('realises what has left: from the sale to the payout, from the payout to the bank', async () => {
    await open();
    await shop.rates(...rates);
    await shop.settle(settled);
    await shop.bank(credit);
    await shop.close('2026-10');
    // 83 → 83.5 while PhonePe had it, 83.5 → 84 on its way, both for good; 84 → 85 in the bank, where it still is.
    expect(await brought('2026-10')).toEqual({ realised: '100.00', unrealised: '100.00' });
    expect(await shop.balances('2026-10')).toMatchObject({ 'exchange_settled INR': '100.00' });
    await shop.bank({ kind: 'debit', at: '2026-11-03', currency: 'USD', gross: '-40.00', reference: 'RENT' });
    await shop.close('2026-11');
    // 40 were spent at 86, having come at 84; the other 60 are worth 82.
    expect(await brought('2026-11')).toEqual({ realised: '80.00', unrealised: '-220.00' });
    await shop.bank({ kind: 'debit', at: '2026-11-03', currency: 'USD', gross: '-60.00', reference: 'LATE' });
    await shop.close('2026-12');
    // The bank account is empty: nothing is left to revalue, nothing comes back in any later month.
    expect(await brought('2026-12')).toEqual({ realised: '120.00', unrealised: '120.00' });
    expect(await shop.balances('2026-12')).toEqual({
      'bank_other USD': '100.00',
      'exchange_gain INR': '-300.00',
      'exchange_settled INR': '300.00',
      'turnover USD': '-100.00',
    });
  });

  it('counts a settlement in rupees once: what was revalued in between is taken back', async () => {
    await open();
    await shop.rates(...rates);
    await shop.settle(settled);
    await shop.close('2026-10');
    // Realised while PhonePe had it; the payout is under way.
    expect(await brought('2026-10')).toEqual({ realised: '50.00', unrealised: '150.00' });
    await shop.bank({ ...credit, at: '2026-11-03', currency: 'INR', gross: '8610.00', reference: 'L1' });
    await shop.accept('B1', 'L1');
    await shop.close('2026-11');
    // 8,610 for what was booked at 8,350.
    expect(await brought('2026-11')).toEqual({ realised: '260.00', unrealised: '-150.00' });
    expect(await shop.balances('2026-11')).toMatchObject({ 'exchange_gain INR': '-310.00', 'bank INR': '8610.00' });
    await shop.settle({ ...sale, at: '2026-12-31', currency: 'INR', reference: 'S9' });
    await shop.close('2026-12');
    expect(await brought('2026-12')).toEqual({ realised: '0.00', unrealised: '0.00' });
  });

  it('leaves a settlement of the next month to the next month', async () => {
    await open();
    await shop.rates(...rates);
    await shop.settle(settled);
    await shop.bank({ ...credit, at: '2026-11-03', currency: 'INR', gross: '8610.00', reference: 'L1' });
    await shop.accept('B1', 'L1');
    await shop.close('2026-10');
    expect(await brought('2026-10')).toEqual({ realised: '50.00', unrealised: '150.00' });
    await shop.close('2026-11');
    expect(await brought('2026-11')).toEqual({ realised: '260.00', unrealised: '-150.00' });
  });

  it('values a payout at its own day again once its match is taken back', async () => {
    await open();
    await shop.rates(...rates);
    await shop.settle(settled);
    await shop.bank({ ...credit, currency: 'INR', gross: '8610.00', reference: 'L1' });
    await shop.accept('B1', 'L1');
    await shop.unmatch('B1');
    await shop.close('2026-10');
    expect(await brought('2026-10')).toEqual({ realised: '50.00', unrealised: '150.00' });
  });

  it('realises what a provider exchanged, once both sides are in the books', async () => {
    await open();
    await shop.rates(...rates);
    await shop.settle(sale, { ...sale, kind: 'conversion', at: '2026-10-09', gross: '-100.00', reference: 'C1' });
    await shop.close('2026-10');
    // One side alone: the dollars left at 84 and what came for them is not known.
    expect(await brought('2026-10')).toEqual({ realised: '100.00', unrealised: '0.00' });
    expect(await shop.balances('2026-10')).toMatchObject({ 'exchange_clearing USD': '100.00' });
    const came = { ...sale, kind: 'conversion', currency: 'INR', gross: '8370.00', reference: 'C2' } as const;
    await shop.settle({ ...came, at: '2026-10-09' });
    await shop.close('2026-11');
    expect(await brought('2026-11')).toEqual({ realised: '-30.00', unrealised: '0.00' });
    expect(await shop.balances('2026-11')).toMatchObject({
      'exchange_settled INR': '70.00',
      'receivable INR': '8370.00',
    });
  });
});

describe('what is closed', () => {
  it('is not valued anew by a rate that comes late or is corrected', async () => {
    await open();
    await shop.rates(...rates);
    await shop.settle(settled);
    await shop.close('2026-10');
    const [balances, accounts] = [await shop.balances('2026-10'), await shop.balances('2026-11')];
    const { merchantId, test } = shop;
    const snapshot = (await test.ask('periods.checklist', { merchantId, month: '2026-10' })).snapshot;
    await shop.rates(
      ...rates.map((line) => line.replace(/[^,]+$/, '70')),
      '2026-10-30,USD,INR,70',
      '2026-11-02,USD,INR,70',
    );
    expect([await shop.balances('2026-10'), await shop.balances('2026-11')]).toEqual([balances, accounts]);
    expect((await test.ask('periods.checklist', { merchantId, month: '2026-10' })).snapshot).toEqual(snapshot);
    expect(await test.ask('ledger.verify', {})).toMatchObject({ ok: true, findings: [] });
    // The new month's end is valued at what is known now; the days before it keep their rates.
    await shop.bank({ ...credit, at: '2026-11-03', currency: 'INR', gross: '1.00', reference: 'L1' });
    await shop.close('2026-11');
    expect(await brought('2026-11')).toEqual({ realised: '0.00', unrealised: '-1500.00' });
  });

  it('is taken back in both months when it is opened again, and booked anew with what came since', async () => {
    await open();
    await shop.rates(...rates);
    await shop.settle(settled);
    const before = await shop.balances('2026-11');
    await shop.close('2026-10');
    const { merchantId, test } = shop;
    await test.ask('periods.reopen', { merchantId, month: '2026-10', reason: 'A late file' });
    for (const month of ['2026-10', '2026-11']) expect((await brought(month))['unrealised']).toBe('0.00');
    // What has left stays realised: it rests on rates that are booked.
    expect(await shop.balances('2026-11')).toEqual({
      ...before,
      'exchange_gain INR': '-50.00',
      'exchange_settled INR': '50.00',
    });
    await shop.rates('2026-10-06,USD,INR,80', '2026-10-31,USD,INR,90', '2026-10-05,USD,INR,90');
    await shop.settle({ ...sale, at: '2026-10-06', reference: 'S2' });
    await shop.close('2026-10');
    // The closing rate was booked by the first close and stays 85: 100 × (85 − 83.5) + 100 × (85 − 80).
    expect(await brought('2026-10')).toEqual({ realised: '50.00', unrealised: '650.00' });
    expect((await brought('2026-11'))['unrealised']).toBe('-650.00');
    expect(await test.ask('ledger.verify', {})).toMatchObject({ ok: true, findings: [] });
  });

  it('realises in the next month what a late row changes', async () => {
    await open();
    await shop.rates(...rates);
    await shop.settle(settled);
    await shop.close('2026-10');
    const closed = await shop.balances('2026-10');
    await shop.bank(credit);
    await shop.close('2026-11');
    expect(await shop.balances('2026-10')).toEqual(closed);
    // On its way 83.5 → 84 in October, known in November; in the bank 84 → 82.
    expect(await brought('2026-11')).toEqual({ realised: '50.00', unrealised: '-350.00' });
  });
});

describe('other books', () => {
  it('several currencies are valued each for itself', async () => {
    await open();
    await shop.rates(
      ...rates,
      '2026-10-05,JPY,INR,0.55',
      '2026-10-31,JPY,INR,0.5',
      '2026-10-05,BTC,USD,60000',
      '2026-10-31,BTC,USD,70000',
    );
    await shop.settle(
      sale,
      { ...sale, currency: 'JPY', gross: '1000', reference: 'J1' },
      { ...sale, currency: 'BTC', gross: '0.00012345', reference: 'C1' },
    );
    await shop.close('2026-10');
    // +200.00; 550 → 500; 0.00012345 × (60,000 × 83 → 70,000 × 85) = 614.78 → 734.53.
    expect(await brought('2026-10')).toEqual({ realised: '0.00', unrealised: '269.75' });
    expect(await shop.balances('2026-10')).toMatchObject({
      'unrealised_exchange_gain INR': '-319.75',
      'unrealised_exchange_loss INR': '50.00',
    });
  });

  it('a base of dollars values rupees', async () => {
    await open('USD');
    await shop.rates('2026-10-05,USD,INR,80', '2026-10-31,USD,INR,100');
    await shop.settle({ ...sale, currency: 'INR', gross: '8000.00' }, { ...sale, reference: 'S2' });
    await shop.close('2026-10');
    expect(await brought('2026-10', 'USD')).toEqual({ realised: '0.00', unrealised: '-20.00' });
  });

  it('a merchant with one currency books nothing of the kind', async () => {
    await open();
    await shop.settle({ ...settled, currency: 'INR' });
    await shop.bank({ ...credit, currency: 'INR' });
    const { merchantId, test } = shop;
    const before = (await test.ask('ledger.entries', { merchantId })).entries.length;
    await shop.close('2026-10');
    expect((await test.ask('ledger.entries', { merchantId })).entries).toHaveLength(before);
    expect(Object.keys(await shop.balances('2026-11'))).toEqual(['bank INR', 'turnover INR']);
  });
});
