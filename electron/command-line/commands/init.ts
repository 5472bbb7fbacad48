import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWorkspace } from '../given-workspace.ts';

export const init: Command = {
  usage: 'init',
  does: 'makes a new encrypted workspace: FILE, FILE.vault and, from the first command on, FILE.head',
  takes: [],
  needs: 'new workspace',
  run: ({ args }) => {
    const workspace = givenWorkspace(args);
    return Promise.resolve({
      json: { workspace },
      text: `Made ${workspace} and ${workspace}.vault. Keep them together: without the passphrase and the vault nobody can open the workspace, us included.`,
      exit: exitCode.done,
    });
  },
};
