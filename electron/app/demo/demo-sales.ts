import {
  addDays,
  daysBetween,
  firstDayOf,
  lastDayOf,
  weekdayOf,
  type LocalDate,
  type Month,
} from '../../../shared/kernel/local-date.ts';
import type { SeededRandom } from './seeded-random.ts';

export type DemoInstrument = 'UPI_FULFILMENT' | 'UPI_WALLET_FULFILMENT' | 'PG_CC_FULFILMENT' | 'PG_DC_FULFILMENT';

/** One sale over the counter or, with a negative amount, one refund of an earlier sale. */
export type DemoSale = {
  readonly day: LocalDate;
  /** Seconds since the day's midnight. */
  readonly second: number;
  /** Paise, negative for a refund. */
  readonly paise: bigint;
  readonly instrument: DemoInstrument;
  readonly merchantReference: string;
  readonly orderId: string;
  /** The provider's id. 23 characters, so that no reader takes its digits for a card number (13 to 19). */
  readonly reference: string;
  /** UPI's retrieval reference number, 12 digits: year, day of the year, hour, six more. */
  readonly rrn: string;
  readonly counter: 1 | 2;
  readonly refundOf: DemoSale | null;
};

// Price points of a small crafts shop, in paise, with how often each is asked for.
const shelf: readonly (readonly [bigint, number])[] = [
  [49_00n, 9], // rangoli colours, a packet
  [79_00n, 8],
  [99_00n, 12], // a dozen clay lamps
  [129_00n, 9], // stencils
  [149_00n, 10],
  [87_50n, 3], // block print by the half metre
  [175_00n, 3],
  [199_00n, 10],
  [249_00n, 9], // door garland
  [349_00n, 8],
  [499_00n, 7], // cushion cover
  [599_00n, 6],
  [799_00n, 5], // table runner
  [899_00n, 4],
  [1_299_00n, 3], // dhokra figure
  [1_899_00n, 3],
  [2_499_00n, 2], // brass lamp
  [3_299_00n, 1],
  [4_500_00n, 1], // bedspread
  [5_999_00n, 1], // dhurrie
];
const dearestBasket = 6_000_00n;

const salesByWeekday = [22, 11, 12, 12, 13, 16, 23] as const; // Sunday first
const opens = 10;
const salesByHour = [3, 6, 9, 9, 6, 5, 6, 9, 13, 14, 10, 4] as const; // from ten in the morning to ten at night

const compact = (day: LocalDate): string => day.slice(2).replaceAll('-', '');

const rrnOf = (day: LocalDate, second: number, random: SeededRandom): string => {
  const dayOfYear = daysBetween(`${day.slice(0, 4)}-01-01` as LocalDate, day) + 1;
  const hour = Math.floor(second / 3600);
  return `${day.slice(3, 4)}${String(dayOfYear).padStart(3, '0')}${String(hour).padStart(2, '0')}${random.digits(6)}`;
};

/** Hours, minutes and seconds as one text: `182455`. */
const clockDigits = (second: number): string =>
  [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join('');

function basket(random: SeededRandom): bigint {
  const items = 1 + random.weighted([62, 26, 12]);
  let paise = 0n;
  for (let item = 0; item < items; item += 1) {
    const price = shelf[random.weighted(shelf.map(([, often]) => often))]?.[0] ?? 0n;
    if (paise + price <= dearestBasket) paise += price;
  }
  return paise;
}

/** Cards come out for dearer things; the rest is nearly all plain UPI. */
function instrumentFor(paise: bigint, random: SeededRandom): DemoInstrument {
  const kinds = ['UPI_FULFILMENT', 'UPI_WALLET_FULFILMENT', 'PG_CC_FULFILMENT', 'PG_DC_FULFILMENT'] as const;
  return kinds[random.weighted(paise >= 1_500_00n ? [58, 3, 28, 11] : [90, 3, 4, 3])] ?? 'UPI_FULFILMENT';
}

/** Seconds since midnight of a day's sales, in order, no two equal. */
function momentsOf(count: number, random: SeededRandom): readonly number[] {
  const moments = new Set<number>();
  while (moments.size < count) moments.add((opens + random.weighted(salesByHour)) * 3600 + random.below(3600));
  return [...moments].toSorted((left, right) => left - right);
}

/** Every sale of the month, in order of time: quiet Mondays, busy weekends, and three days of a fair at about double. */
export function makeSales(month: Month, random: SeededRandom): readonly DemoSale[] {
  const first = firstDayOf(month);
  const days = daysBetween(first, lastDayOf(month)) + 1;
  const fairStarts = random.between(8, days - 9);
  const sales: DemoSale[] = [];
  for (let index = 0; index < days; index += 1) {
    const day = addDays(first, index);
    const usual = salesByWeekday[weekdayOf(day)] ?? 0;
    const busy = index >= fairStarts && index < fairStarts + 3 ? usual * 2 : usual;
    for (const second of momentsOf(busy + random.between(-3, 3), random)) {
      const paise = basket(random);
      const number = String(sales.length + 1).padStart(4, '0');
      sales.push({
        day,
        second,
        paise,
        instrument: instrumentFor(paise, random),
        merchantReference: `RC${compact(day)}${number}`,
        orderId: `BILL-${number}`,
        reference: `T${compact(day)}${clockDigits(second)}${random.digits(10)}`,
        rrn: rrnOf(day, second, random),
        counter: random.weighted([3, 1]) === 0 ? 1 : 2,
        refundOf: null,
      });
    }
  }
  return sales;
}

/** A few sales taken back one to four days later, some in full and some for half, over UPI as they were paid. */
export function makeRefunds(
  sales: readonly DemoSale[],
  month: Month,
  count: number,
  random: SeededRandom,
): readonly DemoSale[] {
  const candidates = sales.filter(
    (sale) =>
      sale.instrument === 'UPI_FULFILMENT' &&
      sale.paise >= 149_00n &&
      sale.paise <= 1_500_00n &&
      sale.paise % 2_00n === 0n &&
      addDays(sale.day, 4) <= lastDayOf(month),
  );
  const refunds = new Map<DemoSale, DemoSale>();
  while (refunds.size < Math.min(count, candidates.length)) {
    const sale = random.pick(candidates);
    if (refunds.has(sale)) continue;
    const day = addDays(sale.day, random.between(1, 4));
    const second = random.between(11 * 3600, 20 * 3600);
    const number = String(refunds.size + 1).padStart(2, '0');
    refunds.set(sale, {
      ...sale,
      day,
      second,
      paise: random.below(3) === 0 ? -sale.paise / 2n : -sale.paise,
      merchantReference: `RCR${compact(day)}${number}`,
      reference: `T${compact(day)}${clockDigits(second)}${random.digits(10)}`,
      rrn: rrnOf(day, second, random),
      refundOf: sale,
    });
  }
  return [...refunds.values()];
}
