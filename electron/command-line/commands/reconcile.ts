import { say } from '../../../shared/wording/say.ts';
import { chosenMerchant, givenMonth } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { matchJson } from '../match-view.ts';

export const reconcile: Command = {
  usage: 'reconcile [--merchant ID] [--month YYYY-MM]',
  does: 'matches payments, settlements and bank lines, and says why',
  takes: ['merchant', 'month'],
  needs: 'workspace',
  run: async (desk) => {
    const merchant = await chosenMerchant(desk);
    const month = givenMonth(desk);
    const { matched, exceptions } = await desk.ask('matching.reconcile', {
      merchantId: merchant.id,
      ...(month === undefined ? {} : { month }),
    });
    const batches = matched.filter(({ level }) => level === 2);
    return {
      json: { matched: matched.map((match) => matchJson(match, desk)), exceptions },
      text: [
        `${matched.length - batches.length} payments settled, ${batches.length} batches found in the bank, ${exceptions} exceptions`,
        ...batches.map(({ why }) => `  = ${say(why, desk.voice)}`),
      ].join('\n'),
      exit: exitCode.done,
    };
  },
};
