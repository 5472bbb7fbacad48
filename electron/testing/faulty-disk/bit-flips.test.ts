import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { seeded } from '../../formats/testing/seeded.ts';
import { testPassphrase } from '../make-test-workspace.ts';
import { testBackend } from '../test-backend.ts';
import { useBooks } from '../used-books.ts';
import { copyOf, emptyWorkspace, freshFolder, removeFolder } from './disk-shop.ts';
import { drawnSeed } from './drawn-seed.ts';
import { noFaultyDisk, workOnDisk } from './faulty-disk.ts';

const flips = process.env['NIKASH_TEST_SIZE'] === 'full' ? 200 : 30;

/** What is said of a workspace with one bit turned: a refusal, how it is opened, or what `verify` finds; null where nothing is. */
async function said(folder: string): Promise<string | null> {
  const test = testBackend({ folder });
  try {
    const opened = await test.dispatch('vault.unlock', { passphrase: testPassphrase });
    if (!opened.ok) return opened.code;
    if (opened.value.readOnly !== null) return opened.value.readOnly;
    const verified = await test.dispatch('ledger.verify', {});
    if (!verified.ok) return verified.code;
    return verified.value.findings[0]?.code ?? null;
  } finally {
    await test.backend.close();
  }
}

/** Turns one bit of a file in copies of a folder, time and again; each time something has to be said of it. */
async function turnBits(folder: string, name: string): Promise<void> {
  const seed = drawnSeed();
  const chance = seeded(seed);
  const whole = readFileSync(join(folder, name));
  for (let n = 0; n < flips; n += 1) {
    const byte = chance.below(whole.length);
    const turned = Buffer.from(whole);
    turned[byte] = (turned[byte] ?? 0) ^ (1 << chance.below(8));
    const copy = copyOf(folder);
    writeFileSync(join(copy, name), turned);
    const found = (await said(copy)) ?? 'nothing';
    removeFolder(copy);
    expect(['nothing', 'fault'], `seed ${seed}, byte ${byte} of ${whole.length} of ${name}`).not.toContain(found);
  }
}

const untouched = async (folder: string): Promise<string | null> => {
  const copy = copyOf(folder);
  const nothing = await said(copy);
  removeFolder(copy);
  return nothing;
};

it(
  `finds each of ${flips} single bits that were turned in the ledger’s file`,
  { timeout: flips * 20_000 },
  async () => {
    const used = await useBooks();
    await used.test.ask('vault.lock', {});
    expect(await untouched(used.test.folder)).toBe(null);
    await turnBits(used.test.folder, 'test.nikash-ledger');
    await used.test.remove();
  },
);

it.skipIf(noFaultyDisk !== null)(
  `finds each of ${flips} single bits that were turned in a write-ahead log (${noFaultyDisk ?? 'of a process that was killed'})`,
  { timeout: flips * 20_000 },
  async () => {
    const folder = freshFolder();
    await emptyWorkspace(folder);
    expect(await workOnDisk(folder, ['commands-and-die', '0', '12'])).toMatchObject({ signal: 'SIGKILL' });
    expect(await untouched(folder)).toBe(null);
    await turnBits(folder, 'test.nikash-ledger-wal');
    removeFolder(folder);
  },
);
