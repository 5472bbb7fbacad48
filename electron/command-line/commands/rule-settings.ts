import { matchingSettings } from '../../../shared/contract/matching-rules.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenJson } from '../given-json.ts';
import { givenWords } from '../given-words.ts';

export const ruleSettings: Command = {
  usage: 'rule settings SETTINGS.json [--merchant ID]',
  does: 'keeps which passes run, in which order, and what they let through; rules --json shows them as they are',
  takes: ['merchant'],
  needs: 'workspace',
  run: async (desk) => {
    const [path = ''] = givenWords(desk.args, 2, 'SETTINGS.json');
    const settings = await givenJson(path, matchingSettings);
    const { id: merchantId } = await chosenMerchant(desk);
    const kept = await desk.ask('matching.saveSettings', { merchantId, settings });
    return { json: kept, text: 'The settings are kept; reconcile goes by them from now on.', exit: exitCode.done };
  },
};
