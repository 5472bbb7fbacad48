import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { givenPassphrase, givenRecoveryKey, givenWorkspace } from '../given-workspace.ts';

export const vaultRekey: Command = {
  usage: 'vault rekey --recovery-key-file FILE',
  does: 'writes the ledger anew under a fresh key, where somebody may have come by the old one; passphrase and recovery key stay',
  takes: ['recovery-key-file'],
  needs: 'workspace',
  run: async ({ args, ask }) => {
    givenWords(args, 2);
    const secret = { passphrase: givenPassphrase(args) };
    const { recovery } = await ask('vault.rekey', { secret, recoveryKey: givenRecoveryKey(args) });
    const workspace = givenWorkspace(args);
    return {
      json: { workspace, rekeyed: true, recovery },
      text: `${workspace} is written under a new key, and opens by the same passphrase and recovery key. Backups made until now are still under the old one.`,
      exit: exitCode.done,
    };
  },
};
