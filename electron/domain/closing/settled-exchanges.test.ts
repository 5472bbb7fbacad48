import { describe, expect, it } from 'vitest';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { fromMinor, money } from '../../../shared/money/money.ts';
import { parseRate } from '../../../shared/money/parse-rate.ts';
import type { BookedSum } from './revalue.ts';
import { settledExchanges } from './settled-exchanges.ts';

const moved = (day: string, currency: CurrencyCode, minor: bigint, rate: string): BookedSum => ({
  day: day as LocalDate,
  amount: fromMinor(currency, minor),
  rate: rate === '' ? null : parseRate(currency, 'INR', rate),
});
const inWords = (...sums: readonly BookedSum[]) => {
  const { gain, missing } = settledExchanges('INR', sums);
  return [gain, ...missing.map(({ currency, day }) => `${currency} ${day}`)];
};
const paise = (minor: bigint) => fromMinor('INR', minor);

describe('what a provider exchanged', () => {
  it('brought more, or less, than the booked rates say', () => {
    // 100.00 dollars, worth 8,300.00, were given for 8,350.00.
    const given = moved('2026-10-05', 'USD', 10_000n, '83');
    expect(inWords(given, moved('2026-10-05', 'INR', -835_000n, ''))).toEqual([paise(5000n)]);
    expect(inWords(given, moved('2026-10-05', 'INR', -829_000n, ''))).toEqual([paise(-1000n)]);
    expect(inWords(given, moved('2026-10-05', 'EUR', -9000n, '92'))).toEqual([paise(-2000n)]);
  });

  it('keeps parts of a paisa that came in the base currency', () => {
    const came = { ...moved('2026-10-05', 'INR', 0n, ''), amount: money('INR', -830_000_000_000_001n) };
    expect(inWords(moved('2026-10-05', 'USD', 10_000n, '83'), came)).toEqual([money('INR', 1n)]);
  });

  it('is left open while one side alone is in the books, and needs no rate then', () => {
    expect(inWords(moved('2026-10-05', 'USD', 10_000n, ''))).toEqual([paise(0n)]);
    expect(inWords(moved('2026-10-05', 'USD', 1n, ''), moved('2026-10-05', 'EUR', 1n, ''))).toEqual([paise(0n)]);
    expect(inWords(moved('2026-10-05', 'USD', 1n, ''), moved('2026-10-06', 'INR', -80n, ''))).toEqual([paise(0n)]);
    expect(inWords()).toEqual([paise(0n)]);
  });

  it('joins what was booked on one day, and asks for no rate of what was taken back', () => {
    const [made, undone] = [moved('2026-10-05', 'USD', 100n, ''), moved('2026-10-05', 'USD', -100n, '')];
    expect(inWords(made, undone, moved('2026-10-05', 'INR', -1n, ''))).toEqual([paise(0n)]);
  });

  it('names the rates that are missing, day by day', () => {
    const [, ...missing] = inWords(
      moved('2026-10-06', 'USD', 100n, ''),
      moved('2026-10-06', 'INR', -8000n, ''),
      moved('2026-10-05', 'EUR', 100n, ''),
      moved('2026-10-05', 'USD', -110n, '80'),
    );
    expect(missing).toEqual(['EUR 2026-10-05', 'USD 2026-10-06']);
  });
});
