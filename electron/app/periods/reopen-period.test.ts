import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { contentHash } from '../../store/ledger/content-hash.ts';
import { roleBalances } from '../../store/testing/role-balances.ts';
import { anyRowsFile, type AnyRow } from '../../testing/any-rows.ts';
import {
  grownSale,
  octoberLines,
  octoberSales,
  openOctoberBooks,
  type OctoberBooks,
} from '../../testing/october-shop.ts';
import { hdfcFile, phonepeFile, type SampleLine, type SampleSale } from '../../testing/sample-files.ts';

let shop: OctoberBooks;
/** Another merchant of the same workspace, whose months were never closed: what the books say when nothing came late. */
let neverClosed: string;
beforeEach(async () => {
  shop = await openOctoberBooks();
  shop.clock.now = Date.parse('2026-12-05T10:00:00+05:30');
  neverClosed = (await shop.test.ask('merchants.add', { name: 'Never Closed', country: 'IN' })).id;
});
afterEach(async () => {
  expect(shop.test.faults).toEqual([]);
  await shop.remove();
});

const close = (month = '2026-10') => shop.test.dispatch('periods.close', { merchantId: shop.merchantId, month });
const reopen = (month = '2026-10', reason = 'PhonePe sent a late file') =>
  shop.test.dispatch('periods.reopen', { merchantId: shop.merchantId, month, reason });
const history = (month = '2026-10') => shop.test.ask('periods.history', { merchantId: shop.merchantId, month });
const turnover = (month = '2026-10') => shop.test.ask('reports.turnover', { merchantId: shop.merchantId, month });
const openItems = async (month = '2026-10') =>
  (await shop.test.ask('periods.checklist', { merchantId: shop.merchantId, month })).checklist.filter(({ ok }) => !ok);

/** The books as they would be if no month had ever been closed while these files came. */
async function hashNeverClosed(...texts: readonly string[]): Promise<string> {
  for (const text of texts) {
    const file = shop.test.file(`${text.length}.csv`, text);
    await shop.test.ask('imports.commit', { merchantId: neverClosed, files: [file] });
  }
  return contentHash(shop.reader, neverClosed as MerchantId);
}

const report = phonepeFile(octoberSales);
const statement = hdfcFile(octoberLines.slice(0, 4));

const lateSales: readonly SampleSale[] = [
  {
    reference: 'L1',
    on: '28-10-2026',
    amount: '77.00',
    fee: '-1.00',
    tax: '-0.18',
    batch: 'AXNPN0008',
    settledOn: '29-10-2026',
  },
  { reference: 'L2', on: '31-10-2026', amount: '23.00' },
  { reference: 'N1', on: '02-11-2026', amount: '11.00' },
];
const lateLines: readonly SampleLine[] = [
  { on: '30/10/26', narration: 'NEFT AXNPN0008', reference: 'AXNPN0008', in: '75.82', balance: '12,562.72' },
  { on: '30/10/26', narration: 'GIFT', in: '9.00', balance: '12,571.72' },
];

describe('reopening', () => {
  beforeEach(async () => {
    await shop.importTexts(report, statement);
  });

  it('needs a reason and a closed month, and opens the last one alone', async () => {
    await shop.importTexts(phonepeFile([{ reference: 'N1', on: '02-11-2026', amount: '11.00' }]));
    expect(await reopen()).toMatchObject({ code: 'period_not_closed', details: { month: '2026-10' } });
    await close();
    await close('2026-11');
    for (const reason of ['', '   ', 'x'.repeat(501)])
      expect(await reopen('2026-11', reason)).toMatchObject({ code: 'bad_request' });
    expect(await reopen()).toMatchObject({
      code: 'period_later_closed',
      details: { month: '2026-10', later: '2026-11' },
    });
    expect(await reopen('2026-11')).toMatchObject({ ok: true, value: { state: 'reopened', snapshot: null } });
    expect(await reopen('2026-11')).toMatchObject({ code: 'period_not_closed' });
    expect(await reopen()).toMatchObject({ ok: true });
  });

  it('brings all that came late home: payments, fees, payouts, bank lines and matches, as if it had come in time', async () => {
    await close();
    await shop.importTexts(phonepeFile(lateSales));
    await shop.importTexts(hdfcFile(lateLines));
    const late = [...roleBalances(shop.reader, shop.merchantId).keys()].filter((key) => key.includes('2026-11'));
    expect(late).toEqual([
      'bank 2026-11 INR',
      'fees 2026-11 INR',
      'gst_input_credit 2026-11 INR',
      'receivable 2026-11 INR',
      'suspense 2026-11 INR',
      'turnover 2026-11 INR',
    ]);
    const input = { merchantId: shop.merchantId, month: '2026-10', reason: 'PhonePe sent a late file' };
    const { checklist } = await shop.test.ask('periods.reopen', input);
    // What it answers is in step already.
    expect(checklist.filter(({ ok }) => !ok)).toEqual([]);
    expect(shop.hash()).toBe(await hashNeverClosed(report, statement, phonepeFile(lateSales), hdfcFile(lateLines)));
    expect(await openItems()).toEqual([]);
    expect(await shop.test.ask('ledger.verify', {})).toMatchObject({ ok: true });
    // And later files find the rows there.
    const again = await shop.importTexts(
      phonepeFile([...lateSales, { reference: 'L3', on: '31-10-2026', amount: '1.00' }]),
    );
    expect(again.imports[0]).toMatchObject({ rows: { new: 1, known: 3 }, late: 0 });
  });

  it('counts the turnover of both months right, and shows what was reported before beside what it is', async () => {
    await close();
    const first = await turnover();
    await shop.importTexts(phonepeFile(lateSales));
    expect((await turnover('2026-11')).totals).toMatchObject([{ payments: 3, gross: { amount: '11100' } }]);
    expect((await history()).restatement).toBeNull();
    await reopen();
    expect((await turnover('2026-11')).totals).toMatchObject([{ payments: 1, gross: { amount: '1100' } }]);
    const restatement = {
      rows: [
        {
          method: 'upi',
          before: { payments: 5, gross: { amount: '465000', currency: 'INR' } },
          after: { payments: 7, gross: { amount: '475000', currency: 'INR' } },
          difference: { amount: '10000', currency: 'INR' },
        },
      ],
      totals: [
        {
          before: { amount: '465000', currency: 'INR' },
          after: { amount: '475000', currency: 'INR' },
          difference: { amount: '10000', currency: 'INR' },
        },
      ],
    };
    const now = await turnover();
    expect(now).toMatchObject({ state: 'reopened', snapshotHash: null, late: [] });
    expect(now.restatement).toEqual(restatement);
    expect((await history()).restatement).toEqual(restatement);

    const again = await close();
    expect(again).toMatchObject({ ok: true, value: { state: 'closed' } });
    const { closes, restatement: kept } = await history();
    expect(kept).toEqual(restatement);
    expect(closes).toMatchObject([
      { reopened: null, turnover: [{ amount: '475000' }] },
      { reopened: { reason: 'PhonePe sent a late file' }, turnover: [{ amount: '465000' }] },
    ]);
    expect(closes[1]?.snapshotHash).toBe(first.snapshotHash);
    expect(closes[0]?.snapshotHash).not.toBe(first.snapshotHash);
    expect((await turnover()).snapshotHash).toBe(closes[0]?.snapshotHash);
    expect(await shop.test.ask('ledger.verify', {})).toMatchObject({ ok: true });
  });

  it('brings rows home to an earlier month too, that was locked though never closed by name', async () => {
    await close();
    const august = phonepeFile([{ reference: 'A1', on: '30-08-2026', amount: '77.00' }]);
    await shop.importTexts(august);
    expect((await turnover('2026-11')).late[0]?.month).toBe('2026-08');
    await reopen();
    expect((await turnover('2026-08')).totals[0]?.payments).toBe(1);
    expect(shop.hash()).toBe(await hashNeverClosed(report, statement, august));
    expect(await close()).toMatchObject({ code: 'period_out_of_order', details: { earlier: '2026-08' } });
    expect(await close('2026-08')).toMatchObject({ ok: true });
    expect(await close()).toMatchObject({ ok: true });
  });

  it('brings the end of a match home that a late file took apart, so that the month closes again', async () => {
    await close();
    await shop.importTexts(phonepeFile([grownSale]));
    await reopen();
    expect(shop.hash()).toBe(await hashNeverClosed(report, statement, phonepeFile([grownSale])));
    expect(await openItems()).toEqual([]);
    // Again and again: what is home stays home.
    for (let round = 0; round < 2; round += 1) {
      const before = shop.hash();
      expect(await close()).toMatchObject({ ok: true });
      await reopen();
      expect(shop.hash()).toBe(before);
    }
    expect(await shop.test.ask('ledger.verify', {})).toMatchObject({ ok: true });
  });

  it('leaves late rows that were taken back alone, and brings them home when they are brought back', async () => {
    await close();
    await shop.importTexts(phonepeFile(lateSales));
    await shop.test.ask('ledger.undo', { merchantId: shop.merchantId });
    await reopen();
    await shop.test.ask('ledger.redo', { merchantId: shop.merchantId });
    expect((await turnover()).totals[0]?.payments).toBe(7);
    expect(shop.hash()).toBe(await hashNeverClosed(report, statement, phonepeFile(lateSales)));
  });

  it('counts late rows that are brought back after the month was closed again in the next month, as before', async () => {
    await close();
    await shop.importTexts(phonepeFile(lateSales));
    const late = shop.hash();
    await shop.test.ask('ledger.undo', { merchantId: shop.merchantId });
    await reopen();
    await close();
    await shop.test.ask('ledger.redo', { merchantId: shop.merchantId });
    expect(shop.hash()).toBe(late);
    expect((await turnover('2026-11')).late[0]).toMatchObject({ month: '2026-10', payments: 2 });
    await reopen();
    expect(shop.hash()).toBe(await hashNeverClosed(report, statement, phonepeFile(lateSales)));
  });
});

describe('two closed months, the later of which is opened again', () => {
  const sale = (reference: string, day: string): SampleSale => ({ reference, on: `${day}-2026`, amount: '5.00' });
  const september = hdfcFile([{ on: '30/09/26', narration: 'GIFT', in: '700.00', balance: '700.00' }]);

  it('books what explains a late credit where the credit is counted, though the month before that is open', async () => {
    await shop.importTexts(phonepeFile([sale('S1', '10-09'), sale('O1', '10-10')]));
    await close('2026-09');
    await close();
    await shop.importTexts(september);
    const batch = { reference: 'S2', on: '28-09-2026', amount: '700.00', batch: 'AXNPN0001', settledOn: '29-09-2026' };
    await shop.importTexts(phonepeFile([batch]));
    await reopen();
    const match = await shop.accept('AXNPN0001', 'GIFT');
    const balances = roleBalances(shop.reader, shop.merchantId);
    expect([balances.get('suspense 2026-10 INR'), balances.get('suspense 2026-11 INR')]).toEqual([
      undefined,
      undefined,
    ]);
    expect(await openItems()).toEqual([]);
    await shop.test.ask('matching.unmatch', { merchantId: shop.merchantId, matchId: match.id ?? '' });
    expect(roleBalances(shop.reader, shop.merchantId).get('suspense 2026-10 INR')).toBeUndefined();
    expect(await openItems()).toEqual([]);
  });

  it('can close again when a credit was explained then and is not any more', async () => {
    const first = sale('S1', '28-09');
    const paid = { ...first, batch: 'AXNPN0001', settledOn: '29-09-2026' };
    const bank = hdfcFile([{ on: '29/09/26', narration: 'NEFT', reference: 'AXNPN0001', in: '5.00', balance: '5.00' }]);
    await shop.importTexts(phonepeFile([paid, sale('O1', '10-10')]), bank);
    await close('2026-09');
    await close();
    await shop.importTexts(phonepeFile([{ ...paid, reference: 'S2' }]));
    expect(await shop.matches()).toEqual([]);
    await reopen();
    expect(await openItems()).toEqual([]);
    expect(await close()).toMatchObject({ ok: true });
  });
});

describe('a month with other currencies', () => {
  beforeEach(async () => {
    await shop.remove();
    shop = await openOctoberBooks({ readerWorker: new URL('../../testing/any-rows-worker.ts', import.meta.url) });
    for (const [on, rate] of [
      ['2026-10-05', '84'],
      ['2026-10-31', '86.5'],
      ['2026-11-01', '86.5'],
    ] as const)
      await shop.test.ask('rates.add', { from: 'USD', to: 'INR', on, rate, source: 'test' });
  });

  const sale = (reference: string, gross: string): AnyRow => ({
    kind: 'sale',
    at: '2026-10-05',
    currency: 'USD',
    gross,
    reference,
  });
  const revalued = () =>
    [...roleBalances(shop.reader, shop.merchantId)].filter(([key]) => /^(unrealised|exchange)/.test(key));

  it('takes its revaluation back when it is opened again, and revalues anew at the next close', async () => {
    await shop.importTexts(anyRowsFile({ kind: 'settlement', rows: [sale('D1', '100.00')] }));
    const before = shop.hash();
    expect(await close()).toMatchObject({ ok: true });
    const gain = 25_000n * 1_000_000_000n;
    expect(revalued()).toEqual([
      ['exchange_revaluation 2026-10 INR', gain],
      ['exchange_revaluation 2026-11 INR', -gain],
      ['unrealised_exchange_gain 2026-10 INR', -gain],
      ['unrealised_exchange_gain 2026-11 INR', gain],
    ]);
    const closed = shop.hash();
    await reopen();
    expect(revalued()).toEqual([]);
    expect(shop.hash()).toBe(before);

    await close();
    expect(shop.hash()).toBe(closed);
    await reopen();
    await shop.importTexts(anyRowsFile({ kind: 'settlement', rows: [sale('D2', '20.00')] }));
    await close();
    expect(revalued()[0]).toEqual(['exchange_revaluation 2026-10 INR', (gain * 120n) / 100n]);
    expect(await shop.test.ask('ledger.verify', {})).toMatchObject({ ok: true });
  });

  it('cannot be closed without its last day’s rate, and stays as it is when one comes late', async () => {
    await shop.importTexts(anyRowsFile({ kind: 'settlement', rows: [{ ...sale('E1', '100.00'), currency: 'EUR' }] }));
    expect(await close()).toMatchObject({ code: 'checklist_open', details: { items: ['rates_present'] } });
    for (const on of ['2026-10-05', '2026-10-31', '2026-11-01'])
      await shop.test.ask('rates.add', { from: 'EUR', to: 'INR', on, rate: '90', source: 'test' });
    expect(await close()).toMatchObject({ ok: true });
    const closed = shop.hash();
    await shop.test.ask('rates.add', { from: 'EUR', to: 'INR', on: '2026-10-31', rate: '99', source: 'corrected' });
    expect(shop.hash()).toBe(closed);
  });
});
