import { insertMapping, listMappings } from '../../store/mappings/mappings-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';

/** Files like the one it was made for are no longer read by it; what was imported stays as it is. */
export const removeMapping: Handlers['mappings.remove'] = ({ id }, context) => {
  const { writer } = context.workspace;
  if (!listMappings(writer).some((kept) => kept.id === id)) return refuse('mapping_unknown', { id });
  const now = context.clock();
  return inTransaction(writer, 'mappings.remove', now, () => {
    insertMapping(writer, id, null, now);
    return { keep: true, value: answer({ id }) };
  });
};
