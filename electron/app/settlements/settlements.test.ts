import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Input } from '../../../shared/contract/contract.ts';
import type { Settlement } from '../../../shared/contract/settlements.ts';
import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { unitsPerMinor } from '../../../shared/money/money.ts';
import { payable } from '../../../shared/money/payable.ts';
import { subtract } from '../../../shared/money/subtract.ts';
import { fromWire } from '../../../shared/money/wire.ts';
import { anyRowsFile } from '../../testing/any-rows.ts';
import { useBooks, type UsedBooks } from '../../testing/used-books.ts';

type Filter = Omit<Input<'settlements.list'>, 'merchantId'>;

let books: UsedBooks;
let all: readonly Settlement[];

/** Payouts of a row each whose net no bank moves as it stands, and what one moves of it, in paise: half to even. */
const finer = [
  { reference: 'X1', gross: '800.00', fee: '1.333', paise: 79_867n },
  { reference: 'X2', gross: '1000.00', fee: '0.005', paise: 100_000n },
  { reference: 'X3', gross: '1000.00', fee: '0.015', paise: 99_998n },
  { reference: 'X4', gross: '-3.00', fee: '0.015', paise: -302n },
  { reference: 'X5', gross: '-3.00', fee: '0.005', paise: -300n },
] as const;

/** Every day of the year that the books are of. */
const everyDay: readonly string[] = Array.from({ length: 365 }, (_, n) => addDays('2026-01-01' as LocalDate, n));
const every = { days: everyDay, skip: 0, limit: 500 };

const list = (filter: Filter) => books.test.ask('settlements.list', { merchantId: books.merchantId, ...filter });
const page = async (filter: Filter, of = every): Promise<readonly Settlement[]> =>
  (await books.test.ask('settlements.page', { filter: { merchantId: books.merchantId, ...filter }, ...of }))
    .settlements;

beforeAll(async () => {
  books = await useBooks();
  const unseen = anyRowsFile({
    kind: 'settlement',
    rows: [
      {
        kind: 'sale',
        at: '2026-11-02',
        currency: 'INR',
        gross: '800.00',
        reference: 'U1',
        batch: 'UNSEEN',
        on: '2026-11-03',
      },
      ...finer.map(
        ({ reference, gross, fee }) =>
          ({
            kind: gross.startsWith('-') ? 'refund' : 'sale',
            at: '2026-11-03',
            currency: 'INR',
            gross,
            fee,
            reference,
            batch: `FINER ${reference}`,
            on: '2026-11-04',
          }) as const,
      ),
    ],
  });
  await books.test.ask('imports.commit', {
    merchantId: books.merchantId,
    files: [books.test.file('unseen.json', unseen)],
  });
  all = await page({});
});
afterAll(() => books.test.remove());

const assertFound = (reference: string): never => {
  throw new Error(`no payout ${reference}`);
};

const references = (rows: readonly Settlement[]): string[] => rows.map(({ reference }) => reference);

describe('payouts', () => {
  it('stand with the sums of their rows and the bank lines that explain them, the latest day first', () => {
    const days = all.map(({ settledOn }) => settledOn);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(all.find(({ reference }) => reference === 'D1')).toMatchObject({
      state: 'banked',
      rows: 1,
      gross: { amount: '100000', currency: 'USD' },
      costs: { amount: '1000', currency: 'USD' },
      net: { amount: '99000', currency: 'USD' },
      bank: { references: ['SWIFT D1'], on: '2026-10-07' },
    });
    expect(all.find(({ reference }) => reference === 'SHORT')?.bank?.references).toEqual(['SHORT']);
    for (const { gross, costs, net } of all)
      expect(payable(subtract(fromWire(gross), fromWire(costs))).units).toBe(fromWire(net).units);
  });

  it('are said as a bank can move them, and found by that', async () => {
    const paiseOf = (reference: string): bigint =>
      fromWire(all.find((row) => row.reference === `FINER ${reference}`)?.net ?? assertFound(reference)).units /
      unitsPerMinor('INR');
    expect(finer.map(({ reference }) => paiseOf(reference))).toEqual(finer.map(({ paise }) => paise));
    expect(references(await page({ text: 'finer', atLeast: '1000', atMost: '1000' }))).toEqual(['FINER X2']);
    expect(references(await page({ text: 'finer', atMost: '3' }))).toEqual(['FINER X5']);
    const { sums } = await list({ text: 'finer' });
    expect(sums).toEqual([
      {
        currency: 'INR',
        count: finer.length,
        costs: { amount: '137.3', currency: 'INR' },
        net: { amount: String(finer.reduce((sum, { paise }) => sum + paise, 0n)), currency: 'INR' },
      },
    ]);
  });

  it('are counted by day and summed by currency as their rows are', async () => {
    const { count, days, sums } = await list({});
    expect(count).toBe(all.length);
    expect(days).toEqual(
      [...Map.groupBy(all, ({ settledOn }) => settledOn)].map(([day, rows]) => ({ day, count: rows.length })),
    );
    for (const { currency, count: ofCurrency, net, costs } of sums) {
      const own = all.filter((row) => row.net.currency === currency);
      expect(ofCurrency).toBe(own.length);
      expect(fromWire(net).units).toBe(own.reduce((sum, row) => sum + fromWire(row.net).units, 0n));
      expect(fromWire(costs).units).toBe(own.reduce((sum, row) => sum + fromWire(row.costs).units, 0n));
    }
  });

  it('are paged by their days', async () => {
    const { days } = await list({});
    const rows: Settlement[] = [];
    for (const { day, count } of days)
      for (let skip = 0; skip < count; skip += 2) rows.push(...(await page({}, { days: [day], skip, limit: 2 })));
    expect(rows).toEqual(all);
  });
});

describe('a filter of payouts', () => {
  it.each<[string, Filter, (row: Settlement) => boolean]>([
    ['states', { states: ['on_way'] }, ({ state }) => state === 'on_way'],
    ['banked', { states: ['banked'] }, ({ state }) => state === 'banked'],
    ['currency', { currency: 'USD' }, ({ net }) => net.currency === 'USD'],
    [
      'days',
      { from: '2026-10-05', to: '2026-10-09' },
      ({ settledOn }) => settledOn >= '2026-10-05' && settledOn <= '2026-10-09',
    ],
    ['its reference', { text: 'b2026-10' }, ({ reference }) => reference.startsWith('B2026-10')],
    ['a bank line’s reference', { text: 'swift' }, ({ reference }) => reference === 'D1'],
    [
      'size',
      { atLeast: '700', atMost: '1000' },
      ({ net }) => {
        const size = fromWire(net).units;
        return size >= 700n * 10n ** 11n && size <= 1000n * 10n ** 11n;
      },
    ],
  ])('%s leaves those alone', async (_, filter, fits) => {
    const wanted = all.filter(fits);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.length).toBeLessThan(all.length);
    expect(await page(filter)).toEqual(wanted);
    expect((await list(filter)).count).toBe(wanted.length);
  });
});

it('writes what is filtered as CSV', async () => {
  const { text, rows } = await books.test.ask('settlements.csv', { merchantId: books.merchantId, currency: 'USD' });
  expect(rows).toBe(1);
  expect(text).toContain('2026-10-06,PhonePe,D1,banked,1,USD,1000.00,10.00,990.00,SWIFT D1,2026-10-07');
});

it('are none of another merchant', async () => {
  const { id } = await books.test.ask('merchants.add', { name: 'Somebody else', country: 'IN' });
  const filter = { merchantId: id };
  expect(await books.test.ask('settlements.list', filter)).toEqual({ count: 0, days: [], sums: [] });
  expect(references((await books.test.ask('settlements.page', { filter, ...every })).settlements)).toEqual([]);
  expect(await books.test.dispatch('settlements.list', { merchantId: 'nobody' })).toMatchObject({
    code: 'merchant_unknown',
  });
});
