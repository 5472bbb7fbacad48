import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { incidentJson, incidentText } from '../incident-view.ts';

export const incidents: Command = {
  usage: 'incidents [--merchant ID]',
  does: 'lists outages: what failed, when, what it was worth, and what is still open of it',
  takes: ['merchant'],
  needs: 'workspace',
  run: async (desk) => {
    givenWords(desk.args, 1);
    const merchant = await chosenMerchant(desk);
    const found = await desk.ask('incidents.list', { merchantId: merchant.id });
    return {
      json: { incidents: found.incidents.map((incident) => incidentJson(incident, desk.voice)) },
      text:
        found.incidents.length === 0
          ? 'No outage is known.'
          : found.incidents.map((incident) => incidentText(incident, merchant.zone, desk.voice)).join('\n'),
      exit: exitCode.done,
    };
  },
};
