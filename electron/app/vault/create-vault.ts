import { writeRecoveryKey } from '../../../shared/vault/recovery-key.ts';
import type { Handlers } from '../handler.ts';
import { answer, refuse } from '../handler.ts';
import { secretOf, secretRefused } from './given-secret.ts';

/** A new workspace under a PIN or a passphrase. The recovery key is in the answer, and nowhere else. */
export const createVault: Handlers['vault.create'] = async (given, { session }) => {
  const status = session.status();
  if (status.state !== 'none' && !status.demo) return refuse('workspace_exists', { file: status.fileName });
  const weak = secretRefused(given, status.keyring);
  if (weak !== null) return weak;
  const created = await session.create(secretOf(given));
  if (created.ok) {
    const recoveryKey = writeRecoveryKey(created.recoveryKey);
    created.recoveryKey.fill(0);
    return answer({ ...session.status(), recoveryKey });
  }
  switch (created.reason) {
    case 'workspace_exists':
    case 'workspace_busy':
    case 'folder_missing':
    case 'folder_read_only':
    case 'disk_full':
    case 'disk_failed':
      return refuse(created.reason, { file: status.fileName });
    default:
      return refuse('workspace_unreadable', { file: status.fileName });
  }
};
