import { openReader, openWriter, type Reader, type Writer } from '../store/connection.ts';
import { dataKeyOf } from './data-key-of.ts';
import type { TestBackend } from './test-backend.ts';

/** Reads a test's workspace beside its backend: what is committed. The test closes it before it removes the workspace. */
export const readBeside = async (test: Pick<TestBackend, 'databaseFile'>): Promise<Reader> =>
  openReader({ file: test.databaseFile, key: await dataKeyOf(test.databaseFile) });

/** Changes a test's workspace behind the backend's back, as somebody with the key would. */
export async function writeBeside(
  test: Pick<TestBackend, 'databaseFile'>,
  change: (writer: Writer) => void,
): Promise<void> {
  const writer = openWriter({ file: test.databaseFile, key: await dataKeyOf(test.databaseFile) });
  try {
    change(writer);
  } finally {
    writer.close();
  }
}
