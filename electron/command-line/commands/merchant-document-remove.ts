import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';

export const merchantDocumentRemove: Command = {
  usage: 'merchant document remove ID [--merchant ID]',
  does: 'takes a document out of the request',
  takes: ['merchant'],
  needs: 'workspace',
  run: async (desk) => {
    const [id = ''] = givenWords(desk.args, 3, 'ID');
    const { id: merchantId } = await chosenMerchant(desk);
    await desk.ask('onboarding.detach', { merchantId, id });
    return { json: { id }, text: `${id} is not in the request any more.`, exit: exitCode.done };
  },
};
