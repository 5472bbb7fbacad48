import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';

export const ruleRemove: Command = {
  usage: 'rule remove ID [--merchant ID]',
  does: 'takes a matching rule away; what it has matched stays',
  takes: ['merchant'],
  needs: 'workspace',
  run: async (desk) => {
    const [id = ''] = givenWords(desk.args, 2, 'ID');
    const { id: merchantId } = await chosenMerchant(desk);
    await desk.ask('matching.removeRule', { merchantId, id });
    return { json: { id }, text: `Rule ${id} is taken away.`, exit: exitCode.done };
  },
};
