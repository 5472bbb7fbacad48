import type { Contact, Identity } from '../../../shared/contract/contacts.ts';
import { fingerprintCode, fingerprintWords } from '../../packets/fingerprint-words.ts';
import { merchantsOfContacts, type ContactRecord } from '../../store/contacts/contacts-table.ts';
import type { IdentityRecord } from '../../store/contacts/identity-table.ts';
import type { Reader } from '../../store/connection.ts';

const compared = (id: string): Contact['fingerprint'] => ({
  id,
  words: [...fingerprintWords(id)],
  qr: fingerprintCode(id),
});

const moment = (at: number): string => new Date(at).toISOString();

export const identityAnswer = ({ id, name, madeAt }: IdentityRecord): Identity => ({
  name,
  madeAt: moment(madeAt),
  fingerprint: compared(id),
});

export const contactAnswers = (reader: Reader, contacts: readonly ContactRecord[]): Contact[] => {
  const merchants = merchantsOfContacts(reader);
  return contacts.map(({ seq, id, name, verifiedAt, blocked, metAt }) => ({
    id,
    name,
    fingerprint: compared(id),
    verifiedAt: verifiedAt === null ? null : moment(verifiedAt),
    blocked,
    metAt: moment(metAt),
    merchants: merchants.get(seq) ?? 0,
  }));
};
