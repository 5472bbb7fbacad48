import { chosenMatch } from '../chosen-item.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';

export const unmatch: Command = {
  usage: 'unmatch MATCH [--merchant ID]',
  does: 'takes a match back and leaves its items open; MATCH is its id or the reference of an item in it',
  takes: ['merchant'],
  needs: 'workspace',
  run: async (desk) => {
    const [named = ''] = givenWords(desk.args, 1, 'MATCH');
    const { id: merchantId } = await chosenMerchant(desk);
    const { matches } = await desk.ask('matching.list', { merchantId });
    const { id: matchId, left, right } = chosenMatch(matches, named);
    await desk.ask('matching.unmatch', { merchantId, matchId });
    const items = new Set([...left, ...right].map(({ id, reference }) => (reference === '' ? id : reference)));
    return {
      json: { unmatched: matchId },
      text: `The match is taken back; open again: ${[...items].join(' and ')}.`,
      exit: exitCode.done,
    };
  },
};
