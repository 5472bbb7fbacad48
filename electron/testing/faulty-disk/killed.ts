import { join } from 'node:path';
import { assert } from '../../../shared/kernel/assert.ts';
import type { Seeded } from '../../formats/testing/seeded.ts';
import { readDiskLog, type DiskStep } from './disk-log.ts';
import { copyOf, freshFolder, removeFolder } from './disk-shop.ts';
import { workOnDisk, type Worked } from './faulty-disk.ts';

/** A change of the disk, as the faulty disk counts them to kill at one. */
const isChange = (step: DiskStep): boolean =>
  step.what === 'open' ? step.made : step.what !== 'close' && step.what !== 'said';

type Whole = { readonly steps: readonly DiskStep[]; readonly changes: number };

/** Does the work once, undisturbed, to know what it changes. */
export async function whole(start: string, words: readonly string[]): Promise<Whole> {
  const work = copyOf(start);
  const aside = freshFolder();
  try {
    const worked = await workOnDisk(work, words, { log: join(aside, 'log') });
    assert(
      worked.code === 0 && worked.complained === '',
      `the work is done when nothing disturbs it: ${worked.complained}`,
    );
    const steps = readDiskLog(join(aside, 'log'));
    return { steps, changes: steps.filter(isChange).length };
  } finally {
    removeFolder(work);
    removeFolder(aside);
  }
}

/** Changes by their number from 1, and which of them turn from one thing to another: all but the many writes in a row. */
export type Changes = { readonly all: readonly number[]; readonly turning: readonly number[] };

/** The changes that fall between two moments of the whole work. */
export function changesBetween(
  { steps }: Whole,
  from: (step: DiskStep) => boolean,
  to: (step: DiskStep) => boolean,
): Changes {
  let n = 0;
  let inside = false;
  let writing = false;
  const all: number[] = [];
  const turning: number[] = [];
  for (const step of steps) {
    if (from(step)) inside = true;
    if (isChange(step)) {
      n += 1;
      if (inside) all.push(n);
      if (inside && !(writing && step.what === 'write')) turning.push(n);
      writing = step.what === 'write';
    }
    if (to(step)) inside = false;
  }
  return { all, turning };
}

/**
 * Does the work on a copy of a folder and kills it (SIGKILL) at one of these changes of the disk, so many times: before a sync, a
 * rename, a deletion, in the midst of a write. Every other one is a turning point, of which there are few. `look` sees what was left and what the process had said.
 */
export async function killAt(
  start: string,
  words: readonly string[],
  { all, turning }: Changes,
  times: number,
  chance: Seeded,
  look: (folder: string, worked: Worked) => Promise<void>,
): Promise<{ readonly killed: number }> {
  let killed = 0;
  for (let n = 0; n < times; n += 1) {
    const from = n % 2 === 0 ? turning : all;
    const change = from[chance.below(from.length)] ?? 1;
    const work = copyOf(start);
    try {
      const worked = await workOnDisk(work, words, { order: `kill ${change}` });
      if (worked.signal === 'SIGKILL') killed += 1;
      await look(work, worked);
    } catch (fault) {
      throw new Error(`Killed at change ${change} of ${words.join(' ')}`, { cause: fault });
    } finally {
      removeFolder(work);
    }
  }
  return { killed };
}
