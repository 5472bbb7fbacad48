import { z } from 'zod';
import { command, query } from './method.ts';
import { count, fileToken } from './fields.ts';
import { notOpened, opener, vaultStatus } from './vault.ts';

/** A backup by its name among those beside the ledger, or by a file of it that a person chose somewhere else. */
const which = z.union([
  z.strictObject({ name: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{6}Z-[a-z]+$/) }),
  z.strictObject({ file: fileToken }),
]);

const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
const why = z.enum(['asked', 'close', 'import', 'migration']);

/** What is wrong with a backup; words for each in `backup_damaged`. */
const backupFault = z.enum([
  'incomplete',
  'unreadable',
  'foreign',
  'other_key',
  'truncated',
  'altered',
  'newer',
  'differs',
]);

const backup = z.strictObject({
  name: z.string(),
  madeAt: moment,
  why,
  bytes: count,
  /**
   * As far as its manifest and its files' lengths tell. `unchecked`: the workspace is shut, so there is no key to hold it
   * against; whoever restores it gives one.
   */
  state: z.union([z.enum(['good', 'unchecked']), backupFault]),
});

export type BackupRow = z.output<typeof backup>;

const failure = z.strictObject({
  at: moment,
  why,
  reason: z.enum(['disk_full', 'disk_failed', 'folder_missing', 'folder_read_only', 'damaged', 'fault']),
});

/** What is known of a ledger that can no longer be trusted. */
const damage = z.strictObject({
  /** Whether any of it can still be read. */
  readable: z.boolean(),
  /** The file name under which it was copied aside as it was found; null where there was no room. */
  copy: z.string().nullable(),
  /** The newest good backup. */
  lastGood: z.string().nullable(),
  /** Files in the ledger that this backup does not hold; null where that can no longer be read. */
  toImportAgain: z.array(z.strictObject({ file: z.string(), merchant: z.string(), importedAt: z.string() })).nullable(),
});

export type Damage = z.output<typeof damage>;

const inTheWay = ['workspace_busy', 'folder_missing', 'folder_read_only', 'disk_full', 'disk_failed'] as const;
const backupWrong = ['backup_unknown', 'backup_damaged', 'backup_foreign', 'backup_other_key', 'backup_newer'] as const;

export const backups = {
  /** Answers whether the workspace is open, locked, damaged or not there at all. */
  'backups.list': query(
    z.strictObject({}),
    z.strictObject({
      /** The folder's name beside the ledger. */
      folder: z.string(),
      /** Newest first. */
      backups: z.array(backup),
      /** When the newest good one was made. */
      lastGood: moment.nullable(),
      /** There are books, and no good backup of the last seven days. */
      overdue: z.boolean(),
      /** The last backup that could not be made since the program began. */
      failure: failure.nullable(),
      damage: damage.nullable(),
    }),
  ),
  /** Makes one now, beside the ledger or in another folder. It counts once it was opened and found to be the books. */
  'backups.make': command(
    z.strictObject({ into: fileToken.optional() }),
    z.strictObject({ backup, removed: z.array(z.string()) }),
    ['workspace_locked', 'file_missing', 'cancelled', ...inTheWay],
  ),
  /** Reads one whole, opens it and works out again what its books come to. */
  'backups.check': query(z.strictObject({ backup: which }), z.strictObject({ backup }), [
    'workspace_locked',
    'cancelled',
    ...backupWrong,
  ]),
  /** Puts one in the ledger's place; what was there is kept. Asks for the secret, or the recovery key, in the call itself. */
  'backups.restore': command(
    z.strictObject({
      backup: which,
      by: opener,
    }),
    vaultStatus.extend({
      restored: z.string(),
      /** The file name under which what was there is kept; null where nothing was. */
      kept: z.string().nullable(),
    }),
    [
      'workspace_locked',
      'workspace_missing',
      'workspace_older',
      'workspace_unreadable',
      'workspace_empty',
      'vault_missing',
      'cancelled',
      ...notOpened,
      ...backupWrong,
      ...inTheWay,
    ],
  ),
};
