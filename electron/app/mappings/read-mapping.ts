import { readFile } from 'node:fs/promises';
import { mapping } from '../../../shared/contract/mapping.ts';
import type { FileSource } from '../../formats/format.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { sizeOf } from '../imports/import-files.ts';

/** A mapping of a thousand columns is far below this. */
const largestMapping = 1024 ** 2;

/** Reads a mapping from the JSON file somebody saved it as. */
export const readMapping: Handlers['mappings.read'] = async ({ file }, { fileOf }) => {
  const source = fileOf(file);
  if (source === null) return refuse('file_missing', { file });
  const { name } = source;
  let text: string;
  try {
    text = (await sizeOf(source)) > largestMapping ? '' : await textOf(source);
  } catch {
    return refuse('file_missing', { file: name });
  }
  const found = mapping.safeParse(parsed(text));
  if (found.success) return answer({ mapping: found.data });
  return refuse('mapping_unreadable', { file: name, where: found.error.issues[0]?.path.join('.') ?? '' });
};

const textOf = async (source: FileSource): Promise<string> =>
  'bytes' in source ? new TextDecoder().decode(source.bytes) : readFile(source.path, 'utf8');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
