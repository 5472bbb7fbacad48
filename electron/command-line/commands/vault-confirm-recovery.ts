import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { givenRecoveryKey, givenWorkspace } from '../given-workspace.ts';

export const vaultConfirmRecovery: Command = {
  usage: 'vault confirm-recovery --recovery-key-file FILE',
  does: 'shows that the recovery key was written down right: it has to open the vault',
  takes: ['recovery-key-file'],
  needs: 'workspace',
  run: async ({ args, ask }) => {
    givenWords(args, 2);
    const { recovery } = await ask('vault.confirmRecovery', { recoveryKey: givenRecoveryKey(args) });
    const workspace = givenWorkspace(args);
    return {
      json: { workspace, recovery },
      text: `This recovery key opens ${workspace}. Keep it on paper, and delete the file it was read from.`,
      exit: exitCode.done,
    };
  },
};
