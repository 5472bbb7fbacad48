import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { pathFrom } from './arguments.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads a JSON file as what it should be.
 * @throws UsageError that says what in it is not as it should be.
 */
export async function givenJson<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  const found = schema.safeParse(await readJson(path));
  if (!found.success) throw new UsageError(`${path}: ${z.prettifyError(found.error).replaceAll('\n', ' ')}`);
  return found.data;
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(pathFrom(path), 'utf8')) as unknown;
  } catch (fault) {
    throw new UsageError(`${path}: ${fault instanceof SyntaxError ? 'it is no JSON' : 'it could not be read'}`);
  }
}
