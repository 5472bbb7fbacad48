import { chosenMerchant, merchantCalled } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { onboardingJson, onboardingText } from '../onboarding-view.ts';
import { UsageError } from '../usage-error.ts';

export const merchantShow: Command = {
  usage: 'merchant show [ID|NAME]',
  does: 'where a merchant stands, what its request lacks, its documents and its history',
  takes: ['merchant'],
  needs: 'workspace',
  run: async (desk) => {
    const [called, surplus] = desk.args.words.slice(2);
    if (surplus !== undefined) throw new UsageError(`merchant show does not know what to do with ${surplus}`);
    const merchant =
      called === undefined
        ? await chosenMerchant(desk)
        : merchantCalled((await desk.ask('merchants.list', {})).merchants, called);
    const onboarding = await desk.ask('onboarding.read', { merchantId: merchant.id });
    return {
      json: onboardingJson(merchant, onboarding, desk.voice),
      text: onboardingText(merchant, onboarding, desk.voice),
      exit: exitCode.done,
    };
  },
};
