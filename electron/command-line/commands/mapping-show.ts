import { chosenMapping } from '../chosen-mapping.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';

export const mappingShow: Command = {
  usage: 'mapping show MAPPING',
  does: 'prints one as the JSON that `mapping add` takes, to keep or to send to somebody else',
  takes: [],
  needs: 'workspace',
  run: async (desk) => {
    const [named = ''] = givenWords(desk.args, 2, 'MAPPING');
    const { mapping } = await chosenMapping(desk, named);
    return { json: mapping, text: JSON.stringify(mapping, null, 2), exit: exitCode.done };
  },
};
