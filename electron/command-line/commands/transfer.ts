import { chosenItem } from '../chosen-item.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { madeMatch } from '../match-view.ts';

export const transfer: Command = {
  usage: 'transfer OUT IN [--merchant ID]',
  does: 'says that a debit (OUT) and a credit (IN) of own accounts are one transfer, or of two currencies an exchange',
  takes: ['merchant'],
  needs: 'workspace',
  run: async (desk) => {
    const [outNamed = '', inNamed = ''] = givenWords(desk.args, 1, 'OUT', 'IN');
    const { id: merchantId } = await chosenMerchant(desk);
    const { right } = await desk.ask('matching.list', { merchantId });
    const debits = right.filter(({ amount }) => amount.amount.startsWith('-'));
    const credits = right.filter(({ amount }) => !amount.amount.startsWith('-'));
    const { match } = await desk.ask('matching.transfer', {
      merchantId,
      out: chosenItem(debits, outNamed).id,
      in: chosenItem(credits, inNamed).id,
    });
    return { ...madeMatch(match, desk.voice), exit: exitCode.done };
  },
};
