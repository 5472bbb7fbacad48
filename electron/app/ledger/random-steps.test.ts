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
  type RandomShop,
  type Said,
} from '../../testing/random-steps/random-shop.ts';
import { testBackend, type TestBackend } from '../../testing/test-backend.ts';

const full = process.env['NIKASH_TEST_SIZE'] === 'full';
const seeds = Array.from({ length: full ? 20 : 3 }, (_, index) => index + 1);
const steps = full ? 200 : 40;

/** What the books were after each step that stands or can be done again, and where among these they are. */
type Trail = { readonly hashes: string[]; at: number; lastStep: string };
type Shop = RandomShop & { readonly trail: Trail };

let test: TestBackend;
let reader: Reader;
afterEach(async () => {
  reader.close();
  await test.remove();
});

const hashOf = ({ merchantId }: RandomShop): string => contentHash(reader, merchantId as MerchantId);

async function openShops(): Promise<readonly [Shop, Shop]> {
  test = testBackend({ readerWorker: new URL('../../testing/any-rows-worker.ts', import.meta.url) });
  await test.openNew();
  reader = await readBeside(test);
  await importDollarRates(test, rupeesInDollar);
  const open = async (name: string): Promise<Shop> => {
    const shop = await openRandomShop(test, name, { first: '2026-10-01', count: 28, balances: true });
    return { ...shop, trail: { hashes: [hashOf(shop)], at: 0, lastStep: '' } };
  };
  return [await open('First'), await open('Second')];
}

/** Holds what an action did against what the books were: undo and redo give exactly that, and a new step goes on from here. */
async function followTrail(shop: Shop, name: string, said: Said, where: string): Promise<void> {
  const { trail, merchantId } = shop;
  const hash = hashOf(shop);
  if (name === 'undo' || name === 'redo') {
    const to = trail.at + (name === 'undo' ? -1 : 1);
    const there = to >= 0 && to < trail.hashes.length;
    expect([where, said]).toMatchObject([where, there ? { ok: true } : { code: `nothing_to_${name}` }]);
    if (there) trail.at = to;
    expect([where, hash]).toEqual([where, trail.hashes[trail.at]]);
    return;
  }
  const [last] = (await test.ask('ledger.history', { merchantId })).steps;
  if ((last?.id ?? '') === trail.lastStep) {
    expect([where, hash]).toEqual([where, trail.hashes[trail.at]]);
    return;
  }
  trail.lastStep = last?.id ?? '';
  trail.at += 1;
  trail.hashes.splice(trail.at, Infinity, hash);
}

async function expectInStep(shop: Shop, where: string): Promise<void> {
  const expected = [...(await expectedOf(shop))].toSorted();
  expect([where, ...roleBalances(reader, shop.merchantId)]).toEqual([where, ...expected]);
}

async function takeSteps(seed: number, shops: readonly [Shop, Shop], done: Set<string>): Promise<void> {
  const random = seededRandom(seed);
  for (let step = 0; step < steps; step += 1) {
    const [shop, other] = random.below(5) > 0 ? shops : ([shops[1], shops[0]] as const);
    const before = hashOf(other);
    const chosen = actions[random.weighted(actions.map(([, weight]) => weight))];
    assert(chosen !== undefined, 'there is an action');
    const [name, , action] = chosen;
    const where = `${name}, step ${step} of seed ${seed}`;
    const said = await action(random, shop);
    if (said?.ok === true) done.add(name);
    if (said?.ok === false) expect([...refusalsMet, where]).toContain(said.code);
    await followTrail(shop, name, said, where);
    await expectInStep(shop, where);
    // It touches its own merchant alone.
    expect([where, hashOf(other)]).toEqual([where, before]);
  }
}

/** Undoes, or does again, until there is nothing left to. */
async function turnAll(shop: Shop, method: 'ledger.undo' | 'ledger.redo'): Promise<void> {
  let said = await test.dispatch(method, { merchantId: shop.merchantId });
  while (said.ok) said = await test.dispatch(method, { merchantId: shop.merchantId });
  expect(said.code).toBe(method === 'ledger.undo' ? 'nothing_to_undo' : 'nothing_to_redo');
}

it(
  `gives the books of the beginning when all of ${steps} steps at random are undone, and those of the end when all are done again`,
  { timeout: seeds.length * steps * 10_000 },
  async () => {
    const done = new Set<string>();
    for (const seed of seeds) {
      const shops = await openShops();
      const [shop] = shops;
      const beginning = hashOf(shop);
      await takeSteps(seed, shops, done);
      await turnAll(shop, 'ledger.redo');
      const end = hashOf(shop);
      await turnAll(shop, 'ledger.undo');
      expect(hashOf(shop)).toBe(beginning);
      expect(roleBalances(reader, shop.merchantId).size).toBe(0);
      await turnAll(shop, 'ledger.redo');
      expect(hashOf(shop)).toBe(end);
      await expectInStep(shop, `the end of seed ${seed}`);
      expect(await test.ask('ledger.verify', {})).toMatchObject({ ok: true, findings: [] });
      expect(test.faults).toEqual([]);
      if (seed !== seeds.at(-1)) {
        reader.close();
        await test.remove();
      }
    }
    expect([...done].toSorted()).toEqual(actions.map(([name]) => name).toSorted());
  },
);
