import { sayHeldAgainst } from '../../agreements/agreement-names.ts';
import { plural } from '../../plural.ts';
import type { SentenceWords } from '../../sentence-words.ts';
import type { ReportsFacts } from './reports-facts.ts';

export const reportsInEnglish: SentenceWords<ReportsFacts> = {
  report_rows_left_out: ({ rows }, voice) =>
    `${voice.number(rows)} more ${plural(rows, 'row stands', 'rows stand')} in the merchant’s own books; the sums count ${plural(rows, 'it', 'them')}.`,
  report_declared_whole_months: ({ from, to }, voice) =>
    `Turnover is declared for whole months: ${voice.date(from)} to ${voice.date(to)} is not, so nothing stands beside it.`,
  report_declared_times: ({ months }, voice) =>
    `Declared is what was declared last for a month, for each of the ${voice.number(months)} ${plural(months, 'month', 'months')}.`,
  report_late_counted: ({ payments }, voice) =>
    `${voice.number(payments)} ${plural(payments, 'payment', 'payments')} came after their own month was closed. ${plural(payments, 'It is', 'They are')} counted in the month that was open then.`,
  report_other_zone: ({ zone, own }) =>
    `Days are told by the clocks of ${zone}; the merchant’s own are those of ${own}. Months are closed and reported by the merchant’s own, and what came late is counted here on its own day.`,
  report_day_only: ({ payments }, voice) =>
    `${voice.number(payments)} ${plural(payments, 'payment has', 'payments have')} a day and no time of day in the file, and ${plural(payments, 'stays', 'stay')} on that day.`,
  report_restated: ({ month }, voice) =>
    `${voice.month(month)} was opened again after it was reported. What was reported first stands beside what it is now.`,
  report_no_sales: ({ from, to }, voice) => `Nothing was sold from ${voice.date(from)} to ${voice.date(to)}.`,
  report_no_batches: ({ from, to }, voice) =>
    `No provider settled anything from ${voice.date(from)} to ${voice.date(to)}.`,
  report_nothing_waits: ({ on }, voice) =>
    `On ${voice.date(on)} no provider held anything that it had not put into a payout.`,
  report_nothing_unpaid: ({ on }, voice) => `On ${voice.date(on)} every payout had reached the bank.`,
  report_aged_on: ({ on }, voice) => `Ages are counted on ${voice.date(on)}, from the day by which the money was due.`,
  report_ledger_apart: ({ account, listed, ledger, difference }, voice) =>
    `For ${account} the ledger has ${voice.money(ledger)} and the rows listed come to ${voice.money(listed)}. The ${voice.money(difference)} between them are no open payment or payout: what a wallet holds, what a match left over, or what a closed month could not take.`,
  report_ledger_agrees: ({ on }, voice) =>
    `What is listed comes to the balances of the ledger on ${voice.date(on)}, to the last unit.`,
  report_no_movements: ({ account, from, to }, voice) =>
    `Nothing moved on the account with ${account} from ${voice.date(from)} to ${voice.date(to)}.`,
  report_no_account: ({ from, to }, voice) =>
    `No provider owed anything from ${voice.date(from)} to ${voice.date(to)}.`,
  report_balance_signed: ({ account }) =>
    `A balance above zero is what ${account} has collected and still owes; below zero, what it is owed.`,
  report_parts_of_months: ({ from, to }, voice) =>
    `The first or the last month is counted in part: from ${voice.date(from)} to ${voice.date(to)}.`,
  report_exchange_in_base: ({ currency }) =>
    `Gains and losses of exchange, realised and unrealised, are kept in ${currency} alone. Revaluations of a month’s end are taken back on the first day of the next.`,
  report_days_of_books: ({ zone }) =>
    `Days are those of ${zone}, as the books keep them. Another zone changes nothing in this report.`,
  report_nothing_booked: ({ to }, voice) => `Nothing was booked up to ${voice.date(to)}.`,
  report_late_rows_counted: () =>
    `A row that came when its own month was closed counts on the first day of the month that took it.`,
  report_credit_balances: () => `Debit balances are above zero, credit balances below it.`,
  report_debits_equal_credits: ({ amount }, voice) => `Debits equal credits: ${voice.money(amount)} on each side.`,
  report_debits_apart: ({ debits, credits, difference }, voice) =>
    `The books do not balance: debits are ${voice.money(debits)}, credits ${voice.money(credits)}, ${voice.money(difference)} apart. Verify the workspace.`,
  report_fees_none: ({ from, to }, voice) =>
    `No provider charged anything from ${voice.date(from)} to ${voice.date(to)}.`,
  report_fees_by_payment_day: () =>
    `Fees are told on the day of their payment, which an agreement goes by. The ledger books them on the day of settlement.`,
  report_fees_add_up: () =>
    `Charged = agreed + too much − too little + rounding + what was not agreed, had no card or stands by itself.`,
  report_fees_waiting: ({ payments }, voice) =>
    `${voice.number(payments)} ${plural(payments, 'payment is', 'payments are')} not settled yet: ${plural(payments, 'its fee is', 'their fees are')} not known.`,
  report_fees_together: ({ institution }) => `${institution} says fee and tax in one figure. It stands as the fee.`,
  report_fees_cut: ({ from, to }, voice) =>
    `Only the days from ${voice.date(from)} to ${voice.date(to)} are in it, so a month may be told in part.`,
  report_held_against: ({ cards, agreement }, voice) => `Held against ${sayHeldAgainst(cards, agreement, voice)}.`,
  report_exceptions_none: ({ from, to }, voice) => `Nothing was amiss from ${voice.date(from)} to ${voice.date(to)}.`,
  report_exceptions_as_of: ({ date }, voice) =>
    `Told is what occurred on these days, and what had occurred before and was not resolved by their end. Ages are as of ${voice.date(date)}; how each stands is as of now.`,
  report_exceptions_passing: ({ exceptions }, voice) =>
    `${voice.number(exceptions)} more ${plural(exceptions, 'was', 'were')} found and resolved within one day, as when one file comes before the other, and ${plural(exceptions, 'is', 'are')} left out.`,
  report_reserve_none: ({ to }, voice) => `No provider had kept anything back by ${voice.date(to)}.`,
  report_reserve_as_of: ({ date }, voice) =>
    `As it stood on ${voice.date(date)}. Opening + held − given back = closing.`,
  report_reserve_short: ({ institution, should, short }, voice) =>
    `${institution} holds ${voice.money(short)} less than the agreed ${voice.money(should)}.`,
  report_reserve_unexplained: ({ institution, amount }, voice) =>
    `${institution} gave back ${voice.money(amount)} that no hold before it explains.`,
  report_cashback_none: ({ from, to }, voice) =>
    `No offer was about anything from ${voice.date(from)} to ${voice.date(to)}.`,
  report_cashback_as_of: ({ date }, voice) =>
    `Payments are those of these days; what came for them is told as of ${voice.date(date)}, on whatever day it came.`,
  report_cashback_at_most: ({ scheme }) => `“${scheme}” pays up to an amount: what is due is the most that can be.`,
  report_cashback_earns_nothing: ({ payments }, voice) =>
    `${voice.number(payments)} more ${plural(payments, 'payment was', 'payments were')} looked at and ${plural(payments, 'earns', 'earn')} nothing.`,
  report_incidents_none: ({ from, to }, voice) => `No outage is known from ${voice.date(from)} to ${voice.date(to)}.`,
  report_incidents_as_of: ({ date }, voice) =>
    `What came back and what is owed is as of ${voice.date(date)}. Minutes are those within these days; where outages of one provider overlap, they count once.`,
  report_incidents_proposed: ({ incidents }, voice) =>
    `${voice.number(incidents)} of them ${plural(incidents, 'was', 'were')} found in the rows, and nobody has confirmed ${plural(incidents, 'it', 'them')}.`,
  report_incidents_dismissed: ({ incidents }, voice) =>
    `${voice.number(incidents)} ${plural(incidents, 'was', 'were')} dismissed and ${plural(incidents, 'is', 'are')} left out.`,
};
