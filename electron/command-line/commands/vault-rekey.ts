import { assert } from '../../../shared/kernel/assert.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { givenRecoveryKey, givenWorkspace } from '../given-workspace.ts';

export const vaultRekey: Command = {
  usage: 'vault rekey --recovery-key-file FILE',
  does: 'writes the ledger anew under a fresh key, where somebody may have come by the old one; passphrase and recovery key stay',
  takes: ['recovery-key-file'],
  needs: 'workspace',
  run: async ({ args, ask, opening }) => {
    givenWords(args, 2);
    assert('passphrase' in opening, 'a command that takes the recovery key is opened by the passphrase');
    const { recovery } = await ask('vault.rekey', { secret: opening, recoveryKey: givenRecoveryKey(args) });
    const workspace = givenWorkspace(args);
    return {
      json: { workspace, rekeyed: true, recovery },
      text: `${workspace} is written under a new key, and opens by the same passphrase and recovery key. Backups made until now are still under the old one.`,
      exit: exitCode.done,
    };
  },
};
