import type { Refusal } from '../../../shared/contract/refusal.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { agreementState } from '../../domain/agreements/agreement-states.ts';
import { isAgreed } from '../../domain/agreements/kept-agreement.ts';
import type { Reader } from '../../store/connection.ts';
import { refuse } from '../handler.ts';
import { todayOf } from '../matching/today-of.ts';
import { knownAgreements, type KnownAgreement } from './known-agreements.ts';
import { partiesOf, type Parties } from './parties.ts';

/**
 * The other side's proposal that is to be answered here, and between whom; or why there is nothing to answer. `or signed`: one that
 * was signed here is found too.
 */
export function answeredProposal(
  reader: Reader,
  merchantId: MerchantId,
  hash: string,
  now: number,
  which: 'open' | 'or signed' = 'open',
):
  | (Parties & { readonly proposal: KnownAgreement })
  | Refusal<
      | 'merchant_unknown'
      | 'identity_missing'
      | 'contact_missing'
      | 'contact_blocked'
      | 'agreement_unknown'
      | 'agreement_not_open'
      | 'agreement_own'
    > {
  const parties = partiesOf(reader, merchantId);
  if (!parties.ok) return parties;
  const all = knownAgreements(reader, merchantId);
  const proposal = all.find((one) => one.hash === hash);
  if (proposal === undefined) return refuse('agreement_unknown', { id: hash });
  if (proposal.proposedBy === parties.side) return refuse('agreement_own');
  const { merchant, side, own, contact } = parties;
  const isBetween = proposal.agreement[side].signer === own.id && proposal.signedBy.includes(proposal.proposedBy);
  const isOfContact = proposal.agreement[proposal.proposedBy].signer === contact.id;
  const isOpen = agreementState(proposal, all, todayOf(merchant, now)) === 'proposed';
  const isFound = isOpen || (which === 'or signed' && isAgreed(proposal));
  return isFound && isBetween && isOfContact ? { ...parties, proposal } : refuse('agreement_not_open');
}
