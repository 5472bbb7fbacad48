import { exponentOf, type CurrencyCode } from '../catalogue/currencies.ts';
import { toDecimalText } from './decimal-text.ts';
import { labelledAmount, nbsp } from './labelled-amount.ts';
import { localDigits } from './local-digits.ts';
import { isCountedInLakh, type MoneyForm, type MoneyLocale } from './money-form.ts';
import { absolute, ledgerScale, money, type Money } from './money.ts';
import { roundDivision } from './round-division.ts';

/** `exact` is false where the text is rounded: then the whole amount belongs beside it, or one key away. */
export type ShortMoney = { readonly text: string; readonly exact: boolean };

/** What an amount is counted in: 10^zeros of the major unit, by its word. */
type ShortUnit = { readonly zeros: number; readonly word: string };

const thousands: readonly ShortUnit[] = [
  { zeros: 3, word: 'K' },
  { zeros: 6, word: 'M' },
  { zeros: 9, word: 'B' },
  { zeros: 12, word: 'T' },
];
const lakhAndCrore = (lakh: string, crore: string): readonly ShortUnit[] => [
  { zeros: 5, word: lakh },
  { zeros: 7, word: crore },
];
const lakhUnits: Record<MoneyLocale, readonly ShortUnit[]> = {
  en: lakhAndCrore('L', 'Cr'),
  'en-IN': lakhAndCrore('L', 'Cr'),
  bn: lakhAndCrore('লাখ', 'কোটি'),
  hi: lakhAndCrore('लाख', 'करोड़'),
};

/** Of a shortened amount: ₹12.35 L. Zeros at their end are not written. */
const shortDecimals = 2;

/**
 * The amount as people say it, rounded half to even: ₹12.35 L, ₹1.23 Cr, $1.23 M, ₹১.২৩ কোটি. Own words and steps, since
 * Intl's compact form gives `₹12LCr`. Below the first unit (a lakh, a thousand) it is whole minor units, of a coin four
 * decimals that say something. What rounds up to the next unit is written in that one: $999,999 is $1 M, never
 * $1,000 K. For display only; the exact amount is `formatMoney`'s.
 */
export function formatShortMoney(value: Money, form: MoneyForm): ShortMoney {
  const { currency, units } = value;
  const western = form.language === 'en' && !isCountedInLakh(currency);
  const { count, decimals, rounded, word } = shortened(absolute(value), western ? thousands : lakhUnits[form.language]);
  const digits = localDigits(withPoint(count, decimals), word === '' ? leastDecimals(currency) : 0, currency, form);
  const signed = money(currency, units < 0n ? -rounded : rounded);
  return {
    text: labelledAmount(word === '' ? digits : `${digits}${nbsp}${word}`, signed, form),
    exact: signed.units === units,
  };
}

/** `count` of 10^-decimals of the unit that `word` names; `rounded` is the same in ledger units. */
type Shortened = {
  readonly count: bigint;
  readonly decimals: number;
  readonly rounded: bigint;
  readonly word: string;
};

/** Counts in the first unit in which the rounded amount stays below the next one. */
function shortened(size: Money, [next, ...larger]: readonly ShortUnit[], unit?: ShortUnit): Shortened {
  const scale = ledgerScale(size.currency);
  const decimals = unit === undefined ? plainDecimals(size) : shortDecimals;
  const step = powerOfTen(scale + (unit?.zeros ?? 0) - decimals);
  const count = roundDivision(size.units, step, 'half_even');
  const rounded = count * step;
  if (next !== undefined && rounded >= powerOfTen(scale + next.zeros)) return shortened(size, larger, next);
  return { count, decimals, rounded, word: unit?.word ?? '' };
}

const powerOfTen = (zeros: number): bigint => 10n ** BigInt(zeros);

/** The currency's own decimals; of a coin four, besides the zeros with which the decimals of less than one begin. */
function plainDecimals(size: Money): number {
  const zeros = /^0\.(0*)/.exec(toDecimalText(size))?.[1]?.length ?? 0;
  return Math.min(exponentOf(size.currency), zeros + 4);
}

const leastDecimals = (currency: CurrencyCode): number => (exponentOf(currency) > 3 ? 2 : exponentOf(currency));

function withPoint(count: bigint, decimals: number): string {
  const digits = count.toString().padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
