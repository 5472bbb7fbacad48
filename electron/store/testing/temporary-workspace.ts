import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openReader, openWriter, type Reader, type Writer } from '../connection.ts';
import { migrate } from '../migrate.ts';

export type TemporaryStore = {
  readonly folder: string;
  readonly file: string;
  readonly key: Uint8Array;
  readonly writer: Writer;
  readonly reader: Reader;
  readonly remove: () => void;
};

/** A real encrypted ledger on disk, for one test. */
export function temporaryStore(): TemporaryStore {
  const folder = mkdtempSync(join(tmpdir(), 'nikash-store-'));
  const file = join(folder, 'ledger.nikash-ledger');
  const key = new Uint8Array(32).fill(7);
  const writer = openWriter({ file, key });
  migrate(writer);
  const reader = openReader({ file, key });
  return {
    folder,
    file,
    key,
    writer,
    reader,
    remove: () => {
      reader.close();
      writer.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
