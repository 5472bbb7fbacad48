import { exponentOf, type CurrencyCode } from '../../shared/catalogue/currencies.ts';

/** Exact amounts here are fractions of 10^-18 of a major unit, and rates fractions of 10^-12: apart from the product's own. */
const scale = 18n;
const rateScale = 12n;

/** A decimal text as a whole number of 10^-18. */
export function exact(text: string): bigint {
  const [whole = '0', decimals = ''] = text.replace('-', '').split('.');
  const units = BigInt(whole) * 10n ** scale + BigInt(decimals.padEnd(Number(scale), '0'));
  return text.startsWith('-') ? -units : units;
}

/** What moved, in its own currency; the day it is valued at, and the day from which it is in the books. */
type Moved = {
  readonly account: string;
  readonly currency: CurrencyCode;
  readonly day: string;
  readonly since: string;
  readonly units: bigint;
};

/**
 * What exchange brought a merchant since the books began, said twice and apart from the product: as the worth of what is
 * held and owed less the worth of what was earned and spent, each on its day; and as what every account's balance is
 * worth less what its days were, with what was exchanged.
 */
export type ExchangeModel = {
  /** A published rate of a day to the base, as decimal text. It is booked for every day that waits for it. */
  readonly quote: (currency: CurrencyCode, day: string, text: string) => void;
  /** Something in a currency is in the books on a day: its rate, known now or as soon as it is, stays. */
  readonly need: (currency: CurrencyCode, day: string) => void;
  readonly hold: (account: string, currency: CurrencyCode, day: string, units: bigint, since?: string) => void;
  readonly earn: (currency: CurrencyCode, day: string, units: bigint) => void;
  /** One side of an exchange: what came is positive, what was given negative, each on the day at whose rate it is booked. */
  readonly exchange: (name: string, currency: CurrencyCode, day: string, units: bigint, since?: string) => void;
  /** Through a day, in 10^-18 of the base. `exact` is to the last unit; `economic` is rounded nowhere. */
  readonly brought: (lastDay: string) => {
    readonly exact: bigint;
    readonly economic: bigint;
    readonly roundings: number;
  };
};

export function exchangeModel(base: CurrencyCode): ExchangeModel {
  const quotes = new Map<string, bigint>();
  const rates = new Map<string, bigint>();
  const needed = new Set<string>();
  const held: Moved[] = [];
  const earned: Moved[] = [];
  const exchanged: Moved[] = [];

  const book = (key: string): void => {
    const quote = quotes.get(key);
    if (quote !== undefined && needed.has(key) && !rates.has(key)) rates.set(key, quote);
  };
  const need = (currency: CurrencyCode, day: string): void => {
    if (currency === base) return;
    needed.add(`${currency} ${day}`);
    book(`${currency} ${day}`);
  };
  const rateOf = (currency: CurrencyCode, day: string): bigint => {
    if (currency === base) return 10n ** rateScale;
    const rate = rates.get(`${currency} ${day}`);
    if (rate === undefined) throw new Error(`no rate of ${currency} is booked for ${day}`);
    return rate;
  };
  /** Without rounding, in 10^-30 of the base. */
  const worth = (currency: CurrencyCode, day: string, units: bigint): bigint => units * rateOf(currency, day);
  /** To the nearest minor unit of the base, half to even, in 10^-18; what is in the base stands as it is. */
  const rounded = (currency: CurrencyCode, day: string, units: bigint): bigint => {
    if (currency === base || units === 0n) return units;
    const minor = 10n ** (scale - BigInt(exponentOf(base)));
    const per = minor * 10n ** rateScale;
    const value = worth(currency, day, units);
    const size = value < 0n ? -value : value;
    const [whole, rest] = [size / per, (size % per) * 2n];
    const nearest = rest > per || (rest === per && whole % 2n === 1n) ? whole + 1n : whole;
    return (value < 0n ? -nearest : nearest) * minor;
  };
  /** Sums by whatever is named, each with a day to value it at. */
  const joined = (all: readonly Moved[], key: (one: Moved) => string, through: string): Moved[] => {
    const sums = new Map<string, Moved>();
    for (const one of all) {
      if (one.since > through) continue;
      const before = sums.get(key(one));
      sums.set(key(one), { ...one, units: one.units + (before?.units ?? 0n) });
    }
    return [...sums.values()];
  };
  const total = (all: readonly Moved[], of: (one: Moved) => bigint): bigint =>
    all.reduce((sum, one) => sum + of(one), 0n);

  return {
    quote: (currency, day, text) => {
      quotes.set(`${currency} ${day}`, exact(text) / 10n ** (scale - rateScale));
      book(`${currency} ${day}`);
    },
    need,
    hold: (account, currency, day, units, since = day) => {
      need(currency, day);
      held.push({ account, currency, day, since, units });
    },
    earn: (currency, day, units) => void earned.push({ account: '', currency, day, since: day, units }),
    exchange: (name, currency, day, units, since = day) =>
      void exchanged.push({ account: name, currency, day, since, units }),
    brought: (lastDay) => {
      const byDay = joined(held, ({ account, currency, day }) => `${account} ${currency} ${day}`, lastDay);
      const left = joined(held, ({ account, currency }) => `${account} ${currency}`, lastDay);
      const foreign = (all: readonly Moved[]) => all.filter(({ currency, units }) => currency !== base && units !== 0n);
      const earnings = joined(earned, ({ currency, day }) => `${currency} ${day}`, lastDay);
      const sides = joined(exchanged, ({ account, currency, day }) => `${account} ${currency} ${day}`, lastDay);
      for (const { currency, since } of held) if (since <= lastDay) need(currency, lastDay);
      const atClose = total(foreign(left), ({ currency, units }) => rounded(currency, lastDay, units));
      const atDays = total(foreign(byDay), ({ currency, day, units }) => rounded(currency, day, units));
      const inExchange = total(sides, ({ currency, day, units }) => rounded(currency, day, units));
      const assets = total(left, ({ currency, units }) => (units === 0n ? 0n : worth(currency, lastDay, units)));
      const income = total(earnings, ({ currency, day, units }) => (units === 0n ? 0n : worth(currency, day, units)));
      return {
        exact: atClose - atDays + inExchange,
        economic: (assets - income) / 10n ** rateScale,
        roundings: foreign(left).length + foreign(byDay).length + sides.length,
      };
    },
  };
}
