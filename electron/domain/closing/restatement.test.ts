import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { AssertionFault } from '../../../shared/kernel/assert.ts';
import { add } from '../../../shared/money/add.ts';
import { fromMinor, money, zero } from '../../../shared/money/money.ts';
import { sumByCurrency } from '../../../shared/money/sum-by-currency.ts';
import { restatement, type ReportedRow } from './restatement.ts';

const inr = (minor: bigint) => fromMinor('INR', minor);
const usd = (minor: bigint) => fromMinor('USD', minor);
const row = (method: string, payments: number, gross: ReportedRow['gross']): ReportedRow => ({
  method,
  payments,
  gross,
});

describe('restatement', () => {
  it('puts old and new side by side, row by row, with a total for each currency', () => {
    const before = [row('phonepe', 3, inr(300n)), row('paytm', 1, inr(50n)), row('visa', 2, usd(9n))];
    const after = [row('gpay', 1, inr(20n)), row('phonepe', 4, inr(390n)), row('visa', 2, usd(9n))];
    const nothing = { difference: usd(0n), paymentsDifference: 0 };
    expect(restatement(before, after)).toEqual({
      rows: [
        {
          currency: 'INR',
          method: 'gpay',
          before: null,
          after: { payments: 1, gross: inr(20n) },
          difference: inr(20n),
          paymentsDifference: 1,
        },
        {
          currency: 'INR',
          method: 'paytm',
          before: { payments: 1, gross: inr(50n) },
          after: null,
          difference: inr(-50n),
          paymentsDifference: -1,
        },
        {
          currency: 'INR',
          method: 'phonepe',
          before: { payments: 3, gross: inr(300n) },
          after: { payments: 4, gross: inr(390n) },
          difference: inr(90n),
          paymentsDifference: 1,
        },
        {
          currency: 'USD',
          method: 'visa',
          before: { payments: 2, gross: usd(9n) },
          after: { payments: 2, gross: usd(9n) },
          ...nothing,
        },
      ],
      totals: [
        {
          currency: 'INR',
          before: { payments: 4, gross: inr(350n) },
          after: { payments: 5, gross: inr(410n) },
          difference: inr(60n),
          paymentsDifference: 1,
        },
        {
          currency: 'USD',
          before: { payments: 2, gross: usd(9n) },
          after: { payments: 2, gross: usd(9n) },
          ...nothing,
        },
      ],
    });
  });

  it('refuses a report that tells one row twice', () => {
    const twice = [row('visa', 1, inr(1n)), row('visa', 1, inr(1n))];
    expect(() => restatement(twice, [])).toThrow(AssertionFault);
    expect(() => restatement([], twice)).toThrow(AssertionFault);
  });

  const anyReport = fc.uniqueArray(
    fc.record({
      method: fc.constantFrom('phonepe', 'gpay', 'visa', 'pix', 'usdt_trc20'),
      payments: fc.nat({ max: 1_000_000 }),
      gross: fc
        .record({
          currency: fc.constantFrom('INR', 'USD', 'JPY', 'ETH'),
          units: fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
        })
        .map(({ currency, units }) => money(currency, units)),
    }),
    { selector: ({ method, gross }) => `${gross.currency} ${method}` },
  );

  it('adds up: before and the difference are after, in each row and in each total', () => {
    fc.assert(
      fc.property(anyReport, anyReport, (before, after) => {
        const { rows, totals } = restatement(before, after);
        for (const { currency, before: was, after: is, difference, paymentsDifference } of [...rows, ...totals]) {
          expect(add(was?.gross ?? zero(currency), difference)).toEqual(is?.gross ?? zero(currency));
          expect((was?.payments ?? 0) + paymentsDifference).toBe(is?.payments ?? 0);
        }
        const side = (name: 'before' | 'after') =>
          rows.flatMap(({ method, [name]: reported }) => (reported === null ? [] : [{ method, ...reported }]));
        expect(new Set(side('before'))).toEqual(new Set(before));
        expect(new Set(side('after'))).toEqual(new Set(after));
        expect(new Map(totals.map(({ currency, difference }) => [currency, difference]))).toEqual(
          sumByCurrency(rows.map(({ difference }) => difference)),
        );
      }),
    );
  });

  it('tells the way back with the signs turned', () => {
    fc.assert(
      fc.property(anyReport, anyReport, (before, after) => {
        const there = restatement(before, after);
        const back = restatement(after, before);
        expect(back.totals.map(({ difference }) => -difference.units)).toEqual(
          there.totals.map(({ difference }) => difference.units),
        );
        expect(restatement(after, after).rows.every(({ difference }) => difference.units === 0n)).toBe(true);
      }),
    );
  });
});
