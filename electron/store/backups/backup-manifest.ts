import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { backupReasons } from '../../domain/backups/backup-name.ts';
import { writeKeptFile } from '../kept-file.ts';
import { seal, unseal } from '../vault/seal.ts';
import type { BookFigures } from './book-figures.ts';

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
const size = z.number().int().nonnegative();
const digest = z.strictObject({ bytes: size, sha256: hex(32) });

/**
 * What lies beside the copy and says what it is. In the open is only what tells backups apart and finds a broken file; what the
 * books come to is sealed, since the manifest lies beside an encrypted file and must not say what that one hides.
 */
const shape = z.strictObject({
  nikash: z.literal('backup'),
  version: z.literal(1),
  /** An instant of UTC. */
  madeAt: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/),
  why: z.enum(backupReasons),
  schema: size,
  head: z.strictObject({ seq: size, hash: hex(32) }).nullable(),
  /** The vault it was made under, and the name of the data key: a ledger under a new key is still the same vault's. */
  vaultId: hex(16),
  keyName: hex(8),
  ledger: digest,
  vault: digest,
  sealed: z.strictObject({ nonce: hex(12), key: z.string().regex(/^([0-9a-f]{2})+$/), tag: hex(16) }),
  mac: hex(32),
});

export type BackupManifest = z.output<typeof shape>;
export type ManifestBody = Omit<BackupManifest, 'nikash' | 'version' | 'keyName' | 'sealed' | 'mac'>;

const derived = (dataKey: Uint8Array, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', dataKey, '', `nikash backup ${purpose}`, 32));

/** Names a data key without telling anything of it. */
export const keyNameOf = (dataKey: Uint8Array): string => Buffer.from(derived(dataKey, 'name')).toString('hex', 0, 8);

const written = (manifest: BackupManifest): string => `${JSON.stringify(manifest, null, 2)}\n`;

function macOf(dataKey: Uint8Array, { mac: _, ...body }: BackupManifest): Buffer {
  return createHmac('sha256', derived(dataKey, 'manifest')).update(JSON.stringify(body)).digest();
}

const boundTo = ({ vaultId, madeAt, ledger }: ManifestBody): string =>
  JSON.stringify(['nikash backup figures 1', vaultId, madeAt, ledger.sha256]);

/** Writes the manifest of a backup, sealed and authenticated under keys derived from the data key. */
export function writeManifest(
  file: string,
  dataKey: Uint8Array,
  body: ManifestBody,
  figures: BookFigures,
): BackupManifest {
  const { madeAt, why, schema, head, vaultId, ledger, vault } = body;
  const sealed = seal(Buffer.from(JSON.stringify(figures)), derived(dataKey, 'figures'), boundTo(body));
  const unsigned: BackupManifest = {
    nikash: 'backup',
    version: 1,
    madeAt,
    why,
    schema,
    head: head === null ? null : { seq: head.seq, hash: head.hash },
    vaultId,
    keyName: keyNameOf(dataKey),
    ledger: { bytes: ledger.bytes, sha256: ledger.sha256 },
    vault: { bytes: vault.bytes, sha256: vault.sha256 },
    sealed: { nonce: sealed.nonce, key: sealed.key, tag: sealed.tag },
    mac: '0'.repeat(64),
  };
  const manifest = { ...unsigned, mac: macOf(dataKey, unsigned).toString('hex') };
  writeKeptFile(file, written(manifest));
  return manifest;
}

/** Null where there is none, or none that we wrote to the last byte. Whether it is authentic only a key can tell. */
export function readManifest(file: string): BackupManifest | null {
  try {
    const text = readFileSync(file, 'utf8');
    const parsed = shape.parse(JSON.parse(text));
    const ordered = { ...parsed };
    return written(ordered) === text ? ordered : null;
  } catch {
    return null;
  }
}

export const isAuthentic = (manifest: BackupManifest, dataKey: Uint8Array): boolean =>
  timingSafeEqual(macOf(dataKey, manifest), Buffer.from(manifest.mac, 'hex'));

/** What the books came to when it was made; null where the key is another. Only of a manifest that is authentic. */
export function sealedFigures(manifest: BackupManifest, dataKey: Uint8Array): BookFigures | null {
  const opened = unseal(manifest.sealed, derived(dataKey, 'figures'), boundTo(manifest));
  return opened === null ? null : (JSON.parse(Buffer.from(opened).toString('utf8')) as BookFigures);
}
