import type { Side, Standing } from '../../../shared/contract/standing.ts';

/**
 * What moves a merchant from one standing to another: somebody who says so here, a request that is sent or taken, an agreement
 * that is proposed or signed, or a notice of the other side.
 */
export type StepCause = 'person' | 'request' | 'agreement' | 'notice';

export const stepCauses = ['person', 'request', 'agreement', 'notice'] as const satisfies readonly StepCause[];

export type StandingStep = {
  readonly side: Side;
  readonly cause: StepCause;
  readonly from: Standing;
  readonly to: Standing;
  /** Whether nothing happens without a reason: whoever it is done to, or reads of it in a year, has a right to one. */
  readonly needsReason: boolean;
  /** Whether the other side is told by a notice, where there is one. */
  readonly tells: boolean;
};

type Steps = Omit<StandingStep, 'from' | 'to'> & {
  readonly from: readonly Standing[];
  readonly to: Standing;
};

const person = (
  side: Side,
  from: readonly Standing[],
  to: Standing,
  word: 'reason' | 'no reason',
  told: 'told' | 'untold' = 'told',
): Steps => ({ side, cause: 'person', from, to, needsReason: word === 'reason', tells: told === 'told' });

const by = (cause: Exclude<StepCause, 'person'>, side: Side, from: readonly Standing[], to: Standing): Steps => ({
  side,
  cause,
  from,
  to,
  needsReason: false,
  tells: false,
});

/** Where nothing was agreed yet, or nothing holds any more: a request begins it all. */
const asksAnew = ['draft', 'requested', 'in_review', 'declined', 'closed'] as const;

/**
 * A request from where an agreement is on its way or holds brings new facts (another account, more methods) and changes nothing
 * of what was agreed.
 */
const asksOn = ['offered', 'agreed', 'open', 'suspended'] as const;

const table: readonly Steps[] = [
  // The account manager’s word.
  person('manager', ['draft', 'requested'], 'in_review', 'no reason'),
  person('manager', ['declined'], 'in_review', 'reason'),
  person('manager', ['requested', 'in_review', 'offered'], 'declined', 'reason'),
  person('manager', ['agreed', 'suspended'], 'open', 'no reason'),
  // On paper: what was signed outside of here, its reason says.
  person('manager', ['draft', 'requested', 'in_review', 'offered'], 'open', 'reason'),
  person('manager', ['agreed', 'open'], 'suspended', 'reason'),
  person('manager', ['agreed', 'open', 'suspended'], 'closed', 'reason'),
  // The merchant’s own word. Whoever had an account before Nikash came opens it on paper.
  person('merchant', ['draft'], 'open', 'reason', 'untold'),
  person('merchant', ['requested', 'in_review', 'offered', 'agreed', 'open', 'suspended'], 'closed', 'reason'),
  person('merchant', ['declined', 'closed'], 'draft', 'no reason', 'untold'),
  ...(['merchant', 'manager'] as const).flatMap((side) => [
    by('request', side, asksAnew, 'requested'),
    ...asksOn.map((standing) => by('request', side, [standing], standing)),
    by('agreement', side, [...asksAnew, 'offered'], 'offered'),
    // The next version of what holds changes nothing until it is signed, nor then.
    ...(['agreed', 'open', 'suspended'] as const).map((standing) => by('agreement', side, [standing], standing)),
    by('agreement', side, ['offered'], 'agreed'),
  ]),
  // What the manager said. Not every step of theirs was told or has come, so it may skip some.
  by('notice', 'merchant', ['requested', 'in_review', 'declined'], 'in_review'),
  by('notice', 'merchant', ['requested', 'in_review', 'offered', 'agreed', 'declined'], 'declined'),
  by('notice', 'merchant', ['requested', 'in_review', 'offered', 'agreed', 'open', 'suspended', 'declined'], 'open'),
  by('notice', 'merchant', ['requested', 'in_review', 'offered', 'agreed', 'open', 'suspended'], 'suspended'),
  by(
    'notice',
    'merchant',
    ['requested', 'in_review', 'offered', 'agreed', 'open', 'suspended', 'declined', 'closed'],
    'closed',
  ),
  // What the merchant said.
  by(
    'notice',
    'manager',
    ['requested', 'in_review', 'offered', 'agreed', 'open', 'suspended', 'declined', 'closed'],
    'closed',
  ),
];

/** Every step there is (design, section 10). What is not here is not done. */
export const standingSteps: readonly StandingStep[] = table.flatMap(({ from, ...step }) =>
  from.map((standing) => ({ ...step, from: standing })),
);

/** The step from one standing to another, or null where there is none. */
export const standingStep = (side: Side, cause: StepCause, from: Standing, to: Standing): StandingStep | null =>
  standingSteps.find((step) => step.side === side && step.cause === cause && step.from === from && step.to === to) ??
  null;

/** What somebody on this side may do from here. */
export const stepsFrom = (side: Side, from: Standing): readonly StandingStep[] =>
  standingSteps.filter((step) => step.side === side && step.cause === 'person' && step.from === from);

/** Where a request leads from here: it begins anew, or brings new facts to what holds. */
export function requestedFrom(side: Side, from: Standing): Standing | null {
  const found = standingSteps.find((step) => step.side === side && step.cause === 'request' && step.from === from);
  return found === undefined ? null : found.to;
}
