import { plural } from '../../plural.ts';
import type { SentenceWords } from '../../sentence-words.ts';
import type { ReportsFacts } from './reports-facts.ts';

export const reportsInEnglish: SentenceWords<ReportsFacts> = {
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
};
