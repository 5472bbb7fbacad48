import { plural } from '../../plural.ts';
import type { SentenceWords } from '../../sentence-words.ts';
import type { ChecklistFacts } from './checklist-facts.ts';

export const checklistInEnglish: SentenceWords<ChecklistFacts> = {
  check_month_over: ({ month }, voice) => `${voice.month(month)} is over.`,
  check_month_not_over: ({ month, ends }, voice) =>
    `${voice.month(month)} runs until ${voice.date(ends)}. It can be closed after that day.`,
  check_earlier_closed: ({ month }, voice) =>
    `Every earlier month with entries is closed; ${voice.month(month)} is next.`,
  check_earlier_open: ({ month, earlier }, voice) =>
    `${voice.month(earlier)} is still open. Close it first, then ${voice.month(month)}.`,
  check_controls_ok: ({ imports }, { number }) =>
    imports === 0
      ? 'No file was imported for this month.'
      : `${number(imports)} ${plural(imports, 'file agrees', 'files agree')} with the books to the last digit.`,
  check_controls_wrong: ({ file, expected, found }, { money }) =>
    `${file} adds up to ${money(expected)}, but the books hold ${money(found)} from it. Run the check of the workspace, and report it to us.`,
  check_balanced: ({ entries }, { number }) =>
    `${number(entries)} ${plural(entries, 'entry balances', 'entries balance')} in every currency.`,
  check_unbalanced: ({ entry }, { number }) =>
    `Entry ${number(entry)} is out of balance. Run the check of the workspace, and report it to us.`,
  check_balances_equal: ({ accounts }, { number }) =>
    accounts === 0
      ? 'No account has a balance yet.'
      : `${plural(accounts, 'The balance', 'The balances')} kept for ${number(accounts)} ${plural(accounts, 'account equals the sum of its', 'accounts equal the sums of their')} entries.`,
  check_balances_differ: ({ account, kept, recomputed }, { money }) =>
    `The balance kept for ${account} is ${money(kept)}, but its entries come to ${money(recomputed)}. Run the check of the workspace, and report it to us.`,
  check_statements_continuous: ({ statements }, { number }) =>
    statements === 1
      ? 'One bank statement, without a gap.'
      : `${number(statements)} bank statements follow each other without a gap.`,
  check_statements_none: ({ month }, voice) =>
    `No bank statement for ${voice.month(month)} is here. Payouts without a credit stay open as exceptions.`,
  check_statement_differs: ({ institution, date, statement, ledger }, { money, date: day }) =>
    `The statement of ${institution} ends on ${day(date)} with ${money(statement)}, the ledger holds ${money(ledger)} that day. Import the statement that is missing between them.`,
  check_statements_gap: ({ institution, closing, opening, date: day }, { money, date }) =>
    `The ${institution} statement before ${date(day)} ends with ${money(closing)}, the next one begins with ${money(opening)}. Import the statement that lies between them.`,
  check_all_matched: ({ batches }, { number }) =>
    batches === 0
      ? 'Nothing is left to match.'
      : `Everything is matched: ${number(batches)} ${plural(batches, 'payout', 'payouts')} reached the bank.`,
  check_exceptions_carried: ({ exceptions, atRisk }, { number, money }) =>
    `${number(exceptions)} ${plural(exceptions, 'exception stays', 'exceptions stay')} open with ${money(atRisk)} at risk. Each has its reason and goes on into the next month.`,
  check_exceptions_carried_currencies: ({ exceptions, currencies }, { number }) =>
    `${number(exceptions)} ${plural(exceptions, 'exception stays', 'exceptions stay')} open in ${currencies}. Each has its reason and goes on into the next month.`,
  check_unexplained: ({ items }, { number }) =>
    `${number(items)} ${plural(items, 'item is', 'items are')} neither matched nor explained. Open Reconcile and look at ${plural(items, 'it', 'them')}.`,
  check_suspense_zero: ({ month }, voice) => `Nothing waits in suspense at the end of ${voice.month(month)}.`,
  check_suspense_explained: ({ amount, items }, { number, money }) =>
    `${money(amount)} waits in suspense: ${number(items)} ${plural(items, 'credit', 'credits')}, each named by an open exception.`,
  check_suspense_unexplained: ({ amount }, { money }) =>
    `${money(amount)} waits in suspense and the exceptions do not explain all of it. Open Reconcile and match the credits.`,
  check_rates_not_needed: ({ currency }) => `All entries are in ${currency}; no exchange rate is needed.`,
  check_rates_missing: ({ currency, base, day, more }, { number, date }) =>
    `There is no exchange rate from ${currency} to ${base} for ${date(day)}${more === 0 ? '' : `, and ${number(more)} more ${plural(more, 'is', 'are')} missing`}. Add ${plural(more + 1, 'it', 'them')}, then close the month.`,
  check_rates_present: ({ currencies, base, rates }, { number }) =>
    rates === 0
      ? `No balance in ${currencies} has to be converted to ${base}; no exchange rate is needed.`
      : `Every exchange rate from ${currencies} to ${base} is here: ${number(rates)} ${plural(rates, 'is', 'are')} used.`,
};
