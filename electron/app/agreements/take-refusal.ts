import { sentence } from '../../../shared/wording/sentence.ts';
import { isAgreed } from '../../domain/agreements/kept-agreement.ts';
import { insertRefusal } from '../../store/agreements/agreements-table.ts';
import { refuse } from '../handler.ts';
import type { Taker } from '../packets/taker.ts';
import { knownAgreements } from './known-agreements.ts';
import { otherSide } from './parties.ts';

/** Takes the other side's no to a proposal of this workspace. */
export const takeRefusal: Taker<'refusal'> = (writer, { body, sender, merchant, side, message }) => {
  const proposal = knownAgreements(writer, merchant.id).find(({ hash }) => hash === body.agreement);
  const isTheirs = proposal?.agreement[otherSide(side)].signer === sender.id;
  if (proposal === undefined || proposal.proposedBy !== side || proposal.declined || isAgreed(proposal) || !isTheirs)
    return refuse('packet_out_of_place');
  const { reason } = body;
  insertRefusal(writer, proposal.seq, { by: sender.name, reason, at: message.sequence });
  const { version } = proposal.agreement;
  return {
    merchantId: merchant.id,
    says: [sentence('agreement_declined', { by: sender.name, version, reason })],
  };
};
