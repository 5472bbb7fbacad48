import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';

export const incidentDetect: Command = {
  usage: 'incident detect [--merchant ID]',
  does: 'looks for outages on all days anew, as every import does on its own',
  takes: ['merchant'],
  needs: 'workspace',
  run: async (desk) => {
    givenWords(desk.args, 2);
    const merchant = await chosenMerchant(desk);
    const found = await desk.ask('incidents.detect', { merchantId: merchant.id });
    const { number } = desk.voice;
    return {
      json: found,
      text: `${number(found.proposed)} found, ${number(found.changed)} changed, ${number(found.withdrawn)} withdrawn.`,
      exit: exitCode.done,
    };
  },
};
