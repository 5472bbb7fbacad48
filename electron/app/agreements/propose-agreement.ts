import { assert } from '../../../shared/kernel/assert.ts';
import { agreement as agreementShape } from '../../../shared/contract/agreement.ts';
import { agreementText } from '../../domain/agreements/agreement-text.ts';
import { nextAgreement } from '../../domain/agreements/next-agreement.ts';
import { toKeyText } from '../../packets/base64.ts';
import { sign } from '../../packets/sign.ts';
import { insertAgreement, insertSignature } from '../../store/agreements/agreements-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { todayOf } from '../matching/today-of.ts';
import { sendMessage } from '../packets/send-message.ts';
import { hashOf, knownAgreements } from './known-agreements.ts';
import { moveStanding, standingAfter } from './move-standing.ts';
import { partiesOf } from './parties.ts';
import { shownAgreement } from './shown-agreement.ts';

/** Signs terms and seals them for the other side. Whatever was proposed before and not signed by both is replaced by it. */
export const proposeAgreement: Handlers['agreements.propose'] = ({ merchantId, terms, note }, context) => {
  const { writer } = context.workspace;
  const found = partiesOf(writer, merchantId);
  if (!found.ok) return found;
  const { merchant, own, contact, side } = found;
  const standing = standingAfter(writer, merchantId, side, 'offered');
  if (standing === null) return refuse('standing_wrong');
  const [asMerchant, asManager] = side === 'merchant' ? [own, contact] : [contact, own];
  const parties = {
    merchant: { id: merchantId, name: merchant.name, signer: asMerchant.id },
    manager: { name: asManager.name, signer: asManager.id },
  };
  const { version, supersedes, notBefore } = nextAgreement(knownAgreements(writer, merchantId), parties);
  if (notBefore !== null && terms.from < notBefore) return refuse('agreement_too_early', { from: notBefore });
  // Signed as the other side will read it: what the contract would still mend is mended before.
  const agreement = agreementShape.parse({ nikash: 'agreement', format: 1, ...parties, version, supersedes, terms });
  const text = agreementText(agreement);
  const signature = sign(own.signSeed, Buffer.from(text));
  const { signKey, receiveKey } = own;
  const now = context.clock();
  return inTransaction(writer, 'agreements.propose', now, () => {
    const hash = hashOf(text);
    const seq = insertAgreement(writer, merchantId, { hash, version, text, proposedBy: side, note }, now);
    insertSignature(writer, seq, { side, signKey, receiveKey, signature, signedAt: now });
    const { packetSeq, file } = sendMessage(writer, context, {
      merchant,
      to: contact,
      topic: 'agreement',
      body: { kind: 'proposal', agreement, signature: toKeyText(signature), note },
    });
    moveStanding(writer, merchantId, standing, { by: own.name, packetSeq, at: now });
    const all = knownAgreements(writer, merchantId);
    const made = all.find((one) => one.hash === hash);
    assert(made !== undefined && made.signedBy.includes(side), 'what was signed here is kept with its signature');
    return {
      keep: true,
      value: answer({ agreement: shownAgreement(made, all, todayOf(merchant, now)), packet: file }),
    };
  });
};
