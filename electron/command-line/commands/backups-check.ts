import { chosenBackup } from '../chosen-backup.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';

export const backupsCheck: Command = {
  usage: 'backups check BACKUP',
  does: 'reads a backup whole, opens it and works out again what its books come to',
  takes: [],
  needs: 'workspace',
  run: async ({ args, ask, backend }) => {
    const [given = ''] = givenWords(args, 2, 'BACKUP');
    const { backup } = await ask('backups.check', { backup: chosenBackup(given, backend) });
    return { json: { backup }, text: `${backup.name} is whole and opens.`, exit: exitCode.done };
  },
};
