import { existsSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { noTries, type Tries } from '../../domain/vault/try-delays.ts';
import { syncFolder, writeKeptFile } from '../kept-file.ts';
import { dirname } from 'node:path';

const shape = z.strictObject({
  nikash: z.literal('tries'),
  version: z.literal(1),
  wrong: z.number().int().nonnegative(),
  at: z.number().nonnegative(),
});

export const triesFileOf = (databaseFile: string): string => `${databaseFile}.tries`;

/** What is remembered of wrong tries. A file that says nothing readable counts as five of them: it was not us who spoiled it. */
export function readTries(file: string, running: number): Tries {
  if (!existsSync(file)) return noTries;
  try {
    const { wrong, at } = shape.parse(JSON.parse(readFileSync(file, 'utf8')));
    return { wrong, at };
  } catch {
    return { wrong: 5, at: running };
  }
}

export const writeTries = (file: string, { wrong, at }: Tries): void =>
  writeKeptFile(file, `${JSON.stringify({ nikash: 'tries', version: 1, wrong, at })}\n`);

export function forgetTries(file: string): void {
  rmSync(file, { force: true });
  syncFolder(dirname(file));
}
