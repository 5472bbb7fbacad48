import type { Contact } from '../../../shared/contract/contacts.ts';
import { chosenContact } from '../chosen-contact.ts';
import type { Command, Desk, Report } from '../command.ts';
import { contactJson, trustOf, wordRows } from '../contact-view.ts';
import { exitCode } from '../exit-code.ts';
import { givenText, givenWords } from '../given-words.ts';

async function changed(desk: Desk, change: (contact: Contact) => Promise<Contact>): Promise<Report> {
  const [named = ''] = givenWords(desk.args, 2, 'CONTACT');
  const contact = await change(await chosenContact(desk, named));
  return {
    json: contactJson(contact),
    text: [
      `${contact.name} (${contact.id.slice(0, 8)}), ${trustOf(contact)}`,
      wordRows(contact.fingerprint.words),
    ].join('\n'),
    exit: exitCode.done,
  };
}

export const contactVerify: Command = {
  usage: 'contact verify CONTACT',
  does: 'says that you compared the words with the other person, by telephone or face to face, and they are the same',
  takes: [],
  needs: 'workspace',
  run: (desk) => changed(desk, ({ id }) => desk.ask('contacts.verify', { id, verified: true })),
};

export const contactUnverify: Command = {
  usage: 'contact unverify CONTACT',
  does: 'takes that back',
  takes: [],
  needs: 'workspace',
  run: (desk) => changed(desk, ({ id }) => desk.ask('contacts.verify', { id, verified: false })),
};

export const contactBlock: Command = {
  usage: 'contact block CONTACT',
  does: 'takes nothing more from somebody',
  takes: [],
  needs: 'workspace',
  run: (desk) => changed(desk, ({ id }) => desk.ask('contacts.block', { id, blocked: true })),
};

export const contactUnblock: Command = {
  usage: 'contact unblock CONTACT',
  does: 'takes things from them again',
  takes: [],
  needs: 'workspace',
  run: (desk) => changed(desk, ({ id }) => desk.ask('contacts.block', { id, blocked: false })),
};

export const contactRename: Command = {
  usage: 'contact rename CONTACT --name NAME',
  does: 'calls somebody by another name here',
  takes: ['name'],
  needs: 'workspace',
  run: (desk) => {
    const name = givenText(desk.args, 'name', 'says what they are called here');
    return changed(desk, ({ id }) => desk.ask('contacts.rename', { id, name }));
  },
};
