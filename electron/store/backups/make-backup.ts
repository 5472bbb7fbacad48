import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { assert } from '../../../shared/kernel/assert.ts';
import { backupName, momentInName, readBackupName, type BackupReason } from '../../domain/backups/backup-name.ts';
import type { Writer } from '../connection.ts';
import { syncFile, syncFolder, writeKeptFile } from '../kept-file.ts';
import { currentVault } from '../vault/rewrap-vault.ts';
import { vaultFileOf } from '../vault/vault-document.ts';
import { filesOf } from './backup-files.ts';
import { writeManifest, type BackupManifest } from './backup-manifest.ts';
import { bookFigures } from './book-figures.ts';
import { checkBooks } from './check-backup.ts';
import { asPart, type Piece } from '../run-through.ts';
import { fileDigest } from './file-digest.ts';

/** An open ledger that is to be copied. While that goes on nobody writes: it is done in a command's turn. */
export type BackupSource = {
  readonly file: string;
  readonly writer: Writer;
  readonly dataKey: Uint8Array;
  readonly nativeBinding: string | undefined;
};

/** Where a test may end the process. */
export type BackupStep = 'begun' | 'copied' | 'checked' | 'told' | 'renamed';

export type MadeBackup = { readonly name: string; readonly folder: string; readonly manifest: BackupManifest };

const partial = '.partial';

/** It is copied, counted, opened and read, one after the other; the copy is one statement of SQLite and cannot be left in between. */
const partsOfMaking = 4;

/**
 * Copies a ledger with its vault into a folder of its own, and lets it count only after it was opened and found to be the books.
 * Until then the folder is named `….partial`, and nobody takes it for a backup.
 * @param madeAt `YYYY-MM-DDTHH:MM:SSZ`; the next free second is taken
 * @throws what the disk or SQLite throws; nothing is left of the attempt then
 */
export function* makeBackup(
  source: BackupSource,
  { into, madeAt: asked, why }: { readonly into: string; readonly madeAt: string; readonly why: BackupReason },
  reached: (step: BackupStep) => void = () => undefined,
): Generator<Piece, MadeBackup> {
  const { dataKey, nativeBinding } = source;
  if (!existsSync(into)) {
    mkdirSync(into, { mode: 0o700 });
    syncFolder(dirname(into));
  }
  removePartial(into);
  const madeAt = freeMoment(into, asked);
  const name = backupName(madeAt, why);
  const folder = join(into, `${name}${partial}`);
  mkdirSync(folder, { mode: 0o700 });
  try {
    reached('begun');
    const files = filesOf(folder);
    const vaultFile = vaultFileOf(source.file);
    const vault = currentVault(vaultFile);
    writeKeptFile(files.vault, readFileSync(vaultFile, 'utf8'));
    source.writer.copyInto(files.ledger);
    // SQLite leaves it to whoever asked to bring the copy to the disk (sqlite.org/lang_vacuum.html, section 4).
    syncFile(files.ledger);
    reached('copied');
    yield { step: 'checking', done: 1, of: partsOfMaking };
    const figures = yield* asPart(bookFigures(source.writer), 1, partsOfMaking);
    const read = checkBooks(files.ledger, figures, { dataKey, nativeBinding });
    const fault = yield* asPart(read, 2, partsOfMaking);
    assert(fault === null, `the copy is not the ledger: ${String(fault)}`);
    reached('checked');
    const body = {
      madeAt,
      why,
      schema: figures.schema,
      head: figures.head,
      vaultId: vault.id,
      ledger: yield* asPart(fileDigest(files.ledger), 3, partsOfMaking),
      vault: yield* asPart(fileDigest(files.vault), 3, partsOfMaking),
    };
    const manifest = writeManifest(files.manifest, dataKey, body, figures);
    reached('told');
    renameSync(folder, join(into, name));
    syncFolder(into);
    reached('renamed');
    return { name, folder: join(into, name), manifest };
  } catch (fault) {
    rmSync(folder, { recursive: true, force: true });
    throw fault;
  }
}

/** What an attempt that was cut off has left. */
function removePartial(into: string): void {
  for (const name of readdirSync(into)) {
    if (name.endsWith(partial) && readBackupName(name.slice(0, -partial.length)) !== null)
      rmSync(join(into, name), { recursive: true, force: true });
  }
}

/** No two backups are of one second, so that the order of their names is that of their making. */
function freeMoment(into: string, asked: string): string {
  const taken = new Set(readdirSync(into).map((name) => name.slice(0, momentInName(asked).length)));
  for (let second = Date.parse(asked); ; second += 1000) {
    const moment = new Date(second).toISOString().replace(/\.\d+Z$/, 'Z');
    if (!taken.has(momentInName(moment))) return moment;
  }
}
