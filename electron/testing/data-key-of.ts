import { assert } from '../../shared/kernel/assert.ts';
import { openVault } from '../store/vault/open-vault.ts';
import { vaultPlace } from '../store/workspace-file.ts';
import { testPassphrase } from './make-test-workspace.ts';

/** The key of a test's workspace, as somebody has it who knows the passphrase. */
export async function dataKeyOf(file: string): Promise<Uint8Array> {
  const vault = await openVault(vaultPlace({ file, deviceSecret: null, running: () => 0 }), testPassphrase);
  assert(vault.ok, 'the workspace of a test opens');
  const [first] = vault.dataKeys;
  assert(first !== undefined, 'a vault that opened has a key');
  return first.key;
}
