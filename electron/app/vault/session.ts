import { basename, dirname, join } from 'node:path';
import { demoPassphrase } from '../demo/demo-today.ts';
import type { VaultStatus } from '../../../shared/contract/vault.ts';
import {
  createWorkspace,
  deleteWorkspace,
  openWorkspace,
  workspaceExists,
  type OpenRefusal,
  type WorkspaceFile,
} from '../../store/workspace-file.ts';

/** Which workspace is open, if any: the one thing a backend remembers between calls. */
export type Session = {
  readonly status: () => VaultStatus;
  readonly workspace: () => WorkspaceFile | null;
  readonly create: (passphrase: string) => Promise<OpenRefusal | null>;
  readonly unlock: (passphrase: string) => Promise<OpenRefusal | null>;
  /** Closes what is open and forgets its key. */
  readonly lock: () => void;
  /** Makes a fresh demo workspace and opens it in place of the real one. */
  readonly enterDemo: () => Promise<OpenRefusal | null>;
};

export function createSession(databaseFile: string, nativeBinding: string | undefined): Session {
  const demoFile = join(dirname(databaseFile), 'demo.nikash-ledger');
  let open: { readonly workspace: WorkspaceFile; readonly demo: boolean } | null = null;

  const lock = (): void => {
    open?.workspace.close();
    open = null;
  };

  return {
    status: () => ({
      state: open !== null ? 'open' : workspaceExists(databaseFile) ? 'locked' : 'none',
      demo: open?.demo ?? false,
      fileName: basename(open?.demo === true ? demoFile : databaseFile),
    }),
    workspace: () => open?.workspace ?? null,
    create: async (passphrase) => {
      lock();
      const opened = await createWorkspace({ file: databaseFile, passphrase, nativeBinding });
      if (!opened.ok) return opened;
      open = { workspace: opened.workspace, demo: false };
      return null;
    },
    unlock: async (passphrase) => {
      lock();
      const opened = await openWorkspace({ file: databaseFile, passphrase, nativeBinding });
      if (!opened.ok) return opened;
      open = { workspace: opened.workspace, demo: false };
      return null;
    },
    lock,
    enterDemo: async () => {
      lock();
      deleteWorkspace(demoFile);
      const opened = await createWorkspace({ file: demoFile, passphrase: demoPassphrase, nativeBinding });
      if (!opened.ok) return opened;
      open = { workspace: opened.workspace, demo: true };
      return null;
    },
  };
}
