import { mappingGaps } from '../../formats/mapped/mapping-gaps.ts';
import { insertMapping, listMappings } from '../../store/mappings/mappings-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';

/** Keeps a mapping: every file like the one it was made for is read by it from now on. */
export const saveMapping: Handlers['mappings.save'] = ({ id, mapping }, context) => {
  const { writer } = context.workspace;
  const gaps = mappingGaps(mapping);
  if (gaps.length > 0) return refuse('mapping_incomplete', { gaps: [...gaps] });
  if (id !== undefined && !listMappings(writer).some((kept) => kept.id === id))
    return refuse('mapping_unknown', { id });
  const now = context.clock();
  const own = id ?? context.ids();
  return inTransaction(writer, 'mappings.save', now, () => {
    insertMapping(writer, own, mapping, now);
    return { keep: true, value: answer({ id: own }) };
  });
};
