import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { syncFolder, writeKeptFile } from '../kept-file.ts';
import { headFileOf } from '../vault/head-file.ts';
import { vaultFileOf } from '../vault/vault-document.ts';
import { lockWorkspace } from '../workspace-lock.ts';

/** What was decided: once this file lies there, the restore is taken to its end, however often that is cut off. */
const shape = z.strictObject({
  nikash: z.literal('restore'),
  version: z.literal(1),
  /** The name under which the ledger that was there is kept, in the same folder. */
  kept: z.string().regex(/^[^/\\\0]+$/),
});

const planFileOf = (databaseFile: string): string => `${databaseFile}.restore`;

/** The copy beside the ledger, before it takes its place; its vault and its chain's note are named after it. */
export const restoringFileOf = (databaseFile: string): string => `${databaseFile}.restoring`;

/** Where a test may end the process. */
export const restoreSteps = [
  'copied',
  'checked',
  'decided',
  'vault_kept',
  'log_moved',
  'ledger_moved',
  'ledger_placed',
  'vault_placed',
  'head_placed',
] as const;

export type RestoreStep = (typeof restoreSteps)[number];

export const isRestorePending = (databaseFile: string): boolean => existsSync(planFileOf(databaseFile));

/** Decides a restore whose copy lies beside the ledger, found good. */
export const decideRestore = (databaseFile: string, kept: string): void =>
  writeKeptFile(planFileOf(databaseFile), `${JSON.stringify({ nikash: 'restore', version: 1, kept })}\n`);

/**
 * Puts a restored copy in the ledger's place, and the ledger that was there aside with all that belongs to it; nothing where no
 * restore was decided. Done again from the start after every cut: each step looks at what lies there. Only the holder of the
 * workspace's lock may call it, with the ledger closed.
 */
export function finishRestore(databaseFile: string, reached: (step: RestoreStep) => void = () => undefined): void {
  const planFile = planFileOf(databaseFile);
  if (!existsSync(planFile)) {
    removeRestoring(databaseFile);
    return;
  }
  const { kept: name } = shape.parse(JSON.parse(readFileSync(planFile, 'utf8')));
  const kept = join(dirname(databaseFile), basename(name));
  const restoring = restoringFileOf(databaseFile);
  const coming = existsSync(vaultFileOf(restoring));
  if (existsSync(restoring)) {
    // Until the copy is in its place, all that has the ledger's own names belongs to the old one.
    moveIfThere(headFileOf(databaseFile), headFileOf(kept));
    if (coming) moveIfThere(vaultFileOf(databaseFile), vaultFileOf(kept));
    else keepCopy(vaultFileOf(databaseFile), vaultFileOf(kept));
    reached('vault_kept');
    // What was written and not yet taken into the old ledger goes with it, and must never be taken into the new one.
    for (const end of ['-wal', '-journal']) moveIfThere(`${databaseFile}${end}`, `${kept}${end}`);
    rmSync(`${databaseFile}-shm`, { force: true });
    reached('log_moved');
    moveIfThere(databaseFile, kept);
    // A loss of power may keep a later rename and not an earlier one, unless the folder was synced between them.
    syncFolder(dirname(databaseFile));
    reached('ledger_moved');
    renameSync(restoring, databaseFile);
    syncFolder(dirname(databaseFile));
  }
  reached('ledger_placed');
  moveIfThere(vaultFileOf(restoring), vaultFileOf(databaseFile));
  reached('vault_placed');
  moveIfThere(headFileOf(restoring), headFileOf(databaseFile));
  reached('head_placed');
  syncFolder(dirname(databaseFile));
  rmSync(planFile);
  syncFolder(dirname(databaseFile));
}

/** The vault that stays serves both; the old ledger gets a copy, so that it opens under its new name too. */
function keepCopy(present: string, kept: string): void {
  if (existsSync(present)) writeKeptFile(kept, readFileSync(present, 'utf8'));
}

function moveIfThere(from: string, to: string): void {
  if (existsSync(from)) renameSync(from, to);
}

/** What a restore that was not decided has left. */
export function removeRestoring(databaseFile: string): void {
  const restoring = restoringFileOf(databaseFile);
  const beside = ['', '-wal', '-shm', '-journal'].map((end) => `${restoring}${end}`);
  for (const file of [...beside, vaultFileOf(restoring), headFileOf(restoring)]) rmSync(file, { force: true });
}

/** Takes a decided restore to its end before anything else is done with the workspace; left to the one who has it open. */
export function finishPendingRestore(databaseFile: string, nativeBinding?: string): void {
  if (!isRestorePending(databaseFile) && !existsSync(restoringFileOf(databaseFile))) return;
  const lock = lockWorkspace(databaseFile, nativeBinding);
  if (lock === null) return;
  try {
    finishRestore(databaseFile);
  } finally {
    lock.release();
  }
}
