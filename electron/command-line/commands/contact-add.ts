import { basename } from 'node:path';
import { pathFrom } from '../arguments.ts';
import type { Command } from '../command.ts';
import { contactJson, trustOf, wordRows } from '../contact-view.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';

export const contactAdd: Command = {
  usage: 'contact add FILE.nikash',
  does: 'takes somebody’s contact card, so that you can send to them',
  takes: [],
  needs: 'workspace',
  run: async ({ args, ask, backend }) => {
    const [path = ''] = givenWords(args, 2, 'FILE');
    const file = backend.registerFile({ name: basename(path), path: pathFrom(path) });
    const contact = await ask('contacts.add', { file });
    return {
      json: contactJson(contact),
      text: [
        `${contact.name} (${contact.id.slice(0, 8)}), ${trustOf(contact)}. Their words:`,
        wordRows(contact.fingerprint.words),
      ].join('\n'),
      exit: exitCode.done,
    };
  },
};
