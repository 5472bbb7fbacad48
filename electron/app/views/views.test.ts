import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mostViews } from '../../../shared/contract/saved-views.ts';
import { testBackend, testMerchant, type TestBackend } from '../../testing/test-backend.ts';

let test: TestBackend;
let merchantId: string;
beforeEach(async () => {
  test = testBackend();
  merchantId = await testMerchant(test);
});
afterEach(async () => {
  expect(test.faults).toEqual([]);
  await test.remove();
});

const view = (name: string, filters = 'show=open', screen: 'reconcile' | 'exceptions' = 'reconcile') => ({
  screen,
  name,
  filters,
});
const names = async (screen?: 'reconcile' | 'exceptions'): Promise<readonly string[]> => {
  const { views } = await test.ask('views.list', { merchantId, ...(screen === undefined ? {} : { screen }) });
  return views.map(({ name, filters }) => `${name}: ${filters}`);
};

describe('saved views', () => {
  it('are kept in their order, renamed in their place, and removed', async () => {
    const { id } = await test.ask('views.save', { merchantId, view: view('Big ones', 'min=10000') });
    const second = await test.ask('views.save', { merchantId, view: view(' Late ') });
    await test.ask('views.save', { merchantId, id, view: view('Above 10,000', 'min=10000') });
    expect(await names()).toEqual(['Above 10,000: min=10000', 'Late: show=open']);
    await test.ask('views.remove', { merchantId, id: second.id });
    expect(await names()).toEqual(['Above 10,000: min=10000']);
  });

  it('are told apart by screen, and by merchant', async () => {
    await test.ask('views.save', { merchantId, view: view('Late') });
    await test.ask('views.save', { merchantId, view: view('Late', 'kind=short_paid', 'exceptions') });
    expect(await names('reconcile')).toEqual(['Late: show=open']);
    expect(await names('exceptions')).toEqual(['Late: kind=short_paid']);
    const other = await test.ask('merchants.add', { name: 'Another', country: 'IN' });
    expect(await test.ask('views.list', { merchantId: other.id })).toEqual({ views: [] });
  });

  it('refuse a name that is taken, however it is written, but not by itself', async () => {
    const { id } = await test.ask('views.save', { merchantId, view: view('Late') });
    expect(await test.dispatch('views.save', { merchantId, view: view('LATE') })).toEqual({
      ok: false,
      code: 'view_exists',
      details: { name: 'LATE' },
    });
    expect(await test.dispatch('views.save', { merchantId, id, view: view('late', 'show=all') })).toMatchObject({
      ok: true,
    });
    expect(await names()).toEqual(['late: show=all']);
  });

  it('refuse what is not there', async () => {
    const unknown = { ok: false, code: 'view_unknown', details: { id: 'nobody' } };
    expect(await test.dispatch('views.remove', { merchantId, id: 'nobody' })).toEqual(unknown);
    expect(await test.dispatch('views.save', { merchantId, id: 'nobody', view: view('A') })).toEqual(unknown);
    expect(await test.dispatch('views.list', { merchantId: 'nobody' })).toMatchObject({ code: 'merchant_unknown' });
    const gone = await test.ask('views.save', { merchantId, view: view('Gone') });
    await test.ask('views.remove', { merchantId, id: gone.id });
    expect(await test.dispatch('views.remove', { merchantId, id: gone.id })).toMatchObject({ code: 'view_unknown' });
  });

  it('end at a number that one can look through', async () => {
    for (let n = 0; n < mostViews; n += 1) await test.ask('views.save', { merchantId, view: view(`View ${n}`) });
    expect(await test.dispatch('views.save', { merchantId, view: view('One more') })).toMatchObject({
      code: 'views_too_many',
    });
  });

  it('are under the audit chain, and undo passes over them', async () => {
    await test.ask('views.save', { merchantId, view: view('Late') });
    expect(await test.ask('ledger.verify', {})).toMatchObject({ ok: true });
    expect(await test.dispatch('ledger.undo', { merchantId })).toMatchObject({ code: 'nothing_to_undo' });
    expect(await names()).toEqual(['Late: show=open']);
  });
});
