import type { Output } from '../../shared/contract/contract.ts';
import type { Desk } from './command.ts';
import { Refused } from './refused.ts';

type Kept = Output<'mappings.list'>['mappings'][number];

/** The mapping of an id, of the first letters of one, or of a name. */
export async function chosenMapping({ ask }: Desk, named: string): Promise<Kept> {
  const { mappings } = await ask('mappings.list', {});
  const found = mappings.filter(({ id, mapping }) => id.startsWith(named) || mapping.name === named);
  const [only] = found;
  if (only === undefined || found.length > 1)
    throw new Refused({ ok: false, code: 'mapping_unknown', details: { id: named } });
  return only;
}
