import type { SentenceWords } from './sentence-words.ts';
import type { Voice } from './voice.ts';

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** A batch of refunds or adjustments alone has no payments to speak of. */
const forPayments = (count: number, number: Voice['number']): string =>
  count === 0 ? '' : ` for ${number(count)} ${plural(count, 'payment', 'payments')}`;

/** English: what a merchant reads, plain and calm. */
export const english: SentenceWords = {
  match_reference_amount: ({ reference, sales, refunds, gross, costs, net }, { number, money }) => {
    const rows = [
      ...(sales > 0 ? [`${number(sales)} ${plural(sales, 'payment', 'payments')}`] : []),
      ...(refunds > 0 ? [`${number(refunds)} ${plural(refunds, 'refund', 'refunds')}`] : []),
    ];
    const counted = rows.length === 0 ? '' : `${rows.join(' and ')}, `;
    return `UTR ${reference} equal: ${counted}${money(gross)}, less fees and tax ${money(costs)} = ${money(net)}.`;
  },
  match_reference_rounded: ({ reference, exact, net, rounding }, { money }) =>
    `UTR ${reference} equal: the batch comes to ${money(exact)}, the bank paid ${money(net)}. The ${money(rounding)} between them is less than the smallest coin and goes to rounding differences.`,
  match_accepted: ({ left, right, amount }, { money }) =>
    `A person accepted that ${left} and ${right} belong together: ${money(amount)}.`,
  match_accepted_difference: ({ left, right, expected, received, difference }, { money }) =>
    `A person accepted that ${left} and ${right} belong together: ${money(expected)} was due, ${money(received)} came. The difference of ${money(difference)} stays in transit.`,
  match_difference_written_off: ({ left, right, expected, received, difference }, { money }) =>
    `A person accepted that ${left} and ${right} belong together: ${money(expected)} was due, ${money(received)} came. The difference of ${money(difference)} is written off.`,
  match_written_off: ({ reference, amount, reason }, { money }) =>
    `A person wrote off ${money(amount)} of ${reference}. The reason given: “${reason}”.`,
  match_across: ({ left, right, given, received, worth, gain }, { money }) =>
    `A person accepted that ${left} and ${right} belong together: ${money(given)}, worth ${money(worth)} at the booked rate, came as ${money(received)}. ${gain.amount.startsWith('-') ? 'Exchange loss' : 'Exchange gain'}: ${money(gain)}.`,
  match_settlement_line: ({ reference, batch, gross }, { money }) =>
    `Payment ${reference} of ${money(gross)} was settled in payout ${batch}.`,

  near_amount_differs: ({ reference, expected, received, difference }, { money }) =>
    `Same UTR ${reference}, but ${money(expected)} was due and ${money(received)} came: a difference of ${money(difference)}.`,
  near_amount_without_reference: ({ amount, days }, { number, money }) => {
    const when =
      days === 0
        ? 'the same day'
        : `${number(Math.abs(days))} ${plural(Math.abs(days), 'day', 'days')} ${days < 0 ? 'earlier' : 'later'}`;
    return `Same amount ${money(amount)}, ${when}, but no common reference. Accept it if you know that they belong together.`;
  },
  near_reference_repeated: ({ reference, batches, lines }, { number }) =>
    `UTR ${reference} stands on ${number(batches)} ${plural(batches, 'payout', 'payouts')} and ${number(lines)} bank ${plural(lines, 'line', 'lines')}. Which belong together is for you to say.`,

  payment_not_settled: ({ reference, amount, due, institution }, { money, date }) =>
    `Payment ${reference} of ${money(amount)} is in no payout of ${institution}. It was due by ${date(due)}.`,
  batch_missing_credit: ({ reference, amount, due, payments, institution }, { number, money, date }) =>
    `${institution} says it paid out ${money(amount)}${forPayments(payments, number)} under UTR ${reference}. It was due by ${date(due)} and no bank statement shows it.`,
  batch_no_statement: ({ reference, amount, due, payments }, { number, money, date }) =>
    `Payout ${reference} of ${money(amount)}${forPayments(payments, number)} was due by ${date(due)}. No bank statement here covers those days, so nobody can say yet whether it came.`,
  batch_negative: ({ reference, amount, institution }, { money }) =>
    `Refunds and fees in payout ${reference} were more than its sales: ${money(amount)} is owed to ${institution}, which usually takes it from a later payout.`,
  batch_short_paid: ({ reference, expected, received, difference }, { money }) =>
    `UTR ${reference}: ${money(expected)} was due, ${money(received)} came. ${money(difference)} is missing.`,
  batch_over_paid: ({ reference, expected, received, difference }, { money }) =>
    `UTR ${reference}: ${money(expected)} was due, ${money(received)} came. That is ${money(difference)} too much.`,
  credit_unknown: ({ reference, amount, date: day, narration }, { money, date }) =>
    `${money(amount)} came on ${date(day)}${reference === '' ? '' : ` under reference ${reference}`} and no payout explains it. The bank wrote: ${narration === '' ? 'nothing' : `“${narration}”`}.`,
  next_ask_provider: ({ institution, reference }) => `Ask ${institution} about ${reference}.`,
  next_ask_bank: ({ institution, reference }) => `Ask ${institution} about ${reference}.`,
  next_import_statement: ({ from, to }, { date }) => `Import the bank statement from ${date(from)} to ${date(to)}.`,
  next_identify_credit: ({ reference }) =>
    `Find out who sent ${reference}: import that provider’s report, or leave it open if it is not from sales.`,

  step_imported: ({ file, files }, { number }) =>
    files === 1 ? `Imported ${file}.` : `Imported ${file}, ${number(files)} files in all.`,
  step_import_undone: ({ file }) => `Took the import of ${file} back.`,
  step_matched: ({ left, right }) => `Matched ${left} with ${right}.`,
  step_unmatched: ({ reference }) => `Took the match of ${reference} back.`,
  step_written_off: ({ reference, amount }, { money }) => `Wrote off ${money(amount)} of ${reference}.`,
  step_reconciled: ({ matches }, { number }) =>
    `Reconciled: ${number(matches)} ${plural(matches, 'match', 'matches')} found.`,

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
