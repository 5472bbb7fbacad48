import { exponentOf, type CurrencyCode } from '../../shared/catalogue/currencies.ts';
import {
  addDays,
  daysBetween,
  firstDayOf,
  lastDayOf,
  type LocalDate,
  type Month,
} from '../../shared/kernel/local-date.ts';
import type { SeededRandom } from '../app/demo/seeded-random.ts';
import type { AnyRow } from './any-rows.ts';
import { exact, type ExchangeModel } from './exchange-model.ts';
import type { ExchangeShop } from './exchange-shop.ts';

const currencies = ['INR', 'USD', 'USD', 'EUR', 'JPY', 'KWD', 'BTC'] as const satisfies readonly CurrencyCode[];
const foreign = ['USD', 'EUR', 'JPY', 'KWD', 'BTC'] as const;
/** About what each was worth in rupees, in ten thousandths. */
const around = { USD: 840_000, EUR: 960_000, JPY: 5600, KWD: 2_715_000, BTC: 600_000_000 } as const;

type Sale = {
  readonly reference: string;
  readonly currency: CurrencyCode;
  readonly day: LocalDate;
  readonly gross: string;
  readonly fee: string;
  readonly tax: string;
  settled: boolean;
};
type Batch = {
  readonly reference: string;
  readonly currency: CurrencyCode;
  readonly on: LocalDate;
  net: bigint;
  /** A line of a statement is meant for it. */
  paid: boolean;
};
export type Across = {
  readonly batch: Batch;
  readonly line: string;
  readonly currency: CurrencyCode;
  readonly day: LocalDate;
  readonly amount: bigint;
};

/** Decimal text of so many minor units; now and then with a part of one behind it. */
function decimal(random: SeededRandom, currency: CurrencyCode, minor: bigint, finer = true): string {
  const exponent = exponentOf(currency);
  const digits = String(minor).padStart(exponent + 1, '0');
  const part = finer && random.below(6) === 0 ? random.digits(3) : '';
  const decimals = `${digits.slice(digits.length - exponent)}${part}`;
  return decimals === '' ? digits : `${digits.slice(0, digits.length - exponent)}.${decimals}`;
}

const amountOf = (random: SeededRandom, currency: CurrencyCode): bigint =>
  BigInt(random.between(1, currency === 'JPY' ? 90_000 : 2_000_000));

const dayIn = (random: SeededRandom, month: Month): LocalDate =>
  addDays(firstDayOf(month), random.below(daysBetween(firstDayOf(month), lastDayOf(month)) + 1));

export type DrawnMonths = {
  /** The rows of a provider's file: sales and conversions of a month, payouts of it. */
  readonly settlement: (month: Month) => AnyRow[];
  /** Lines of a bank's: what pays payouts, in their currency or another, and what is spent. */
  readonly statement: (month: Month) => { readonly rows: AnyRow[]; readonly across: Across[] };
  /** Sales of a month whose file came before. */
  readonly late: (month: Month) => AnyRow[];
  /** Links what was paid in another currency, takes some of it back, and makes some of that again. */
  readonly match: (across: readonly Across[]) => Promise<void>;
  /** How often something was met, so that a test can see that it met everything. */
  readonly met: ReadonlyMap<string, number>;
};

/** Files and matches at random, told to the shop and to the model alike. */
export function drawnMonths(random: SeededRandom, shop: ExchangeShop, model: ExchangeModel): DrawnMonths {
  const sales: Sale[] = [];
  const batches: Batch[] = [];
  let undone: Across[] = [];
  let made = 0;
  const name = (kind: string): string => `${kind}${(made += 1)}`;
  const met = new Map<string, number>();
  const count = (what: string): void => void met.set(what, (met.get(what) ?? 0) + 1);

  const settle = (sale: Sale, batch: Batch): AnyRow => {
    const { currency, gross, fee, tax } = sale;
    const net = exact(gross) - exact(fee) - exact(tax);
    sale.settled = true;
    batch.net += net;
    model.hold('receivable', currency, batch.on, -exact(gross));
    model.hold('gst', currency, batch.on, exact(tax));
    model.hold('transit', currency, batch.on, net);
    model.earn(currency, batch.on, -exact(fee));
    return { ...rowOf(sale), batch: batch.reference, on: batch.on };
  };
  const rowOf = ({ reference, currency, day, gross, fee, tax }: Sale): AnyRow => ({
    kind: 'sale',
    at: day,
    currency,
    gross,
    fee,
    tax,
    reference,
  });
  const sell = (day: LocalDate): Sale => {
    const currency = random.pick(currencies);
    const minor = amountOf(random, currency);
    const gross = decimal(random, currency, minor);
    const [fee, tax] = [minor / 50n, minor / 250n].map((cost) => decimal(random, currency, cost));
    model.hold('receivable', currency, day, exact(gross));
    model.earn(currency, day, exact(gross));
    return { reference: name('S'), currency, day, gross, fee: fee ?? '0', tax: tax ?? '0', settled: false };
  };

  /** Sales of the month, some settled at once, and some of those that waited. */
  const settlement = (month: Month): AnyRow[] => {
    const payouts = [...foreign, ...foreign].map((currency): Batch => ({
      reference: name('B'),
      currency: random.below(5) === 0 ? 'INR' : currency,
      on: dayIn(random, month),
      net: 0n,
      paid: false,
    }));
    batches.push(...payouts);
    const fresh = Array.from({ length: 24 }, () => sell(dayIn(random, month)));
    sales.push(...fresh);
    const waiting = sales.filter(({ settled }) => !settled);
    const rows = waiting.flatMap((sale): AnyRow[] => {
      const batch = payouts.find(({ currency, on }) => currency === sale.currency && on >= sale.day);
      if (batch !== undefined && random.below(4) > 0) return [settle(sale, batch)];
      return fresh.includes(sale) ? [rowOf(sale)] : [];
    });
    return [...rows, ...conversions(month)];
  };
  const conversions = (month: Month): AnyRow[] =>
    Array.from({ length: random.below(3) }, () => {
      count('exchanged');
      const day = dayIn(random, month);
      const currency = random.pick(foreign);
      const given = decimal(random, currency, amountOf(random, currency));
      const came = decimal(random, 'INR', BigInt(random.between(1, 90_000_000)));
      return (
        [
          [currency, `-${given}`],
          ['INR', came],
        ] as const
      ).map(([of, gross]): AnyRow => {
        model.hold('receivable', of, day, exact(gross));
        model.exchange('conversion', of, day, exact(gross));
        return { kind: 'conversion', at: day, currency: of, gross, reference: name('C') };
      });
    }).flat();

  const line = (reference: string, currency: CurrencyCode, day: LocalDate, gross: string): AnyRow => {
    model.hold('bank', currency, day, exact(gross));
    if (gross.startsWith('-')) model.earn(currency, day, exact(gross));
    else model.hold('suspense', currency, day, -exact(gross));
    return { kind: gross.startsWith('-') ? 'debit' : 'credit', at: day, currency, gross, reference };
  };

  /** Credits for payouts in their own currency, which match by themselves, or in another; and what is spent. */
  const statement = (month: Month): { readonly rows: AnyRow[]; readonly across: Across[] } => {
    const rows: AnyRow[] = [];
    const across: Across[] = [];
    for (const batch of batches.filter(({ net, paid }) => net > 0n && !paid)) {
      const day = addDays(batch.on, random.between(0, 4));
      if (day > lastDayOf(month) || day < firstDayOf(month)) continue;
      const { reference, currency, net } = batch;
      const minor = 10n ** BigInt(18 - exponentOf(currency));
      const paid = (net / minor) * minor;
      switch (random.below(5)) {
        case 0:
        case 1: {
          // What no bank can pay is cut off, so less than a minor unit is rounding.
          if (paid === 0n) break;
          batch.paid = true;
          count('paid in its currency');
          rows.push(line(reference, currency, day, decimal(random, currency, paid / minor, false)));
          model.hold('suspense', currency, day, paid);
          model.hold('transit', currency, day, -net);
          model.earn(currency, day, paid - net);
          break;
        }
        case 2:
        case 3: {
          const other = currency === 'INR' ? 'USD' : random.pick(['INR', 'INR', 'EUR', 'USD'] as const);
          if (other === currency) break;
          const gross = decimal(random, other, amountOf(random, other), false);
          const reached = name('L');
          batch.paid = true;
          rows.push(line(reached, other, day, gross));
          across.push({ batch, line: reached, currency: other, day, amount: exact(gross) });
          break;
        }
        default:
      }
    }
    for (let left = random.below(4); left > 0; left -= 1) {
      const currency = random.pick(currencies);
      rows.push(
        line(
          name('D'),
          currency,
          dayIn(random, month),
          `-${decimal(random, currency, amountOf(random, currency), false)}`,
        ),
      );
    }
    return { rows, across };
  };

  const accept = async ({ batch, line: reached, currency, day, amount }: Across): Promise<void> => {
    count('settled across');
    const answer = await shop.accept(batch.reference, reached);
    if (!answer.ok) throw new Error(`${batch.reference} and ${reached}: ${answer.code}`);
    // The entry bears the day of the line, with both currencies, so both have a rate of that day from now on.
    model.need(batch.currency, day);
    model.hold('transit', batch.currency, batch.on, -batch.net, day);
    model.hold('suspense', currency, day, amount);
    model.exchange(batch.reference, batch.currency, batch.on, -batch.net, day);
    model.exchange(batch.reference, currency, day, amount);
  };
  const takeBack = async ({ batch, currency, day, amount }: Across): Promise<void> => {
    count('taken back');
    await shop.unmatch(batch.reference);
    model.hold('transit', batch.currency, batch.on, batch.net, day);
    model.hold('suspense', currency, day, -amount);
    model.exchange(batch.reference, batch.currency, batch.on, batch.net, day);
    model.exchange(batch.reference, currency, day, -amount);
  };

  return {
    met,
    settlement,
    statement,
    late: (month: Month): AnyRow[] => {
      const fresh = Array.from({ length: 3 }, () => sell(dayIn(random, month)));
      sales.push(...fresh);
      return fresh.map(rowOf);
    },
    match: async (across: readonly Across[]): Promise<void> => {
      const todo = [...undone, ...across];
      undone = [];
      for (const one of todo) {
        await accept(one);
        if (random.below(2) === 0) {
          await takeBack(one);
          if (random.below(2) === 0) await accept(one);
          else undone.push(one);
        }
      }
    },
  };
}

/** Rates of every day of a month as lines of a file; said again, other ones. */
export function drawnRates(random: SeededRandom, model: ExchangeModel, month: Month): string[] {
  const lines: string[] = [];
  for (let day = firstDayOf(month); day <= lastDayOf(month); day = addDays(day, 1)) {
    for (const currency of foreign) {
      const tenThousandths = Math.floor((around[currency] * random.between(9000, 11_000)) / 10_000);
      const digits = String(tenThousandths).padStart(5, '0');
      const text = `${digits.slice(0, -4)}.${digits.slice(-4)}`;
      model.quote(currency, day, text);
      lines.push(`${day},${currency},INR,${text}`);
    }
  }
  return lines;
}
