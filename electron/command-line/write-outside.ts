import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeWhole } from '../transport/write-whole.ts';
import { pathFrom } from './arguments.ts';
import type { Desk } from './command.ts';
import { UsageError } from './usage-error.ts';

/**
 * --out for a file that a command writes of the books; undefined where it is left out. Looked at before anything is worked out.
 * @throws UsageError where there is no folder to write it into.
 */
export function givenOutside({ args }: Pick<Desk, 'args'>): string | undefined {
  const out = args.text('out');
  if (out === undefined) return undefined;
  if (!existsSync(dirname(pathFrom(out))))
    throw new UsageError(`there is no folder ${dirname(out)} to write ${out} into`);
  return out;
}

/**
 * Writes what leaves the workspace, where nothing encrypts it any more: asked of the books as the window asks, and read by no other
 * user of the machine.
 * @throws UsageError where it cannot be written.
 */
export async function writeOutside({ ask }: Pick<Desk, 'ask'>, out: string, content: string | Uint8Array) {
  await ask('vault.allowExport', {});
  try {
    await writeWhole(pathFrom(out), content, 0o600);
  } catch (fault) {
    throw new UsageError(`${out} could not be written (${fault instanceof Error ? fault.message : 'unknown'})`);
  }
}
