import { expect, it } from 'vitest';
import { anyRowsFile } from '../../testing/any-rows.ts';
import { testBackend } from '../../testing/test-backend.ts';

it('says of each hold when it comes back, what has come, and what is late', async () => {
  const test = testBackend({
    clock: { now: Date.parse('2026-11-21T10:00:00+05:30') },
    readerWorker: new URL('../../testing/any-rows-worker.ts', import.meta.url),
  });
  await test.openNew();
  const { id: merchantId } = await test.ask('merchants.add', { name: 'Shop', country: 'IN' });
  const hold = (at: string, gross: string, releaseOn: string) =>
    ({ kind: 'reserve_hold', at, currency: 'INR', gross, releaseOn, reference: `H${at}` }) as const;
  const rows = [
    hold('2026-05-01', '-100.00', '2026-10-28'),
    hold('2026-05-20', '-50.00', '2026-11-16'),
    hold('2026-05-24', '-40.00', '2026-11-20'),
    hold('2026-06-01', '-70.00', '2026-11-28'),
    { kind: 'reserve_release', at: '2026-10-29', currency: 'INR', gross: '120.00', reference: 'R1' } as const,
  ];
  const file = test.file('reserve.json', anyRowsFile({ kind: 'settlement', account: '77', rows }));
  await test.ask('imports.commit', { merchantId, files: [file] });

  const { asOf, schedules } = await test.ask('ledger.reserve', { merchantId });
  expect(asOf).toBe('2026-11-21');
  expect(schedules).toHaveLength(1);
  expect(schedules[0]?.holds.map(({ day, held, open, state }) => [day, held.amount, open.amount, state])).toEqual([
    ['2026-05-01', '10000', '0', 'released'],
    ['2026-05-20', '5000', '3000', 'overdue'],
    ['2026-05-24', '4000', '4000', 'due'],
    ['2026-06-01', '7000', '7000', 'held'],
  ]);
  const { accounts } = await test.ask('ledger.accounts', { merchantId, month: '2026-11' });
  const ledger = accounts.find(({ role }) => role === 'rolling_reserve');
  // The schedule's account and open amount are the ledger's.
  expect([ledger?.subject, ledger?.balances[0]?.closing]).toEqual([schedules[0]?.account, schedules[0]?.totals.open]);
  expect(schedules[0]?.totals.overdue).toEqual({ amount: '3000', currency: 'INR' });
  expect(test.faults).toEqual([]);
  await test.remove();
});
