import { plural } from '../../plural.ts';
import type { SentenceWords } from '../../sentence-words.ts';
import type { MatchingFacts } from './matching-facts.ts';

export const matchingInEnglish: SentenceWords<MatchingFacts> = {
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
  match_reference_across: ({ reference, given, received, worth, gain }, { money }) =>
    `UTR ${reference} equal: ${money(given)}, worth ${money(worth)} at the booked rate, came as ${money(received)}. ${gain.amount.startsWith('-') ? 'Exchange loss' : 'Exchange gain'}: ${money(gain)}.`,
  match_reference_sum: ({ references, batches, lines, sum }, { number, money }) =>
    `The references ${references} tie ${number(batches)} ${plural(batches, 'payout', 'payouts')} and ${number(lines)} bank ${plural(lines, 'line', 'lines')} together, and both sides come to ${money(sum)}.`,
  match_less_owed: ({ reference, net, owed, owedReferences, received }, { money }) =>
    `UTR ${reference} equal: ${money(net)} less ${money(owed)} that was owed from ${owedReferences} = ${money(received)}.`,
  match_within_tolerance: ({ reference, expected, received, difference }, { money }) =>
    `UTR ${reference} equal: ${money(expected)} was due, ${money(received)} came. The ${money(difference)} between them is within the tolerance you set and goes to settlement differences.`,
  match_learned: ({ rule, reference, amount }, { money }) =>
    `Your rule “${rule}” says whose money this is, and payout ${reference} is the only one of ${money(amount)} in these days.`,
  match_learned_difference: ({ rule, reference, expected, received, difference }, { money }) =>
    `Your rule “${rule}” says whose money this is: payout ${reference} of ${money(expected)}, ${money(received)} came. The ${money(difference)} between them is within what the rule lets through and goes to settlement differences.`,
  match_amount_date: ({ institution, reference, amount, days }, { number, money }) =>
    `The bank line names ${institution}, and payout ${reference} is the only one of ${money(amount)} in these days: ${days === 0 ? 'it came the same day' : days < 0 ? 'the bank booked it the day before' : `it came ${number(days)} ${plural(days, 'day', 'days')} later`}.`,
  match_lump: ({ institution, references, items, among, sum }, { number, money }) =>
    `The bank line names ${institution}: ${number(items)} payouts (${references}) come to exactly ${money(sum)}, and no other combination of the ${number(among)} in these days does.`,
  match_split: ({ institution, references, items, among, sum }, { number, money }) =>
    `Payout ${references} of ${money(sum)} came in ${number(items)} credits from ${institution}, and no other combination of the ${number(among)} in these days comes to it.`,
  match_accepted_sum: ({ left, right, batches, lines, amount }, { number, money }) =>
    `A person accepted that ${number(batches)} ${plural(batches, 'payout', 'payouts')} (${left}) and ${number(lines)} bank ${plural(lines, 'line', 'lines')} (${right}) belong together: ${money(amount)}.`,
  match_cashback: ({ scheme, amount, payments }, { number, money }) =>
    `Cashback of the scheme “${scheme}”: ${money(amount)} for ${number(payments)} ${plural(payments, 'payment', 'payments')}.`,
  match_transfer: ({ from, to, amount }, { money }) =>
    `A person said that this is one transfer between own accounts: ${money(amount)} left as ${from} and came as ${to}.`,
  match_returned: ({ from, to, amount }, { money }) =>
    `A person said that this money went back: ${money(amount)} came as ${to} and left the same account as ${from}.`,
  match_conversion: ({ from, to, given, received, gain }, { money }) =>
    `A person said that this is one exchange between own accounts: ${money(given)} left as ${from}, ${money(received)} came as ${to}. The difference at the booked rates is ${money(gain)}.`,
  near_worth_differs: ({ reference, given, received, worth, receivedWorth, percent }, { money, number }) =>
    `The reference ${reference} is the same, but ${money(given)} was worth ${money(worth)} at the booked rate and ${money(received)} is worth ${money(receivedWorth)}: more than ${number(Number(percent))} % apart.`,
  near_rate_missing: ({ reference, given, received }, { money }) =>
    `The reference ${reference} is the same, but no exchange rate between ${money(given)} and ${money(received)} is booked for these days. Add it, then match again.`,
  near_reference_off: ({ reference, amount }, { money }) =>
    `Same UTR ${reference} and the same ${money(amount)}, but matching by the same reference and amount is switched off. Accept it, or switch that on.`,
  near_taken_apart: ({ references, amount }, { money }) =>
    `The amount of ${references} is the same, ${money(amount)}, and the two would be linked, but you took them apart. Accept them if they belong together after all.`,
  near_across_off: ({ reference, given, worth, received }, { money }) =>
    `The reference ${reference} is the same, and ${money(given)}, worth ${money(worth)}, came as ${money(received)}; but matching one reference in two currencies is switched off. Accept it, or switch that on.`,
  near_opposite_ways: ({ reference, given, received }, { money }) =>
    `The reference ${reference} is the same, but ${money(given)} and ${money(received)} go opposite ways: one came, the other went.`,
  near_several_lumps: ({ references, amount, among }, { number, money }) =>
    `More than one combination of the ${number(among)} payouts in these days comes to ${money(amount)}, for one ${references}. Which it is, is for you to say.`,
  near_several_splits: ({ references, amount, among }, { number, money }) =>
    `More than one combination of the ${number(among)} credits in these days comes to ${money(amount)} of payout ${references}. Which it is, is for you to say.`,
  near_sum_contested: ({ references, amount }, { money }) =>
    `Payout ${references} and the bank lines beside it come to the same ${money(amount)}, but a part of this would fit something else as well. Which it is, is for you to say.`,
  near_sums_gave_up: ({ references, amount, among, tried }, { number, money }) =>
    `The search for what comes to ${money(amount)} stopped after ${number(tried)} combinations of ${number(among)} items${references === '' ? '' : `; ${references} would fit`}. There may be others: choose by hand.`,
};
