import { chosenMerchant } from '../chosen-merchant.ts';
import { accountText } from '../chosen-provider.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { table } from '../terminal.ts';

export const rateCardList: Command = {
  usage: 'rate-card list [--merchant ID]',
  does: 'lists the rate cards that fees are held against',
  takes: ['merchant'],
  needs: 'workspace',
  run: async (desk) => {
    givenWords(desk.args, 2);
    const { id: merchantId } = await chosenMerchant(desk);
    const { cards, accounts } = await desk.ask('fees.cards', { merchantId });
    const providerOf = (id: string): string => {
      const account = accounts.find((one) => one.id === id);
      return account === undefined ? id : accountText(account);
    };
    const said = cards.map(({ id, card, savedAt, agreement }) => ({
      id,
      name: card.name,
      provider: providerOf(card.providerAccount),
      account: card.providerAccount,
      currency: card.currency,
      from: card.from,
      to: card.to,
      lines: card.lines.length,
      source: card.source,
      savedAt,
      agreement,
    }));
    return {
      json: { cards: said },
      text:
        said.length === 0
          ? 'No rate card is kept. To begin with a preset: rate-card preset'
          : table(
              ['Id', 'Name', 'Provider', 'Currency', 'From', 'To'],
              said.map(({ id, name, provider, currency, from, to }) => [
                id,
                name,
                provider,
                currency,
                from,
                to ?? 'further notice',
              ]),
            ),
      exit: exitCode.done,
    };
  },
};
