import type { Contact } from '../../../shared/contract/contacts.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import {
  findContact,
  listContacts as readContacts,
  noteContact,
  type ContactNote,
  type ContactRecord,
} from '../../store/contacts/contacts-table.ts';
import type { Reader } from '../../store/connection.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers, type OpenContext } from '../handler.ts';
import { contactAnswers } from './contact-answer.ts';

export function contactAnswer(reader: Reader, contact: ContactRecord): Contact {
  const [shown] = contactAnswers(reader, [contact]);
  assert(shown !== undefined, 'one contact, one answer');
  return shown;
}

export const listContacts: Handlers['contacts.list'] = (_, { workspace }) =>
  answer({ contacts: contactAnswers(workspace.reader, readContacts(workspace.reader)) });

/** Notes something of a contact; what is so already is not noted again. */
function change(
  { workspace: { writer }, clock }: OpenContext,
  command: 'contacts.rename' | 'contacts.verify' | 'contacts.block',
  id: string,
  note: (contact: ContactRecord) => ContactNote | null,
) {
  const contact = findContact(writer, id);
  if (contact === null) return refuse('contact_unknown', { id });
  const noted = note(contact);
  if (noted === null) return answer(contactAnswer(writer, contact));
  const now = clock();
  return inTransaction(writer, command, now, () => {
    noteContact(writer, contact.seq, noted, now);
    const changed = findContact(writer, id);
    assert(changed !== null, 'a contact stays');
    return { keep: true, value: answer(contactAnswer(writer, changed)) };
  });
}

export const renameContact: Handlers['contacts.rename'] = ({ id, name }, context) =>
  change(context, 'contacts.rename', id, (contact) => (contact.name === name ? null : { what: 'name', value: name }));

export const verifyContact: Handlers['contacts.verify'] = ({ id, verified }, context) =>
  change(context, 'contacts.verify', id, (contact) =>
    (contact.verifiedAt !== null) === verified ? null : { what: verified ? 'verified' : 'unverified' },
  );

export const blockContact: Handlers['contacts.block'] = ({ id, blocked }, context) =>
  change(context, 'contacts.block', id, (contact) =>
    contact.blocked === blocked ? null : { what: blocked ? 'blocked' : 'unblocked' },
  );
