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
    const list = await ask('backups.list', {});
    const { folder, lastGood, overdue } = list;
    return {
      json: { folder, backups: list.backups, lastGood, overdue },
      text: backupsText(list, voice),
      exit: exitCode.done,
    };
  },
};
