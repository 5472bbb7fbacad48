import { afterEach, beforeEach, expect, it } from 'vitest';
import { anyRowsFile } from '../../testing/any-rows.ts';
import { testBackend, testMerchant, type TestBackend, type TestClock } from '../../testing/test-backend.ts';

const anyRows = new URL('../../testing/any-rows-worker.ts', import.meta.url);

let clock: TestClock;
let test: TestBackend;
let merchantId: string;
beforeEach(async () => {
  clock = { now: Date.parse('2026-10-28T10:00:00+05:30') };
  test = testBackend({ clock, readerWorker: anyRows });
  merchantId = await testMerchant(test);
  const sale = { kind: 'sale', at: '2026-10-05', currency: 'INR', gross: '100.00', reference: 'S1' } as const;
  const rows = [sale, { ...sale, reference: 'S2' }];
  await test.ask('imports.commit', {
    merchantId,
    files: [test.file('october.json', anyRowsFile({ kind: 'settlement', rows }))],
  });
});
afterEach(async () => {
  expect(test.faults).toEqual([]);
  await test.remove();
});

const due = async (at: string, of: 'month_due' | 'backup_old' | 'exceptions_due'): Promise<readonly string[]> => {
  clock.now = Date.parse(at);
  const { reminders } = await test.ask('reminders.due', {});
  return reminders.filter(({ kind }) => kind === of).map(({ key, count }) => `${key} ×${count}`);
};

it('the month before is due in the first days of the merchant’s own month, while it is open', async () => {
  expect(await due('2026-11-01T00:10:00+05:30', 'month_due')).toEqual(['month_due:2026-10 ×1']);
  // Still October in the merchant's zone.
  expect(await due('2026-10-31T23:50:00+05:30', 'month_due')).toEqual([]);
  expect(await due('2026-11-08T00:10:00+05:30', 'month_due')).toEqual([]);
  await test.ask('periods.close', { merchantId, month: '2026-10' });
  expect(await due('2026-11-02T00:10:00+05:30', 'month_due')).toEqual([]);
});

it('an exception is due on the day somebody set, and not once it is accepted as it is', async () => {
  clock.now = Date.parse('2026-11-20T10:00:00+05:30');
  await test.ask('matching.reconcile', { merchantId });
  const { exceptions } = await test.ask('exceptions.list', { merchantId });
  const ids = exceptions.map(({ id }) => id).slice(0, 2);
  expect(ids).toHaveLength(2);
  await test.ask('exceptions.update', { merchantId, ids, due: '2026-12-15' });
  expect(await due('2026-12-15T09:00:00+05:30', 'exceptions_due')).toEqual(['exceptions_due:2026-12-15 ×2']);
  expect(await due('2026-12-14T23:59:00+05:30', 'exceptions_due')).toEqual([]);
  await test.ask('exceptions.update', { merchantId, ids: ids.slice(0, 1), state: 'accepted', note: 'known' });
  expect(await due('2026-12-15T09:00:00+05:30', 'exceptions_due')).toEqual(['exceptions_due:2026-12-15 ×1']);
});

it('a backup is due a week after the last, or after the books began, once for each lapse', async () => {
  expect(await due('2026-11-04T09:00:00+05:30', 'backup_old')).toEqual([]);
  expect(await due('2026-11-06T09:00:00+05:30', 'backup_old')).toEqual(['backup_old:never ×1']);
  await test.ask('backups.make', {});
  expect(await due('2026-11-07T09:00:00+05:30', 'backup_old')).toEqual([]);
  expect(await due('2026-11-20T09:00:00+05:30', 'backup_old')).toEqual(['backup_old:2026-11-06 ×1']);
});

it('nothing is told while the workspace is locked', async () => {
  await test.ask('vault.lock', {});
  expect(await test.dispatch('reminders.due', {})).toMatchObject({ ok: false, code: 'workspace_locked' });
});

it('nothing is told of the demo', async () => {
  const demo = testBackend({ clock: { now: Date.parse('2026-12-01T09:00:00+05:30') } });
  await demo.ask('vault.openDemo', {});
  expect(await demo.ask('reminders.due', {})).toEqual({ reminders: [] });
  await demo.remove();
});
