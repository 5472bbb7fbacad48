import { presets } from '../../formats/mapped/presets.ts';
import { listMappings as keptMappings } from '../../store/mappings/mappings-table.ts';
import { answer, type Handlers } from '../handler.ts';

export const listMappings: Handlers['mappings.list'] = (_, { workspace: { reader } }) =>
  answer({
    mappings: keptMappings(reader).map(({ id, mapping, savedAt }) => ({
      id,
      mapping,
      savedAt: new Date(savedAt).toISOString(),
    })),
    presets: presets.map(({ id, name }) => ({ id, name })),
  });
