import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { roleBalances } from '../../store/testing/role-balances.ts';
import {
  grownSale,
  octoberLines,
  octoberSales,
  openOctoberBooks,
  type OctoberBooks,
} from '../../testing/october-shop.ts';
import { hdfcFile, phonepeFile, type SampleLine, type SampleSale } from '../../testing/sample-files.ts';

let shop: OctoberBooks;
beforeEach(async () => {
  shop = await openOctoberBooks();
});
afterEach(async () => {
  expect(shop.test.faults).toEqual([]);
  await shop.remove();
});

const undoImport = (importId: string | undefined) =>
  shop.test.dispatch('imports.undo', { merchantId: shop.merchantId, importId: importId ?? '' });
const undo = () => shop.test.dispatch('ledger.undo', { merchantId: shop.merchantId });
const redo = () => shop.test.dispatch('ledger.redo', { merchantId: shop.merchantId });
const idOf = async (imported: ReturnType<OctoberBooks['importTexts']>, index = 0): Promise<string> =>
  (await imported).imports[index]?.id ?? '';
const references = async () => (await shop.matches()).map(({ left }) => left[0]?.reference);

/** Later sales of a batch of their own, and its credit. */
const later: SampleSale = {
  reference: 'P7',
  on: '12-10-2026',
  amount: '640.00',
  batch: 'AXNPN0007',
  settledOn: '13-10-2026',
};
const laterLine: SampleLine = {
  on: '13/10/26',
  narration: 'NEFT CR-PHONEPE-AXNPN0007',
  reference: 'AXNPN0007',
  in: '640.00',
  balance: '640.00',
};

describe('undo of an import', () => {
  it('removes exactly its effects: the matches of others stay as they are', async () => {
    await shop.importOctober();
    const before = shop.hash();
    const [match] = await shop.matches();
    const report = await idOf(shop.importTexts(phonepeFile([later])));
    const withReport = shop.hash();
    const statement = await idOf(shop.importTexts(hdfcFile([laterLine])));
    expect(await references()).toEqual(['AXNPN0001', 'AXNPN0007']);

    expect(await undoImport(statement)).toMatchObject({
      ok: true,
      value: { importId: statement, entries: 1, matches: 1 },
    });
    expect(shop.hash()).toBe(withReport);
    expect(await undoImport(report)).toMatchObject({ ok: true, value: { entries: 2, matches: 0 } });
    expect(shop.hash()).toBe(before);
    expect(await shop.matches()).toEqual([match]);
    expect(await shop.test.ask('ledger.verify', {})).toMatchObject({ ok: true });
  });

  it('takes an earlier import back and leaves a later one, and a match across both is undone', async () => {
    const report = await idOf(shop.importTexts(phonepeFile([later])));
    await shop.importTexts(hdfcFile([laterLine]));
    const both = shop.hash();
    expect(await undoImport(report)).toMatchObject({ ok: true, value: { entries: 2, matches: 1 } });
    expect(await shop.exceptions()).toEqual([['unknown_credit', '640.00', 'AXNPN0007']]);
    expect([...roleBalances(shop.reader, shop.merchantId).keys()]).toEqual([
      'bank 2026-10 INR',
      'suspense 2026-10 INR',
    ]);
    await undo();
    expect(shop.hash()).toBe(both);
  });

  it('is refused while a later import rests on it, and says which one', async () => {
    const first = await idOf(shop.importTexts(phonepeFile(octoberSales.slice(0, 4))));
    const { imports, outcome } = await shop.importTexts(phonepeFile(octoberSales.slice(2)));
    const before = shop.hash();
    expect(await undoImport(first)).toMatchObject({
      code: 'import_relied_on',
      details: { file: 'file-1.csv', by: outcome.files[0]?.file },
    });
    expect(shop.hash()).toBe(before);
    expect(await undoImport(imports[0]?.id)).toMatchObject({ ok: true });
    expect(await undoImport(first)).toMatchObject({ ok: true });
    expect(roleBalances(shop.reader, shop.merchantId)).toEqual(new Map());
  });

  it('is refused twice, for what is not there, and for another merchant’s', async () => {
    const id = await idOf(shop.importTexts(phonepeFile(octoberSales)));
    const other = await shop.test.ask('merchants.add', { name: 'Other', country: 'IN' });
    expect(await shop.test.dispatch('imports.undo', { merchantId: other.id, importId: id })).toMatchObject({
      code: 'import_unknown',
    });
    expect(await undoImport('nothing')).toMatchObject({ code: 'import_unknown' });
    expect(await undoImport(id)).toMatchObject({ ok: true });
    expect(await undoImport(id)).toMatchObject({ code: 'import_undone', details: { file: 'file-1.csv' } });
  });

  it('is refused where a closed month holds its rows, or a match on them, and says which', async () => {
    const report = await idOf(shop.importTexts(phonepeFile([later])));
    await shop.importTexts(hdfcFile([laterLine]));
    await shop.test.ask('periods.close', { merchantId: shop.merchantId, month: '2026-10' });
    const before = shop.hash();
    const held = { code: 'period_closed', details: { month: '2026-10', file: 'file-1.csv' } };
    expect(await undoImport(report)).toMatchObject(held);
    expect(shop.hash()).toBe(before);
  });

  it('is refused where the match alone lies in the closed month: the bank was a day before the provider', async () => {
    const report = await idOf(shop.importTexts(phonepeFile([{ ...later, on: '01-11-2026', settledOn: '01-11-2026' }])));
    await shop.importTexts(hdfcFile([{ ...laterLine, on: '31/10/26' }]));
    expect(await references()).toEqual(['AXNPN0007']);
    await shop.test.ask('periods.close', { merchantId: shop.merchantId, month: '2026-10' });
    expect(await undoImport(report)).toMatchObject({ code: 'period_closed', details: { month: '2026-10' } });
  });
});

describe('the same file again after it was undone', () => {
  it('is new, row by row, and undoing in order brings back what was', async () => {
    const first = await idOf(shop.importOctober());
    const imported = shop.hash();
    await undoImport(first);
    const without = shop.hash();
    const again = await shop.importTexts(phonepeFile(octoberSales));
    expect(again.imports[0]?.rows).toEqual({ read: 6, new: 6, known: 0 });
    expect(shop.hash()).toBe(imported);
    expect(await shop.test.ask('ledger.verify', {})).toMatchObject({ ok: true });

    await undo();
    expect(shop.hash()).toBe(without);
    await undo();
    expect(shop.hash()).toBe(imported);
    await redo();
    await redo();
    expect(shop.hash()).toBe(imported);
    expect((await redo()).ok).toBe(false);
  });

  it('is known row by row to what comes after it, in whatever era', async () => {
    const first = await idOf(shop.importTexts(phonepeFile(octoberSales.slice(0, 3))));
    await undoImport(first);
    await shop.importTexts(phonepeFile(octoberSales.slice(0, 4)));
    const { imports } = await shop.importTexts(phonepeFile(octoberSales));
    expect(imports[0]?.rows).toEqual({ read: 6, new: 2, known: 4 });
    const lines = await shop.importTexts(hdfcFile(octoberLines.slice(0, 3)), hdfcFile(octoberLines));
    expect(lines.imports.map(({ rows }) => rows.new)).toEqual([3, 2]);
  });
});

describe('a match whose batch grew', () => {
  it('is made again when the import that grew it is undone', async () => {
    await shop.importOctober();
    const before = shop.hash();
    const [match] = await shop.matches();
    const grown = await idOf(shop.importTexts(phonepeFile([grownSale])));
    expect(await shop.matches()).toEqual([]);
    expect(await undoImport(grown)).toMatchObject({ ok: true });
    expect(shop.hash()).toBe(before);
    expect(await shop.matches()).toEqual([match]);
  });

  it('is made again with its entries also after the import was undone and done again', async () => {
    await shop.importOctober();
    const before = shop.hash();
    const grown = await idOf(shop.importTexts(phonepeFile([grownSale])));
    await undo();
    expect(shop.hash()).toBe(before);
    await redo();
    expect(await undoImport(grown)).toMatchObject({ ok: true });
    expect(shop.hash()).toBe(before);
    expect(await shop.test.ask('ledger.verify', {})).toMatchObject({ ok: true });
  });

  it('is left as it is when its credit explains another batch by then', async () => {
    await shop.importOctober();
    const grown = await idOf(shop.importTexts(phonepeFile([grownSale])));
    await shop.accept('AXNPN0002', '0000AXNPN0001');
    const by = (await shop.matches()).map(({ id }) => id);
    expect(await undoImport(grown)).toMatchObject({ ok: true });
    expect((await shop.matches()).map(({ id }) => id)).toEqual(by);
  });

  it('stays open when the month in which it was taken back is closed by then', async () => {
    await shop.importOctober();
    // The provider pays the rest of the batch in November, and its credit of October explains it no more.
    const rest = { ...grownSale, on: '01-11-2026', settledOn: '02-11-2026' };
    const grown = await idOf(shop.importTexts(phonepeFile([{ ...rest, reference: 'P10' }])));
    await shop.test.ask('periods.close', { merchantId: shop.merchantId, month: '2026-10' });
    expect(await undoImport(grown)).toMatchObject({ ok: true });
    expect(await shop.matches()).toEqual([]);
    expect(await shop.open('left', 'AXNPN0001')).toMatch(/^batch:/);
    expect(await shop.test.ask('ledger.verify', {})).toMatchObject({ ok: true });
    await undo();
    expect(await shop.exceptions()).toContainEqual(['short_paid', '250.00', 'AXNPN0001']);
  });

  it('is taken back too where a person wrote the batch off, or accepted less', async () => {
    const small = { ...later, amount: '60.00' };
    await shop.importTexts(phonepeFile([small]));
    const item = await shop.open('left', 'AXNPN0007');
    await shop.test.ask('matching.writeOff', { merchantId: shop.merchantId, item, reason: 'too small to ask' });
    const before = shop.hash();
    const grown = await idOf(shop.importTexts(phonepeFile([{ ...small, reference: 'P8' }])));
    expect(await shop.matches()).toEqual([]);
    expect(await shop.exceptions()).toEqual([['not_settled', '120.00', 'AXNPN0007']]);
    await undoImport(grown);
    expect(shop.hash()).toBe(before);
  });
});

describe('a payment that was written off and is settled after all', () => {
  const unsettled: SampleSale = { reference: 'P9', on: '05-10-2026', amount: '80.00' };
  const settled: SampleSale = { ...unsettled, batch: 'AXNPN0009', settledOn: '07-10-2026' };

  it('is no longer written off, and is again when the import that settled it is undone', async () => {
    await shop.importTexts(phonepeFile([unsettled]));
    const item = await shop.open('left', 'P9');
    await shop.test.ask('matching.writeOff', { merchantId: shop.merchantId, item, reason: 'too small to ask' });
    const writtenOff = shop.hash();
    const settling = await idOf(shop.importTexts(phonepeFile([settled])));
    expect(await shop.matches()).toEqual([]);
    // What the provider owed is in the batch now, once, and nothing is lost.
    expect([...roleBalances(shop.reader, shop.merchantId).keys()]).toEqual([
      'payouts_in_transit 2026-10 INR',
      'turnover 2026-10 INR',
    ]);
    expect(await undoImport(settling)).toMatchObject({ ok: true });
    expect(shop.hash()).toBe(writtenOff);
    await undo();
    await undo();
    expect(shop.hash()).toBe(writtenOff);
  });
});
