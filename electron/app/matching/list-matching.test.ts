import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anyRowsFile } from '../../testing/any-rows.ts';
import { openOctoberBooks, type OctoberBooks } from '../../testing/october-shop.ts';

let shop: OctoberBooks;
beforeEach(async () => {
  shop = await openOctoberBooks({ readerWorker: new URL('../../testing/any-rows-worker.ts', import.meta.url) });
});
afterEach(async () => {
  expect(shop.test.faults).toEqual([]);
  await shop.remove();
});

describe('a month of the two sides', () => {
  it('asks what all the books ask: what another month speaks against is not certain in this one', async () => {
    const sale = {
      kind: 'sale',
      at: '2026-10-29',
      currency: 'INR',
      gross: '500.00',
      reference: 'P1',
      batch: 'SETTL-1',
      on: '2026-10-30',
    } as const;
    const credit = (at: string) =>
      ({ kind: 'credit', at, currency: 'INR', gross: '500.00', description: 'NEFT CR-PHONEPE' }) as const;
    await shop.importTexts(
      anyRowsFile({ kind: 'settlement', rows: [sale] }),
      anyRowsFile({ kind: 'statement', rows: [credit('2026-10-31'), credit('2026-11-01')], opening: { INR: '0.00' } }),
    );
    const { merchantId } = shop;
    const list = (month?: string) =>
      shop.test.ask('matching.list', month === undefined ? { merchantId } : { merchantId, month });
    const all = await list();
    expect(all.matches).toEqual([]);
    expect(all.nearMisses.map(({ rule }) => rule)).toEqual(['amount_without_reference', 'amount_without_reference']);

    const october = await list('2026-10');
    expect(october.right).toHaveLength(1);
    expect(october.nearMisses).toEqual([all.nearMisses[0]]);
    expect((await list('2026-11')).nearMisses).toEqual(all.nearMisses);
  });
});
