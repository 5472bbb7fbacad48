import type { VaultStatus } from '../../../shared/contract/vault.ts';
import { assertNever } from '../../../shared/kernel/assert.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { givenWorkspace } from '../given-workspace.ts';
import { asking, localBackend } from '../local-backend.ts';

export const vaultStatus: Command = {
  usage: 'vault status',
  does: 'what opens the workspace, whether its recovery key was tested, and how long a next try has to wait; opens nothing',
  takes: [],
  needs: 'nothing',
  run: async ({ args, terminal }) => {
    givenWords(args, 2);
    const workspace = givenWorkspace(args);
    const backend = localBackend(workspace, terminal);
    try {
      const { state, secret, recovery, waitMs } = await asking(backend)('vault.status', {});
      const waitSeconds = Math.ceil(waitMs / 1000);
      return {
        json: { workspace, state, secret, recovery, waitSeconds },
        text:
          state === 'none'
            ? `There is no workspace at ${workspace}.`
            : [
                `${workspace} ${secretText(secret)}.`,
                `Its recovery key ${recoveryText(recovery)}.`,
                ...(waitSeconds === 0 ? [] : [`The next try can be made in ${waitSeconds} seconds.`]),
              ].join('\n'),
        exit: exitCode.done,
      };
    } finally {
      await backend.close();
    }
  },
};

function secretText(secret: VaultStatus['secret']): string {
  switch (secret) {
    case 'pin':
      return 'is opened by a PIN, in the app on its own computer, or by the recovery key';
    case 'passphrase':
      return 'is opened by its passphrase, or by the recovery key';
    case null:
      return 'is opened by the recovery key alone';
    default:
      return assertNever(secret);
  }
}

function recoveryText(recovery: VaultStatus['recovery']): string {
  switch (recovery) {
    case 'none':
      return 'was never made: nikash vault recovery makes one';
    case 'unconfirmed':
      return 'was made, and nobody has shown yet that they hold it';
    case 'confirmed':
      return 'was made and tested';
    default:
      return assertNever(recovery);
  }
}
