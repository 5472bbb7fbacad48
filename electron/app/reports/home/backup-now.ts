import type { HomeReport } from '../../../../shared/contract/home.ts';
import { sentence } from '../../../../shared/wording/sentence.ts';
import { backupAge } from '../../backups/backup-age.ts';
import type { OpenContext } from '../../handler.ts';
import { leadTo, type Need } from './need.ts';

/** The last good backup of these books; null for the demo and for books that are only read, of which none is made. */
export function backupNow({ workspace, backups, session }: OpenContext): HomeReport['backup'] {
  if (session.status().demo || workspace.readOnly !== null) return null;
  // A backup without a fault was opened when it was made and compared with the books: before that it is none.
  const good = backups.list(workspace).find(({ fault }) => fault === null) ?? null;
  const { overdue } = backupAge(backups, workspace.reader, good?.madeAt ?? null);
  return { lastGood: good?.madeAt ?? null, checked: good !== null, overdue };
}

export function backupNeeds(backup: HomeReport['backup'], { backups }: Pick<OpenContext, 'backups'>): readonly Need[] {
  if (backup === null || !backup.overdue) return [];
  const says =
    backup.lastGood === null
      ? sentence('home_backup_none', {})
      : sentence('home_backup_old', { last: backups.dayOf(backup.lastGood) });
  return [{ says, amount: null, lead: leadTo('backups') }];
}
