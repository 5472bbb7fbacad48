import { addDays, monthOf, weekdayOf, type LocalDate } from '../../../shared/kernel/local-date.ts';
import type { NamedBackup } from './backup-name.ts';

/** A backup with the day it was made on, where its computer is. */
export type BackupOfDay = NamedBackup & { readonly day: LocalDate };

/** How many days, weeks and months back there is a backup of each. */
export const keptBackups = { days: 7, weeks: 4, months: 12 } as const;

/** Weeks begin on Monday (ISO 8601). */
const weekOf = (day: LocalDate): string => addDays(day, -((weekdayOf(day) + 6) % 7));

/**
 * Which backups make room: all but the newest of each of the last 7 days, 4 weeks and 12 months that have one. Days without a
 * backup are not counted, so that a machine that stood still for a year loses nothing. What a person asked for, and what was
 * made before a migration, is not pushed out by the same day's next one: it stays as long as its day is among the seven.
 * The newest of all is never among them.
 */
export function backupsToDelete(backups: readonly BackupOfDay[]): readonly BackupOfDay[] {
  const newestFirst = backups.toSorted((a, b) => (a.name < b.name ? 1 : -1));
  const days = newestOfEach(newestFirst, ({ day }) => day, keptBackups.days);
  const kept = new Set([
    ...days,
    ...newestOfEach(newestFirst, ({ day }) => weekOf(day), keptBackups.weeks),
    ...newestOfEach(newestFirst, ({ day }) => monthOf(day), keptBackups.months),
  ]);
  const lastDays = new Set(days.map(({ day }) => day));
  return newestFirst.filter(
    (backup) =>
      !kept.has(backup) && !((backup.why === 'asked' || backup.why === 'migration') && lastDays.has(backup.day)),
  );
}

function newestOfEach(
  newestFirst: readonly BackupOfDay[],
  spanOf: (backup: BackupOfDay) => string,
  most: number,
): readonly BackupOfDay[] {
  const newest = new Map<string, BackupOfDay>();
  for (const backup of newestFirst) {
    const span = spanOf(backup);
    if (!newest.has(span) && newest.size < most) newest.set(span, backup);
  }
  return [...newest.values()];
}
