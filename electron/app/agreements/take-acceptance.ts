import { sentence } from '../../../shared/wording/sentence.ts';
import { isAgreed } from '../../domain/agreements/kept-agreement.ts';
import { fromKeyText } from '../../packets/base64.ts';
import { verifySignature } from '../../packets/verify-signature.ts';
import { insertSignature } from '../../store/agreements/agreements-table.ts';
import { refuse } from '../handler.ts';
import { refreshExceptions } from '../matching/reconcile-books.ts';
import type { Taker } from '../packets/taker.ts';
import { knownAgreements } from './known-agreements.ts';
import { moveStanding, standingAfter } from './move-standing.ts';
import { otherSide } from './parties.ts';

/**
 * Takes the other side's signature under a proposal of this workspace. It counts although another proposal was sent meanwhile,
 * or the merchant was declined or closed: what was signed here and answered there is agreed, and both machines come to the same. Where
 * the merchant stands is another matter.
 */
export const takeAcceptance: Taker<'acceptance'> = (writer, received, world) => {
  const { body, sender, packetSeq, merchant, side, message } = received;
  const accepter = otherSide(side);
  const proposal = knownAgreements(writer, merchant.id).find(({ hash }) => hash === body.agreement);
  if (proposal === undefined || proposal.proposedBy !== side || proposal.declined || isAgreed(proposal))
    return refuse('packet_out_of_place');
  if (!proposal.signedBy.includes(side) || proposal.agreement[accepter].signer !== sender.id)
    return refuse('packet_out_of_place');
  const signature = fromKeyText(body.signature, 64);
  if (signature === null || !verifySignature(sender.signKey, Buffer.from(proposal.text), signature))
    return refuse('packet_altered');

  const { signKey, receiveKey } = sender;
  insertSignature(writer, proposal.seq, { side: accepter, signKey, receiveKey, signature, signedAt: message.sequence });
  const standing = standingAfter(writer, merchant.id, side, 'agreed');
  if (standing !== null) moveStanding(writer, merchant.id, standing, { by: sender.name, packetSeq, at: world.clock() });
  refreshExceptions(writer, merchant, world);
  const { version, terms } = proposal.agreement;
  return {
    merchantId: merchant.id,
    says: [sentence('agreement_accepted', { by: sender.name, version, from: terms.from })],
  };
};
