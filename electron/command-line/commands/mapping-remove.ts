import { chosenMapping } from '../chosen-mapping.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';

export const mappingRemove: Command = {
  usage: 'mapping remove MAPPING',
  does: 'takes one away; what was imported by it stays',
  takes: [],
  needs: 'workspace',
  run: async (desk) => {
    const [named = ''] = givenWords(desk.args, 2, 'MAPPING');
    const { id, mapping } = await chosenMapping(desk, named);
    await desk.ask('mappings.remove', { id });
    return { json: { id, name: mapping.name }, text: `“${mapping.name}” is kept no longer.`, exit: exitCode.done };
  },
};
