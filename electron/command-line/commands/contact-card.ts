import { writeFileSync } from 'node:fs';
import { pathFrom } from '../arguments.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenText, givenWords } from '../given-words.ts';

export const contactCard: Command = {
  usage: 'contact card --out FILE.nikash',
  does: 'writes your own contact card, which others need before they can send you anything',
  takes: ['out'],
  needs: 'workspace',
  run: async ({ args, ask }) => {
    givenWords(args, 2);
    const out = givenText(args, 'out', 'says where the card is written');
    const { text } = await ask('identity.card', {});
    writeFileSync(pathFrom(out), text);
    return { json: { file: out }, text: `Written to ${out}`, exit: exitCode.done };
  },
};
