import { backupsText } from '../backup-view.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';

export const backups: Command = {
  usage: 'backups',
  does: 'lists the backups beside the workspace, newest first, and which is the last good one',
  takes: [],
  needs: 'workspace',
  run: async ({ args, ask, voice }) => {
    givenWords(args, 1);
    const { folder, backups: list, lastGood, overdue, failure } = await ask('backups.list', {});
    const shown = { folder, backups: list, lastGood, overdue, failure, damage: null };
    return {
      json: { folder, backups: list, lastGood, overdue },
      text: backupsText(shown, voice),
      exit: exitCode.done,
    };
  },
};
