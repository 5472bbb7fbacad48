import { contactOfMerchant } from '../../store/contacts/contacts-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { lastTold } from '../../store/onboarding/standing-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { sendMessage } from '../packets/send-message.ts';

/** Seals the notice of the last change once more: a file that was never saved, or was lost on its way. Nothing changes by it. */
export const tellOnboarding: Handlers['onboarding.tell'] = ({ merchantId }, context) => {
  const { writer } = context.workspace;
  const merchant = findMerchant(writer, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const link = contactOfMerchant(writer, merchantId);
  const told = lastTold(writer, merchantId);
  if (link === null || told === null) return refuse('standing_wrong');
  if (link.contact.blocked) return refuse('contact_blocked', { name: link.contact.name });
  return inTransaction(writer, 'onboarding.tell', context.clock(), () => {
    const { standing, reason } = told;
    const { file } = sendMessage(writer, context, {
      merchant,
      to: link.contact,
      topic: 'standing',
      body: { kind: 'notice', standing, reason },
    });
    return { keep: true, value: answer(file) };
  });
};
