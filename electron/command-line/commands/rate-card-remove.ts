import { chosenMerchant } from '../chosen-merchant.ts';
import { chosenRateCard } from '../chosen-rate-card.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';

export const rateCardRemove: Command = {
  usage: 'rate-card remove CARD [--merchant ID]',
  does: 'takes one away: payments of its days are held against nothing any more',
  takes: ['merchant'],
  needs: 'workspace',
  run: async (desk) => {
    const [named = ''] = givenWords(desk.args, 2, 'CARD');
    const { id: merchantId } = await chosenMerchant(desk);
    const { id, card } = chosenRateCard((await desk.ask('fees.cards', { merchantId })).cards, named);
    await desk.ask('fees.removeCard', { merchantId, id });
    return { json: { id, name: card.name }, text: `“${card.name}” is kept no longer.`, exit: exitCode.done };
  },
};
