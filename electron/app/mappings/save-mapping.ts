import { mappingGaps } from '../../formats/mapped/mapping-gaps.ts';
import { haveSameColumns } from '../../formats/mapped/same-columns.ts';
import { insertMapping, listMappings, wasMapping } from '../../store/mappings/mappings-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';

/** Keeps a mapping: every file like the one it was made for is read by it from now on. */
export const saveMapping: Handlers['mappings.save'] = ({ id, mapping }, context) => {
  const { writer } = context.workspace;
  const gaps = mappingGaps(mapping);
  if (gaps.length > 0) return refuse('mapping_incomplete', { gaps: [...gaps] });
  // One that was taken away may be kept again as it was: that is how its removal is undone.
  if (id !== undefined && !wasMapping(writer, id)) return refuse('mapping_unknown', { id });
  const other = listMappings(writer).find(
    (kept) => kept.id !== id && haveSameColumns(kept.mapping.header, mapping.header),
  );
  if (other !== undefined) return refuse('mapping_same_columns', { id: other.id, name: other.mapping.name });
  const now = context.clock();
  const own = id ?? context.ids();
  return inTransaction(writer, 'mappings.save', now, () => {
    insertMapping(writer, own, mapping, now);
    return { keep: true, value: answer({ id: own }) };
  });
};
