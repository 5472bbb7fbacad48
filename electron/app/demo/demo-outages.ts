import { assert } from '../../../shared/kernel/assert.ts';
import {
  addDays,
  daysBetween,
  firstDayOf,
  lastDayOf,
  weekdayOf,
  type LocalDate,
  type Month,
} from '../../../shared/kernel/local-date.ts';
import { makeSales, type DemoSale } from './demo-sales.ts';
import { seededRandom, type SeededRandom } from './seeded-random.ts';

export type DemoProvider = 'phonepe' | 'paytm' | 'google_pay';

/** A stretch of one day, in seconds since its midnight in India, both ends in it. */
export type DemoWindow = { readonly day: LocalDate; readonly from: number; readonly to: number };

/** One try to pay at one of the shop's codes; what was paid at PhonePe's is in its settlement report. */
export type DemoTry = {
  readonly provider: DemoProvider;
  readonly day: LocalDate;
  readonly second: number;
  readonly paise: bigint;
  readonly outcome: 'paid' | 'failed' | 'pending';
  /** PhonePe's error code, detailed code, words, source and stage. */
  readonly error: readonly [string, string, string, string, string] | null;
  readonly order: string;
  readonly number: number;
};

export type DemoOutages = {
  /** All UPI apps fail for an hour on a Sunday. */
  readonly sunday: DemoWindow;
  /** PhonePe alone fails on a Monday evening. */
  readonly monday: DemoWindow;
  readonly tries: readonly DemoTry[];
  /** An order that failed on the Sunday and was paid when UPI was back. */
  readonly paidLater: { readonly order: string; readonly reference: string };
};

const minute = 60;
const hour = 3600;

const upiDown = ['UPI_NETWORK_ERROR', 'U88', 'UPI is not responding', 'NPCI', 'AUTHORIZATION'] as const;
const failedToProcess = ['PAYMENT_ERROR', '', 'Failed to Process', 'PHONEPE', 'PROCESSING'] as const;
const everyday = [
  ['BANK_DECLINED', 'ZM', 'Incorrect UPI PIN', 'CUSTOMER', 'AUTHENTICATION'],
  ['BANK_DECLINED', 'Z9', 'Insufficient funds', 'CUSTOMER', 'AUTHORIZATION'],
  ['TXN_NOT_COMPLETED', 'TXN_AUTO_FAILED', '', 'CUSTOMER', 'PRE_AUTHENTICATION'],
  ['BANK_TECHNICAL_ISSUE', 'U90', 'Bank is taking longer than usual', 'ISSUING_BANK', 'AUTHORIZATION'],
] as const;

const isUpi = ({ instrument }: DemoSale): boolean =>
  instrument === 'UPI_FULFILMENT' || instrument === 'UPI_WALLET_FULFILMENT';

/** The month's days of a weekday, far enough from its ends for what comes of them to be over in it. */
const daysOf = (month: Month, weekday: number): readonly LocalDate[] =>
  Array.from({ length: daysBetween(firstDayOf(month), lastDayOf(month)) + 1 }, (_, index) =>
    addDays(firstDayOf(month), index),
  ).filter((day) => weekdayOf(day) === weekday && Number(day.slice(8)) >= 5 && Number(day.slice(8)) <= 24);

/** The stretch in which fewest of the sales were paid, which would not have been: the earliest of the emptiest. */
function quietest(
  sales: readonly DemoSale[],
  days: readonly LocalDate[],
  span: { readonly earliest: number; readonly latest: number; readonly length: number },
): DemoWindow & { readonly paid: number } {
  let best: (DemoWindow & { readonly paid: number }) | null = null;
  for (const day of days) {
    const seconds = sales.filter((sale) => sale.day === day).map(({ second }) => second);
    for (let from = span.earliest; from + span.length <= span.latest; from += 5 * minute) {
      const to = from + span.length;
      const paid = seconds.filter((second) => second >= from && second <= to).length;
      if (best === null || paid < best.paid) best = { day, from, to, paid };
    }
  }
  assert(best !== null, 'a demo month has such days');
  return best;
}

const prices = [49_00n, 79_00n, 99_00n, 129_00n, 149_00n, 199_00n, 249_00n, 349_00n, 499_00n, 599_00n] as const;

/** `count` seconds spread over a stretch, the first and the last near its ends. */
function spread({ from, to }: DemoWindow, count: number, random: SeededRandom): readonly number[] {
  const step = (to - from) / count;
  return Array.from({ length: count }, (_, index) =>
    Math.min(to, Math.floor(from + step * index + random.below(Math.max(1, Math.floor(step * 0.8))))),
  );
}

/**
 * The outages of a demo month, around sales that stay as they are: an hour of a Sunday and an evening of a Monday are chosen in
 * which PhonePe's report has no sale. The shop had codes of Paytm and Google Pay on the counter for the days around them.
 */
export function makeOutages({ month, seed }: { readonly month: Month; readonly seed: number }): DemoOutages {
  const sales = makeSales(month, seededRandom(seed));
  const upi = sales.filter(isUpi);
  const random = seededRandom(seed + 3);
  const sunday = quietest(upi, daysOf(month, 0), { earliest: 11 * hour, latest: 21 * hour, length: hour });
  const mondays = daysOf(month, 1);
  const evening = { earliest: 17 * hour, latest: 22 * hour };
  const monday =
    [150, 120, 105, 90]
      .map((minutes) => quietest(sales, mondays, { ...evening, length: minutes * minute }))
      .find(({ paid }) => paid === 0) ?? quietest(sales, mondays, { ...evening, length: 90 * minute });

  const tries: DemoTry[] = [];
  const add = (one: Omit<DemoTry, 'number' | 'order' | 'paise'> & Partial<DemoTry>): void => {
    const number = tries.length + 1;
    const order = `QR${one.day.slice(2).replaceAll('-', '')}${String(number).padStart(4, '0')}`;
    tries.push({ order, number, paise: random.pick(prices), ...one });
  };
  const failing = (provider: DemoProvider, window: DemoWindow, count: number, error: DemoTry['error']): void => {
    for (const second of spread(window, count, random))
      add({ provider, day: window.day, second, outcome: 'failed', error });
  };

  failing('phonepe', sunday, 8, upiDown);
  failing('paytm', sunday, 5, upiDown);
  failing('google_pay', sunday, 5, upiDown);
  failing('phonepe', monday, 10, failedToProcess);
  for (const provider of ['paytm', 'google_pay'] as const) {
    for (const second of spread(monday, 5, random))
      add({ provider, day: monday.day, second, outcome: 'paid', error: null });
  }
  add({ provider: 'phonepe', day: sunday.day, second: sunday.from + 31 * minute, outcome: 'pending', error: null });
  const paidLater =
    upi.find(({ day, second }) => day === sunday.day && second >= sunday.to + 20 * minute) ?? upi.at(-1);
  assert(paidLater !== undefined, 'a demo month has sales over UPI');
  add({
    provider: 'phonepe',
    day: sunday.day,
    second: sunday.from + 44 * minute,
    outcome: 'failed',
    error: upiDown,
    paise: paidLater.paise,
    order: paidLater.merchantReference,
  });

  for (const provider of ['paytm', 'google_pay'] as const) {
    for (const day of daysAround(sunday.day, monday.day)) {
      for (let count = random.between(4, 7); count > 0; count -= 1) {
        const second = random.between(10 * hour, 22 * hour - 1);
        if (day === sunday.day && second >= sunday.from - minute && second <= sunday.to + minute) continue;
        add({ provider, day, second, outcome: 'paid', error: null });
      }
    }
  }
  // What fails on any day, of twenty customers or so one: mostly a wrong PIN.
  for (let day = firstDayOf(month); day <= lastDayOf(month); day = addDays(day, 1)) {
    if (random.below(2) === 0) continue;
    const second = random.between(10 * hour, 22 * hour - 1);
    add({
      provider: 'phonepe',
      day,
      second,
      outcome: 'failed',
      error: everyday[random.weighted([5, 3, 3, 1])] ?? null,
    });
  }
  return {
    sunday: { day: sunday.day, from: sunday.from, to: sunday.to },
    monday: { day: monday.day, from: monday.from, to: monday.to },
    tries: tries.toSorted((left, right) =>
      left.day === right.day ? left.second - right.second || left.number - right.number : left.day < right.day ? -1 : 1,
    ),
    paidLater: { order: paidLater.merchantReference, reference: paidLater.reference },
  };
}

/** Two days before each of the outages, their own, and the day after. */
function daysAround(...outages: readonly LocalDate[]): readonly LocalDate[] {
  return [...new Set(outages.flatMap((day) => [-2, -1, 0, 1].map((away) => addDays(day, away))))].toSorted();
}
