import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { givenNewPassphrase, givenWorkspace } from '../given-workspace.ts';

export const vaultPassphrase: Command = {
  usage: 'vault passphrase --new-passphrase-file FILE',
  does: 'a new passphrase in the place of the passphrase or PIN; data and recovery key stay as they are',
  takes: ['new-passphrase-file'],
  needs: 'workspace',
  run: async ({ args, ask }) => {
    givenWords(args, 2);
    const { secret, recovery } = await ask('vault.setSecret', { passphrase: givenNewPassphrase(args) });
    const workspace = givenWorkspace(args);
    return {
      json: { workspace, secret, recovery },
      text: `${workspace} is opened by the new passphrase from now on; the one before opens nothing any more.`,
      exit: exitCode.done,
    };
  },
};
