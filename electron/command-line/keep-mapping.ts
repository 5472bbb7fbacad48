import type { Mapping } from '../../shared/contract/mapping.ts';
import type { Desk } from './command.ts';

/** Keeps a mapping, in the place of the one of the same name; gives its id. */
export async function keepMapping({ ask }: Desk, mapping: Mapping): Promise<string> {
  const { mappings } = await ask('mappings.list', {});
  const before = mappings.find((kept) => kept.mapping.name === mapping.name);
  if (before !== undefined && JSON.stringify(before.mapping) === JSON.stringify(mapping)) return before.id;
  const { id } = await ask('mappings.save', before === undefined ? { mapping } : { id: before.id, mapping });
  return id;
}
