import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import { paymentStates, type Payment, type PaymentState } from '../../../shared/contract/payments.ts';
import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { fromWire } from '../../../shared/money/wire.ts';
import { useBooks, type UsedBooks } from '../../testing/used-books.ts';
import { anyRowsFile, type AnyRow } from '../../testing/any-rows.ts';

let books: UsedBooks;
let all: readonly Payment[];

type Filter = Omit<Input<'payments.list'>, 'merchantId'>;

/** Every day of the year that the books are of. */
const everyDay = Array.from({ length: 365 }, (_, n) => addDays('2026-01-01' as LocalDate, n));

const ask = {
  list: (filter: Filter): Promise<Output<'payments.list'>> =>
    books.test.ask('payments.list', { merchantId: books.merchantId, ...filter }),
  page: async (filter: Filter, page: { days: readonly string[]; skip: number; limit: number }) =>
    (await books.test.ask('payments.page', { filter: { merchantId: books.merchantId, ...filter }, ...page })).payments,
};

/** Every row of a filter, asked for in pages of a size by their own days. */
async function everyRow(filter: Filter, size: number): Promise<readonly Payment[]> {
  const { days, count } = await ask.list(filter);
  const rows: Payment[] = [];
  let before = 0;
  for (const { day, count: ofDay } of days) {
    for (let skip = 0; skip < ofDay; skip += size)
      rows.push(...(await ask.page(filter, { days: [day], skip, limit: Math.min(size, ofDay - skip) })));
    before += ofDay;
    expect(rows).toHaveLength(before);
  }
  expect(count).toBe(before);
  return rows;
}

beforeAll(async () => {
  books = await useBooks();
  const more: AnyRow[] = [
    { kind: 'sale', at: '2026-11-02', currency: 'INR', gross: '50.00', reference: 'A%B_C', method: 'upi' },
    { kind: 'sale', at: '2026-11-02', currency: 'INR', gross: '50.00', reference: 'AXBXC', method: 'upi' },
    { kind: 'pending', at: '2026-11-03', currency: 'INR', gross: '60.00', reference: 'DECIDED', description: '' },
    { kind: 'declined', at: '2026-11-03', currency: 'INR', gross: '60.00', reference: 'DECIDED', description: 'U30' },
    { kind: 'pending', at: '2026-11-03', currency: 'INR', gross: '61.00', reference: 'MADE', description: '' },
    { kind: 'sale', at: '2026-11-03', currency: 'INR', gross: '61.00', reference: 'MADE' },
  ];
  const file = books.test.file('november.json', anyRowsFile({ kind: 'settlement', rows: more }));
  await books.test.ask('imports.commit', { merchantId: books.merchantId, files: [file] });
  const wallet = {
    kind: 'settlement',
    institution: 'paypal',
    rows: [{ ...more[0], reference: 'WALLET' } as AnyRow],
  } as const;
  const walletFile = books.test.file('wallet.json', anyRowsFile(wallet));
  await books.test.ask('imports.commit', { merchantId: books.merchantId, files: [walletFile] });
  all = await everyRow({}, 500);
});
afterAll(() => books.test.remove());

const units = ({ gross }: Payment): bigint => fromWire(gross).units;

describe('the rows', () => {
  it('are every row that stands, the latest day first, however they are paged', async () => {
    const days = all.map(({ day }) => day);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.some(({ reference }) => reference === 'WRONG')).toBe(false);
    for (const size of [1, 7, 100]) expect(await everyRow({}, size)).toEqual(all);
  });

  it('say what became of each', () => {
    const stateOf = (reference: string): PaymentState | undefined =>
      all.find((row) => row.reference === reference)?.state;
    expect(stateOf('2026-09-0')).toBe('banked');
    expect(stateOf('S1')).toBe('banked');
    expect(stateOf('USD2')).toBe('waiting');
    expect(stateOf('NEW')).toBe('waiting');
    expect(stateOf('F1')).toBe('declined');
    expect(stateOf('WALLET')).toBe('kept');
    const settled = all.find(({ reference }) => reference === '2026-09-0');
    expect(settled).toMatchObject({
      fee: { amount: '200', currency: 'INR' },
      tax: { amount: '36' },
      net: { amount: '9814' },
      payout: { reference: 'B2026-09-01', settledOn: '2026-09-02' },
    });
  });

  it('have an attempt once, and none that was pending once it is decided', () => {
    const of = (reference: string): string[] =>
      all.filter((row) => row.reference === reference).map(({ kind, state }) => `${kind} ${state}`);
    expect(of('DECIDED')).toEqual(['attempt declined']);
    expect(of('MADE')).toEqual(['sale waiting']);
    expect(of('F2')).toEqual(['attempt pending']);
  });
});

/** The same in plain words, over all rows at once. */
function fits(row: Payment, filter: Filter): boolean {
  const size = fromWire(row.gross);
  const magnitude = size.units < 0n ? -size.units : size.units;
  const bound = (text: string): bigint => {
    const [whole = '0', decimals = ''] = text.split('.');
    return BigInt(whole + decimals.padEnd(11, '0'));
  };
  const within = (text: string, of: string): boolean => of.toLowerCase().includes(text.toLowerCase());
  return (
    (filter.states?.includes(row.state) ?? true) &&
    (filter.kinds?.includes(row.kind) ?? true) &&
    (filter.methods?.includes(row.method) ?? true) &&
    (filter.currency === undefined || size.currency === filter.currency) &&
    (filter.from === undefined || row.day >= filter.from) &&
    (filter.to === undefined || row.day <= filter.to) &&
    // Nothing came late here: late sales are tested where months close.
    (filter.soldIn === undefined || (row.kind === 'sale' && row.day.startsWith(filter.soldIn))) &&
    (filter.atLeast === undefined || magnitude >= bound(filter.atLeast)) &&
    (filter.atMost === undefined || magnitude <= bound(filter.atMost)) &&
    (filter.text === undefined ||
      within(filter.text, row.reference) ||
      within(filter.text, row.merchantReference) ||
      (row.payout !== null && within(filter.text, row.payout.reference)))
  );
}

const day = fc.integer({ min: 0, max: 75 }).map((n): string => {
  const date = new Date(Date.UTC(2026, 8, 1) + n * 86_400_000);
  return date.toISOString().slice(0, 10);
});
const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(some, { nil: undefined, freq: 1 });

const someFilter = fc
  .record({
    states: maybe(fc.uniqueArray(fc.constantFrom(...paymentStates), { minLength: 1, maxLength: 3 })),
    kinds: maybe(fc.constantFrom(['sale'], ['refund'], ['attempt'], ['sale', 'chargeback'])),
    methods: maybe(fc.constantFrom(['upi'], ['credit_card'])),
    currency: maybe(fc.constantFrom('INR', 'USD')),
    from: maybe(day),
    to: maybe(day),
    soldIn: maybe(fc.constantFrom('2026-09', '2026-10')),
    atLeast: maybe(fc.constantFrom('12.34', '100', '100.51', '0')),
    atMost: maybe(fc.constantFrom('12.34', '150.50', '1000')),
    text: maybe(fc.constantFrom('2026-09', 'b2026-10-0', 'F', '%', '_', 'usd')),
  })
  .map((filter) => Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as Filter);

describe('a filter', () => {
  it('leaves exactly the rows that fit, counts them by day and sums what is booked apart from what was tried', async () => {
    await fc.assert(
      fc.asyncProperty(someFilter, async (filter) => {
        const wanted = all.filter((row) => fits(row, filter));
        const list = await ask.list(filter);
        const counts = Map.groupBy(wanted, ({ day: on }) => on);
        expect(list.days).toEqual([...counts].map(([on, rows]) => ({ day: on, count: rows.length })));
        for (const [sums, rows] of [
          [list.sums, wanted.filter(({ kind }) => kind !== 'attempt')],
          [list.tried, wanted.filter(({ kind }) => kind === 'attempt')],
        ] as const) {
          const byCurrency = Map.groupBy(rows, ({ gross }) => gross.currency);
          expect(new Map(sums.map(({ currency, count, gross }) => [currency, [count, fromWire(gross).units]]))).toEqual(
            new Map(
              [...byCurrency].map(([code, own]) => [
                code,
                [own.length, own.reduce((sum, row) => sum + units(row), 0n)],
              ]),
            ),
          );
        }
        const page = { days: everyDay, skip: 0, limit: 500 };
        expect(await ask.page(filter, page)).toEqual(wanted);
      }),
      { numRuns: 60 },
    );
  });

  it('takes marks of a pattern for themselves', async () => {
    const references = async (text: string): Promise<string[]> =>
      (await everyRow({ text }, 10)).map(({ reference }) => reference);
    expect(await references('A%B_C')).toEqual(['A%B_C']);
    expect(await references('%')).toEqual(['A%B_C']);
    expect(await references('১০')).toEqual(await references('10'));
  });

  it('of an account has that account’s rows alone, and of another merchant none', async () => {
    const { accounts } = (await books.test.ask('merchants.list', {})).merchants.find(
      ({ id }) => id === books.merchantId,
    ) ?? {
      accounts: [],
    };
    const paypal = accounts.find(({ institution }) => institution === 'PayPal')?.id ?? '';
    expect((await everyRow({ accounts: [paypal] }, 10)).map(({ reference }) => reference)).toEqual(['WALLET']);
    const { id: other } = await books.test.ask('merchants.add', { name: 'Somebody else', country: 'IN' });
    expect(await books.test.ask('payments.list', { merchantId: other })).toMatchObject({
      count: 0,
      days: [],
      sums: [],
    });
    expect(await books.test.dispatch('payments.list', { merchantId: 'nobody' })).toMatchObject({
      code: 'merchant_unknown',
    });
  });
});

it('names what there is to choose from', async () => {
  const choices = await books.test.ask('payments.choices', { merchantId: books.merchantId });
  expect(new Set(choices.methods)).toEqual(new Set(all.map(({ method }) => method)));
  expect(new Set(choices.kinds)).toEqual(new Set(all.map(({ kind }) => kind)));
  expect(new Set(choices.currencies)).toEqual(new Set(all.map(({ gross }) => gross.currency)));
});

it('writes what is filtered as CSV, amounts in major units, a line a row in the order of the screen', async () => {
  const { fileName, text, rows } = await books.test.ask('payments.csv', {
    merchantId: books.merchantId,
    from: '2026-10-05',
    to: '2026-10-06',
  });
  const lines = text.replace('\uFEFF', '').trim().split('\r\n');
  const wanted = all.filter(({ day: on }) => on >= '2026-10-05' && on <= '2026-10-06');
  expect([fileName, rows, lines.length]).toEqual([
    'payments-2026-10-05-2026-10-06.csv',
    wanted.length,
    wanted.length + 1,
  ]);
  expect(lines.slice(1).map((line) => line.split(',')[6])).toEqual(wanted.map(({ reference }) => reference));
  expect(lines.find((line) => line.includes('USD1'))).toContain(',USD,1000.00,10.00,0.00,990.00,D1,2026-10-06');
});
