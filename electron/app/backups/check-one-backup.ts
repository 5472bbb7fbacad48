import { basename } from 'node:path';
import { filesOf } from '../../store/backups/backup-files.ts';
import { readManifest } from '../../store/backups/backup-manifest.ts';
import { checkBackup } from '../../store/backups/check-backup.ts';
import { runInTurns } from '../../store/run-through.ts';
import { currentVault } from '../../store/vault/rewrap-vault.ts';
import { vaultFileOf } from '../../store/vault/vault-document.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { backupRefused, chosenBackup } from './chosen-backup.ts';
import { shownBackup } from './shown-backup.ts';

/** Reads a backup whole and opens it, as before a restore. */
export const checkOneBackup: Handlers['backups.check'] = async ({ backup }, context) => {
  const { workspace, session } = context;
  if (session.status().demo) return refuse('workspace_locked');
  const folder = chosenBackup(backup, context);
  if (folder === null) return refuse('backup_unknown', { backup: 'name' in backup ? backup.name : '' });
  const files = filesOf(folder);
  const manifest = readManifest(files.manifest);
  // A key of one's own: the workspace may be locked while this goes on, and its key zeroed.
  const dataKey = Uint8Array.from(workspace.dataKey);
  try {
    const vaultId = currentVault(vaultFileOf(workspace.file)).id;
    const fault = await runInTurns(
      checkBackup(files, manifest, { dataKey, vaultId, nativeBinding: context.nativeBinding }),
      { signal: context.signal, told: ({ step, done, of }) => context.progress(step, done, of, null) },
    );
    if (fault !== null || manifest === null) return backupRefused(fault ?? 'unreadable', folder);
    const { madeAt, why } = manifest;
    return answer({ backup: shownBackup({ name: basename(folder), madeAt, why, manifest, fault }, true) });
  } finally {
    dataKey.fill(0);
  }
};
