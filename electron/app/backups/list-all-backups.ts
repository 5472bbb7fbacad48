import { basename } from 'node:path';
import { backupsFolderOf } from '../../store/backups/backup-files.ts';
import { answer, type Handlers } from '../handler.ts';
import { backupAge } from './backup-age.ts';
import { lookAtDamage } from './look-at-damage.ts';
import { shownBackup } from './shown-backup.ts';

/** The backups beside the ledger, whether they are late, and what there is to do where the ledger is broken. */
export const listAllBackups: Handlers['backups.list'] = (_, { backups, session, nativeBinding }) => {
  const status = session.status();
  const workspace = status.demo ? null : session.workspace();
  // The demo has none, and those of one's own books are no part of it.
  const found = status.demo ? [] : backups.list(workspace);
  const good = found.find(({ fault }) => fault === null) ?? null;
  const isWorkedIn = workspace !== null && workspace.readOnly === null;
  return answer({
    folder: basename(backupsFolderOf(backups.databaseFile)),
    backups: found.map((backup) => shownBackup(backup, workspace !== null)),
    lastGood: good?.madeAt ?? null,
    overdue: isWorkedIn && backupAge(backups, workspace.reader, good?.madeAt ?? null).overdue,
    failure: backups.failure(),
    damage:
      status.state === 'damaged' ? lookAtDamage({ file: backups.databaseFile, nativeBinding }, workspace, good) : null,
  });
};
