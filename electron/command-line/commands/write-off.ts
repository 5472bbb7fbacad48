import { chosenItem } from '../chosen-item.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenText, givenWords } from '../given-words.ts';
import { madeMatch } from '../match-view.ts';

export const writeOff: Command = {
  usage: 'write-off ITEM --reason TEXT [--merchant ID]',
  does: 'gives an open payout, payment or credit up, within the cap; ITEM is its id or its reference',
  takes: ['merchant', 'reason'],
  needs: 'workspace',
  run: async (desk) => {
    const [named = ''] = givenWords(desk.args, 1, 'ITEM');
    const reason = givenText(desk.args, 'reason', 'says why it is given up; it stays on record');
    const { id: merchantId } = await chosenMerchant(desk);
    const { left, right } = await desk.ask('matching.list', { merchantId });
    const { id: item } = chosenItem([...left, ...right], named);
    const { match } = await desk.ask('matching.writeOff', { merchantId, item, reason });
    return { ...madeMatch(match, desk.voice), exit: exitCode.done };
  },
};
