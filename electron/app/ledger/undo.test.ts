import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentHash } from '../../store/ledger/content-hash.ts';
import {
  grownSale,
  octoberLines,
  octoberSales,
  openOctoberBooks,
  type OctoberBooks,
} from '../../testing/october-shop.ts';
import { hdfcFile, phonepeFile } from '../../testing/sample-files.ts';
import { testPassphrase } from '../../testing/make-test-workspace.ts';

let shop: OctoberBooks;
beforeEach(async () => {
  shop = await openOctoberBooks();
});
afterEach(async () => {
  expect(shop.test.faults).toEqual([]);
  await shop.remove();
});

const undo = () => shop.test.dispatch('ledger.undo', { merchantId: shop.merchantId });
const redo = () => shop.test.dispatch('ledger.redo', { merchantId: shop.merchantId });
const history = () => shop.test.ask('ledger.history', { merchantId: shop.merchantId });

const reopenWorkspace = async () => {
  await shop.test.ask('vault.lock', {});
  await shop.test.ask('vault.unlock', { passphrase: testPassphrase });
};

describe('history', () => {
  it('of more than a hundred steps survives closing and opening the workspace, and all of them are undone and done again', async () => {
    const beginning = shop.hash();
    await shop.importOctober();
    for (let turn = 0; turn < 60; turn += 1) {
      const { id } = await shop.accept('AXNPN0002', 'AXNPN0002');
      await shop.test.ask('matching.unmatch', { merchantId: shop.merchantId, matchId: id ?? '' });
    }
    const end = shop.hash();
    const before = await history();
    expect(before.steps).toHaveLength(121);
    await reopenWorkspace();
    expect(await history()).toEqual(before);

    for (let turn = 0; turn < 70; turn += 1) expect(await undo()).toMatchObject({ ok: true });
    await reopenWorkspace();
    expect(await history()).toMatchObject({ canUndo: true, canRedo: true });
    for (let turn = 70; turn < 121; turn += 1) expect(await undo()).toMatchObject({ ok: true });
    expect(await undo()).toMatchObject({ ok: false, code: 'nothing_to_undo' });
    expect(shop.hash()).toBe(beginning);

    for (let turn = 0; turn < 121; turn += 1) expect(await redo()).toMatchObject({ ok: true });
    expect(await redo()).toMatchObject({ ok: false, code: 'nothing_to_redo' });
    expect(shop.hash()).toBe(end);
    expect(await history()).toEqual(before);
  });

  it('says each step in words, the newest first', async () => {
    await shop.importOctober();
    const { id } = await shop.accept('AXNPN0002', 'AXNPN0002');
    await shop.test.ask('matching.unmatch', { merchantId: shop.merchantId, matchId: id ?? '' });
    expect((await history()).steps.map(({ kind, what, undone }) => [kind, what.code, undone])).toEqual([
      ['unmatch', 'step_unmatched', false],
      ['match', 'step_matched', false],
      ['import', 'step_imported', false],
    ]);
  });

  it('forgets what could be done again with a new step, for good', async () => {
    await shop.importTexts(phonepeFile(octoberSales));
    await undo();
    const again = await shop.importTexts(phonepeFile(octoberSales));
    expect(again.imports[0]?.rows.new).toBe(6);
    const standing = shop.hash();
    expect(await redo()).toMatchObject({ code: 'nothing_to_redo' });
    await undo();
    expect(await redo()).toMatchObject({ ok: true });
    expect(shop.hash()).toBe(standing);
    // The first import stays forgotten: brought back beside the second, every payment would count twice.
    expect(await redo()).toMatchObject({ code: 'nothing_to_redo' });
    expect((await history()).canRedo).toBe(false);
    const { totals } = await shop.test.ask('reports.turnover', { merchantId: shop.merchantId, month: '2026-10' });
    expect(totals[0]?.payments).toBe(5);
  });
});

describe('undo', () => {
  it('takes several files of one import back together, though one rests on another', async () => {
    const before = shop.hash();
    await shop.importTexts(phonepeFile(octoberSales.slice(0, 4)), phonepeFile(octoberSales.slice(2)));
    const after = shop.hash();
    expect(await undo()).toMatchObject({ ok: true });
    expect(shop.hash()).toBe(before);
    expect(await redo()).toMatchObject({ ok: true });
    expect(shop.hash()).toBe(after);
    expect(await undo()).toMatchObject({ ok: true });
  });

  it('is refused where a closed month holds the step, and says which', async () => {
    await shop.importOctober();
    await shop.test.ask('periods.close', { merchantId: shop.merchantId, month: '2026-10' });
    const closed = shop.hash();
    await shop.importTexts(phonepeFile([{ reference: 'N1', on: '02-11-2026', amount: '10.00' }]));
    expect(await undo()).toMatchObject({ ok: true });
    expect(shop.hash()).toBe(closed);
    expect(await undo()).toMatchObject({ code: 'period_closed', details: { month: '2026-10' } });
    expect(shop.hash()).toBe(closed);
    await shop.test.ask('periods.reopen', { merchantId: shop.merchantId, month: '2026-10', reason: 'a wrong file' });
    expect(await undo()).toMatchObject({ ok: true });
  });

  it('refuses to do again what was undone in a month that is closed by now', async () => {
    await shop.importTexts(phonepeFile(octoberSales));
    await shop.importTexts(hdfcFile(octoberLines));
    await undo();
    await shop.test.ask('periods.close', { merchantId: shop.merchantId, month: '2026-10' });
    const closed = shop.hash();
    expect(await redo()).toMatchObject({ code: 'period_closed', details: { month: '2026-10' } });
    expect(shop.hash()).toBe(closed);
  });

  it('takes a late file back that outgrew a match of a closed month: that month itself holds none of it', async () => {
    await shop.importOctober();
    await shop.test.ask('periods.close', { merchantId: shop.merchantId, month: '2026-10' });
    const closed = shop.hash();
    await shop.importTexts(phonepeFile([grownSale]));
    expect(await shop.matches()).toEqual([]);
    const grown = shop.hash();
    expect(await undo()).toMatchObject({ ok: true });
    expect(shop.hash()).toBe(closed);
    expect((await shop.matches()).map(({ left }) => left[0]?.reference)).toEqual(['AXNPN0001']);
    expect(await redo()).toMatchObject({ ok: true });
    expect(shop.hash()).toBe(grown);
    expect(await shop.test.ask('ledger.verify', {})).toMatchObject({ ok: true });
  });

  it('never touches another merchant', async () => {
    const other = await shop.test.ask('merchants.add', { name: 'Other', country: 'IN' });
    const hashOfOther = () => contentHash(shop.reader, other.id);
    const importForOther = (text: string) =>
      shop.test.ask('imports.commit', { merchantId: other.id, files: [shop.test.file('other.csv', text)] });
    // The very same files, so that every reference is both merchants'.
    await shop.importOctober();
    await importForOther(phonepeFile(octoberSales));
    await importForOther(hdfcFile(octoberLines));
    const [mine, others] = [shop.hash(), hashOfOther()];
    expect(await undo()).toMatchObject({ ok: true });
    expect(hashOfOther()).toBe(others);
    expect(await undo()).toMatchObject({ code: 'nothing_to_undo' });
    await shop.test.ask('ledger.undo', { merchantId: other.id });
    await redo();
    expect(shop.hash()).toBe(mine);
    expect(hashOfOther()).not.toBe(others);
  });
});
