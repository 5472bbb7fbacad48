import { readContactCard } from '../../packets/contact-card.ts';
import { fingerprintOf } from '../../packets/fingerprint.ts';
import { findContact, insertContact } from '../../store/contacts/contacts-table.ts';
import { readIdentity } from '../../store/contacts/identity-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { givenBytes } from '../packets/given-bytes.ts';
import { contactAnswer } from './change-contact.ts';

/** Takes a contact card. Somebody who is known already stays as they are here, with the name they have here. */
export const addContact: Handlers['contacts.add'] = async ({ file }, context) => {
  const { writer } = context.workspace;
  const given = await givenBytes(context, file);
  if (!given.ok) return given;
  const read = readContactCard(given.bytes);
  if (!read.ok) return refuse(`packet_${read.why}`, { name: given.name });
  const id = fingerprintOf(read.keys);
  if (readIdentity(writer)?.id === id) return refuse('contact_yourself');
  const known = findContact(writer, id);
  if (known !== null) return answer(contactAnswer(writer, known));
  const now = context.clock();
  return inTransaction(writer, 'contacts.add', now, () => ({
    keep: true,
    value: answer(contactAnswer(writer, insertContact(writer, read.name, read.keys, now))),
  }));
};
