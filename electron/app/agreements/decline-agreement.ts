import { assert } from '../../../shared/kernel/assert.ts';
import { insertRefusal } from '../../store/agreements/agreements-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, type Handlers } from '../handler.ts';
import { todayOf } from '../matching/today-of.ts';
import { sendMessage } from '../packets/send-message.ts';
import { answeredProposal } from './answered-proposal.ts';
import { knownAgreements } from './known-agreements.ts';
import { shownAgreement } from './shown-agreement.ts';

/** Says no to a proposal. Where the merchant stands is another matter: there may be a next one. */
export const declineAgreement: Handlers['agreements.decline'] = ({ merchantId, agreement: hash, reason }, context) => {
  const { writer } = context.workspace;
  const now = context.clock();
  const found = answeredProposal(writer, merchantId, hash, now);
  if (!found.ok) return found;
  const { merchant, own, contact, proposal } = found;
  return inTransaction(writer, 'agreements.decline', now, () => {
    insertRefusal(writer, proposal.seq, { by: own.name, reason, at: now });
    const { file } = sendMessage(writer, context, {
      merchant,
      to: contact,
      topic: 'agreement',
      body: { kind: 'refusal', agreement: hash, reason },
    });
    const all = knownAgreements(writer, merchantId);
    const declined = all.find((one) => one.hash === hash);
    assert(declined !== undefined && declined.declined, 'what was declined is kept so');
    return {
      keep: true,
      value: answer({ agreement: shownAgreement(declined, all, todayOf(merchant, now)), packet: file }),
    };
  });
};
