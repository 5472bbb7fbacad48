import { z } from 'zod';
import { command, guardedCommand, query } from './method.ts';
import { count, label, passphrase } from './fields.ts';

export const vaultStatus = z.strictObject({
  /**
   * `none`: no workspace yet; `locked`: there is one, its PIN or passphrase is needed; `open`: ready; `damaged`: its key is right and
   * its ledger broken, so that a backup has to be restored (`backups.list` says which).
   */
  state: z.enum(['none', 'locked', 'open', 'damaged']),
  demo: z.boolean(),
  /** The workspace's file name, for the title bar and for messages; never its whole path. */
  fileName: z.string(),
  /** Whether this computer's keyring keeps a part of the key. Without it a PIN would protect nothing, and is refused. */
  keyring: z.boolean(),
  /** What opens the workspace; null where there is none, or where only the recovery key does any more. */
  secret: z.enum(['pin', 'passphrase']).nullable(),
  /** `unconfirmed`: there is a recovery key, and nobody has shown yet that they hold it. */
  recovery: z.enum(['none', 'unconfirmed', 'confirmed']),
  /** Milliseconds until the next try may be made, after wrong ones. */
  waitMs: count,
  /** Why the open workspace is only read: a newer version of Nikash wrote it. Null where it is written to as ever. */
  readOnly: z.enum(['workspace_newer', 'workspace_damaged']).nullable(),
});

export type VaultStatus = z.output<typeof vaultStatus>;

/** Any length: what is wrong with it is said in words, not by the shape. */
const pin = z.string().max(64);
const recoveryKey = z.string().min(1).max(200);
const secret = z.union([z.strictObject({ passphrase }), z.strictObject({ pin })]);
/** What opens a workspace, or a backup of it. */
export const opener = z.union([secret, z.strictObject({ recoveryKey })]);

/** The one time a recovery key leaves the backend. */
const withRecoveryKey = vaultStatus.extend({ recoveryKey });

/** What the disk may have done; any command may be refused with the last two (transport/dispatch.ts). */
const disk = ['folder_missing', 'folder_read_only', 'disk_full', 'disk_failed'] as const;
const fileWrong = ['workspace_unreadable', 'workspace_empty', 'vault_missing'] as const;
/** Why what was given opened nothing. */
export const notOpened = [
  'wrong_pin',
  'wrong_passphrase',
  'vault_must_wait',
  'pin_gone',
  'other_device',
  'wrong_recovery_key',
] as const;
const weak = ['passphrase_weak', 'pin_weak', 'keyring_missing'] as const;

export const vault = {
  'vault.status': query(z.strictObject({}), vaultStatus),
  'vault.create': command(secret, withRecoveryKey, [
    'workspace_exists',
    'workspace_busy',
    ...fileWrong,
    ...disk,
    ...weak,
  ]),
  'vault.unlock': command(opener, vaultStatus, [
    'workspace_missing',
    'workspace_busy',
    'workspace_older',
    ...fileWrong,
    ...disk,
    ...notOpened,
  ]),
  'vault.lock': command(z.strictObject({}), vaultStatus),
  /** The PIN or passphrase again, before a step that asks for it. */
  'vault.prove': command(secret, vaultStatus, ['workspace_locked', 'workspace_unreadable', ...notOpened]),
  /** A new PIN or passphrase, at today's cost of a guess; the data stays as it is. */
  'vault.setSecret': guardedCommand(secret, vaultStatus, ['workspace_locked', ...weak]),
  /** A new recovery key in the place of the one before. */
  'vault.renewRecovery': guardedCommand(z.strictObject({}), withRecoveryKey, ['workspace_locked']),
  /** Shows that a person holds the recovery key: it has to open the vault. */
  'vault.confirmRecovery': command(z.strictObject({ recoveryKey }), vaultStatus, [
    'workspace_locked',
    'wrong_recovery_key',
  ]),
  /** Writes the ledger anew under a fresh key, where somebody may have come by the old one. */
  'vault.rekey': command(z.strictObject({ secret, recoveryKey }), vaultStatus, [
    'workspace_locked',
    'workspace_busy',
    'workspace_newer',
    ...fileWrong,
    ...disk,
    ...notOpened,
  ]),
  /** Asked before anything is written outside of the workspace. */
  'vault.allowExport': guardedCommand(z.strictObject({}), z.strictObject({}), ['workspace_locked']),
  /**
   * Makes a fresh demo workspace beside the real one and opens it; the real one is closed, never touched. It is a shop's, or that of an
   * account manager with many merchants.
   */
  'vault.openDemo': command(z.strictObject({ of: z.enum(['shop', 'desk']).default('shop') }), vaultStatus, [
    'cancelled',
    'workspace_unreadable',
  ]),
  /** Leaves the demo and goes back to the real workspace, locked, or to the first run. */
  'vault.leaveDemo': command(z.strictObject({}), vaultStatus),
  /** What the About box and a support request need. */
  'vault.about': query(
    z.strictObject({}),
    z.strictObject({ version: label, sqlite: label, cipher: label, schema: z.number().int() }),
  ),
};
