import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { isBackupOverdue } from '../../domain/backups/backup-due.ts';
import type { Reader } from '../../store/connection.ts';
import { firstLinkAt } from '../../store/ledger/chain.ts';
import type { BackupKeeper } from './backup-keeper.ts';

/** The day of the last good backup of these books, and whether one should have been made since. */
export function backupAge(
  backups: BackupKeeper,
  reader: Reader,
  lastGood: string | null,
): { readonly since: LocalDate | null; readonly overdue: boolean } {
  const since = lastGood === null ? null : backups.dayOf(lastGood);
  const begun = firstLinkAt(reader);
  const begunOn = begun === null ? null : backups.dayOf(new Date(begun).toISOString());
  return { since, overdue: isBackupOverdue(backups.dayOf(backups.now()), since, begunOn) };
}
