import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readBackupName, type NamedBackup } from '../../domain/backups/backup-name.ts';
import { syncFolder } from '../kept-file.ts';
import { filesOf } from './backup-files.ts';
import { readManifest, type BackupManifest } from './backup-manifest.ts';
import { lookOver, type BackupFault } from './check-backup.ts';

export type FoundBackup = NamedBackup & {
  readonly folder: string;
  readonly manifest: BackupManifest | null;
  /** What its manifest and its files' lengths tell; null: nothing is wrong, or there is no key to hold it against. */
  readonly fault: BackupFault | null;
};

/** The backups in a folder, newest first. With a key their manifests are held against it; no copy is read. */
export function listBackups(
  folder: string,
  under: { readonly dataKey: Uint8Array; readonly vaultId: string | null } | null,
): FoundBackup[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => readBackupName(name) ?? [])
    .toSorted((a, b) => (a.name < b.name ? 1 : -1))
    .map((named) => {
      const own = join(folder, named.name);
      const files = filesOf(own);
      const manifest = readManifest(files.manifest);
      const fault =
        under === null
          ? manifest === null
            ? 'unreadable'
            : null
          : lookOver(files, manifest, under.dataKey, under.vaultId);
      return { ...named, folder: own, manifest, fault };
    });
}

/** Deletes a backup so that a half of one is never taken for a whole: its manifest goes first. */
export function deleteBackup(folder: string): void {
  rmSync(filesOf(folder).manifest, { force: true });
  syncFolder(folder);
  rmSync(folder, { recursive: true, force: true });
}
