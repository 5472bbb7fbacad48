import { describe, expect, it } from 'vitest';
import { sides, standings, type Side, type Standing } from '../../../shared/contract/standing.ts';
import { requestedFrom, standingStep, standingSteps, stepCauses, stepsFrom, type StepCause } from './standing-steps.ts';

/** The same steps once more, as a person would write them down: `!` needs a reason, `>` is told to the other side. */
const written: Readonly<Record<`${Side} ${StepCause}`, string>> = {
  'manager person': `
    draft: in_review> open!>
    requested: in_review> declined!> open!>
    in_review: declined!> open!>
    offered: declined!> open!>
    agreed: open> suspended!> closed!>
    open: suspended!> closed!>
    declined: in_review!>
    suspended: open> closed!>`,
  'merchant person': `
    draft: open!
    requested: closed!>
    in_review: closed!>
    offered: closed!>
    agreed: closed!>
    open: closed!>
    declined: draft
    suspended: closed!>
    closed: draft`,
  'manager request': `
    draft: requested
    requested: requested
    in_review: requested
    offered: offered
    agreed: agreed
    open: open
    declined: requested
    suspended: suspended
    closed: requested`,
  'merchant request': `
    draft: requested
    requested: requested
    in_review: requested
    offered: offered
    agreed: agreed
    open: open
    declined: requested
    suspended: suspended
    closed: requested`,
  'manager agreement': `
    draft: offered
    requested: offered
    in_review: offered
    offered: offered agreed
    agreed: agreed
    open: open
    declined: offered
    suspended: suspended
    closed: offered`,
  'merchant agreement': `
    draft: offered
    requested: offered
    in_review: offered
    offered: offered agreed
    agreed: agreed
    open: open
    declined: offered
    suspended: suspended
    closed: offered`,
  'merchant notice': `
    requested: in_review declined open suspended closed
    in_review: in_review declined open suspended closed
    offered: declined open suspended closed
    agreed: declined open suspended closed
    open: open suspended closed
    declined: in_review declined open closed
    suspended: open suspended closed
    closed: closed`,
  'manager notice': `
    requested: closed
    in_review: closed
    offered: closed
    agreed: closed
    open: closed
    declined: closed
    suspended: closed
    closed: closed`,
};

const expected = (side: Side, cause: StepCause, from: Standing, to: Standing): string | null => {
  const line = written[`${side} ${cause}`].split('\n').find((one) => one.trim().startsWith(`${from}:`));
  return (
    line
      ?.split(':')[1]
      ?.trim()
      .split(' ')
      .find((word) => word.replaceAll(/[!>]/g, '') === to) ?? null
  );
};

const found = (side: Side, cause: StepCause, from: Standing, to: Standing): string | null => {
  const step = standingStep(side, cause, from, to);
  return step === null ? null : `${step.to}${step.needsReason ? '!' : ''}${step.tells ? '>' : ''}`;
};

describe.each(sides.flatMap((side) => stepCauses.map((cause) => [side, cause] as const)))('%s, %s', (side, cause) => {
  it.each(standings.flatMap((from) => standings.map((to) => [from, to] as const)))('%s to %s', (from, to) => {
    expect(found(side, cause, from, to)).toBe(expected(side, cause, from, to));
  });
});

it('has each step once', () => {
  const names = standingSteps.map(({ side, cause, from, to }) => `${side} ${cause} ${from} ${to}`);
  expect(names).toHaveLength(new Set(names).size);
});

it('leaves nobody where nothing can be done any more', () => {
  for (const from of standings) {
    expect(stepsFrom('merchant', from).length + (requestedFrom('merchant', from) === null ? 0 : 1)).toBeGreaterThan(0);
    const managers = stepsFrom('manager', from).length > 0 || requestedFrom('manager', from) !== null;
    expect(managers).toBe(true);
  }
});

it('takes every notice that the other side may be sent, from wherever the two stand alike', () => {
  for (const { side, from, to, tells } of standingSteps) {
    const other = side === 'manager' ? 'merchant' : 'manager';
    // A draft has asked nobody yet: there is nobody to tell.
    if (tells && from !== 'draft')
      expect([from, to, standingStep(other, 'notice', from, to)?.to]).toEqual([from, to, to]);
  }
});

it('gives what a person may do from here', () => {
  expect(stepsFrom('manager', 'requested').map(({ to }) => to)).toEqual(['in_review', 'declined', 'open']);
  expect(stepsFrom('manager', 'closed')).toEqual([]);
  expect(requestedFrom('merchant', 'open')).toBe('open');
});
