import type { FileToken } from '../../../shared/kernel/ids.ts';
import type { Refusal } from '../../../shared/contract/refusal.ts';
import { refuse, type OpenContext } from '../handler.ts';
import { largestFile, sizeOf, type GivenFile } from './import-files.ts';

/** The files behind the tokens, or the refusal that says which is not there or too large. */
export async function givenFiles(
  { fileOf }: OpenContext,
  tokens: readonly FileToken[],
): Promise<{ readonly ok: true; readonly files: readonly GivenFile[] } | Refusal<'file_missing' | 'file_too_large'>> {
  const files: GivenFile[] = [];
  for (const token of new Set(tokens)) {
    const source = fileOf(token);
    if (source === null) return refuse('file_missing', { file: token });
    try {
      const bytes = await sizeOf(source);
      if (bytes > largestFile) return refuse('file_too_large', { file: source.name, bytes, most: largestFile });
    } catch {
      return refuse('file_missing', { file: source.name });
    }
    files.push({ token, source });
  }
  return { ok: true, files };
}
