import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import { recomputedBalances } from '../../store/ledger/account-days.ts';
import { closeBalances, closesOf } from '../../store/periods/periods-table.ts';
import { roleBalances } from '../../store/testing/role-balances.ts';
import {
  grownSale,
  octoberLines,
  octoberSales,
  openOctoberBooks,
  type OctoberBooks,
} from '../../testing/october-shop.ts';
import { writeBeside } from '../../testing/open-beside.ts';
import { hdfcFile, phonepeFile, type SampleSale } from '../../testing/sample-files.ts';

let shop: OctoberBooks;
beforeEach(async () => {
  shop = await openOctoberBooks();
});
afterEach(async () => {
  expect(shop.test.faults).toEqual([]);
  await shop.remove();
});

const october = '2026-10' as Month;
const close = (month: string) => shop.test.dispatch('periods.close', { merchantId: shop.merchantId, month });
const turnover = (month: string, merchantId = shop.merchantId) =>
  shop.test.ask('reports.turnover', { merchantId, month });
const openItems = async (month: string) =>
  (await shop.test.ask('periods.checklist', { merchantId: shop.merchantId, month })).checklist.filter(({ ok }) => !ok);

describe('the day of a payment', () => {
  // 12 at night in India is 18:30 of the day before in UTC, and 15:30 in São Paulo.
  const midnight = phonepeFile([{ reference: 'T1', on: '01-11-2026 12:00:00 AM', amount: '10.00' }]);
  const before = phonepeFile([{ reference: 'T1', on: '31-10-2026 11:59:59 PM', amount: '10.00' }]);

  it.each([
    ['UTC', midnight, '2026-10', '2026-10-31'],
    ['Asia/Kolkata', midnight, '2026-11', '2026-11-01'],
    ['Asia/Kolkata', before, '2026-10', '2026-10-31'],
    ['America/Sao_Paulo', midnight, '2026-10', '2026-10-31'],
    ['Pacific/Kiritimati', before, '2026-11', '2026-11-01'],
  ])('is where the merchant is: in %s', async (zone, text, month, day) => {
    const { id } = await shop.test.ask('merchants.add', { name: 'Elsewhere', country: 'IN', zone });
    await shop.test.ask('imports.commit', { merchantId: id, files: [shop.test.file('t.csv', text)] });
    expect((await turnover(month, id)).days).toMatchObject([{ day, payments: 1 }]);
    const { periods } = await shop.test.ask('periods.list', { merchantId: id });
    expect(periods.map(({ period }) => period)).toEqual([month]);
  });

  it('ends a month where the merchant is: it can be closed once it is over there', async () => {
    shop.clock.now = Date.parse('2026-10-31T18:30:00Z');
    await shop.importTexts(phonepeFile(octoberSales));
    const utc = await shop.test.ask('merchants.add', { name: 'Elsewhere', country: 'IN', zone: 'UTC' });
    const file = shop.test.file('u.csv', phonepeFile(octoberSales));
    await shop.test.ask('imports.commit', { merchantId: utc.id, files: [file] });
    expect(await shop.test.dispatch('periods.close', { merchantId: utc.id, month: october })).toMatchObject({
      code: 'period_not_over',
      details: { ends: '2026-10-31' },
    });
    expect(await close(october)).toMatchObject({ ok: true });
  });
});

describe('a month', () => {
  it('is refused while it runs, when it is empty, twice, and before an earlier one', async () => {
    await shop.importTexts(
      phonepeFile([
        ...octoberSales,
        { reference: 'P9', on: '02-09-2026', amount: '5.00' },
        { reference: 'P8', on: '02-11-2026', amount: '5.00' },
      ]),
    );
    expect(await close('2026-11')).toMatchObject({ code: 'period_not_over' });
    expect(await close('2026-07')).toMatchObject({ code: 'period_empty' });
    expect(await close(october)).toMatchObject({ code: 'period_out_of_order', details: { earlier: '2026-09' } });
    expect(await close('2026-09')).toMatchObject({ ok: true });
    expect(await close('2026-09')).toMatchObject({ code: 'period_closed' });
    expect(await close(october)).toMatchObject({ ok: true });
  });

  it('is not closed after a later one, though something was booked in it and taken back', async () => {
    await shop.importTexts(phonepeFile([{ reference: 'P9', on: '02-08-2026', amount: '5.00' }]));
    await shop.test.ask('ledger.undo', { merchantId: shop.merchantId });
    await shop.importTexts(phonepeFile(octoberSales));
    expect(await close(october)).toMatchObject({ ok: true });
    expect(await close('2026-08')).toMatchObject({ code: 'period_closed' });
  });

  it('is held open by statements that do not go on from each other, within it and from the month before', async () => {
    const september = hdfcFile([{ on: '30/09/26', narration: 'CASH', in: '500.00', balance: '10,000.00' }]);
    await shop.importTexts(september);
    expect(await close('2026-09')).toMatchObject({ ok: true });
    // It begins with 10,000.00: the first line's balance less its credit.
    await shop.importTexts(hdfcFile(octoberLines));
    expect(await openItems(october)).toEqual([]);
    await shop.test.ask('ledger.undo', { merchantId: shop.merchantId });
    const lacking = hdfcFile(octoberLines.slice(1));
    await shop.importTexts(lacking);
    expect(await openItems(october)).toMatchObject([
      {
        item: 'statements_continuous',
        details: {
          code: 'check_statements_gap',
          facts: { closing: { amount: '1000000' }, opening: { amount: '1128690' } },
        },
      },
    ]);
    expect(await close(october)).toMatchObject({
      code: 'checklist_open',
      details: { items: ['statements_continuous'] },
    });
  });

  it('is not held by a later month, whose statement leaves days out', async () => {
    await shop.importTexts(hdfcFile(octoberLines));
    await shop.importTexts(hdfcFile([{ on: '10/11/26', narration: 'CASH', in: '5.00', balance: '99,999.00' }]));
    expect(await openItems('2026-11')).toMatchObject([
      { item: 'month_over' },
      { item: 'earlier_months_closed' },
      { item: 'statements_continuous', details: { code: 'check_statements_gap' } },
    ]);
    expect(await openItems(october)).toEqual([]);
    expect(await close(october)).toMatchObject({ ok: true });
  });

  it('is closed though a batch of its last days is paid short in the next month: that exception explains it', async () => {
    const sale = { reference: 'P1', on: '30-10-2026', amount: '2000.00', batch: 'AXNPN0001', settledOn: '31-10-2026' };
    await shop.importTexts(
      phonepeFile([sale]),
      hdfcFile([{ on: '02/11/26', narration: 'NEFT', reference: 'AXNPN0001', in: '1,500.00', balance: '1,500.00' }]),
    );
    expect(await shop.exceptions()).toEqual([['short_paid', '500.00', 'AXNPN0001']]);
    expect(await close(october)).toMatchObject({ ok: true });
  });

  it('is held open when a kept balance is not what its postings come to', async () => {
    await shop.importOctober();
    expect(await openItems(october)).toEqual([]);
    const before = shop.hash();
    await writeBeside(shop.test, (writer) => {
      writer.script(
        `UPDATE account_day SET credit_amount = credit_amount - 100
         WHERE account_id = (SELECT id FROM ledger_account WHERE role = 'turnover' LIMIT 1) AND day = '2026-10-03'`,
      );
    });
    expect(shop.hash()).not.toBe(before);
    expect(await openItems(october)).toMatchObject([
      {
        item: 'balances_equal',
        details: {
          code: 'check_balances_differ',
          facts: { kept: { amount: '-465100' }, recomputed: { amount: '-465000' } },
        },
      },
    ]);
    expect(await close(october)).toMatchObject({ code: 'checklist_open', details: { items: ['balances_equal'] } });
  });
});

describe('a closed month', () => {
  const late: SampleSale = { reference: 'LATE', on: '30-10-2026', amount: '77.00' };

  beforeEach(async () => {
    await shop.importOctober();
  });

  it('keeps in its snapshot what its postings come to, and they come to it ever after', async () => {
    expect(await close(october)).toMatchObject({ ok: true });
    const merchantId = shop.merchantId as MerchantId;
    const [snapshot] = closesOf(shop.reader, merchantId, october);
    const balances = closeBalances(shop.reader, snapshot?.seq ?? 0n);
    expect(balances.length).toBeGreaterThan(6);
    expect(snapshot?.accounts).toBe(balances.length);
    expect(recomputedBalances(shop.reader, merchantId, october)).toEqual(balances);
    await shop.importTexts(phonepeFile([late, grownSale]));
    expect(recomputedBalances(shop.reader, merchantId, october)).toEqual(balances);
    expect(await shop.test.ask('ledger.verify', {})).toMatchObject({ ok: true });
  });

  it('sends a late row to the next open month, with a link back, and stays as it was reported', async () => {
    await close(october);
    const before = await turnover(october);
    const { imports } = await shop.importTexts(phonepeFile([late]));
    expect(imports[0]).toMatchObject({ late: 1, months: ['2026-10'] });
    expect(await turnover(october)).toEqual(before);
    expect((await turnover('2026-11')).late).toEqual([
      { month: '2026-10', currency: 'INR', payments: 1, gross: { amount: '7700', currency: 'INR' } },
    ]);
    const { periods } = await shop.test.ask('periods.list', { merchantId: shop.merchantId });
    expect(periods.map(({ period, late: rows }) => [period, rows])).toEqual([
      ['2026-11', 1],
      ['2026-10', 0],
    ]);
    const { entries } = await shop.test.ask('ledger.entries', { merchantId: shop.merchantId, month: '2026-11' });
    expect(entries.map(({ lateFrom, occurredOn }) => [lateFrom, occurredOn])).toEqual([['2026-10', '2026-10-30']]);
  });

  it('also sends a row forward whose month lies before it', async () => {
    await close(october);
    await shop.importTexts(phonepeFile([{ ...late, on: '30-08-2026' }]));
    expect((await turnover('2026-11')).late[0]?.month).toBe('2026-08');
    expect(await shop.test.ask('ledger.verify', {})).toMatchObject({ ok: true });
  });

  it('takes nothing from any use case: each is refused, or books in the next month', async () => {
    const first = (await shop.test.ask('imports.list', { merchantId: shop.merchantId })).imports.at(-1)?.id ?? '';
    await close(october);
    const { merchantId } = shop;
    const held = () => [...roleBalances(shop.reader, merchantId)].filter(([key]) => key.includes(october));
    const before = held();
    const reported = await turnover(october);
    const match = (await shop.matches())[0]?.id ?? '';
    const refused = { ok: false, code: 'period_closed', details: { month: october } };

    expect(await shop.test.dispatch('matching.unmatch', { merchantId, matchId: match })).toMatchObject(refused);
    expect(await shop.test.dispatch('imports.undo', { merchantId, importId: first })).toMatchObject(refused);
    expect(await shop.test.dispatch('ledger.undo', { merchantId })).toMatchObject(refused);
    expect(await close(october)).toMatchObject({ code: 'period_closed' });
    await shop.importTexts(phonepeFile([late, grownSale, { ...late, reference: 'SMALL', amount: '5.00' }]));
    await shop.importTexts(hdfcFile([{ on: '20/10/26', narration: 'NEFT', in: '2,500.00', balance: '2,500.00' }]));
    await shop.accept('AXNPN0002', 'AXNPN0002');
    const item = await shop.open('left', 'SMALL');
    await shop.test.ask('matching.writeOff', { merchantId, item, reason: 'too small to ask' });
    await shop.test.ask('matching.reconcile', { merchantId });
    await shop.test.ask('ledger.undo', { merchantId });
    await shop.test.ask('ledger.redo', { merchantId });
    expect(held()).toEqual(before);
    expect(await turnover(october)).toEqual(reported);
    expect(
      [...roleBalances(shop.reader, merchantId).keys()].filter((key) => key.includes('2026-11')).length,
    ).toBeGreaterThan(4);
    expect(await shop.test.ask('ledger.verify', {})).toMatchObject({ ok: true });
  });
});
