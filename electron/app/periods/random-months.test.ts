import { afterEach, expect, it } from 'vitest';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import { seededRandom } from '../demo/seeded-random.ts';
import type { Reader } from '../../store/connection.ts';
import { contentHash } from '../../store/ledger/content-hash.ts';
import { roleBalances } from '../../store/testing/role-balances.ts';
import { readBeside } from '../../testing/open-beside.ts';
import { rupeesInDollar } from '../../testing/random-steps/drawn-shop.ts';
import {
  actions,
  expectedOf,
  importDollarRates,
  openRandomShop,
  refusalsMet,
  type Action,
  type RandomShop,
  type Said,
} from '../../testing/random-steps/random-shop.ts';
import { testBackend, type TestBackend } from '../../testing/test-backend.ts';

const full = process.env['NIKASH_TEST_SIZE'] === 'full';
const seeds = Array.from({ length: full ? 20 : 3 }, (_, index) => index + 1);
const steps = full ? 200 : 50;

let test: TestBackend;
let reader: Reader;
afterEach(async () => {
  reader.close();
  await test.remove();
});

const hashOf = ({ merchantId }: RandomShop): string => contentHash(reader, merchantId as MerchantId);

async function openShop(): Promise<RandomShop> {
  test = testBackend({
    clock: { now: Date.parse('2026-12-05T10:00:00+05:30') },
    readerWorker: new URL('../../testing/any-rows-worker.ts', import.meta.url),
  });
  await test.openNew();
  reader = await readBeside(test);
  await importDollarRates(test, rupeesInDollar);
  return openRandomShop(test, 'Shop', { first: '2026-08-20', count: 90, balances: false });
}

const monthsOf = async ({ merchantId }: RandomShop) =>
  (await test.ask('periods.list', { merchantId })).periods.toReversed();

/** Closes the first month that is open. Its checklist must never hold it: all that is open here is explained. */
const close: Action = async (_, shop) => {
  const month = (await monthsOf(shop)).find(({ state }) => state !== 'closed')?.period;
  return month === undefined || month > '2026-11'
    ? null
    : test.dispatch('periods.close', { merchantId: shop.merchantId, month });
};

const reopen: Action = async (_, shop) => {
  const month = (await monthsOf(shop)).findLast(({ state }) => state === 'closed')?.period;
  return month === undefined
    ? null
    : test.dispatch('periods.reopen', { merchantId: shop.merchantId, month, reason: 'a late file' });
};

const all: typeof actions = [...actions, ['close', 2, close], ['reopen', 2, reopen]];

/** By role and currency, months put together. */
function totals(balances: ReadonlyMap<string, bigint>): readonly (readonly [string, bigint])[] {
  const sums = new Map<string, bigint>();
  for (const [key, units] of balances) {
    const [role, , currency] = key.split(' ');
    sums.set(`${role} ${currency}`, (sums.get(`${role} ${currency}`) ?? 0n) + units);
  }
  return [...sums].filter(([, units]) => units !== 0n).toSorted();
}

const through = (balances: ReadonlyMap<string, bigint>, month: string) =>
  [...balances].filter(([key]) => (key.split(' ')[1] ?? '') <= month).toSorted();

/** Every month that is over and open could be closed but for those before it; one that runs waits for its last day’s rates too. */
async function expectReady(shop: RandomShop, where: string): Promise<void> {
  for (const { period, state } of await monthsOf(shop)) {
    if (state === 'closed') continue;
    const { checklist } = await test.ask('periods.checklist', { merchantId: shop.merchantId, month: period });
    const waits = ['earlier_months_closed', ...(period < '2026-12' ? [] : ['month_over', 'rates_present'])];
    const open = checklist.filter(({ ok, item }) => !ok && !waits.includes(item));
    expect([where, period, ...open]).toEqual([where, period]);
  }
}

type Known = { readonly before: string | null; readonly now: string };

/** What undo gives straight after a step is what was before it; a close or a reopening in between changes that. */
function follow(known: Known, name: string, said: Said, hash: string, where: string): Known {
  if (said?.ok !== true) expect([where, hash]).toEqual([where, known.now]);
  if (said?.ok !== true || hash === known.now) return known;
  if (name === 'close' || name === 'reopen') return { before: null, now: hash };
  if (name === 'undo' && known.before !== null) expect([where, hash]).toEqual([where, known.before]);
  return { before: name === 'undo' ? null : known.now, now: hash };
}

async function takeSteps(seed: number, shop: RandomShop, done: Set<string>): Promise<void> {
  const random = seededRandom(seed);
  const { merchantId } = shop;
  let known: Known = { before: null, now: hashOf(shop) };
  let locked: { readonly month: string; readonly balances: ReturnType<typeof through> } | null = null;
  for (let step = 0; step < steps; step += 1) {
    const chosen = all[random.weighted(all.map(([, weight]) => weight))];
    assert(chosen !== undefined, 'there is an action');
    const [name, , action] = chosen;
    const where = `${name}, step ${step} of seed ${seed}`;
    const said = await action(random, shop);
    if (said?.ok === true) done.add(name);
    else if (said !== null) done.add(said.code);
    if (said?.ok === false) expect([...refusalsMet, 'period_closed', where]).toContain(said.code);
    known = follow(known, name, said, hashOf(shop), where);

    const found = roleBalances(reader, merchantId);
    expect([where, ...totals(found)]).toEqual([where, ...totals(await expectedOf(shop))]);
    if (locked !== null && name !== 'reopen')
      expect([where, ...through(found, locked.month)]).toEqual([where, ...locked.balances]);
    const last = (await monthsOf(shop)).findLast(({ state }) => state === 'closed')?.period;
    locked = last === undefined ? null : { month: last, balances: through(found, last) };
    await expectReady(shop, where);
  }
}

it(
  `keeps closed months as they are through ${steps} steps at random, and brings all that was late home when they are reopened`,
  { timeout: seeds.length * steps * 20_000 },
  async () => {
    const done = new Set<string>();
    for (const seed of seeds) {
      const shop = await openShop();
      await takeSteps(seed, shop, done);
      for (let said = await reopen(seededRandom(0), shop); said !== null; said = await reopen(seededRandom(0), shop))
        expect(said).toMatchObject({ ok: true });
      // Nothing is closed now: every row, match and write-off is in the month of its own day, as if no month ever was.
      const found = roleBalances(reader, shop.merchantId);
      expect([seed, ...found]).toEqual([seed, ...[...(await expectedOf(shop))].toSorted()]);
      expect((await monthsOf(shop)).map(({ late }) => late)).toEqual((await monthsOf(shop)).map(() => 0));
      await expectReady(shop, `the end of seed ${seed}`);
      expect(await test.ask('ledger.verify', {})).toMatchObject({ ok: true, findings: [] });
      expect(test.faults).toEqual([]);
      if (seed !== seeds.at(-1)) {
        reader.close();
        await test.remove();
      }
    }
    expect([...done].toSorted()).toEqual(expect.arrayContaining([...all.map(([name]) => name), 'period_closed']));
  },
);
