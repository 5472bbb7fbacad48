import { assert } from '../../shared/kernel/assert.ts';
import { openReader, openWriter, type Reader, type Writer } from '../store/connection.ts';
import { openVault, vaultFileOf } from '../store/vault/vault-file.ts';
import { testPassphrase } from './make-test-workspace.ts';
import { type TestBackend } from './test-backend.ts';

async function dataKey({ databaseFile }: Pick<TestBackend, 'databaseFile'>): Promise<Uint8Array> {
  const vault = await openVault(vaultFileOf(databaseFile), testPassphrase);
  assert(vault.ok, 'the workspace of a test opens');
  return vault.dataKey;
}

/** Reads a test's workspace beside its backend: what is committed. The test closes it before it removes the workspace. */
export const readBeside = async (test: Pick<TestBackend, 'databaseFile'>): Promise<Reader> =>
  openReader({ file: test.databaseFile, key: await dataKey(test) });

/** Changes a test's workspace behind the backend's back, as somebody with the key would. */
export async function writeBeside(
  test: Pick<TestBackend, 'databaseFile'>,
  change: (writer: Writer) => void,
): Promise<void> {
  const writer = openWriter({ file: test.databaseFile, key: await dataKey(test) });
  try {
    change(writer);
  } finally {
    writer.close();
  }
}
