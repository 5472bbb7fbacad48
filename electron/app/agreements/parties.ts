import type { Refusal } from '../../../shared/contract/refusal.ts';
import type { Side } from '../../../shared/contract/standing.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { contactOfMerchant, type ContactRecord } from '../../store/contacts/contacts-table.ts';
import { readIdentity, type IdentityRecord } from '../../store/contacts/identity-table.ts';
import type { Reader } from '../../store/connection.ts';
import { findMerchant, type MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { refuse } from '../handler.ts';

/** Who agrees with whom about a merchant: this workspace, on its side, and the contact on the other. */
export type Parties = {
  readonly ok: true;
  readonly merchant: MerchantRecord;
  readonly own: IdentityRecord;
  readonly contact: ContactRecord;
  readonly side: Side;
};

export function partiesOf(
  reader: Reader,
  merchantId: MerchantId,
): Parties | Refusal<'merchant_unknown' | 'identity_missing' | 'contact_missing' | 'contact_blocked'> {
  const merchant = findMerchant(reader, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const own = readIdentity(reader);
  if (own === null) return refuse('identity_missing');
  const linked = contactOfMerchant(reader, merchantId);
  if (linked === null) return refuse('contact_missing');
  const { contact } = linked;
  return contact.blocked ? refuse('contact_blocked', { name: contact.name }) : { ok: true, merchant, own, ...linked };
}

export const otherSide = (side: Side): Side => (side === 'merchant' ? 'manager' : 'merchant');
