/** Why a backup was made: a person asked for it, the workspace was closed, the day's first import or a migration was to come. */
export const backupReasons = ['asked', 'close', 'import', 'migration'] as const;

export type BackupReason = (typeof backupReasons)[number];

/** `madeAt` is an instant of UTC to the second: `2026-11-22T10:15:30Z`. */
export type NamedBackup = { readonly name: string; readonly madeAt: string; readonly why: BackupReason };

const form = /^(\d{4}-(?:0\d|1[0-2])-[0-3]\d)T([01]\d|2[0-3])([0-5]\d)([0-5]\d)Z-([a-z]+)$/;

/** A name that every file system takes: `2026-11-22T101530Z-close`. Names in order are moments in order. */
export const backupName = (madeAt: string, why: BackupReason): string => `${momentInName(madeAt)}-${why}`;

/** An instant as it stands in the name of a file. */
export const momentInName = (madeAt: string): string => madeAt.replaceAll(':', '');

/** Reads a folder's name; null for one that no backup of ours has, and so for anything that leads elsewhere. */
export function readBackupName(name: string): NamedBackup | null {
  const [, day, hour, minute, second, word] = form.exec(name) ?? [];
  const why = backupReasons.find((reason) => reason === word);
  return why === undefined ? null : { name, madeAt: `${day}T${hour}:${minute}:${second}Z`, why };
}
