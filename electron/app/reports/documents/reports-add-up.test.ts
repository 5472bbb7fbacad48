import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CurrencyCode } from '../../../../shared/catalogue/currencies.ts';
import type {
  ReportCell,
  ReportDocument,
  ReportKind,
  ReportSection,
} from '../../../../shared/contract/report-document.ts';
import type { LocalDate } from '../../../../shared/kernel/local-date.ts';
import { add } from '../../../../shared/money/add.ts';
import { fromDecimalText } from '../../../../shared/money/decimal-text.ts';
import { subtract } from '../../../../shared/money/subtract.ts';
import { zero, type Money } from '../../../../shared/money/money.ts';
import { fromWire, toWire } from '../../../../shared/money/wire.ts';
import { businessDate } from '../../../domain/ledger/business-date.ts';
import { anyRowsFile, type AnyRow } from '../../../testing/any-rows.ts';
import { testBackend, type TestBackend } from '../../../testing/test-backend.ts';
import { documentFaults } from './testing/document-faults.ts';

let test: TestBackend;
beforeAll(async () => {
  test = testBackend({
    clock: { now: Date.parse('2026-11-20T10:00:00+05:30') },
    readerWorker: new URL('../../../testing/any-rows-worker.ts', import.meta.url),
  });
  await test.openNew();
});
afterAll(() => test.remove());

let shops = 0;
const zone = 'Asia/Kolkata';

const currencies = ['INR', 'USD', 'ETH', 'JPY'] as const satisfies readonly CurrencyCode[];
const decimals: Readonly<Record<(typeof currencies)[number], number>> = { INR: 3, USD: 2, ETH: 18, JPY: 0 };

/** Amounts to the finest part that a provider writes: a tax of ₹1.332, a wei. */
const drawnAmount = (currency: (typeof currencies)[number]) =>
  fc.bigInt({ min: 1n, max: 10n ** BigInt(decimals[currency] + 4) }).map((units) => {
    const digits = units.toString().padStart(decimals[currency] + 1, '0');
    const at = digits.length - decimals[currency];
    return decimals[currency] === 0 ? digits : `${digits.slice(0, at)}.${digits.slice(at)}`;
  });

const drawnDay = fc
  .integer({ min: 1, max: 61 })
  .map((day) =>
    day <= 30 ? `2026-09-${String(day).padStart(2, '0')}` : `2026-10-${String(day - 30).padStart(2, '0')}`,
  );

const drawnTime = fc
  .tuple(
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.constantFrom('Z', '+05:30', '-08:00', '+13:45'),
  )
  .map(([hour, minute, offset]) => `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00${offset}`);

const drawnRow = fc
  .record({
    kind: fc.constantFrom('sale', 'sale', 'sale', 'refund', 'chargeback', 'reserve_hold', 'adjustment', 'cashback'),
    currency: fc.constantFrom(...currencies),
    day: drawnDay,
    time: fc.option(drawnTime, { nil: '' }),
    method: fc.constantFrom('upi', 'credit_card', 'pix', 'bitcoin'),
    batch: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
    feeTenths: fc.integer({ min: 0, max: 3 }),
  })
  .chain((drawn) => drawnAmount(drawn.currency).map((gross) => ({ ...drawn, gross })));

type Drawn = typeof drawnRow extends fc.Arbitrary<infer T> ? T : never;

const isIn = (kind: string): boolean => kind === 'sale' || kind === 'adjustment' || kind === 'cashback';

function rowsOf(drawn: readonly Drawn[]): AnyRow[] {
  return drawn.map(({ kind, currency, day, time, method, batch, feeTenths, gross }, at) => ({
    kind: kind as AnyRow['kind'],
    at: `${day}${time}`,
    currency,
    gross: isIn(kind) ? gross : `-${gross}`,
    // Whole units of it, so that the fee is never finer than the currency.
    fee: kind === 'sale' && batch !== null ? String(feeTenths) : '0',
    method: method as AnyRow['method'] & string,
    reference: `R${at}`,
    ...(batch === null ? {} : { batch: `B${batch}`, on: batchDay(batch) }),
  }));
}

/** After every day of the rows that may be in it, or before: providers settle what they like. */
const batchDay = (batch: number): string => `2026-10-${String(batch + 5).padStart(2, '0')}`;

const decimal = (currency: CurrencyCode, text: string): Money => fromDecimalText(currency, text) ?? zero(currency);

async function shopWith(drawn: readonly Drawn[]): Promise<{ merchantId: string; rows: readonly AnyRow[] }> {
  shops += 1;
  const { id: merchantId } = await test.ask('merchants.add', {
    name: `Shop ${shops}`,
    country: 'IN',
    currencies: [...currencies],
    declared: [{ amount: '1000000', currency: 'INR' }],
  });
  const rows = rowsOf(drawn);
  const files = [test.file(`p${shops}.json`, anyRowsFile({ kind: 'settlement', rows }))];
  await test.ask('imports.commit', { merchantId, files });
  return { merchantId, rows };
}

const document = (merchantId: string, kind: ReportKind, from: string, to: string, more = {}): Promise<ReportDocument> =>
  test.ask('reports.document', { merchantId, kind, from, to, ...more });

const cellOf = (
  section: ReportSection,
  row: { readonly cells: readonly ReportCell[] },
  column: string,
): ReportCell | undefined => row.cells[section.columns.findIndex(({ id }) => id === column)];

/** The amounts of a column, summed by currency, as decimal text of minor units. */
function columnSums(sections: readonly ReportSection[], column: string): Record<string, string> {
  const sums = new Map<CurrencyCode, Money>();
  for (const section of sections)
    for (const row of section.rows) {
      const cell = cellOf(section, row, column);
      if (cell?.is !== 'amount') continue;
      const amount = fromWire(cell.amount);
      sums.set(amount.currency, add(sums.get(amount.currency) ?? zero(amount.currency), amount));
    }
  return told(sums);
}

const told = (sums: ReadonlyMap<CurrencyCode, Money>): Record<string, string> =>
  Object.fromEntries(
    [...sums].filter(([, { units }]) => units !== 0n).map(([currency, sum]) => [currency, toWire(sum).amount]),
  );

/** What the rows themselves come to, reckoned without the books. */
function salesOf(rows: readonly AnyRow[], within: (day: LocalDate) => boolean, days = zone): Record<string, string> {
  const sums = new Map<CurrencyCode, Money>();
  for (const { kind, at, currency, gross } of rows) {
    if (kind !== 'sale' || !within(businessDate(at, days))) continue;
    sums.set(currency, add(sums.get(currency) ?? zero(currency), decimal(currency, gross)));
  }
  return told(sums);
}

const named = (found: ReportDocument, title: string): readonly ReportSection[] =>
  found.sections.filter((section) => section.title === title);

const drawnRange = fc
  .tuple(drawnDay, drawnDay)
  .map(([one, other]) => (one <= other ? { from: one, to: other } : { from: other, to: one }));

const drawnBooks = fc.array(drawnRow, { minLength: 1, maxLength: 40 });
const runs = { numRuns: 12 };

describe('over any rows, in rupees, dollars, yen and wei', () => {
  it('turnover of any days is what was sold on them, however it is told', async () => {
    await fc.assert(
      fc.asyncProperty(drawnBooks, drawnRange, async (drawn, { from, to }) => {
        const { merchantId, rows } = await shopWith(drawn);
        const sold = salesOf(rows, (day) => from <= day && day <= to);
        for (const by of ['day', 'month', 'year'] as const) {
          const found = await document(merchantId, 'turnover', from, to, { by });
          expect(documentFaults(found)).toEqual([]);
          expect(columnSums(named(found, 'by_currency'), 'gross')).toEqual(sold);
          expect(columnSums(named(found, `by_${by}`), 'gross')).toEqual(sold);
          for (const title of ['by_method', 'by_rail', 'by_business'])
            expect(columnSums(named(found, title), 'gross')).toEqual(sold);
        }
      }),
      runs,
    );
  });

  it('turnover of a month is that of its own report and of the trial balance', async () => {
    await fc.assert(
      fc.asyncProperty(drawnBooks, async (drawn) => {
        const { merchantId } = await shopWith(drawn);
        for (const month of ['2026-09', '2026-10']) {
          const { totals } = await test.ask('reports.turnover', { merchantId, month });
          const own = Object.fromEntries(
            totals.filter(({ gross }) => gross.amount !== '0').map(({ currency, gross }) => [currency, gross.amount]),
          );
          const [from, to] = [`${month}-01`, month === '2026-09' ? '2026-09-30' : '2026-10-31'];
          expect(columnSums(named(await document(merchantId, 'turnover', from, to), 'by_currency'), 'gross')).toEqual(
            own,
          );
          const { accounts } = await test.ask('ledger.accounts', { merchantId, month });
          const ledger = new Map<CurrencyCode, Money>();
          for (const { role, balances } of accounts)
            if (role === 'turnover')
              for (const { currency, credits, debits } of balances) {
                const moved = add(fromWire(credits), { ...fromWire(debits), units: -fromWire(debits).units });
                ledger.set(currency, add(ledger.get(currency) ?? zero(currency), moved));
              }
          expect(told(ledger)).toEqual(own);
        }
      }),
      runs,
    );
  });

  it('days of another zone are those its clocks show, and a day without a time stays', async () => {
    const zones = ['America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Australia/Lord_Howe', 'UTC'];
    await fc.assert(
      fc.asyncProperty(drawnBooks, drawnRange, fc.constantFrom(...zones), async (drawn, { from, to }, elsewhere) => {
        const { merchantId, rows } = await shopWith(drawn);
        const found = await document(merchantId, 'turnover', from, to, { zone: elsewhere });
        const sold = salesOf(rows, (day) => from <= day && day <= to, elsewhere);
        expect(columnSums(named(found, 'by_currency'), 'gross')).toEqual(sold);
        for (const section of named(found, 'by_day'))
          for (const row of section.rows) {
            const day = cellOf(section, row, 'day');
            const { currency } = section;
            const gross = cellOf(section, row, 'gross');
            if (day?.is !== 'date' || gross?.is !== 'amount' || currency === null) throw new Error('a day has a gross');
            expect(gross.amount.amount).toBe(salesOf(rows, (own) => own === day.date, elsewhere)[currency] ?? '0');
          }
      }),
      runs,
    );
  });

  it('a provider’s statement goes from the ledger’s opening to its closing by its movements', async () => {
    await fc.assert(
      fc.asyncProperty(drawnBooks, drawnRange, async (drawn, { from, to }) => {
        const { merchantId } = await shopWith(drawn);
        const found = await document(merchantId, 'provider', from, to);
        expect(documentFaults(found)).toEqual([]);
        const whole = await document(merchantId, 'trial_balance', from, to);
        const receivable = named(whole, 'accounts').flatMap((section) =>
          section.rows
            .filter((row) => {
              const code = cellOf(section, row, 'code');
              return code?.is === 'text' && code.text === '1100';
            })
            .map((row) => [cellOf(section, row, 'opening'), cellOf(section, row, 'closing')]),
        );
        const statements = named(found, 'statement');
        const ends = statements.map((section) => {
          const balances = section.rows.map((row) => cellOf(section, row, 'balance'));
          return [balances[0], balances.at(-1)];
        });
        expect(ends.map((one) => JSON.stringify(one)).toSorted()).toEqual(
          receivable.map((one) => JSON.stringify(one)).toSorted(),
        );
        // The balance after the last movement is the closing one, and each follows from the one before.
        for (const section of statements) {
          const [opening, ...rest] = section.rows;
          const begun = cellOf(section, opening ?? { cells: [] }, 'balance');
          if (begun?.is !== 'amount') throw new Error('a statement begins with a balance');
          let balance = fromWire(begun.amount);
          for (const row of rest) {
            const moved = (column: string): Money => {
              const cell = cellOf(section, row, column);
              return cell?.is === 'amount' ? fromWire(cell.amount) : zero(balance.currency);
            };
            balance = subtract(add(balance, moved('in')), moved('out'));
            expect(moved('balance')).toEqual(balance);
          }
        }
      }),
      runs,
    );
  });

  it('what is listed as open is what the ledger holds, on any day', async () => {
    await fc.assert(
      fc.asyncProperty(drawnBooks, drawnRange, async (drawn, { from, to }) => {
        const { merchantId } = await shopWith(drawn);
        const found = await document(merchantId, 'settlements', from, to);
        expect(documentFaults(found)).toEqual([]);
        const against = named(found, 'against_ledger');
        for (const column of ['receivable_apart', 'in_transit_apart']) expect(columnSums(against, column)).toEqual({});
        expect(columnSums(against, 'waiting')).toEqual(columnSums(named(found, 'waiting'), 'total'));
        expect(columnSums(against, 'unpaid')).toEqual(columnSums(named(found, 'unpaid'), 'total'));
        for (const section of named(found, 'batches'))
          for (const row of section.rows) {
            const of = (column: string): bigint => {
              const cell = cellOf(section, row, column);
              return cell?.is === 'amount' ? fromWire(cell.amount).units : 0n;
            };
            expect(of('net')).toBe(of('gross') + of('refunds') + of('reserve') + of('other') - of('fee') - of('tax'));
          }
      }),
      runs,
    );
  });

  it('a year’s months are what each month’s reports say', async () => {
    await fc.assert(
      fc.asyncProperty(drawnBooks, async (drawn) => {
        const { merchantId, rows } = await shopWith(drawn);
        const found = await document(merchantId, 'year', '2026-04-01', '2027-03-31');
        expect(documentFaults(found)).toEqual([]);
        const months = named(found, 'month_by_month');
        expect(columnSums(months, 'turnover')).toEqual(salesOf(rows, () => true));
        for (const section of months) expect(section.rows).toHaveLength(12);
      }),
      runs,
    );
  });
});
