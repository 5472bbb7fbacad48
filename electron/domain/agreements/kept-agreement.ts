import type { Agreement } from '../../../shared/contract/agreement.ts';
import type { Side } from '../../../shared/contract/standing.ts';

/**
 * An agreement as it is known here. `order` grows with every one that came. Only signatures that hold over its text count in
 * `signedBy`: what somebody else wrote into the file signs nothing.
 */
export type KeptAgreement = {
  readonly order: bigint;
  readonly hash: string;
  readonly agreement: Agreement;
  readonly proposedBy: Side;
  readonly signedBy: readonly Side[];
  readonly declined: boolean;
};

export const isAgreed = ({ signedBy }: Pick<KeptAgreement, 'signedBy'>): boolean =>
  signedBy.includes('merchant') && signedBy.includes('manager');

/**
 * Those that both have signed, each after what it supersedes. Two proposals that crossed on their way may both be signed under
 * one number: then the account manager's is the later, on either machine, since no clock of either can say.
 */
export const agreedInOrder = <K extends KeptAgreement>(kept: readonly K[]): readonly K[] =>
  kept.filter(isAgreed).toSorted(byRank);

const byRank = (one: KeptAgreement, other: KeptAgreement): number =>
  one.agreement.version - other.agreement.version ||
  Number(one.proposedBy === 'manager') - Number(other.proposedBy === 'manager') ||
  (one.hash < other.hash ? -1 : 1);

/** What a new proposal would follow; null where nothing was agreed yet. */
export const latestAgreed = <K extends KeptAgreement>(kept: readonly K[]): K | null =>
  agreedInOrder(kept).at(-1) ?? null;
