import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { roleBalances } from '../../store/testing/role-balances.ts';
import { anyRowsFile, type AnyRow } from '../../testing/any-rows.ts';
import { openOctoberBooks, type OctoberBooks } from '../../testing/october-shop.ts';
import { phonepeFile } from '../../testing/sample-files.ts';

let shop: OctoberBooks;
afterEach(async () => {
  expect(shop.test.faults).toEqual([]);
  await shop.remove();
});

const unmatch = async (id: string | null | undefined) =>
  shop.test.ask('matching.unmatch', { merchantId: shop.merchantId, matchId: id ?? '' });

describe('matching by hand', () => {
  beforeEach(async () => {
    shop = await openOctoberBooks();
    await shop.importOctober();
  });

  it('links a short payout, keeps what is missing as owed, and takes it back', async () => {
    const { merchantId } = shop;
    const { left, right, nearMisses } = await shop.test.ask('matching.list', { merchantId, month: '2026-10' });
    expect(nearMisses.map(({ why }) => why.code)).toEqual(['near_amount_differs']);
    const pair = { left: await shop.open('left', 'AXNPN0002'), right: await shop.open('right', 'AXNPN0002') };
    const match = await shop.accept('AXNPN0002', 'AXNPN0002');
    expect(match).toMatchObject({
      by: 'person',
      difference: { amount: '50000' },
      why: { code: 'match_accepted_difference' },
    });
    expect(await shop.exceptions()).toContainEqual(['short_paid', '500.00', 'AXNPN0002']);
    expect(await shop.test.dispatch('matching.accept', { merchantId, ...pair })).toMatchObject({
      ok: false,
      code: 'item_already_matched',
    });

    await unmatch(match.id);
    const after = await shop.test.ask('matching.list', { merchantId, month: '2026-10' });
    expect(after.left.map(({ id }) => id)).toEqual(left.map(({ id }) => id));
    expect(after.right.map(({ id }) => id)).toEqual(right.map(({ id }) => id));
    expect(await shop.test.ask('ledger.verify', {})).toMatchObject({ ok: true });
  });

  it('asks nobody for the part of a paisa that no bank can pay', async () => {
    const [match] = await shop.matches();
    const before = await shop.exceptions();
    const hash = shop.hash();
    await unmatch(match?.id);
    expect(await shop.exceptions()).toHaveLength(before.length + 1);
    const again = await shop.accept('AXNPN0001', '0000AXNPN0001', { writeOffDifference: true });
    expect(again).toMatchObject({ by: 'person', writtenOff: { amount: '0' } });
    expect(await shop.exceptions()).toEqual(before);
    // The same balances; only that a person said so is another thing.
    expect(roleBalances(shop.reader, shop.merchantId).get('rounding_differences 2026-10 INR')).toBe(2_000_000n * 100n);
    expect(shop.hash()).not.toBe(hash);
  });

  it('gives the same matches however often it runs, and no step for nothing', async () => {
    const { merchantId } = shop;
    const first = await shop.test.ask('matching.reconcile', { merchantId });
    const hash = shop.hash();
    expect(await shop.test.ask('matching.reconcile', { merchantId })).toEqual(first);
    expect(first.matched.filter(({ level }) => level === 1)).toHaveLength(5);
    expect(shop.hash()).toBe(hash);
    expect((await shop.test.ask('ledger.history', { merchantId })).steps.map(({ kind }) => kind)).toEqual(['import']);
  });

  it('leaves a pair open that a person took apart, whatever runs and comes later, and says so', async () => {
    const { merchantId } = shop;
    const [match] = await shop.matches();
    await unmatch(match?.id);
    await shop.test.ask('matching.reconcile', { merchantId });
    await shop.importTexts(phonepeFile([{ reference: 'P9', on: '10-10-2026', amount: '10.00' }]));
    expect(await shop.matches()).toEqual([]);
    const { nearMisses } = await shop.test.ask('matching.list', { merchantId });
    expect(nearMisses.map(({ rule }) => rule)).toContain('taken_apart');
    const { exceptions } = await shop.test.ask('exceptions.list', { merchantId });
    expect(exceptions.map(({ why }) => why.code)).toContain('batch_credit_taken_apart');
    // Taking that step back takes the word back.
    await shop.test.ask('ledger.undo', { merchantId });
    await shop.test.ask('ledger.undo', { merchantId });
    expect(await shop.matches()).toEqual([match]);
  });

  it('puts it together again when a person accepts it after all', async () => {
    const [match] = await shop.matches();
    await unmatch(match?.id);
    await shop.accept('AXNPN0001', '0000AXNPN0001');
    expect(await shop.matches()).toMatchObject([{ by: 'person' }]);
  });
});

describe('a batch settled in another currency', () => {
  const sale = (reference: string, gross: string): AnyRow => ({
    kind: 'sale',
    at: '2026-10-05',
    currency: 'USD',
    gross,
    reference,
    batch: 'AXNPN0001',
    on: '2026-10-06',
  });
  const credit: AnyRow = {
    kind: 'credit',
    at: '2026-10-07',
    currency: 'INR',
    gross: '8500.00',
    description: 'SWIFT IN',
  };

  beforeEach(async () => {
    shop = await openOctoberBooks({ readerWorker: new URL('../../testing/any-rows-worker.ts', import.meta.url) });
    for (const [on, rate] of [
      ['2026-10-06', '84'],
      ['2026-10-07', '85'],
    ] as const)
      await shop.test.ask('rates.add', { from: 'USD', to: 'INR', on, rate, source: 'test' });
    await shop.importTexts(anyRowsFile({ kind: 'settlement', rows: [sale('D1', '100.00')] }));
    await shop.importTexts(anyRowsFile({ kind: 'statement', rows: [credit] }));
  });

  const inTransit = () => roleBalances(shop.reader, shop.merchantId).get('payouts_in_transit 2026-10 USD');

  it('is taken apart when it grows, and put together again when what it grew by is undone', async () => {
    const match = await shop.accept('AXNPN0001', 'SWIFT IN');
    expect(match.rule).toBe('accepted_across');
    expect(inTransit()).toBeUndefined();
    const before = shop.hash();
    const grown = await shop.importTexts(anyRowsFile({ kind: 'settlement', rows: [sale('D2', '7.00')] }));
    expect(await shop.matches()).toEqual([]);
    expect(inTransit()).toBe(10_700n * 1_000_000_000n);

    const id = grown.imports[0]?.id ?? '';
    await shop.test.ask('imports.undo', { merchantId: shop.merchantId, importId: id });
    expect(await shop.matches()).toEqual([match]);
    expect(shop.hash()).toBe(before);
    await shop.test.ask('ledger.undo', { merchantId: shop.merchantId });
    await shop.test.ask('ledger.undo', { merchantId: shop.merchantId });
    expect(shop.hash()).toBe(before);
  });

  it('is undone and done again with its gain or loss', async () => {
    const before = shop.hash();
    await shop.accept('AXNPN0001', 'SWIFT IN');
    const after = shop.hash();
    expect(roleBalances(shop.reader, shop.merchantId).get('exchange_gain 2026-10 INR')).toBe(-10_000n * 1_000_000_000n);
    await shop.test.ask('ledger.undo', { merchantId: shop.merchantId });
    expect(shop.hash()).toBe(before);
    await shop.test.ask('ledger.redo', { merchantId: shop.merchantId });
    expect(shop.hash()).toBe(after);
  });
});
