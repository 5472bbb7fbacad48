import type { MatchingRule } from '../../../shared/contract/matching-rules.ts';
import { chosenItems } from '../chosen-item.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { madeMatch } from '../match-view.ts';
import { UsageError } from '../usage-error.ts';

export const accept: Command = {
  usage: 'accept LEFT[,LEFT…] RIGHT[,RIGHT…] [--write-off] [--learn] [--merchant ID]',
  does: 'says that payouts (LEFT) and bank lines (RIGHT) belong together; a difference stays owed or is written off',
  takes: ['merchant', 'write-off', 'learn'],
  needs: 'workspace',
  run: async (desk) => {
    const [leftNamed = '', rightNamed = ''] = givenWords(desk.args, 1, 'LEFT', 'RIGHT');
    const { id: merchantId } = await chosenMerchant(desk);
    const open = await desk.ask('matching.list', { merchantId });
    const left = chosenItems(open.left, leftNamed).map(({ id }) => id);
    const right = chosenItems(open.right, rightNamed).map(({ id }) => id);
    if (left.length === 0 || right.length === 0) throw new UsageError('accept needs at least one item of each side');
    const { match, learned } = await desk.ask('matching.accept', {
      merchantId,
      left,
      right,
      writeOffDifference: desk.args.flag('write-off'),
    });
    const made = madeMatch(match, desk.voice);
    if (learned === null || !desk.args.flag('learn'))
      return { ...made, json: { ...made.json, learned }, text: told(made.text, learned), exit: exitCode.done };
    const { id } = await desk.ask('matching.saveRule', { merchantId, rule: learned });
    return {
      json: { ...made.json, learned: { id, ...learned } },
      text: `${made.text}\nRule “${learned.name}” is kept as ${id}.`,
      exit: exitCode.done,
    };
  },
};

const told = (text: string, learned: MatchingRule | null): string =>
  learned === null
    ? text
    : `${text}\nA rule would do this for lines with ${learned.words.join(' ')} from now on: accept with --learn, or rule add.`;
