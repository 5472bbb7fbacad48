import { assert } from '../../../shared/kernel/assert.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { addMonths, firstDayOf, lastDayOf, type LocalDate, type Month } from '../../../shared/kernel/local-date.ts';
import { isNegative, negate, zero, type Money } from '../../../shared/money/money.ts';
import type { Rate } from '../../../shared/money/rate.ts';
import { subtract } from '../../../shared/money/subtract.ts';
import { sum } from '../../../shared/money/sum.ts';
import { chart, type AccountRole } from '../../domain/ledger/chart.ts';
import { revalue, type ForeignBalance, type MissingRate, type Revaluation } from '../../domain/closing/revalue.ts';
import { settledExchanges } from '../../domain/closing/settled-exchanges.ts';
import type { Reader, Writer } from '../../store/connection.ts';
import { accountBalances, accountDaySums, type AccountDaySum } from '../../store/ledger/account-days.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { countBookedRates, findBookedRate } from '../../store/rates/booked-rates-table.ts';
import { settledAcross } from '../../store/rates/settled-across.ts';
import { openBooks } from '../ledger/books.ts';
import { bookedRate, knownRate } from '../rates/book-rates.ts';

const monetary = (Object.keys(chart) as AccountRole[]).filter((role) => chart[role].monetary);

/** A month's differences of exchange: of balances, and of what providers exchanged. */
type Differences = Revaluation & { readonly exchanged: Money };

/** What exchange rates changed by a month's end, at its closing rates; and the rates that are missing for it. */
function differencesOf(
  reader: Reader,
  merchant: MerchantRecord,
  month: Month,
  closingRate: (currency: CurrencyCode) => Rate | null,
): Differences {
  const across = settledAcross(reader, merchant.id, month);
  const rates = new Map<string, Rate | null>();
  const rateOf = (currency: CurrencyCode, day: LocalDate): Rate | null => {
    const key = `${currency} ${day}`;
    const rate = rates.get(key) ?? findBookedRate(reader, merchant.id, currency, day);
    rates.set(key, rate);
    return rate;
  };
  const atRates = (sums: readonly AccountDaySum[]) =>
    sums.map((each) => ({ ...each, rate: rateOf(each.amount.currency, each.day) }));

  // What a match across currencies took off a payout leaves at the rate the payout was booked at: its difference to the
  // day of the match is realised already.
  const moved = across
    .filter(({ role }) => role === 'payouts_in_transit')
    .flatMap(({ account, amount, bookedOn, settledOn }) => [
      { account, day: bookedOn, amount: negate(amount) },
      { account, day: settledOn, amount },
    ]);
  const foreign = [...accountDaySums(reader, merchant.id, month, monetary), ...moved].filter(
    ({ amount }) => amount.currency !== merchant.base,
  );
  const balances = balancesOf(atRates(foreign));
  const currencies = [...new Set(balances.map(({ currency }) => currency))];
  const closing = new Map(
    currencies.flatMap((currency) => {
      const rate = closingRate(currency);
      return rate === null ? [] : [[currency, rate] as const];
    }),
  );
  const revalued = revalue({ base: merchant.base, on: lastDayOf(month), closing, balances });

  // The rest of exchange clearing is what providers exchanged: a match's two sides and its gain leave nothing there.
  const matched = across
    .filter(({ role }) => role === 'exchange_clearing')
    .map(({ account, amount, bookedOn }) => ({ account, day: bookedOn, amount: negate(amount) }));
  const clearing = [...accountDaySums(reader, merchant.id, month, ['exchange_clearing']), ...matched];
  const exchanged = settledExchanges(merchant.base, atRates(clearing));
  return {
    lines: revalued.lines,
    missing: [...revalued.missing, ...exchanged.missing],
    exchanged: exchanged.gain,
  };
}

function balancesOf(sums: readonly (AccountDaySum & { readonly rate: Rate | null })[]): ForeignBalance[] {
  const balances = Map.groupBy(sums, ({ account, amount }) => `${account} ${amount.currency}`);
  return [...balances.values()].flatMap((ofAccount) => {
    const [one] = ofAccount;
    return one === undefined ? [] : [{ account: one.account, currency: one.amount.currency, sums: ofAccount }];
  });
}

/** The rates a month needs before it can be closed: how many there are, and which are missing. Nothing is written. */
export function ratesOfMonth(
  reader: Reader,
  merchant: MerchantRecord,
  month: Month,
): { readonly missing: readonly MissingRate[]; readonly used: number } {
  const day = lastDayOf(month);
  const { missing } = differencesOf(reader, merchant, month, (currency) => knownRate(reader, merchant, currency, day));
  return { missing, used: countBookedRates(reader, merchant.id, month) };
}

/**
 * Books what exchange rates changed by the month's last day. What has left is realised, as far as earlier closes have
 * not done so: it rests on booked rates alone, so it stays when the month is opened again, and the next close adds what
 * changed. What is left is revalued, each account and currency for itself, and that is taken back on the first day of
 * the next month. The closing rate is frozen.
 */
export function bookRevaluation(writer: Writer, merchant: MerchantRecord, month: Month, now: number): void {
  const last = lastDayOf(month);
  const next = firstDayOf(addMonths(month, 1));
  const { lines, missing, exchanged } = differencesOf(writer, merchant, month, (currency) =>
    bookedRate(writer, merchant, currency, last, now),
  );
  assert(missing.length === 0, 'a month is closed without its rates');
  const { book } = openBooks(writer, merchant.id);
  const realised = sum(merchant.base, [exchanged, ...lines.map(({ settled }) => settled)]);
  const settled = subtract(realised, alreadySettled(writer, merchant, month));
  if (isNegative(settled)) book('settled_loss', last, { loss: negate(settled) }, {}, {});
  else book('settled_gain', last, { gain: settled }, {}, {});
  for (const { difference } of lines) {
    for (const [day, amount] of [
      [last, difference],
      [next, negate(difference)],
    ] as const) {
      if (isNegative(difference)) book('unrealised_loss', day, { loss: negate(amount) }, {}, {});
      else book('unrealised_gain', day, { gain: amount }, {}, {});
    }
  }
}

/** What closes have realised so far. */
function alreadySettled(reader: Reader, merchant: MerchantRecord, month: Month): Money {
  const balances = accountBalances(reader, merchant.id, month);
  return balances.find(({ role }) => role === 'exchange_settled')?.balance ?? zero(merchant.base);
}
