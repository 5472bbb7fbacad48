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

/** Who agrees with whom: their fingerprints. */
export type Signers = { readonly [S in Side]: Pick<Agreement[S], 'signer'> };

export const isBetween = ({ agreement }: Pick<KeptAgreement, 'agreement'>, { merchant, manager }: Signers): boolean =>
  agreement.merchant.signer === merchant.signer && agreement.manager.signer === manager.signer;

/**
 * Those that both have signed, each after what it supersedes. Two proposals that crossed on their way may both be signed under
 * one number: then the account manager's is the later, on either machine, since no clock of either can say. Where a merchant went to
 * another account manager, with numbers of their own, theirs come after those of the one before.
 */
export function agreedInOrder<K extends KeptAgreement>(kept: readonly K[]): readonly K[] {
  const spells: K[][] = [];
  for (const one of kept.filter(isAgreed).toSorted(byArrival)) {
    const spell = spells.at(-1);
    if (spell?.[0] !== undefined && isBetween(spell[0], one.agreement)) spell.push(one);
    else spells.push([one]);
  }
  return spells.flatMap((spell) => spell.toSorted(byRank));
}

const byArrival = (one: KeptAgreement, other: KeptAgreement): number => (one.order < other.order ? -1 : 1);

const byRank = (one: KeptAgreement, other: KeptAgreement): number =>
  one.agreement.version - other.agreement.version ||
  Number(one.proposedBy === 'manager') - Number(other.proposedBy === 'manager') ||
  (one.hash < other.hash ? -1 : 1);

/** What a new proposal between these two would follow; null where they have agreed on nothing yet. */
export const latestAgreed = <K extends KeptAgreement>(kept: readonly K[], signers: Signers): K | null =>
  agreedInOrder(kept.filter((one) => isBetween(one, signers))).at(-1) ?? null;
