import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { givenWorkspace } from '../given-workspace.ts';
import { recoveryKeyText } from '../recovery-key-text.ts';

export const vaultRecovery: Command = {
  usage: 'vault recovery',
  does: 'a new recovery key, shown once; the one before opens nothing any more',
  takes: [],
  needs: 'workspace',
  run: async ({ args, ask }) => {
    givenWords(args, 2);
    const { recoveryKey, recovery } = await ask('vault.renewRecovery', {});
    return {
      json: { workspace: givenWorkspace(args), recoveryKey, recovery },
      text: `${recoveryKeyText(recoveryKey)}\n\nThe recovery key before it opens nothing any more, except backups made until now.`,
      exit: exitCode.done,
    };
  },
};
