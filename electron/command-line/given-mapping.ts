import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { mapping, type Mapping } from '../../shared/contract/mapping.ts';
import { mappingGaps } from '../formats/mapped/mapping-gaps.ts';
import { pathFrom } from './arguments.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads a mapping from its JSON file.
 * @throws UsageError that says what in it is not as it should be.
 */
export async function givenMapping(path: string): Promise<Mapping> {
  const found = mapping.safeParse(await readJson(path));
  if (!found.success) throw new UsageError(`${path}: ${z.prettifyError(found.error).replaceAll('\n', ' ')}`);
  const gaps = mappingGaps(found.data);
  if (gaps.length > 0) throw new UsageError(`${path}: it does not say yet how to read a file (${gaps.join(', ')})`);
  return found.data;
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(pathFrom(path), 'utf8')) as unknown;
  } catch (fault) {
    throw new UsageError(`${path}: ${fault instanceof SyntaxError ? 'it is no JSON' : 'it could not be read'}`);
  }
}
