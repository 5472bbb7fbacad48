import { assert } from '../../shared/kernel/assert.ts';
import { createWorkspace } from '../store/workspace-file.ts';

export const testPassphrase = 'one two three four';

/** The least that a vault file may say. A test opens its workspace many times, and hides nothing from anybody. */
const leastCost = { memoryKiB: 8192, passes: 1 } as const;

/**
 * Makes an empty workspace under the passphrase of the tests and leaves it closed. It differs from one that a merchant makes
 * only in what a guess at its passphrase costs; backend.test.ts holds what it costs at a merchant's.
 */
export async function makeTestWorkspace(file: string): Promise<void> {
  const made = await createWorkspace({ file, passphrase: testPassphrase }, leastCost);
  assert(made.ok, 'the workspace of a test is made');
  made.workspace.close();
}
