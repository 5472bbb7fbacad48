import type { Agreement } from '../../../shared/contract/agreement.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { latestAgreed, type KeptAgreement } from './kept-agreement.ts';

/** The number a new proposal gets and what it supersedes, and the day before which it must not begin. */
export type NextAgreement = Pick<Agreement, 'version' | 'supersedes'> & { readonly notBefore: LocalDate | null };

/** Every proposal has a number of its own, so that the two sides can speak of “version 3”. */
export function nextAgreement(kept: readonly KeptAgreement[]): NextAgreement {
  const latest = latestAgreed(kept);
  return {
    version: kept.reduce((most, { agreement }) => Math.max(most, agreement.version), 0) + 1,
    supersedes: latest?.hash ?? null,
    notBefore: latest?.agreement.terms.from ?? null,
  };
}

/**
 * Whether a proposal that came follows what was agreed here last. Its number may leave some out: of what was sent one by one,
 * not everything needs to arrive.
 */
export function followsAgreed({ version, supersedes, terms }: Agreement, kept: readonly KeptAgreement[]): boolean {
  const latest = latestAgreed(kept);
  if (latest === null) return supersedes === null;
  return supersedes === latest.hash && version > latest.agreement.version && terms.from >= latest.agreement.terms.from;
}
