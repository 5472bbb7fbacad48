import { daysBetween, type LocalDate } from '../../../shared/kernel/local-date.ts';
import type { BackupReason } from './backup-name.ts';
import type { BackupOfDay } from './backups-to-delete.ts';

/** So many days without a good backup, and the home screen says so. */
export const mostDaysWithout = 7;

/** Where the books stand: the last link of the audit chain; null while nothing was written. */
export type BooksHead = { readonly seq: number; readonly hash: string } | null;

const same = (a: BooksHead, b: BooksHead): boolean => a?.seq === b?.seq && a?.hash === b?.hash;

/**
 * Whether an automatic backup is due. Never of empty books, never of what the newest good backup holds already, never two for
 * one reason within a minute; before an import only if none was made for that reason on the same day.
 * @param now `YYYY-MM-DDTHH:MM:SSZ`
 */
export function isBackupDue(
  why: BackupReason,
  at: { readonly now: string; readonly today: LocalDate; readonly head: BooksHead },
  good: readonly (BackupOfDay & { readonly head: BooksHead })[],
): boolean {
  const newest = good.toSorted((a, b) => (a.name < b.name ? 1 : -1))[0];
  if (at.head === null || (newest !== undefined && same(newest.head, at.head))) return false;
  const ofReason = good.filter((backup) => backup.why === why);
  if (ofReason.some(({ madeAt }) => madeAt.slice(0, 16) === at.now.slice(0, 16))) return false;
  return why !== 'import' || ofReason.every(({ day }) => day !== at.today);
}

/** Whether people have to be told that there is no backup of the last days. Books that began within them are not late. */
export function isBackupOverdue(today: LocalDate, lastGood: LocalDate | null, begun: LocalDate | null): boolean {
  const since = lastGood ?? begun;
  return since !== null && daysBetween(since, today) > mostDaysWithout;
}
