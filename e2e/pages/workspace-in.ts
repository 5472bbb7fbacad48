import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The workspace of this run, wherever its host put it under `home`. */
export async function workspaceIn(home: string): Promise<string> {
  const names = await readdir(home, { recursive: true });
  const found = names.find((name) => name.endsWith('.nikash-ledger') && !name.includes('backups'));
  return join(home, found ?? 'no workspace');
}
