import { assert } from '../../../shared/kernel/assert.ts';
import { isAgreed } from '../../domain/agreements/kept-agreement.ts';
import { toKeyText } from '../../packets/base64.ts';
import { sign } from '../../packets/sign.ts';
import { insertSignature } from '../../store/agreements/agreements-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { refreshExceptions } from '../matching/reconcile-books.ts';
import { todayOf } from '../matching/today-of.ts';
import { sendMessage } from '../packets/send-message.ts';
import { answeredProposal } from './answered-proposal.ts';
import { knownAgreements } from './known-agreements.ts';
import { moveStanding, standingAfter } from './move-standing.ts';
import { shownAgreement } from './shown-agreement.ts';

/**
 * Signs what the other side proposed, byte for byte. The books are held against it from then on. What was signed here already is
 * sealed once more with the signature it has: a file that was never saved, or was lost on its way, would leave one side without an
 * agreement that the other has.
 */
export const acceptAgreement: Handlers['agreements.accept'] = ({ merchantId, agreement: hash }, context) => {
  const { writer } = context.workspace;
  const now = context.clock();
  const found = answeredProposal(writer, merchantId, hash, now, 'or signed');
  if (!found.ok) return found;
  const { merchant, own, contact, side, proposal } = found;
  const before = proposal.signatures.find((made) => made.side === side && made.valid);
  const standing = standingAfter(writer, merchantId, side, 'agreed');
  if (before === undefined && standing === null) return refuse('standing_wrong');
  const signature = before?.signature ?? sign(own.signSeed, Buffer.from(proposal.text));
  const { signKey, receiveKey } = own;
  return inTransaction(writer, 'agreements.accept', now, () => {
    if (before === undefined)
      insertSignature(writer, proposal.seq, { side, signKey, receiveKey, signature, signedAt: now });
    const { packetSeq, file } = sendMessage(writer, context, {
      merchant,
      to: contact,
      topic: 'agreement',
      body: { kind: 'acceptance', agreement: hash, signature: toKeyText(signature) },
    });
    if (before === undefined && standing !== null) {
      moveStanding(writer, merchantId, standing, { by: own.name, packetSeq, at: now });
      refreshExceptions(writer, merchant, context);
    }
    const all = knownAgreements(writer, merchantId);
    const agreed = all.find((one) => one.hash === hash);
    assert(agreed !== undefined && isAgreed(agreed), 'what both have signed is agreed');
    return {
      keep: true,
      value: answer({ agreement: shownAgreement(agreed, all, todayOf(merchant, now)), packet: file }),
    };
  });
};
