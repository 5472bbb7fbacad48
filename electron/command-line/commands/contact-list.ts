import type { Command } from '../command.ts';
import { contactJson, trustOf } from '../contact-view.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { table } from '../terminal.ts';
import { utcMinute } from '../utc-minute.ts';

export const contactList: Command = {
  usage: 'contact list',
  does: 'whom this workspace can send to, and how far each is trusted',
  takes: [],
  needs: 'workspace',
  run: async ({ args, ask, voice }) => {
    givenWords(args, 2);
    const { contacts } = await ask('contacts.list', {});
    return {
      json: { contacts: contacts.map(contactJson) },
      text:
        contacts.length === 0
          ? 'There is no contact yet: contact add FILE.nikash takes somebody’s card.'
          : table(
              ['id', 'name', 'trust', 'merchants', 'since (UTC)'],
              contacts.map((one) => [
                one.id.slice(0, 8),
                one.name,
                trustOf(one),
                voice.number(one.merchants),
                utcMinute(one.metAt),
              ]),
              [3],
            ),
      exit: exitCode.done,
    };
  },
};
