import { plural } from '../../plural.ts';
import type { SentenceWords } from '../../sentence-words.ts';
import type { HomeFacts } from './home-facts.ts';

export const homeInEnglish: SentenceWords<HomeFacts> = {
  home_pace_ahead: ({ day, expected, apart }, voice) =>
    `Pro rata, ${voice.money(expected)} would be expected by ${voice.date(day)}: ${voice.money(apart)} ahead of it.`,
  home_pace_behind: ({ day, expected, apart }, voice) =>
    `Pro rata, ${voice.money(expected)} would be expected by ${voice.date(day)}: ${voice.money(apart)} behind it.`,
  home_pace_even: ({ day, expected }, voice) =>
    `Just what pro rata would be expected by ${voice.date(day)}: ${voice.money(expected)}.`,
  home_not_settled: ({ count, since }, voice) =>
    `${voice.number(count)} ${plural(count, 'payment or payout was', 'payments or payouts were')} due and ${plural(count, 'is', 'are')} not seen at the bank yet. The first was due on ${voice.date(since)}.`,
  home_settled_late: ({ count, since }, voice) =>
    `${voice.number(count)} ${plural(count, 'payout', 'payouts')} settled payments late, the first of them due on ${voice.date(since)}.`,
  home_short_paid: ({ count, since }, voice) =>
    `${voice.number(count)} ${plural(count, 'payout', 'payouts')} came short, the first on ${voice.date(since)}.`,
  home_over_paid: ({ count, since }, voice) =>
    `${voice.number(count)} ${plural(count, 'payout', 'payouts')} brought too much, the first on ${voice.date(since)}.`,
  home_fee_wrong: ({ count, since }, voice) =>
    `Fees to claim back: ${voice.number(count)} ${plural(count, 'claim', 'claims')}, from ${voice.date(since)} on.`,
  home_duplicate: ({ count, since }, voice) =>
    `${voice.number(count)} ${plural(count, 'sale seems', 'sales seem')} to be collected twice, the first on ${voice.date(since)}.`,
  home_failed_but_debited: ({ count, since }, voice) =>
    `${voice.number(count)} failed ${plural(count, 'payment was', 'payments were')} debited or ${plural(count, 'is', 'are')} undecided. The first was due back on ${voice.date(since)}.`,
  home_captured_late: ({ count, since }, voice) =>
    `${voice.number(count)} ${plural(count, 'payment', 'payments')} went through late, the first on ${voice.date(since)}.`,
  home_reserve_overdue: ({ count, since }, voice) =>
    `Reserve is overdue at ${voice.number(count)} ${plural(count, 'provider', 'providers')}, since ${voice.date(since)}.`,
  home_statement_gap: ({ count, since }, voice) =>
    `${voice.number(count)} ${plural(count, 'gap', 'gaps')} between statements, the first from ${voice.date(since)}.`,
  home_currency_mismatch: ({ count, since }, voice) =>
    `${voice.number(count)} ${plural(count, 'payout', 'payouts')} came in another currency, the first on ${voice.date(since)}.`,
  home_refund_missing: ({ count, since }, voice) =>
    `${voice.number(count)} ${plural(count, 'refund is', 'refunds are')} in no payout. The first was due on ${voice.date(since)}.`,
  home_lines: ({ count, since }, voice) =>
    `${voice.number(count)} bank ${plural(count, 'credit waits', 'credits wait')} to be matched, the first of ${voice.date(since)}.`,
  home_reserve_due: ({ account, on }, voice) => `${account} has reserve to give back, due on ${voice.date(on)}.`,
  home_close_month: ({ month, by }, voice) => `${voice.month(month)} is over. Close it by ${voice.date(by)}.`,
  home_statement_missing: ({ count, from, to }, voice) =>
    `Nobody can say whether ${voice.number(count)} ${plural(count, 'payout', 'payouts')} arrived: import the bank statement from ${voice.date(from)} to ${voice.date(to)}.`,
  home_file_missing: ({ account, month, last }, voice) =>
    `Nothing of ${account} is here for ${voice.month(month)}. Its last day here is ${voice.date(last)}.`,
  home_agreement_waits: ({ by, version, from }, voice) =>
    `${by} proposes version ${voice.number(version)} of the agreement, from ${voice.date(from)} on, and waits for an answer.`,
  home_request_waits: ({ merchant }) => `The request of ${merchant} waits to be reviewed.`,
  home_backup_old: ({ last }, voice) => `The last backup is of ${voice.date(last)}. Make one now.`,
  home_backup_none: () => `There is no backup of these books. Make one now.`,
  home_order_base: ({ currency }) => `In order of what each is worth in ${currency} at the last known rate.`,
  home_order_without_rate: ({ currencies, base }) =>
    `No rate from ${currencies} to ${base} is known: those stand behind the others.`,
};
