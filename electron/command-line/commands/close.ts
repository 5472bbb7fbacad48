import { say } from '../../../shared/wording/say.ts';
import { chosenMerchant, chosenMonth } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';

export const close: Command = {
  usage: 'close [--merchant ID] [--month YYYY-MM]',
  does: 'checks a month, takes its snapshot and locks it',
  takes: ['merchant', 'month'],
  needs: 'workspace',
  run: async (desk) => {
    const merchant = await chosenMerchant(desk);
    const month = chosenMonth(desk, merchant);
    const { period, state, checklist, snapshot } = await desk.ask('periods.close', { merchantId: merchant.id, month });
    const said = checklist.map(({ item, ok, details }) => ({ item, ok, details: say(details, desk.voice) }));
    return {
      json: { period, state, checklist: said, snapshot },
      text: [
        ...said.map(({ ok, details }) => `  ${ok ? '✓' : '✗'} ${details}`),
        `${desk.voice.month(period)} is closed. Snapshot ${snapshot?.hash ?? ''}`,
      ].join('\n'),
      exit: exitCode.done,
    };
  },
};
