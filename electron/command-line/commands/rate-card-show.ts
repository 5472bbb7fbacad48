import { chosenMerchant } from '../chosen-merchant.ts';
import { chosenRateCard } from '../chosen-rate-card.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';

export const rateCardShow: Command = {
  usage: 'rate-card show CARD [--merchant ID]',
  does: 'prints one as the JSON that `rate-card add` takes',
  takes: ['merchant'],
  needs: 'workspace',
  run: async (desk) => {
    const [named = ''] = givenWords(desk.args, 2, 'CARD');
    const { id: merchantId } = await chosenMerchant(desk);
    const { card } = chosenRateCard((await desk.ask('fees.cards', { merchantId })).cards, named);
    return { json: card, text: JSON.stringify(card, null, 2), exit: exitCode.done };
  },
};
