import { chosenMerchant } from '../chosen-merchant.ts';
import { chosenScheme } from '../chosen-scheme.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';

export const cashbackRemove: Command = {
  usage: 'cashback remove SCHEME [--merchant ID]',
  does: 'takes a cashback scheme away; the books stay as they are',
  takes: ['merchant'],
  needs: 'workspace',
  run: async (desk) => {
    const [named = ''] = givenWords(desk.args, 2, 'SCHEME');
    const merchant = await chosenMerchant(desk);
    const { id, scheme } = await chosenScheme(desk, merchant, named);
    await desk.ask('cashback.remove', { merchantId: merchant.id, id });
    return { json: { id, name: scheme.name }, text: `“${scheme.name}” is kept no longer.`, exit: exitCode.done };
  },
};
