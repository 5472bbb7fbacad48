import { existsSync } from 'node:fs';
import { assert } from '../../../shared/kernel/assert.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { BackupReason } from '../../domain/backups/backup-name.ts';
import { isBackupDue, type BooksHead } from '../../domain/backups/backup-due.ts';
import { backupsToDelete } from '../../domain/backups/backups-to-delete.ts';
import { businessDate } from '../../domain/ledger/business-date.ts';
import { backupsFolderOf } from '../../store/backups/backup-files.ts';
import { deleteBackup, listBackups, type FoundBackup } from '../../store/backups/list-backups.ts';
import { makeBackup, type MadeBackup } from '../../store/backups/make-backup.ts';
import { runInTurns, runThrough, type Piece } from '../../store/run-through.ts';
import { isDamage } from '../../store/damaged-ledger.ts';
import { diskTrouble, type DiskTrouble } from '../../store/disk-trouble.ts';
import { chainHead } from '../../store/ledger/chain.ts';
import { readVaultDocument, vaultFileOf } from '../../store/vault/vault-document.ts';
import type { WorkspaceFile, WorkspacePlace } from '../../store/workspace-file.ts';
import type { Session } from '../vault/session.ts';

export type BackupFailure = {
  readonly at: string;
  readonly why: BackupReason;
  readonly reason: DiskTrouble | 'damaged' | 'fault';
};

/** Who waits for one: may stop it, and is told how far it is. */
type Heard = { readonly signal: AbortSignal; readonly told: (piece: Piece) => void };

/** Makes backups and keeps as many as are kept. What it does by itself never fails the work it is done beside. */
export type BackupKeeper = {
  readonly databaseFile: string;
  /** The instant to the second, in UTC. */
  readonly now: () => string;
  /** The day of an instant where this computer is. */
  readonly dayOf: (instant: string) => LocalDate;
  /** Those beside the ledger, held against the open workspace's key where there is one; newest first. */
  readonly list: (workspace: WorkspaceFile | null) => readonly FoundBackup[];
  /** Makes one that was asked for, beside the ledger (`null`) or in another folder; gives the names of those that made room. */
  readonly make: (
    workspace: WorkspaceFile,
    into: string | null,
    heard: Heard,
  ) => Promise<{ readonly made: MadeBackup; readonly removed: readonly string[] }>;
  /** The last one that failed since the program began; null once one went well. */
  readonly failure: () => BackupFailure | null;
  readonly beforeMigration: NonNullable<WorkspacePlace['beforeMigration']>;
  readonly beforeImport: (session: Session, signal: AbortSignal) => Promise<void>;
  /** Before the workspace is closed for good; a lock does not wait for a backup. */
  readonly beforeClosing: (session: Session) => Promise<void>;
  /** From now on closing is for good. */
  readonly end: () => void;
};

type KeeperOptions = {
  readonly databaseFile: string;
  readonly nativeBinding: string | undefined;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** IANA. */
  readonly zone: string;
  readonly automatic: boolean;
  readonly log: (event: string, facts: Readonly<Record<string, string | number>>) => void;
};

export function createBackupKeeper(options: KeeperOptions): BackupKeeper {
  const { databaseFile, nativeBinding, clock, zone, automatic, log } = options;
  const beside = backupsFolderOf(databaseFile);
  let ending = false;
  let failed: BackupFailure | null = null;

  const now = (): string => new Date(clock()).toISOString().replace(/\.\d+Z$/, 'Z');
  const dayOf = (instant: string): LocalDate => businessDate(instant, zone);
  const list = (workspace: Pick<WorkspaceFile, 'dataKey'> | null): readonly FoundBackup[] => {
    const vault = readVaultDocument(vaultFileOf(databaseFile));
    const vaultId = vault?.version === 2 ? vault.id : null;
    return listBackups(beside, workspace === null ? null : { dataKey: workspace.dataKey, vaultId });
  };

  /** One that was just made is never among those that go: a clock that was put back would have it look old. */
  const makeRoom = (workspace: Pick<WorkspaceFile, 'dataKey'>, justMade: string): readonly string[] => {
    const standing = list(workspace).filter(({ fault }) => fault === null || fault === 'other_key');
    const gone = backupsToDelete(standing.map((backup) => ({ ...backup, day: dayOf(backup.madeAt) })));
    const names = gone.map(({ name }) => name).filter((name) => name !== justMade);
    for (const { name, folder } of standing) if (names.includes(name)) deleteBackup(folder);
    return names;
  };

  const sourceOf = (workspace: Pick<WorkspaceFile, 'file' | 'writer' | 'dataKey'>) => ({ ...workspace, nativeBinding });
  const isDue = (why: BackupReason, head: BooksHead, workspace: Pick<WorkspaceFile, 'dataKey'>): boolean => {
    const good = list(workspace).flatMap(({ manifest, fault, ...named }) =>
      manifest === null || fault !== null ? [] : [{ ...named, day: dayOf(named.madeAt), head: manifest.head }],
    );
    return isBackupDue(why, { now: now(), today: dayOf(now()), head }, good);
  };

  const tell = (why: BackupReason, fault: unknown): void => {
    const reason = isDamage(fault) ? 'damaged' : (diskTrouble(fault) ?? 'fault');
    failed = { at: now(), why, reason };
    log('backup_failed', { why, reason, name: fault instanceof Error ? fault.name : typeof fault });
  };

  const byItself = async (why: BackupReason, session: Session, signal?: AbortSignal): Promise<void> => {
    const workspace = session.workspace();
    if (!automatic || workspace === null || workspace.readOnly !== null || session.status().demo) return;
    try {
      if (!isDue(why, chainHead(workspace.reader), workspace)) return;
      const { name } = await runInTurns(makeBackup(sourceOf(workspace), { into: beside, madeAt: now(), why }), {
        signal,
      });
      failed = null;
      makeRoom(workspace, name);
    } catch (fault) {
      // Who stops an import stops the backup before it.
      if (signal?.aborted !== true) tell(why, fault);
    }
  };

  return {
    databaseFile,
    now,
    dayOf,
    list,
    make: async (workspace, into, heard) => {
      assert(into === null || existsSync(into), 'the folder is there');
      const asked = { into: into ?? beside, madeAt: now(), why: 'asked' } as const;
      try {
        const made = await runInTurns(makeBackup(sourceOf(workspace), asked), heard);
        failed = null;
        return { made, removed: into === null ? makeRoom(workspace, made.name) : [] };
      } catch (fault) {
        if (!heard.signal.aborted) tell('asked', fault);
        throw fault;
      }
    },
    failure: () => failed,
    beforeMigration: (ledger) => {
      if (!automatic || ledger.file !== databaseFile) return;
      try {
        const { name } = runThrough(makeBackup(sourceOf(ledger), { into: beside, madeAt: now(), why: 'migration' }));
        failed = null;
        makeRoom(ledger, name);
      } catch (fault) {
        tell('migration', fault);
      }
    },
    beforeImport: (session, signal) => byItself('import', session, signal),
    beforeClosing: async (session) => {
      if (ending) await byItself('close', session);
    },
    end: () => {
      ending = true;
    },
  };
}
