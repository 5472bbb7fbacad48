import { assert } from '../../shared/kernel/assert.ts';
import { writeRecoveryKey } from '../../shared/vault/recovery-key.ts';
import type { Secret } from '../store/vault/secret-wrap.ts';
import { createWorkspace } from '../store/workspace-file.ts';

export const testPassphrase = 'one two three four';

/** The least that a vault file may say. A test opens its workspace many times, and hides nothing from anybody. */
export const leastCost = { memoryKiB: 8192, passes: 1 } as const;

/**
 * Makes an empty workspace under the passphrase of the tests and leaves it closed. It differs from one that a merchant makes
 * only in what a guess at its passphrase costs; backend.test.ts holds what it costs at a merchant's. Gives the recovery key.
 */
export async function makeTestWorkspace(
  file: string,
  secret: Secret = { kind: 'passphrase', text: testPassphrase },
  deviceSecret: Uint8Array | null = null,
): Promise<string> {
  const made = await createWorkspace({ file, deviceSecret, running: () => 0 }, secret, leastCost);
  assert(made.ok, 'the workspace of a test is made');
  made.workspace.close();
  return writeRecoveryKey(made.recoveryKey);
}
