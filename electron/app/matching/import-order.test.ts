import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anyRowsFile, type AnyRow } from '../../testing/any-rows.ts';
import { openOctoberBooks, type OctoberBooks } from '../../testing/october-shop.ts';

let shop: OctoberBooks;
const open = async (): Promise<void> => {
  shop = await openOctoberBooks({ readerWorker: new URL('../../testing/any-rows-worker.ts', import.meta.url) });
};
const close = async (): Promise<void> => {
  expect(await shop.test.ask('ledger.verify', {})).toMatchObject({ ok: true });
  expect(shop.test.faults).toEqual([]);
  await shop.remove();
};
beforeEach(open);
afterEach(close);

const report = (batch: string): string =>
  anyRowsFile({
    kind: 'settlement',
    rows: [
      {
        kind: 'sale',
        at: '2026-10-05',
        currency: 'INR',
        gross: '500.00',
        reference: `P${batch}`,
        batch,
        on: '2026-10-05',
      },
    ],
  });
const credit: AnyRow = {
  kind: 'credit',
  at: '2026-10-06',
  currency: 'INR',
  gross: '500.00',
  description: 'NEFT PHONEPE PVT LTD',
};
const statement = (rows: readonly AnyRow[], opening = '1000.00'): string =>
  anyRowsFile({ kind: 'statement', rows, opening: { INR: opening } });

const files: Readonly<Record<string, string>> = {
  A: report('SETTL0001'),
  B: report('SETTL0002'),
  S: statement([credit]),
};
const matched = async (): Promise<string[]> => (await shop.matches()).map(({ left }) => left[0]?.reference ?? '');
const asked = async () =>
  (await shop.test.ask('matching.list', { merchantId: shop.merchantId })).nearMisses.map(({ rule }) => rule);

describe('the order in which files come', () => {
  it('does not change what two payouts of one amount and one credit come to: they are asked about', async () => {
    const outcomes: unknown[] = [];
    for (const order of ['ABS', 'ASB', 'BAS', 'BSA', 'SAB', 'SBA']) {
      for (const name of order) await shop.importTexts(files[name] ?? '');
      outcomes.push([await matched(), await asked()]);
      await close();
      await open();
    }
    expect(outcomes[0]).toEqual([[], expect.arrayContaining(['amount_without_reference'])]);
    expect(outcomes).toEqual(outcomes.map(() => outcomes[0]));
  });

  it('loosens what was linked before its rival came as a part of that import, and undo ties it again', async () => {
    await shop.importTexts(files['A'] ?? '');
    await shop.importTexts(files['S'] ?? '');
    expect(await matched()).toEqual(['SETTL0001']);
    await shop.importTexts(files['B'] ?? '');
    expect(await matched()).toEqual([]);
    await shop.test.ask('ledger.undo', { merchantId: shop.merchantId });
    expect(await matched()).toEqual(['SETTL0001']);
    await shop.test.ask('ledger.redo', { merchantId: shop.merchantId });
    expect(await matched()).toEqual([]);
  });

  it('leaves what a person accepted', async () => {
    await shop.importTexts(files['S'] ?? '', files['A'] ?? '', files['B'] ?? '');
    await shop.accept('SETTL0002', 'NEFT PHONEPE PVT LTD');
    await shop.importTexts(report('SETTL0003'));
    expect(await matched()).toEqual(['SETTL0002']);
  });

  it('leaves what a closed month holds', async () => {
    await shop.importTexts(files['A'] ?? '');
    await shop.importTexts(
      statement([credit, { ...credit, kind: 'debit', at: '2026-10-31', gross: '-1.00', description: 'FEE' }]),
    );
    await shop.test.ask('periods.close', { merchantId: shop.merchantId, month: '2026-10' });
    await shop.importTexts(files['B'] ?? '');
    expect(await matched()).toEqual(['SETTL0001']);
  });

  it('tells of a credit that went back, though the statement that says so came later', async () => {
    const named = { ...credit, reference: 'SETTL0001', description: 'NEFT SETTL0001' };
    const back: AnyRow = { ...named, kind: 'debit', at: '2026-10-08', gross: '-500.00', description: 'RTN SETTL0001' };
    await shop.importTexts(files['A'] ?? '');
    await shop.importTexts(statement([named]));
    expect(await matched()).toEqual(['SETTL0001']);
    await shop.importTexts(statement([back], '1500.00'));
    expect(await matched()).toEqual([]);
    const later = (await shop.exceptions()).toSorted();
    await close();
    await open();
    await shop.importTexts(files['A'] ?? '', statement([named, back]));
    expect((await shop.exceptions()).toSorted()).toEqual(later);
  });
});
