import { institutions, type InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { IncidentTag } from '../../../shared/contract/incident-tag.ts';
import type { StoryStation, StoryStep } from '../../../shared/contract/stories.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { absolute, isNegative, isZero, type Money } from '../../../shared/money/money.ts';
import { add } from '../../../shared/money/add.ts';
import { payable } from '../../../shared/money/payable.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence, type Sentence } from '../../../shared/wording/sentence.ts';
import type { Attempted, RowOrigin, StoryPayment } from '../../store/stories/story-rows.ts';
import type { StoryBatch, StoryLine } from '../../store/stories/story-sides.ts';
import { plain } from '../matching/match-items.ts';

/** The text of a line of a file, as it stands there. */
export type RawOf = (importSeq: bigint, line: number) => string | null;

type Told = {
  readonly station: StoryStation;
  readonly on: LocalDate | null;
  readonly say: Sentence;
  readonly why?: Sentence | null;
  readonly amount?: Money | null;
  readonly origin?: RowOrigin;
  readonly leadsTo?: string | null;
  readonly incident?: IncidentTag | null;
};

/** One step as the contract has it. */
export const storyStep = (told: Told, raw: RawOf): StoryStep => ({
  station: told.station,
  on: told.on,
  say: plain(told.say),
  why: told.why === undefined || told.why === null ? null : plain(told.why),
  amount: told.amount === undefined || told.amount === null ? null : toWire(told.amount),
  source:
    told.origin === undefined
      ? null
      : { file: told.origin.file, line: told.origin.line, raw: raw(told.origin.importSeq, told.origin.line) ?? '' },
  leadsTo: told.leadsTo ?? null,
  takenBack: told.origin?.takenBack ?? false,
  incident: told.incident ?? null,
});

export const institutionName = (id: InstitutionId): string => institutions[id].name;

/** What a provider’s row says happened. */
export function paymentTold(payment: StoryPayment, incident: IncidentTag | null, leadsTo: string | null): Told {
  const { kind, on, amount, origin } = payment;
  return { station: stationOf(kind), on, say: rowSentence(payment), amount, origin, leadsTo, incident };
}

function stationOf(kind: string): StoryStation {
  if (kind === 'sale') return 'collected';
  return kind === 'reserve_hold' || kind === 'reserve_release' ? 'held' : 'changed';
}

/** The kinds that have words of their own, in which the amount has no sign. */
const ownWords = {
  refund: 'story_refund',
  refund_reversed: 'story_refund_reversed',
  chargeback: 'story_chargeback',
  chargeback_reversed: 'story_chargeback_reversed',
  reserve_hold: 'story_reserve_hold',
  reserve_release: 'story_reserve_release',
  cashback: 'story_cashback',
  withdrawal: 'story_withdrawal',
} as const;

/** Which way each of them goes: what goes the other way is told as it stands. */
const outgoing: ReadonlySet<string> = new Set(['refund', 'chargeback', 'reserve_hold', 'withdrawal']);

function rowSentence({ kind, institution: id, method, amount, on: day }: StoryPayment): Sentence {
  const institution = institutionName(id);
  if (kind === 'sale' && !isNegative(amount))
    return sentence('story_sale', { institution, method, amount: toWire(amount), day });
  if (Object.hasOwn(ownWords, kind) && isNegative(amount) === outgoing.has(kind))
    return sentence(ownWords[kind as keyof typeof ownWords], { institution, amount: toWire(absolute(amount)), day });
  return sentence('story_row', { kind, institution, amount: toWire(amount), day });
}

export const attemptTold = (attempt: Attempted, incident: IncidentTag | null, leadsTo: string | null): Told => {
  const { outcome, institution: id, method, amount, on: day, reason, origin } = attempt;
  const facts = { institution: institutionName(id), method, amount: toWire(amount), day };
  return {
    station: 'tried',
    on: day,
    say: outcome === 'declined' ? sentence('story_declined', { ...facts, reason }) : sentence('story_pending', facts),
    amount,
    origin,
    leadsTo,
    incident,
  };
};

/** A row’s own part of its payout. */
export const partTold = (
  payment: StoryPayment,
  settled: NonNullable<StoryPayment['settled']>,
  batch: StoryBatch,
): Told => ({
  station: 'paid_out',
  on: batch.on,
  say: partSentence(payment, settled, batch),
  amount: settled.net,
  origin: settled.origin,
  leadsTo: `batch:${batch.id}`,
});

/** What takes money away is taken out of a payout; a fee of its own makes the words of a sale the plainer ones. */
function partSentence(
  payment: StoryPayment,
  settled: NonNullable<StoryPayment['settled']>,
  batch: StoryBatch,
): Sentence {
  const facts = { batch: batch.reference, institution: institutionName(batch.institution), day: batch.on };
  const costs = add(settled.fee, settled.tax);
  return isNegative(settled.net) && isZero(costs)
    ? sentence('story_taken_off', { ...facts, amount: toWire(absolute(settled.net)) })
    : sentence('story_settled', {
        ...facts,
        gross: toWire(payment.amount),
        costs: toWire(costs),
        net: toWire(settled.net),
      });
}

/** A payout as a whole: what a bank can move of it. */
export const payoutTold = (batch: StoryBatch, leadsTo: string | null): Told => ({
  station: 'paid_out',
  on: batch.on,
  say: sentence('story_payout', {
    batch: batch.reference,
    institution: institutionName(batch.institution),
    day: batch.on,
    rows: batch.rows,
    gross: toWire(batch.gross),
    costs: toWire(batch.costs),
    net: toWire(batch.net),
  }),
  amount: payable(batch.net),
  origin: batch.origin,
  leadsTo,
});

export const lineTold = (line: StoryLine, why: Sentence | null, leadsTo: string | null): Told => {
  const facts = {
    bank: institutionName(line.institution),
    day: line.on,
    amount: toWire(absolute(line.amount)),
    reference: line.reference,
  };
  return {
    station: 'bank',
    on: line.on,
    say: isNegative(line.amount) ? sentence('story_bank_out', facts) : sentence('story_bank_in', facts),
    why,
    amount: line.amount,
    origin: line.origin,
    leadsTo,
  };
};

export const openTold = (say: Sentence): Told => ({ station: 'open', on: null, say });
