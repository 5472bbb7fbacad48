import { contactOfMerchant } from '../../store/contacts/contacts-table.ts';
import { readIdentity } from '../../store/contacts/identity-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { sendMessage } from '../packets/send-message.ts';
import { monthPackOf } from './month-pack-of.ts';
import { packedReports } from './packed-reports.ts';

/** What of one month is sent later takes the place of what was sent earlier. */
export const topicOfMonth = (month: string): string => `month ${month}`;

/** Seals a closed month for the merchant's account manager: reports, exceptions and proof. Only the merchant's own side sends one. */
export const makeMonthPack: Handlers['packets.month'] = ({ merchantId, month }, context) => {
  const { writer } = context.workspace;
  const merchant = findMerchant(writer, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const pack = monthPackOf(writer, merchant, month);
  if (pack === null) return refuse('period_not_closed', { month });
  if (readIdentity(writer) === null) return refuse('identity_missing');
  const link = contactOfMerchant(writer, merchantId);
  if (link === null || link.side !== 'merchant') return refuse('contact_missing');
  if (link.contact.blocked) return refuse('contact_blocked', { name: link.contact.name });
  return inTransaction(writer, 'packets.month', context.clock(), () => {
    const body = { kind: 'month' as const, pack, reports: [...packedReports(context, merchant, month)] };
    const sent = { merchant, to: link.contact, topic: topicOfMonth(month), body };
    return { keep: true, value: answer(sendMessage(writer, context, sent).file) };
  });
};
