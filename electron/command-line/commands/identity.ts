import type { Command } from '../command.ts';
import { identityJson, wordRows } from '../contact-view.ts';
import { exitCode } from '../exit-code.ts';
import { givenText, givenWords } from '../given-words.ts';
import { Refused } from '../refused.ts';

export const identity: Command = {
  usage: 'identity [--name NAME]',
  does: 'who this workspace is to others: its name, and the words they compare; --name says it, and makes the keys the first time',
  takes: ['name'],
  needs: 'workspace',
  run: async ({ args, ask }) => {
    givenWords(args, 1);
    const own = args.given.includes('name')
      ? await ask('identity.save', { name: givenText(args, 'name', 'says who you are') })
      : (await ask('identity.read', {})).identity;
    if (own === null) throw new Refused({ ok: false, code: 'identity_missing', details: {} });
    return {
      json: identityJson(own),
      text: [
        `${own.name}: others compare these words with you before they trust what you send.`,
        wordRows(own.fingerprint.words),
      ].join('\n'),
      exit: exitCode.done,
    };
  },
};
