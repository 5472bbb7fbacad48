import { readRecoveryKey } from '../../../shared/vault/recovery-key.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { secretOf } from './given-secret.ts';
import { notOpened } from './not-opened.ts';

/** Writes the ledger anew under a fresh data key. Secret and recovery key stay; both have to be given. */
export const rekeyVault: Handlers['vault.rekey'] = async ({ secret, recoveryKey: typed }, { session }) => {
  const status = session.status();
  if (status.state !== 'open' || status.demo) return refuse('workspace_locked');
  const recoveryKey = readRecoveryKey(typed);
  if (recoveryKey === null) return refuse('wrong_recovery_key');
  const refused = await session.rekey(secretOf(secret).text, recoveryKey);
  recoveryKey.fill(0);
  if (refused === null) return answer(session.status());
  switch (refused.reason) {
    case 'workspace_busy':
      return refuse('workspace_busy');
    case 'unreadable':
    case 'workspace_exists':
    case 'workspace_missing':
    case 'workspace_older':
    case 'workspace_unreadable':
      return refuse('workspace_unreadable', { file: status.fileName });
    case 'workspace_empty':
    case 'vault_missing':
    case 'folder_missing':
    case 'folder_read_only':
    case 'disk_full':
    case 'disk_failed':
      return refuse(refused.reason, { file: status.fileName });
    default:
      return notOpened(refused);
  }
};
