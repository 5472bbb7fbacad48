import type { Merchant } from '../../../shared/contract/merchants.ts';
import type { PeriodState } from '../../../shared/contract/periods.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import { checklistJson, checklistLines } from '../checklist-view.ts';
import { chosenMerchant, chosenMonth } from '../chosen-merchant.ts';
import type { Command, Desk, Report } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { Refused } from '../refused.ts';

export const close: Command = {
  usage: 'close [--merchant ID] [--month YYYY-MM] [--dry-run]',
  does: 'checks a month, takes its snapshot and locks it; --dry-run only shows the checklist',
  takes: ['merchant', 'month', 'dry-run'],
  needs: 'workspace',
  run: async (desk) => {
    const merchant = await chosenMerchant(desk);
    const month = chosenMonth(desk, merchant);
    if (desk.args.flag('dry-run')) return checklist(desk, merchant, month);
    const closed = await closeOrSayWhy(desk, merchant, month);
    return {
      json: closedJson(closed, desk),
      text: [
        ...checklistLines(closed.checklist, desk.voice),
        `${desk.voice.month(month)} is closed. Snapshot ${closed.snapshot?.hash ?? ''}`,
      ].join('\n'),
      exit: exitCode.done,
    };
  },
};

async function checklist(desk: Desk, merchant: Merchant, month: Month): Promise<Report> {
  const found = await desk.ask('periods.checklist', { merchantId: merchant.id, month });
  return {
    json: closedJson(found, desk),
    text: [
      ...checklistLines(found.checklist, desk.voice),
      `${desk.voice.month(month)} is ${found.state}. Nothing was changed: this was a dry run.`,
    ].join('\n'),
    exit: found.checklist.every(({ ok }) => ok) ? exitCode.done : exitCode.issues,
  };
}

/** A refusal names the points that are open; each says in words what to do. */
async function closeOrSayWhy(desk: Desk, { id: merchantId }: Merchant, month: Month): Promise<PeriodState> {
  try {
    return await desk.ask('periods.close', { merchantId, month });
  } catch (fault) {
    if (fault instanceof Refused && fault.answer.code === 'checklist_open') {
      const { checklist: points } = await desk.ask('periods.checklist', { merchantId, month });
      const open = points.filter(({ ok }) => !ok);
      desk.terminal.err(checklistLines(open, desk.voice).join('\n'));
    }
    throw fault;
  }
}

const closedJson = ({ period, state, checklist: points, snapshot }: PeriodState, { voice }: Desk) => ({
  period,
  state,
  checklist: checklistJson(points, voice),
  snapshot,
});
