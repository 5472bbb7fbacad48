import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeOlderLedger } from '../../store/testing/older-ledger.ts';
import { dataKeyOf } from '../data-key-of.ts';
import { emptyWorkspace } from './disk-shop.ts';

/** A workspace with the vault of today and a ledger that an older version of Nikash wrote. */
export async function olderWorkspace(folder: string): Promise<void> {
  await emptyWorkspace(folder);
  const file = join(folder, 'test.nikash-ledger');
  const key = await dataKeyOf(file);
  rmSync(file);
  rmSync(`${file}.head`, { force: true });
  makeOlderLedger(file, key);
}
