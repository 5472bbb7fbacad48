import { applicationGaps } from '../../domain/onboarding/application-gaps.ts';
import { requestedFrom } from '../../domain/onboarding/standing-steps.ts';
import { contactOfMerchant, findContact, linkMerchant } from '../../store/contacts/contacts-table.ts';
import { readIdentity } from '../../store/contacts/identity-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { bytesOfAttached, listAttached } from '../../store/onboarding/attached-files-table.ts';
import { insertStanding, standingOf } from '../../store/onboarding/standing-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { sendMessage } from '../packets/send-message.ts';
import { applicantOf } from './applicant-of.ts';
import { applicationOf } from './application-of.ts';
import { keepRequest } from './keep-request.ts';

/**
 * Seals the request for an account manager, with its documents. The merchant is in touch with them from then on. Where an agreement
 * is on its way or holds, it brings them new facts and changes nothing of that; then it cannot go to somebody else.
 */
export const sendRequest: Handlers['onboarding.send'] = ({ merchantId, contact }, context) => {
  const { writer } = context.workspace;
  const merchant = findMerchant(writer, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const own = readIdentity(writer);
  if (own === null) return refuse('identity_missing');
  const to = findContact(writer, contact);
  if (to === null) return refuse('contact_unknown', { id: contact });
  if (to.blocked) return refuse('contact_blocked', { name: to.name });
  const now = context.clock();
  const link = contactOfMerchant(writer, merchantId);
  const from = standingOf(writer, merchantId);
  const standing = requestedFrom('merchant', from);
  const isOther = link !== null && link.contact.seq !== to.seq;
  if (link?.side === 'manager' || standing === null || (isOther && standing !== 'requested'))
    return refuse('standing_wrong', { from });
  const application = applicationOf(writer, merchant);
  const gaps = applicationGaps(application, applicantOf(writer, merchant, now));
  if (gaps.length > 0)
    return refuse('application_incomplete', { count: gaps.length, items: gaps.map(({ field }) => field) });

  return inTransaction(writer, 'onboarding.send', now, () => {
    const declaring = keepRequest(writer, merchant, application, now);
    if (link === null || isOther) linkMerchant(writer, merchantId, to.seq, 'merchant', now);
    const { packetSeq, file } = sendMessage(writer, context, {
      merchant: declaring,
      to,
      topic: 'request',
      body: { kind: 'request', application },
      attachments: listAttached(writer, merchantId).map(({ seq, kind, name, media, size, sha256 }) => ({
        kind,
        name,
        media,
        size,
        sha256,
        bytes: bytesOfAttached(writer, seq),
      })),
    });
    if (standing === 'requested')
      insertStanding(writer, merchantId, { standing, by: own.name, reason: '', at: now }, packetSeq);
    return { keep: true, value: answer(file) };
  });
};
