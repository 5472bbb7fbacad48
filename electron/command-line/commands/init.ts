import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWorkspace } from '../given-workspace.ts';
import { recoveryKeyText } from '../recovery-key-text.ts';

export const init: Command = {
  usage: 'init',
  does: 'makes a new encrypted workspace (FILE, FILE.vault and, from the first command on, FILE.head) and shows its recovery key',
  takes: [],
  needs: 'new workspace',
  run: ({ args, recoveryKey }) => {
    const workspace = givenWorkspace(args);
    return Promise.resolve({
      json: { workspace, recoveryKey },
      text: [
        `Made ${workspace} and ${workspace}.vault. Keep them together: without the vault, and the passphrase or the recovery key, nobody can open the workspace, us included.`,
        '',
        recoveryKeyText(recoveryKey),
      ].join('\n'),
      exit: exitCode.done,
    });
  },
};
