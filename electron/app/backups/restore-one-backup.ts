import { basename } from 'node:path';
import type { RestoreHeard } from '../../store/backups/restore-backup.ts';
import { sealCommand } from '../../store/ledger/chain.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { forgetOpener, openerOf } from '../vault/given-secret.ts';
import { openingRefused } from '../vault/opening-refused.ts';
import { backupRefused, chosenBackup } from './chosen-backup.ts';

/**
 * Puts a backup in the place of the ledger and opens it. That it was restored becomes a link of the audit chain. The secret
 * comes with the call: it is what a step that is guarded asks for, and what opens a backup of another time.
 */
export const restoreOneBackup: Handlers['backups.restore'] = async ({ backup, by: given }, context) => {
  const { session, backups, clock, signal, progress } = context;
  const { demo, fileName } = session.status();
  if (demo) return refuse('workspace_locked');
  const folder = chosenBackup(backup, context);
  if (folder === null) return refuse('backup_unknown', { backup: 'name' in backup ? backup.name : '' });
  const by = openerOf(given);
  if (by === null) return refuse('wrong_recovery_key');
  const told: NonNullable<RestoreHeard['told']> = ({ step, done, of }) => progress(step, done, of, null);
  const restored = await session.restore(folder, by, { at: backups.now(), signal, told });
  forgetOpener(by);
  if (!restored.ok) {
    switch (restored.reason) {
      case 'stopped':
        return refuse('cancelled');
      case 'incomplete':
      case 'unreadable':
      case 'truncated':
      case 'altered':
      case 'differs':
      case 'foreign':
      case 'other_key':
      case 'newer':
        return backupRefused(restored.reason, folder);
      default:
        return openingRefused(restored, fileName);
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
