import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromWire } from '../../../shared/money/wire.ts';
import { addDays, addMonths, monthOf, type LocalDate } from '../../../shared/kernel/local-date.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { seededRandom } from '../../app/demo/seeded-random.ts';
import type { Reader } from '../../store/connection.ts';
import { contentHash } from '../../store/ledger/content-hash.ts';
import { readBeside } from '../open-beside.ts';
import { openScenarioPlace, type ScenarioPlace } from '../scenarios/scenario-shop.ts';
import { shuffled } from '../scenarios/shuffled.ts';
import { checkMonth } from './check-month.ts';
import { foundInBooks, importMonth } from './import-month.ts';
import { simulateMonth } from './simulate-month.ts';
import type { SimulatedMonth } from './simulated-month.ts';
import { filesOf, resent } from './simulated-files.ts';

const full = process.env['NIKASH_TEST_SIZE'] === 'full';
const seeds = Array.from({ length: full ? 200 : 6 }, (_, index) => index + 1);

let place: ScenarioPlace;
let reader: Reader;
beforeAll(async () => {
  place = await openScenarioPlace();
  reader = await readBeside(place.test);
  const days = Array.from({ length: 260 }, (_, day) => addDays('2026-03-20' as LocalDate, day));
  const rates = ['date,from,to,rate,source', ...days.map((day) => `${day},USD,INR,84.00,simulator`), ''].join('\n');
  await place.test.ask('rates.import', { file: place.test.file('rates.csv', rates) });
});
afterAll(async () => {
  expect(place.test.faults).toEqual([]);
  reader.close();
  await place.test.remove();
});

describe('simulated months in a real workspace', () => {
  it.each(seeds)('month %i: every fault found, nothing false, the books in balance', async (seed) => {
    const month = simulateMonth(seed);
    const random = seededRandom(seed);
    const merchantId = await importMonth(place, month, resent(filesOf(month), random), `Month ${seed}`);
    const { complaints } = checkMonth(month, await foundInBooks(place, merchantId));
    expect(complaints).toEqual([]);
    expect(await unbalanced(month, merchantId)).toEqual([]);
  });

  it('come out the same, to the hash, in other orders of their files', async () => {
    const month = simulateMonth(4);
    const files = filesOf(month);
    const hashes = new Set<string>();
    for (let order = 0; order < (full ? 100 : 5); order += 1) {
      const inOrder = order === 0 ? files : shuffled(files, seededRandom(order));
      const merchantId = await importMonth(place, month, inOrder, `Order ${order}`);
      hashes.add(contentHash(reader, merchantId as MerchantId));
    }
    expect(hashes.size).toBe(1);
  });
});

/** Currencies in which debits are not credits, in any month the books hold. */
async function unbalanced(month: SimulatedMonth, merchantId: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (let at = month.month; at <= monthOf(month.today); at = addMonths(at, 1)) {
    const { accounts } = await place.test.ask('ledger.accounts', { merchantId, month: at });
    const sums = new Map<string, bigint>();
    for (const { currency, closing } of accounts.flatMap(({ balances }) => balances))
      sums.set(currency, (sums.get(currency) ?? 0n) + fromWire(closing).units);
    for (const [currency, units] of sums) if (units !== 0n) wrong.push(`${at} ${currency} ${units}`);
  }
  return wrong;
}
