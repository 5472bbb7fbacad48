import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { stepJson, stepText } from '../step-view.ts';
import { table } from '../terminal.ts';
import { utcMinute } from '../utc-minute.ts';

export const history: Command = {
  usage: 'history [--merchant ID]',
  does: 'lists what was done and can be undone, newest first',
  takes: ['merchant'],
  needs: 'workspace',
  run: async (desk) => {
    givenWords(desk.args, 1);
    const { id: merchantId } = await chosenMerchant(desk);
    const { steps, canUndo, canRedo } = await desk.ask('ledger.history', { merchantId });
    const rows = steps.map((step) => [utcMinute(step.at), stepText(step, desk.voice), step.undone ? 'undone' : '']);
    return {
      json: { steps: steps.map((step) => stepJson(step, desk.voice)), canUndo, canRedo },
      text: rows.length === 0 ? 'Nothing was done yet.' : table(['When (UTC)', 'What', ''], rows),
      exit: exitCode.done,
    };
  },
};
