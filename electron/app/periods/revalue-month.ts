import { assert } from '../../../shared/kernel/assert.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { addMonths, firstDayOf, lastDayOf, type Month } from '../../../shared/kernel/local-date.ts';
import { isNegative, isZero, negate, type Money } from '../../../shared/money/money.ts';
import type { Rate } from '../../../shared/money/rate.ts';
import { chart, type AccountRole } from '../../domain/ledger/chart.ts';
import { revalue, type ForeignBalance, type Revaluation } from '../../domain/closing/revalue.ts';
import type { Reader, Writer } from '../../store/connection.ts';
import { accountDaySums, movedInMonth, settledAcross } from '../../store/ledger/account-days.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { countBookedRates, findBookedRate } from '../../store/rates/booked-rates-table.ts';
import { openBooks } from '../ledger/books.ts';
import { bookedRate, knownRate } from '../rates/book-rates.ts';

const monetary = (Object.keys(chart) as AccountRole[]).filter((role) => chart[role].monetary);

/** What is owed in other currencies at a month's end, at its closing rates; and the rates that are missing for it. */
function revaluation(
  reader: Reader,
  merchant: MerchantRecord,
  month: Month,
  closingRate: (currency: CurrencyCode) => Rate | null,
): Revaluation {
  // What a match across currencies took off a payout leaves at the rate the payout was booked at: its difference to the
  // day of the match is realised already.
  const sums = [
    ...accountDaySums(reader, merchant.id, month, monetary),
    ...settledAcross(reader, merchant.id, month).flatMap(({ account, day, bookedOn, amount }) => [
      { account, day: bookedOn, amount: negate(amount) },
      { account, day, amount },
    ]),
  ].filter(({ amount }) => amount.currency !== merchant.base);
  const balances = new Map<string, ForeignBalance & { sums: ForeignBalance['sums'][number][] }>();
  for (const { account, day, amount } of sums) {
    const key = `${account} ${amount.currency}`;
    const balance = balances.get(key) ?? { account, currency: amount.currency, sums: [] };
    balance.sums.push({ day, amount, rate: findBookedRate(reader, merchant.id, amount.currency, day) });
    balances.set(key, balance);
  }
  const currencies = new Set([...balances.values()].map(({ currency }) => currency));
  const closing = new Map(
    [...currencies].flatMap((currency) => {
      const rate = closingRate(currency);
      return rate === null ? [] : [[currency, rate] as const];
    }),
  );
  return revalue({ base: merchant.base, on: lastDayOf(month), closing, balances: [...balances.values()] });
}

/** The rates a month needs before it can be closed: how many there are, and which are missing. Nothing is written. */
export function ratesOfMonth(
  reader: Reader,
  merchant: MerchantRecord,
  month: Month,
): { readonly missing: Revaluation['missing']; readonly used: number } {
  const day = lastDayOf(month);
  const { missing } = revaluation(reader, merchant, month, (currency) => knownRate(reader, merchant, currency, day));
  return { missing, used: countBookedRates(reader, merchant.id, month) };
}

/**
 * Books what exchange rates changed by the month's last day, each account and currency for itself, and takes it back on
 * the first day of the next month, so that a later match realises the whole difference. The closing rate is frozen.
 */
export function bookRevaluation(writer: Writer, merchant: MerchantRecord, month: Month, now: number): void {
  const day = lastDayOf(month);
  const { lines, missing } = revaluation(writer, merchant, month, (currency) =>
    bookedRate(writer, merchant, currency, day, now),
  );
  assert(missing.length === 0, 'a month is closed without its rates');
  for (const { difference } of lines) bookDifference(writer, merchant, month, difference);
}

/** A month that is opened again takes its revaluation back, in itself and in the month after it. */
export function takeRevaluationBack(writer: Writer, merchant: MerchantRecord, month: Month): void {
  for (const moved of movedInMonth(writer, merchant.id, 'exchange_revaluation', month, lastDayOf(month))) {
    bookDifference(writer, merchant, month, negate(moved));
  }
}

function bookDifference(writer: Writer, merchant: MerchantRecord, month: Month, difference: Money): void {
  if (isZero(difference)) return;
  const books = openBooks(writer, merchant.id);
  const next = firstDayOf(addMonths(month, 1));
  if (isNegative(difference)) {
    const loss = negate(difference);
    books.book('unrealised_loss', lastDayOf(month), { loss }, {}, {});
    books.book('unrealised_loss', next, { loss: negate(loss) }, {}, {});
    return;
  }
  books.book('unrealised_gain', lastDayOf(month), { gain: difference }, {}, {});
  books.book('unrealised_gain', next, { gain: negate(difference) }, {}, {});
}
