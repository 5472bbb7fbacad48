import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seeded } from '../../formats/testing/seeded.ts';
import { diskModel, type DiskModel } from './disk-image.ts';
import { readDiskLog, type DiskStep } from './disk-log.ts';
import { booksIn, copyOf, emptyWorkspace, freshFolder, removeFolder } from './disk-shop.ts';
import { noFaultyDisk, workOnDisk } from './faulty-disk.ts';
import { drawnSeed } from './drawn-seed.ts';
import { expectOldOrRestored, withBackup } from './disk-backups.ts';
import { openWorkspace } from '../../store/workspace-file.ts';
import { readRecoveryKey } from '../../../shared/vault/recovery-key.ts';

const images = process.env['NIKASH_TEST_SIZE'] === 'full' ? 2000 : 42;

let folders: string[] = [];
const kept = (folder: string): string => {
  folders.push(folder);
  return folder;
};
beforeEach(() => {
  folders = [];
});
afterEach(() => {
  for (const folder of folders) removeFolder(folder);
});

/** What a process did to a folder, and the disk as it was before. */
type Recorded = { readonly model: DiskModel; readonly steps: readonly DiskStep[]; readonly before: string };

async function record(before: string, words: readonly string[]): Promise<Recorded> {
  const work = kept(copyOf(before));
  const model = diskModel(work);
  const log = join(kept(freshFolder()), 'log');
  const worked = await workOnDisk(work, words, { log });
  expect(worked).toMatchObject({ code: 0, complained: '' });
  return { model, steps: readDiskLog(log), before };
}

const hasSaid = (step: DiskStep, word: string): boolean => step.what === 'said' && step.text.startsWith(word);

/** Goes through what was done once and lets the power go at so many random moments; `look` sees what was left, and after what. */
async function losePower(
  { model, steps }: Recorded,
  count: number,
  seed: number,
  look: (folder: string, done: readonly DiskStep[]) => Promise<void>,
): Promise<void> {
  const chance = seeded(seed);
  // Every other moment is just before or after one of the few steps that make, rename, delete or sync.
  const turning = steps.flatMap((step, index) => (isTurning(step) ? [index, index + 1] : []));
  const moments = Array.from({ length: count }, (_, n) =>
    n % 2 === 0 ? chance.below(steps.length + 1) : (turning[chance.below(turning.length)] ?? 0),
  ).toSorted((a, b) => a - b);
  let at = 0;
  for (const moment of moments) {
    for (; at < moment; at += 1) {
      const step = steps[at];
      if (step !== undefined) model.apply(step);
    }
    const left = freshFolder();
    mkdirSync(left, { recursive: true });
    try {
      model.powerLoss(left, chance);
      await look(left, steps.slice(0, moment));
    } catch (fault) {
      throw new Error(
        `Seed ${seed}, the power went after step ${moment} of ${steps.length}: ${JSON.stringify(stepOf(steps[moment - 1]))}`,
        {
          cause: fault,
        },
      );
    } finally {
      removeFolder(left);
    }
  }
}

const isTurning = (step: DiskStep): boolean =>
  step.what === 'open' ? step.made || step.emptied : !['write', 'close', 'said'].includes(step.what);

const stepOf = (step: DiskStep | undefined): unknown =>
  step?.what === 'write' ? { what: step.what, fd: step.fd, at: step.at, bytes: step.bytes.length } : step;

const acknowledged = (done: readonly DiskStep[]): number => done.filter((step) => hasSaid(step, 'done')).length;

describe.skipIf(noFaultyDisk !== null)(
  `a loss of power, ${images} times (${noFaultyDisk ?? 'on a recorded disk'})`,
  () => {
    it('loses no command that was acknowledged, and leaves none half done', { timeout: images * 20_000 }, async () => {
      const seed = drawnSeed();
      const start = kept(freshFolder());
      await emptyWorkspace(start);
      // One run that keeps its write-ahead log; one that takes it into the file again and again, while open and by closing.
      const runs = [
        await record(start, ['commands', '0', '40']),
        await record(start, ['commands', '0', '40', '5', 'wal_autocheckpoint=6']),
      ];
      let atWork = 0;
      for (const run of runs) {
        await losePower(run, images / runs.length, seed, async (left, done) => {
          const told = acknowledged(done);
          const { commands } = await booksIn(left);
          expect(commands).toBeGreaterThanOrEqual(told);
          expect(commands).toBeLessThanOrEqual(told + 1);
          if (told > 0 && told < 40) atWork += 1;
        });
      }
      expect(atWork).toBeGreaterThan(images / 2);
    });

    it(
      'leaves the old ledger or the one under the new key, and the vault that opens it',
      { timeout: images * 20_000 },
      async () => {
        const start = kept(freshFolder());
        const recoveryKey = await emptyWorkspace(start);
        await workOnDisk(start, ['commands', '0', '4']);
        const before = await booksIn(start);
        const run = await record(start, ['rekey', recoveryKey]);
        await losePower(run, images / 3, drawnSeed(), async (left) => {
          const place = { file: join(left, 'test.nikash-ledger'), deviceSecret: null, running: () => 0 };
          const found = await openWorkspace(place, { recoveryKey: readRecoveryKey(recoveryKey) ?? new Uint8Array() });
          expect(found).toMatchObject({ ok: true });
          if (found.ok) found.workspace.close();
          expect(await booksIn(left)).toEqual(before);
        });
      },
    );

    it(
      'leaves the old books or the restored ones, and the old ones are kept',
      { timeout: images * 20_000 },
      async () => {
        const start = kept(freshFolder());
        await emptyWorkspace(start);
        await workOnDisk(start, ['commands', '0', '4']);
        const restored = await booksIn(start);
        const { folder, name, now } = await withBackup(start);
        const run = await record(kept(folder), ['restore', name]);
        const found = new Set<number>();
        await losePower(run, images / 3, drawnSeed(), async (left, done) => {
          const isDone = done.some((step) => hasSaid(step, 'restored'));
          found.add(await expectOldOrRestored(left, { restored, now, done: isDone }));
        });
        expect(found.size).toBe(2);
      },
    );

    it(
      'would be found: with the setting the driver comes with, commands are lost',
      { timeout: images * 20_000 },
      async () => {
        const start = kept(freshFolder());
        await emptyWorkspace(start);
        const run = await record(start, ['commands', '0', '40', '1000', 'synchronous=1']);
        let lost = 0;
        await losePower(run, images / 2, drawnSeed(), async (left, done) => {
          const told = acknowledged(done);
          const found = await booksIn(left).then(
            ({ commands }) => commands,
            // The note of the chain's head knows of a command that is gone.
            () => -1,
          );
          if (found < told) lost += 1;
        });
        process.stderr.write(`Lost acknowledged commands: ${lost} of ${images / 2}\n`);
        expect(lost).toBeGreaterThan(images / 8);
      },
    );
  },
);
