import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { writeRecoveryKey } from '../../../shared/vault/recovery-key.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import { contentHash } from '../../store/ledger/content-hash.ts';
import { confirmRecovery } from '../../store/vault/rewrap-vault.ts';
import { vaultFileOf } from '../../store/vault/vault-document.ts';
import { createWorkspace } from '../../store/workspace-file.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { leastCost, testPassphrase } from '../make-test-workspace.ts';
import { readBeside } from '../open-beside.ts';
import { testBackend, type TestBackend } from '../test-backend.ts';
import { commandsKept, rowsKept } from './disk-work.ts';

/** A folder of its own below the system's for temporary files, by the path the disk's log has for it. */
export const freshFolder = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'nikash-disk-')));

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

export const copyOf = (folder: string): string => {
  const copy = freshFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
};

/** An empty workspace of the tests' passphrase; gives its recovery key as it is printed. */
export async function emptyWorkspace(folder: string): Promise<string> {
  const place = { file: join(folder, 'test.nikash-ledger'), deviceSecret: null, running: () => 0 };
  const made = await createWorkspace(place, { kind: 'passphrase', text: testPassphrase }, leastCost);
  assert(made.ok, 'the workspace of a test is made');
  confirmRecovery(vaultFileOf(place.file), made.workspace.dataKey, made.recoveryKey);
  made.workspace.close();
  return writeRecoveryKey(made.recoveryKey);
}

export type Books = {
  /** How many of the disk's commands are in the books: the first so many. */
  readonly commands: number;
  /** Of all that the books of the first shop say. */
  readonly hash: string;
};

/** Opens a folder's workspace by the product and reads it wholly; whatever is wrong with it fails the test. */
export async function booksIn(folder: string, after?: (test: TestBackend) => Promise<void>): Promise<Books> {
  const test = testBackend({ folder });
  try {
    await test.ask('vault.unlock', { passphrase: testPassphrase });
    const { merchants } = await test.ask('merchants.list', {});
    const { imports } = await test.ask('imports.list', {});
    const commands = commandsKept([...merchants.map(({ name }) => name), ...imports.map(({ file }) => file)]);
    const rows = imports.reduce((sum, { rows: { new: added } }) => sum + added, 0);
    expect(rows).toBe(rowsKept(commands));
    expect(await test.ask('ledger.verify', {})).toMatchObject({ ok: true, findings: [] });
    const hash = commands === 0 ? '' : await hashOf(test, merchants[0]?.id ?? '');
    await after?.(test);
    expect(test.faults).toEqual([]);
    return { commands, hash };
  } finally {
    await test.backend.close();
  }
}

async function hashOf(test: TestBackend, merchantId: string): Promise<string> {
  const reader = await readBeside(test);
  try {
    return contentHash(reader, merchantId as MerchantId);
  } finally {
    reader.close();
  }
}
