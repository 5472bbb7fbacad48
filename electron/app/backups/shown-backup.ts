import type { BackupRow } from '../../../shared/contract/backups.ts';
import type { FoundBackup } from '../../store/backups/list-backups.ts';

/** A backup as it is listed. Without a key nothing can be said of it but that its manifest can be read. */
export const shownBackup = (
  { name, madeAt, why, manifest, fault }: Omit<FoundBackup, 'folder'>,
  held: boolean,
): BackupRow => ({
  name,
  madeAt,
  why,
  bytes: manifest === null ? 0 : manifest.ledger.bytes + manifest.vault.bytes,
  state: fault ?? (held ? 'good' : 'unchecked'),
});
