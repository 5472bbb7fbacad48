import { expect, it, onTestFinished } from 'vitest';
import { addMonths, lastDayOf, type Month } from '../../../shared/kernel/local-date.ts';
import { exact, exchangeModel } from '../../testing/exchange-model.ts';
import { drawnMonths, drawnRates } from '../../testing/exchange-draw.ts';
import { exchangeShop, type ExchangeShop } from '../../testing/exchange-shop.ts';
import { seededRandom } from '../demo/seeded-random.ts';

/** In full, a hundred shops over five months each. */
const full = process.env['NIKASH_TEST_SIZE'] === 'full';
const seeds = Array.from({ length: full ? 100 : 3 }, (_, index) => index + 1);
const monthsLong = full ? 5 : 3;

const met = new Map<string, number>();
let shop: ExchangeShop;

const results = ['exchange_gain', 'exchange_loss', 'unrealised_exchange_gain', 'unrealised_exchange_loss'] as const;

/** What the books say exchange brought since they began, gains positive, in 10^-18 of a rupee. */
async function broughtIn(month: Month): Promise<bigint> {
  const balances = await shop.balances(month);
  return results.reduce((sum, role) => sum - exact(balances[`${role} INR`] ?? '0'), 0n);
}

it.each(seeds)(
  'books over months what exchange brought, once and to the paisa, through matches, late rows and reopening (seed %i)',
  async (seed) => {
    shop = await exchangeShop();
    onTestFinished(() => shop.remove());
    const random = seededRandom(seed);
    const model = exchangeModel('INR');
    const draw = drawnMonths(random, shop, model);
    const { merchantId, test } = shop;
    let month = '2026-10' as Month;

    /** Closes the month and holds all it has come to against the model: to the unit, and without any rounding. */
    const closeAndCompare = async (): Promise<void> => {
      await shop.close(month);
      const { exact: expected, economic, roundings } = model.brought(lastDayOf(month));
      expect(await broughtIn(month)).toBe(expected);
      const apart = expected - economic;
      // Each rounding is half a paisa at most.
      expect((apart < 0n ? -apart : apart) * 2n).toBeLessThanOrEqual(BigInt(roundings) * 10n ** 16n);
    };

    for (let count = 0; count < monthsLong; count += 1, month = addMonths(month, 1)) {
      const ratesFirst = random.below(2) === 0;
      if (ratesFirst) await shop.rates(...drawnRates(random, model, month));
      await shop.settle(...draw.settlement(month));
      const { rows, across } = draw.statement(month);
      if (rows.length > 0) await shop.bank(...rows);
      if (!ratesFirst) await shop.rates(...drawnRates(random, model, month));
      await draw.match(across);
      await closeAndCompare();

      const closed = await shop.balances(month);
      // Corrected rates and rows that come late change nothing that is closed.
      await shop.rates(...drawnRates(random, model, month));
      await shop.settle(...draw.late(month));
      expect(await shop.balances(month)).toEqual(closed);
      if (random.below(2) === 0) {
        await test.ask('periods.reopen', { merchantId, month, reason: 'What came late belongs there' });
        await closeAndCompare();
      }
    }
    expect(await test.ask('ledger.verify', {})).toMatchObject({ ok: true, findings: [] });
    expect(test.faults).toEqual([]);
    for (const [what, times] of draw.met) met.set(what, (met.get(what) ?? 0) + times);
  },
  600_000,
);

it('has met every way of settling', () => {
  expect([...met.keys()].toSorted()).toEqual(['exchanged', 'paid in its currency', 'settled across', 'taken back']);
  for (const times of met.values()) expect(times).toBeGreaterThan(3);
});
