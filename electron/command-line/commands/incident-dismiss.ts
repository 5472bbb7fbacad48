import { chosenIncident } from '../chosen-incident.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { incidentJson, incidentText } from '../incident-view.ts';

export const incidentDismiss: Command = {
  usage: 'incident dismiss INCIDENT [--merchant ID]',
  does: 'says that it was none: it tags nothing any more and is not proposed again',
  takes: ['merchant'],
  needs: 'workspace',
  run: async (desk) => {
    const [named = ''] = givenWords(desk.args, 2, 'INCIDENT');
    const merchant = await chosenMerchant(desk);
    const { id } = await chosenIncident(desk, merchant, named);
    const { incident } = await desk.ask('incidents.dismiss', { merchantId: merchant.id, incidentId: id });
    return {
      json: { incident: incidentJson(incident, desk.voice) },
      text: incidentText(incident, merchant.zone, desk.voice),
      exit: exitCode.done,
    };
  },
};
