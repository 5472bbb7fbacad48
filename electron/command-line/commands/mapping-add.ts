import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenMapping } from '../given-mapping.ts';
import { givenWords } from '../given-words.ts';
import { keepMapping } from '../keep-mapping.ts';

export const mappingAdd: Command = {
  usage: 'mapping add MAPPING.json',
  does: 'keeps what is said of a report that no format knows, in the place of the one of the same name',
  takes: [],
  needs: 'workspace',
  run: async (desk) => {
    const [path = ''] = givenWords(desk.args, 2, 'MAPPING.json');
    const mapping = await givenMapping(path);
    const id = await keepMapping(desk, mapping);
    return { json: { id, name: mapping.name }, text: `“${mapping.name}” is kept as ${id}.`, exit: exitCode.done };
  },
};
