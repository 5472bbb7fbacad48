import { readRecoveryKey } from '../../../shared/vault/recovery-key.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { secretOf } from './given-secret.ts';
import { notOpened } from './not-opened.ts';

/** Opens the workspace by what a person knows, or by the recovery key. */
export const unlockVault: Handlers['vault.unlock'] = async (given, { session }) => {
  const { fileName } = session.status();
  const recoveryKey = 'recoveryKey' in given ? readRecoveryKey(given.recoveryKey) : null;
  if ('recoveryKey' in given && recoveryKey === null) return refuse('wrong_recovery_key');
  const by =
    'recoveryKey' in given ? { recoveryKey: recoveryKey ?? new Uint8Array() } : { secret: secretOf(given).text };
  const refused = await session.unlock(by);
  recoveryKey?.fill(0);
  if (refused === null) return answer(session.status());
  switch (refused.reason) {
    case 'workspace_exists':
      return refuse('workspace_unreadable', { file: fileName });
    case 'workspace_missing':
    case 'workspace_busy':
    case 'workspace_older':
    case 'workspace_unreadable':
    case 'workspace_empty':
    case 'vault_missing':
    case 'folder_missing':
    case 'folder_read_only':
    case 'disk_full':
    case 'disk_failed':
      return refuse(refused.reason, { file: fileName });
    default:
      return notOpened(refused);
  }
};
