import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Progress } from '../../../shared/contract/progress.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import { usualSettings } from '../../domain/matching/matching-ways.ts';
import { openOctoberBooks, type OctoberBooks } from '../../testing/october-shop.ts';

let shop: OctoberBooks;
beforeEach(async () => {
  shop = await openOctoberBooks();
  const off = { ...usualSettings, passes: usualSettings.passes.map(({ pass }) => ({ pass, on: false })) };
  await shop.test.ask('matching.saveSettings', { merchantId: shop.merchantId, settings: off });
  await shop.importOctober();
  await shop.test.ask('matching.saveSettings', { merchantId: shop.merchantId, settings: usualSettings });
});
afterEach(async () => {
  expect(shop.test.faults).toEqual([]);
  await shop.remove();
});

/** Stops it at the first turn in which somebody from outside is heard. */
const stopped = async (method: 'matching.reconcile' | 'periods.close') => {
  const stop = new AbortController();
  const told: Progress[] = [];
  const { merchantId } = shop;
  const call = {
    callId: asId<'call'>('call'),
    signal: stop.signal,
    onProgress: (progress: Progress) => {
      told.push(progress);
      setImmediate(() => stop.abort());
    },
  };
  const answer = await shop.test.dispatch(method, { merchantId, month: '2026-10' }, call);
  return { answer, told };
};

it('matches nothing where it is stopped, and everything when it runs again', async () => {
  const before = { hash: shop.hash(), exceptions: await shop.exceptions() };
  const { answer, told } = await stopped('matching.reconcile');
  expect(answer).toMatchObject({ ok: false, code: 'cancelled' });
  expect(told[0]).toMatchObject({ step: 'matching', of: null });
  expect(await shop.matches()).toEqual([]);
  expect({ hash: shop.hash(), exceptions: await shop.exceptions() }).toEqual(before);
  expect(await shop.test.ask('ledger.verify', {})).toMatchObject({ ok: true, findings: [] });

  await shop.test.ask('matching.reconcile', { merchantId: shop.merchantId });
  expect((await shop.matches()).length).toBeGreaterThan(0);
  expect(shop.hash()).not.toBe(before.hash);
});

it('closes no month where the matching before it is stopped', async () => {
  const before = shop.hash();
  expect((await stopped('periods.close')).answer).toMatchObject({ ok: false, code: 'cancelled' });
  expect(shop.hash()).toBe(before);
});
