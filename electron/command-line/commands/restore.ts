import { dirname, join } from 'node:path';
import { chosenBackup } from '../chosen-backup.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenOpening, givenWorkspace } from '../given-workspace.ts';
import { givenWords } from '../given-words.ts';
import { asking, localBackend } from '../local-backend.ts';

export const restore: Command = {
  usage: 'restore BACKUP [--recovery-key-file FILE]',
  does: 'puts a backup (its name, or its folder) in the workspace’s place and keeps what was there beside it',
  takes: ['recovery-key-file'],
  needs: 'nothing',
  run: async ({ args, terminal }) => {
    const [given = ''] = givenWords(args, 1, 'BACKUP');
    // The workspace need not open for this.
    const by = givenOpening(args);
    const workspace = givenWorkspace(args);
    const backend = localBackend(workspace, terminal);
    try {
      const ask = asking(backend);
      const { restored, kept } = await ask('backups.restore', { backup: chosenBackup(given, backend), by });
      const keptFile = kept === null ? null : join(dirname(workspace), kept);
      return {
        json: { workspace, restored, kept: keptFile },
        text: [
          `Restored ${restored} to ${workspace}.`,
          ...(keptFile === null ? [] : [`What was there is kept as ${keptFile}, with its vault.`]),
        ].join('\n'),
        exit: exitCode.done,
      };
    } finally {
      await backend.close();
    }
  },
};
