import { agreementJson, agreementText } from '../agreement-view.ts';
import { chosenAgreement } from '../chosen-agreement.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';

export const agreementShow: Command = {
  usage: 'agreement show [--hash FIRST-LETTERS] [--merchant ID]',
  does: 'shows one, the newest where no hash is named; the `terms` of --json are what `agreement offer` takes',
  takes: ['merchant', 'hash'],
  needs: 'workspace',
  run: async (desk) => {
    givenWords(desk.args, 2);
    const merchant = await chosenMerchant(desk);
    const shown = await chosenAgreement(desk, merchant, () => true);
    return { json: agreementJson(shown), text: agreementText(shown, desk.voice), exit: exitCode.done };
  },
};
