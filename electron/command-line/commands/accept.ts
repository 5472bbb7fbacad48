import { chosenItem } from '../chosen-item.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { madeMatch } from '../match-view.ts';

export const accept: Command = {
  usage: 'accept LEFT RIGHT [--write-off] [--merchant ID]',
  does: 'says that a payout (LEFT) and a bank line (RIGHT) belong together; a difference stays owed or is written off',
  takes: ['merchant', 'write-off'],
  needs: 'workspace',
  run: async (desk) => {
    const [leftNamed = '', rightNamed = ''] = givenWords(desk.args, 1, 'LEFT', 'RIGHT');
    const { id: merchantId } = await chosenMerchant(desk);
    const open = await desk.ask('matching.list', { merchantId });
    const { match } = await desk.ask('matching.accept', {
      merchantId,
      left: chosenItem(open.left, leftNamed).id,
      right: chosenItem(open.right, rightNamed).id,
      writeOffDifference: desk.args.flag('write-off'),
    });
    return { ...madeMatch(match, desk.voice), exit: exitCode.done };
  },
};
