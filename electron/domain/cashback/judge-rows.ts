import type { CashbackScheme } from '../../../shared/contract/cashback.ts';
import { assertNever } from '../../../shared/kernel/assert.ts';
import { monthOf, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { zero, type Money } from '../../../shared/money/money.ts';
import { fromWire, toWire } from '../../../shared/money/wire.ts';
import { sentence, type Sentence } from '../../../shared/wording/sentence.ts';
import { bearsEveryWord } from './bears-word.ts';
import { inOrder, type CashbackRow } from './cashback-row.ts';
import { rewardOf } from './reward-of.ts';

/** A payment, whether the scheme owes anything for it, and why. */
export type JudgedRow = {
  readonly row: CashbackRow;
  readonly judged: 'due' | 'not_due' | 'asks';
  /** Zero unless it is `due`. */
  readonly due: Money;
  readonly exact: bigint;
  readonly why: Sentence;
};

/**
 * What a scheme owes for each payment, in the order of the payments. Rows that are none of the scheme’s (another day,
 * currency, method, without its words) are left out. What cannot be known is asked, and never counted.
 *
 * Of `firstPayments` those count that meet every condition while the offer runs: neither a payment in a pause nor one below
 * the minimum uses up a place. A payment whose place hangs on one that is still asked about is asked about too.
 */
export function judgeRows(scheme: CashbackScheme, rows: readonly CashbackRow[]): JudgedRow[] {
  const answers = new Map(scheme.answers.map(({ row, counts }) => [row, counts]));
  const ofMonth = new Map<string, bigint>();
  const nothing = zero(scheme.currency);
  let inTotal = 0n;
  let counted = 0;
  let asked = 0;
  return inOrder(rows.filter((row) => isOfScheme(scheme, row))).map((row) => {
    const none = { row, due: nothing, exact: 0n };
    const answer = answers.get(row.id) ?? null;
    const against = whyNot(scheme, row, answer);
    if (against !== null) return { ...none, judged: 'not_due', why: against };
    const first = scheme.firstPayments;
    if (first !== null && counted >= first)
      return { ...none, judged: 'not_due', why: sentence('cashback_after_first', { first }) };
    const question = whatToAsk(scheme, row, answer);
    if (question !== null) {
      asked += 1;
      return { ...none, judged: 'asks', why: question };
    }
    counted += 1;
    if (first !== null && counted + asked > first)
      return { ...none, judged: 'asks', why: sentence('cashback_first_depends', { first, open: asked }) };
    const month = monthOf(row.on);
    const used = { ofMonth: ofMonth.get(month) ?? 0n, inTotal };
    const { due, exact, why } = rewardOf(scheme, row.amount, month, used);
    if (due.units === 0n) return { ...none, judged: 'not_due', why };
    ofMonth.set(month, used.ofMonth + due.units);
    inTotal += due.units;
    return { row, judged: 'due', due, exact, why: first === null ? why : ofTheFirst(why, counted, first) };
  });
}

/** That it is one of the first says more than what it earns alone. */
function ofTheFirst(why: Sentence, place: number, of: number): Sentence {
  const { due, most } = why.facts;
  if (why.code === 'cashback_due_up_to' && typeof most === 'object')
    return sentence('cashback_due_first_up_to', { most, place, of });
  if (why.code === 'cashback_due_fixed' && typeof due === 'object')
    return sentence('cashback_due_first', { due, place, of });
  return why;
}

function isOfScheme(scheme: CashbackScheme, { on, amount, method, text }: CashbackRow): boolean {
  return (
    amount.currency === scheme.currency &&
    amount.units > 0n &&
    on >= scheme.from &&
    (scheme.to === null || on <= scheme.to) &&
    (scheme.methods.length === 0 || method === null || scheme.methods.includes(method)) &&
    bearsEveryWord(text, scheme.words)
  );
}

/** The pause that a day lies in; null on a day on which the offer runs. */
export const pauseOn = (scheme: CashbackScheme, day: LocalDate): CashbackScheme['pauses'][number] | null =>
  scheme.pauses.find(({ from, to }) => day >= from && day <= to) ?? null;

function whyNot(scheme: CashbackScheme, row: CashbackRow, answer: boolean | null): Sentence | null {
  const amount = toWire(row.amount);
  if (answer === false) return sentence('cashback_said_not', { amount });
  const pause = pauseOn(scheme, row.on);
  if (pause !== null) return sentence('cashback_paused', pause);
  const other = answer === true ? null : byAnotherInstrument(scheme, row);
  if (other !== null) return other;
  const { minimum } = scheme;
  return minimum !== null && row.amount.units < fromWire(minimum).units
    ? sentence('cashback_below_minimum', { amount, minimum })
    : null;
}

function byAnotherInstrument({ instrument }: CashbackScheme, row: CashbackRow): Sentence | null {
  switch (instrument.kind) {
    case 'own_card':
      return row.card === null || row.card === instrument.lastFour
        ? null
        : sentence('cashback_not_own_card', { card: row.card, own: instrument.lastFour });
    case 'person_to_person':
      return row.personToPerson === false ? sentence('cashback_not_person', { amount: toWire(row.amount) }) : null;
    case 'any':
      return null;
    default:
      return assertNever(instrument);
  }
}

function whatToAsk({ instrument, methods }: CashbackScheme, row: CashbackRow, answer: boolean | null): Sentence | null {
  if (answer === true) return null;
  const amount = toWire(row.amount);
  if (instrument.kind === 'own_card' && row.card === null)
    return sentence('cashback_card_unknown', { own: instrument.lastFour });
  if (instrument.kind === 'person_to_person' && row.personToPerson === null)
    return sentence('cashback_person_unknown', { amount });
  return methods.length > 0 && row.method === null ? sentence('cashback_method_unknown', { amount }) : null;
}
