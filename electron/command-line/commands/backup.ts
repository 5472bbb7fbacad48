import { basename, join } from 'node:path';
import { pathFrom } from '../arguments.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { givenWorkspace } from '../given-workspace.ts';

export const backup: Command = {
  usage: 'backup [FOLDER]',
  does: 'copies the workspace with its vault beside it, or into FOLDER; it counts once it was opened and compared',
  takes: [],
  needs: 'workspace',
  run: async ({ args, ask, backend }) => {
    const [given] = args.words.length > 1 ? givenWords(args, 1, 'FOLDER') : givenWords(args, 1);
    const path = given === undefined ? undefined : pathFrom(given);
    const into = path === undefined ? {} : { into: backend.registerFile({ name: basename(path), path }) };
    const { backup: made, removed } = await ask('backups.make', into);
    const folder = join(path ?? `${givenWorkspace(args)}-backups`, made.name);
    return {
      json: { backup: { ...made, folder }, removed },
      text: [
        `Backed up into ${folder}, opened and found to be the books.`,
        ...removed.map((name) => `  made room: ${name}`),
      ].join('\n'),
      exit: exitCode.done,
    };
  },
};
