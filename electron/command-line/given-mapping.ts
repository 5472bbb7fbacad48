import { mapping, type Mapping } from '../../shared/contract/mapping.ts';
import { mappingGaps } from '../formats/mapped/mapping-gaps.ts';
import { givenJson } from './given-json.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads a mapping from its JSON file.
 * @throws UsageError that says what in it is not as it should be.
 */
export async function givenMapping(path: string): Promise<Mapping> {
  const found = await givenJson(path, mapping);
  const gaps = mappingGaps(found);
  if (gaps.length > 0) throw new UsageError(`${path}: it does not say yet how to read a file (${gaps.join(', ')})`);
  return found;
}
