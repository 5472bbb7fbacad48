import { join } from 'node:path';
import { vaultFileOf } from '../vault/vault-document.ts';

/** Where the backups of a ledger lie: beside it, so that they are found with it. */
export const backupsFolderOf = (databaseFile: string): string => `${databaseFile}-backups`;

/** The three files of a backup. It opens as a workspace of its own: ledger and vault are named as everywhere. */
export type BackupFiles = { readonly ledger: string; readonly vault: string; readonly manifest: string };

export function filesOf(folder: string): BackupFiles {
  const ledger = join(folder, 'ledger.nikash-ledger');
  return { ledger, vault: vaultFileOf(ledger), manifest: join(folder, 'manifest.json') };
}
