import { exponentOf, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { SeededRandom } from '../../app/demo/seeded-random.ts';

/** What is drawn from: paise, cents, whole yen, thousandths, satoshi and wei; the rupee and the dollar most often. */
export const drawnCurrencies = [
  'INR',
  'INR',
  'INR',
  'USD',
  'USD',
  'EUR',
  'JPY',
  'KWD',
  'BTC',
  'ETH',
  'USDT',
] as const satisfies readonly CurrencyCode[];

/** The largest, in major units: ₹20,000 crore, a billion ether, and what is large elsewhere. */
const largest = {
  INR: 200_000_000_000n,
  USD: 10_000_000_000n,
  EUR: 10_000_000_000n,
  JPY: 1_000_000_000_000n,
  KWD: 1_000_000_000n,
  BTC: 21_000_000n,
  ETH: 1_000_000_000n,
  USDT: 10_000_000_000n,
} as const satisfies Record<(typeof drawnCurrencies)[number], bigint>;

export type DrawnCurrency = keyof typeof largest;

/** Decimals the books hold: said here anew, so that a change of the ledger's scale is seen. */
export const decimalsHeld = (currency: CurrencyCode): number => Math.min(exponentOf(currency), 9) + 9;

/** Units of the ledger in one minor unit: one wei is one, a paisa 10^9. */
export const unitsInMinor = (currency: CurrencyCode): bigint =>
  10n ** BigInt(decimalsHeld(currency) - exponentOf(currency));

export const largestAmount = (currency: DrawnCurrency): bigint =>
  largest[currency] * 10n ** BigInt(decimalsHeld(currency));

/** How many digits ordinary amounts have at most: sums of a hundred thousand of them stay inside the ledger's columns. */
const ordinaryDigits = (currency: DrawnCurrency): number => decimalsHeld(currency) + (currency === 'ETH' ? 5 : 7);

/**
 * An amount above zero in units of the ledger, as often small as large: one wei or a billionth of a paisa, whole minor
 * units, parts of them.
 */
export function drawAmount(random: SeededRandom, currency: DrawnCurrency): bigint {
  switch (random.below(12)) {
    case 0:
      return 1n;
    case 1:
      return unitsInMinor(currency) - 1n;
    case 2:
    case 3:
      return drawDigits(random, random.between(1, ordinaryDigits(currency)));
    default:
      return (drawDigits(random, random.between(3, 8)) + 1n) * unitsInMinor(currency);
  }
}

const drawDigits = (random: SeededRandom, length: number): bigint => BigInt(random.digits(length)) + 1n;
