import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenRateCard } from '../given-rate-card.ts';
import { givenWords } from '../given-words.ts';

export const rateCardAdd: Command = {
  usage: 'rate-card add CARD.json [--provider NAME] [--merchant ID]',
  does: 'keeps what a provider may charge, in the place of the card of the same name; finds at once what was charged beyond it',
  takes: ['merchant', 'provider'],
  needs: 'workspace',
  run: async (desk) => {
    const [path = ''] = givenWords(desk.args, 2, 'CARD.json');
    const { id: merchantId } = await chosenMerchant(desk);
    const { cards, accounts } = await desk.ask('fees.cards', { merchantId });
    const card = await givenRateCard(path, accounts, desk.args.text('provider'));
    const before = cards.find(
      (kept) => kept.card.name === card.name && kept.card.providerAccount === card.providerAccount,
    );
    const { id } = await desk.ask('fees.saveCard', {
      merchantId,
      card,
      ...(before === undefined ? {} : { id: before.id }),
    });
    return { json: { id, name: card.name }, text: `“${card.name}” is kept as ${id}.`, exit: exitCode.done };
  },
};
