import type { Agreement } from '../../../shared/contract/agreement.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { isBetween, latestAgreed, type KeptAgreement, type Signers } from './kept-agreement.ts';

/** The number a new proposal gets and what it supersedes, and the day before which it must not begin. */
export type NextAgreement = Pick<Agreement, 'version' | 'supersedes'> & { readonly notBefore: LocalDate | null };

/** Every proposal between two has a number of its own, so that they can speak of “version 3”. */
export function nextAgreement(kept: readonly KeptAgreement[], signers: Signers): NextAgreement {
  const latest = latestAgreed(kept, signers);
  return {
    version: lastVersion(kept, signers) + 1,
    supersedes: latest?.hash ?? null,
    notBefore: latest?.agreement.terms.from ?? null,
  };
}

const lastVersion = (kept: readonly KeptAgreement[], signers: Signers): number =>
  kept.filter((one) => isBetween(one, signers)).reduce((most, { agreement }) => Math.max(most, agreement.version), 0);

/** Nobody sends more that do not arrive; whoever leaps further means to leave no number for the next. */
const widestLeap = 100;

/**
 * Whether a proposal that came follows what these two agreed on last. Its number may leave some out: of what was sent one by one,
 * not everything needs to arrive.
 */
export function followsAgreed(proposed: Agreement, kept: readonly KeptAgreement[]): boolean {
  const { version, supersedes, terms } = proposed;
  if (version > lastVersion(kept, proposed) + widestLeap) return false;
  const latest = latestAgreed(kept, proposed);
  if (latest === null) return supersedes === null;
  return supersedes === latest.hash && version > latest.agreement.version && terms.from >= latest.agreement.terms.from;
}
