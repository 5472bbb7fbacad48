import { basename } from 'node:path';
import { readRecoveryKey } from '../../../shared/vault/recovery-key.ts';
import { sealCommand } from '../../store/ledger/chain.ts';
import { inTransaction } from '../../store/transaction.ts';
import type { OpenBy } from '../../store/workspace-file.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { secretOf } from '../vault/given-secret.ts';
import { notOpened } from '../vault/not-opened.ts';
import { backupRefused, chosenBackup } from './chosen-backup.ts';

/**
 * Puts a backup in the place of the ledger and opens it. That it was restored becomes a link of the audit chain. The secret
 * comes with the call: it is what a step that is guarded asks for, and what opens a backup of another time.
 */
export const restoreOneBackup: Handlers['backups.restore'] = async ({ backup, by: given }, context) => {
  const { session, backups, clock } = context;
  const { demo, fileName } = session.status();
  if (demo) return refuse('workspace_locked');
  const folder = chosenBackup(backup, context);
  if (folder === null) return refuse('backup_unknown', { backup: 'name' in backup ? backup.name : '' });
  const recoveryKey = 'recoveryKey' in given ? readRecoveryKey(given.recoveryKey) : null;
  if ('recoveryKey' in given && recoveryKey === null) return refuse('wrong_recovery_key');
  const by: OpenBy =
    'recoveryKey' in given ? { recoveryKey: recoveryKey ?? new Uint8Array() } : { secret: secretOf(given).text };

  const restored = await session.restore(folder, by, backups.now());
  recoveryKey?.fill(0);
  if (!restored.ok) {
    switch (restored.reason) {
      case 'incomplete':
      case 'unreadable':
      case 'truncated':
      case 'altered':
      case 'differs':
      case 'foreign':
      case 'other_key':
      case 'newer':
        return backupRefused(restored.reason, folder);
      case 'workspace_exists':
        return refuse('workspace_unreadable', { file: fileName });
      case 'workspace_busy':
      case 'workspace_missing':
      case 'workspace_older':
      case 'workspace_unreadable':
      case 'workspace_empty':
      case 'vault_missing':
      case 'folder_missing':
      case 'folder_read_only':
      case 'disk_full':
      case 'disk_failed':
        return refuse(restored.reason, { file: fileName });
      default:
        return notOpened(restored);
    }
  }
  const workspace = session.workspace();
  if (workspace !== null && workspace.readOnly === null) {
    const { writer } = workspace;
    await inTransaction(writer, 'backups.restore', clock(), () => {
      sealCommand(writer, 'backups.restore', clock(), basename(folder));
      return { keep: true, value: null };
    });
  }
  return answer({ ...session.status(), restored: basename(folder), kept: restored.kept });
};
