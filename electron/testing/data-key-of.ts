import { assert } from '../../shared/kernel/assert.ts';
import { openVault } from '../store/vault/open-vault.ts';
import { vaultPlace } from '../store/workspace-file.ts';
import { testPassphrase } from './make-test-workspace.ts';

/** What opens a test's workspace: its passphrase, and the keyring's part where it was set with one. */
export type TestOpening = { readonly passphrase?: string; readonly deviceSecret?: Uint8Array | null };

/** The key of a test's workspace, as somebody has it who knows the passphrase. */
export async function dataKeyOf(
  file: string,
  { passphrase = testPassphrase, deviceSecret = null }: TestOpening = {},
): Promise<Uint8Array> {
  const vault = await openVault(vaultPlace({ file, deviceSecret, running: () => 0 }), passphrase);
  assert(vault.ok, 'the workspace of a test opens');
  const [first] = vault.dataKeys;
  assert(first !== undefined, 'a vault that opened has a key');
  return first.key;
}
