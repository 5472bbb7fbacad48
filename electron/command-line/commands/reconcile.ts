import type { Match, MatchItem } from '../../../shared/contract/matching.ts';
import { say } from '../../../shared/wording/say.ts';
import { chosenMerchant, givenMonth } from '../chosen-merchant.ts';
import type { Command, World } from '../command.ts';
import { decimal } from '../decimal-amounts.ts';
import { exitCode } from '../exit-code.ts';

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

const item = ({ kind, id, reference, description, date, amount }: MatchItem) => ({
  kind,
  id,
  reference,
  description,
  date,
  amount: decimal(amount),
  currency: amount.currency,
});

const matchJson = ({ id, level, rule, left, right, amount, difference, why, by }: Match, { voice }: World) => ({
  id,
  level,
  rule,
  left: left.map(item),
  right: right.map(item),
  amount: decimal(amount),
  difference: decimal(difference),
  currency: amount.currency,
  why: say(why, voice),
  by,
});
