import { matchingRule } from '../../../shared/contract/matching-rules.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenJson } from '../given-json.ts';
import { givenWords } from '../given-words.ts';

export const ruleAdd: Command = {
  usage: 'rule add RULE.json [--merchant ID]',
  does: 'keeps a matching rule: whose payout a bank line with certain words is; in the place of one of the same name',
  takes: ['merchant'],
  needs: 'workspace',
  run: async (desk) => {
    const [path = ''] = givenWords(desk.args, 2, 'RULE.json');
    const rule = await givenJson(path, matchingRule);
    const { id: merchantId } = await chosenMerchant(desk);
    const { rules } = await desk.ask('matching.rules', { merchantId });
    const known = rules.find(({ name }) => name === rule.name);
    const { id } = await desk.ask('matching.saveRule', {
      merchantId,
      ...(known === undefined ? {} : { id: known.id }),
      rule,
    });
    return { json: { id, name: rule.name }, text: `“${rule.name}” is kept as ${id}.`, exit: exitCode.done };
  },
};
