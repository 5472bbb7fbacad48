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

/** The changes, by their number from 1, that fall between two moments of the whole work. */
export function changesBetween(
  { steps }: Whole,
  from: (step: DiskStep) => boolean,
  to: (step: DiskStep) => boolean,
): number[] {
  let n = 0;
  let inside = false;
  const found: number[] = [];
  for (const step of steps) {
    if (from(step)) inside = true;
    if (isChange(step)) n += 1;
    if (inside && isChange(step)) found.push(n);
    if (to(step)) inside = false;
  }
  return found;
}

/**
 * Does the work on a copy of a folder and kills it (SIGKILL) at one of these changes of the disk, so many times: before a sync, a
 * rename, a deletion, in the midst of a write. `look` sees what was left and what the process had said.
 */
export async function killAt(
  start: string,
  words: readonly string[],
  at: readonly number[],
  times: number,
  chance: Seeded,
  look: (folder: string, worked: Worked) => Promise<void>,
): Promise<{ readonly killed: number }> {
  let killed = 0;
  for (let n = 0; n < times; n += 1) {
    const change = at[chance.below(at.length)] ?? 1;
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
