import { applicationFile } from '../application-file.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenJson } from '../given-json.ts';
import { givenText, givenWords } from '../given-words.ts';
import { onboardingJson, onboardingText } from '../onboarding-view.ts';

export const merchantRequest: Command = {
  usage: 'merchant request --file APPLICATION.json [--merchant ID]',
  does: 'keeps what a merchant asks an account manager for, as `merchant show --json` gives it under `application`',
  takes: ['merchant', 'file'],
  needs: 'workspace',
  run: async (desk) => {
    givenWords(desk.args, 2);
    const application = await givenJson(givenText(desk.args, 'file', 'names the request’s JSON file'), applicationFile);
    const merchant = await chosenMerchant(desk);
    const onboarding = await desk.ask('onboarding.save', { merchantId: merchant.id, application });
    return {
      json: onboardingJson(merchant, onboarding, desk.voice),
      text: onboardingText(merchant, onboarding, desk.voice),
      exit: exitCode.done,
    };
  },
};
