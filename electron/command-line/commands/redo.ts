import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { stepJson, stepText } from '../step-view.ts';

export const redo: Command = {
  usage: 'redo [--merchant ID]',
  does: 'does again what was undone last',
  takes: ['merchant'],
  needs: 'workspace',
  run: async (desk) => {
    givenWords(desk.args, 1);
    const { id: merchantId } = await chosenMerchant(desk);
    const { step } = await desk.ask('ledger.redo', { merchantId });
    return {
      json: { redone: stepJson(step, desk.voice) },
      text: `Done again: ${stepText(step, desk.voice)}`,
      exit: exitCode.done,
    };
  },
};
