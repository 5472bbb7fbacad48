import { chosenMerchant, givenMonth } from '../chosen-merchant.ts';
import { checklistJson } from '../checklist-view.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenText, givenWords } from '../given-words.ts';
import { UsageError } from '../usage-error.ts';

export const reopen: Command = {
  usage: 'reopen --month YYYY-MM --reason TEXT [--merchant ID]',
  does: 'opens the last closed month again; the reason is kept, and the next close shows old and new',
  takes: ['merchant', 'month', 'reason'],
  needs: 'workspace',
  run: async (desk) => {
    givenWords(desk.args, 1);
    const month = givenMonth(desk);
    // Never guessed: a month is reopened on purpose.
    if (month === undefined) throw new UsageError('reopen needs --month YYYY-MM');
    const reason = givenText(desk.args, 'reason', 'says why the month is opened again; it stays on record');
    const { id: merchantId } = await chosenMerchant(desk);
    const { period, state, checklist, snapshot } = await desk.ask('periods.reopen', { merchantId, month, reason });
    return {
      json: { period, state, reason, checklist: checklistJson(checklist, desk.voice), snapshot },
      text: `${desk.voice.month(period)} is open again. On record: “${reason}”. The next close shows what was reported before beside what it is then.`,
      exit: exitCode.done,
    };
  },
};
