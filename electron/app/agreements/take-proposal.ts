import { clausesOf, clauseSections } from '../../../shared/wording/agreements/clauses-of.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import { agreementText } from '../../domain/agreements/agreement-text.ts';
import { agreedDays, agreedOn } from '../../domain/agreements/agreed-days.ts';
import { followsAgreed } from '../../domain/agreements/next-agreement.ts';
import { fromKeyText } from '../../packets/base64.ts';
import { verifySignature } from '../../packets/verify-signature.ts';
import { insertAgreement, insertSignature } from '../../store/agreements/agreements-table.ts';
import { readIdentity } from '../../store/contacts/identity-table.ts';
import { refuse } from '../handler.ts';
import { todayOf } from '../matching/today-of.ts';
import type { Taker } from '../packets/taker.ts';
import { hashOf, knownAgreements } from './known-agreements.ts';
import { moveStanding, standingAfter } from './move-standing.ts';
import { otherSide } from './parties.ts';

/**
 * Takes an offer, or an answer with other terms. The signature is of the sender over exactly this text; the text is between the
 * sender and this workspace, about this merchant, and follows what both have signed last.
 */
export const takeProposal: Taker<'proposal'> = (writer, received, world) => {
  const { body, sender, packetSeq, merchant, side, message } = received;
  const { agreement, note } = body;
  const proposer = otherSide(side);
  const text = agreementText(agreement);
  const signature = fromKeyText(body.signature, 64);
  if (signature === null || !verifySignature(sender.signKey, Buffer.from(text), signature))
    return refuse('packet_altered');
  const isOurs =
    agreement.merchant.id === merchant.id &&
    agreement[proposer].signer === sender.id &&
    agreement[side].signer === readIdentity(writer)?.id;
  const known = knownAgreements(writer, merchant.id);
  const hash = hashOf(text);
  if (!isOurs || !followsAgreed(agreement, known) || known.some((one) => one.hash === hash))
    return refuse('packet_out_of_place');
  const standing = standingAfter(writer, merchant.id, side, 'offered');
  if (standing === null) return refuse('packet_out_of_place');

  const now = world.clock();
  const { version, terms } = agreement;
  const seq = insertAgreement(writer, merchant.id, { hash, version, text, proposedBy: proposer, note }, now);
  const { signKey, receiveKey } = sender;
  insertSignature(writer, seq, { side: proposer, signKey, receiveKey, signature, signedAt: message.sequence });
  moveStanding(writer, merchant.id, standing, { by: sender.name, packetSeq, at: now });
  const holds = agreedOn(agreedDays(known), todayOf(merchant, now));
  const facts = { by: sender.name, version, from: terms.from };
  const clauses = clausesOf(terms);
  return {
    merchantId: merchant.id,
    says: [
      holds === null
        ? sentence('agreement_proposed', facts)
        : sentence('agreement_proposed_instead', { ...facts, instead: holds.name.version }),
      ...(note === '' ? [] : [sentence('agreement_note', { text: note })]),
      ...clauseSections.flatMap((section) => (section === 'note' ? [] : clauses[section])),
      // In a row without headings it says itself what it is.
      ...(terms.note === '' ? [] : [sentence('agreement_also', { text: terms.note })]),
    ],
  };
};
