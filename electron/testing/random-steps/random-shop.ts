import { assert } from '../../../shared/kernel/assert.ts';
import type { SeededRandom } from '../../app/demo/seeded-random.ts';
import { anyRowsFile } from '../any-rows.ts';
import type { TestBackend } from '../test-backend.ts';
import {
  drawSettlement,
  drawStatement,
  inMajor,
  openShop,
  rowsOf,
  type DrawnFile,
  type DrawnShop,
} from './drawn-shop.ts';
import { expectedBalances, standingRows, type StandingRows } from './expected-books.ts';

/** A merchant whose books are worked in at random, and every file that was drawn for it, by its name. */
export type RandomShop = {
  readonly test: TestBackend;
  readonly merchantId: string;
  readonly drawn: DrawnShop;
  readonly files: Map<string, DrawnFile>;
};

export async function openRandomShop(
  test: TestBackend,
  name: string,
  days: { readonly first: string; readonly count: number; readonly balances: boolean },
): Promise<RandomShop> {
  const { id } = await test.ask('merchants.add', { name, country: 'IN', currencies: ['INR', 'USD'] });
  return { test, merchantId: id, drawn: openShop(days.first, days.count, days.balances), files: new Map() };
}

/** The rows of the imports that stand, by the files as they were drawn. */
export async function standingOf({ test, merchantId, files }: RandomShop): Promise<StandingRows> {
  const { imports } = await test.ask('imports.list', { merchantId });
  const names = imports.filter(({ undoneAt }) => undoneAt === null).map(({ file }) => file);
  return standingRows(names.toReversed().flatMap((name) => files.get(name) ?? []));
}

/** What the books must hold, by role, month and currency, where no month is closed. */
export async function expectedOf(shop: RandomShop): Promise<Map<string, bigint>> {
  const { matches } = await shop.test.ask('matching.list', { merchantId: shop.merchantId });
  return expectedBalances(await standingOf(shop), matches);
}

/** What came of an action; `null` when there was nothing to do it to. */
export type Said = { readonly ok: true } | { readonly ok: false; readonly code: string } | null;

export type Action = (random: SeededRandom, shop: RandomShop) => Promise<Said>;

async function drawFile(random: SeededRandom, shop: RandomShop): Promise<string> {
  const { netOf } = await standingOf(shop);
  const file = random.below(5) < 3 ? drawSettlement(random, shop.drawn) : drawStatement(random, shop.drawn, netOf);
  const name = `file-${shop.files.size}.json`;
  shop.files.set(name, file);
  return name;
}

const commit = ({ test, merchantId, files }: RandomShop, names: readonly string[]): Promise<Said> =>
  test.dispatch('imports.commit', {
    merchantId,
    files: names.map((name) => {
      const file = files.get(name);
      assert(file !== undefined, `no file ${name} was drawn`);
      const opening = file.kind === 'statement' && file.opening !== null ? { INR: inMajor(file.opening) } : {};
      return test.file(name, anyRowsFile({ kind: file.kind, rows: rowsOf(file), opening }));
    }),
  });

const importOne: Action = async (random, shop) => commit(shop, [await drawFile(random, shop)]);

const importSome: Action = async (random, shop) => {
  const names: string[] = [];
  for (let left = random.between(2, 3); left > 0; left -= 1) names.push(await drawFile(random, shop));
  return commit(shop, names);
};

const importAgain: Action = (random, shop) => commit(shop, [random.pick([...shop.files.keys()])]);

const undoImport: Action = async (random, { test, merchantId }) => {
  const { imports } = await test.ask('imports.list', { merchantId });
  const stand = imports.filter(({ undoneAt }) => undoneAt === null);
  return stand.length === 0 ? null : test.dispatch('imports.undo', { merchantId, importId: random.pick(stand).id });
};

const accept: Action = async (random, { test, merchantId }) => {
  const { left, right, nearMisses } = await test.ask('matching.list', { merchantId });
  const batches = left.filter(({ kind }) => kind === 'batch');
  if (batches.length === 0 || right.length === 0) return null;
  const pair =
    nearMisses.length > 0 && random.below(3) > 0
      ? random.pick(nearMisses)
      : { left: random.pick(batches).id, right: random.pick(right).id };
  const writeOffDifference = random.below(2) === 0;
  return test.dispatch('matching.accept', { merchantId, left: pair.left, right: pair.right, writeOffDifference });
};

const unmatch: Action = async (random, { test, merchantId }) => {
  const { matches } = await test.ask('matching.list', { merchantId });
  const ids = matches.flatMap(({ id }) => id ?? []);
  return ids.length === 0 ? null : test.dispatch('matching.unmatch', { merchantId, matchId: random.pick(ids) });
};

const writeOff: Action = async (random, { test, merchantId }) => {
  const { left, right } = await test.ask('matching.list', { merchantId });
  const open = [...left, ...right];
  return open.length === 0
    ? null
    : test.dispatch('matching.writeOff', { merchantId, item: random.pick(open).id, reason: 'too small to ask' });
};

/** What a person does, each with its weight; `undo` and `redo` among it. */
export const actions: readonly (readonly [name: string, weight: number, action: Action])[] = [
  ['import', 8, importOne],
  ['import some', 3, importSome],
  ['import again', 2, (random, shop) => (shop.files.size === 0 ? importOne(random, shop) : importAgain(random, shop))],
  ['undo an import', 5, undoImport],
  ['accept', 5, accept],
  ['unmatch', 3, unmatch],
  ['write off', 5, writeOff],
  ['reconcile', 2, (_, { test, merchantId }) => test.dispatch('matching.reconcile', { merchantId })],
  ['undo', 6, (_, { test, merchantId }) => test.dispatch('ledger.undo', { merchantId })],
  ['redo', 5, (_, { test, merchantId }) => test.dispatch('ledger.redo', { merchantId })],
];

/** Refusals that any of these may meet; anything else is a fault of ours. */
export const refusalsMet: readonly string[] = [
  'already_imported',
  'import_relied_on',
  'match_impossible',
  'write_off_over_cap',
  'nothing_to_undo',
  'nothing_to_redo',
];

/** The rate of the dollar on every day of the year, so that every row has its rate. */
export async function importDollarRates(test: TestBackend, rupees: bigint): Promise<void> {
  const days = ['08', '09', '10', '11', '12'].flatMap((month) =>
    ['01', '05', '09', '13', '17', '21', '25', '29'].map((day) => `2026-${month}-${day},USD,INR,${rupees},test`),
  );
  const rates = ['date,from,to,rate,source', ...days, ''].join('\n');
  await test.ask('rates.import', { file: test.file('rates.csv', rates) });
}
