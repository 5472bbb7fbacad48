import type { Output } from '../../../shared/contract/contract.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import type { Merchant } from '../../../shared/contract/merchants.ts';
import { chosenMerchant, givenMonth } from '../chosen-merchant.ts';
import type { Command, Desk, Report, World } from '../command.ts';
import { decimalMoney } from '../decimal-amounts.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { restatementJson, restatementText } from '../restatement-view.ts';
import { table } from '../terminal.ts';
import { utcMinute } from '../utc-minute.ts';

export const months: Command = {
  usage: 'months [--merchant ID] [--month YYYY-MM]',
  does: 'lists the months and their state; of one month every close, and what was restated',
  takes: ['merchant', 'month'],
  needs: 'workspace',
  run: async (desk) => {
    givenWords(desk.args, 1);
    const merchant = await chosenMerchant(desk);
    const month = givenMonth(desk);
    return month === undefined ? list(desk, merchant) : closes(desk, merchant, month);
  },
};

async function list(desk: Desk, { id: merchantId }: Merchant): Promise<Report> {
  const { periods } = await desk.ask('periods.list', { merchantId });
  const rows = periods.map(({ period, state, payments, turnover, exceptions, closedAt }) => [
    period,
    state,
    desk.voice.number(payments),
    turnover.map(desk.voice.money).join(', '),
    desk.voice.number(exceptions),
    closedAt === null ? '' : utcMinute(closedAt),
  ]);
  return {
    json: { months: periods.map((row) => ({ ...row, turnover: row.turnover.map(decimalMoney) })) },
    text:
      rows.length === 0
        ? 'Nothing is in the books yet.'
        : table(['Month', 'State', 'Payments', 'Turnover', 'Exceptions', 'Closed (UTC)'], rows, [2, 3, 4]),
    exit: exitCode.done,
  };
}

async function closes(desk: Desk, merchant: Merchant, month: Month): Promise<Report> {
  const found = await desk.ask('periods.history', { merchantId: merchant.id, month });
  return {
    json: {
      month,
      closes: found.closes.map((close) => ({ ...close, turnover: close.turnover.map(decimalMoney) })),
      restatement: restatementJson(found.restatement),
    },
    text: closesText(month, found, desk),
    exit: exitCode.done,
  };
}

function closesText(month: Month, found: Output<'periods.history'>, { voice }: World): string {
  if (found.closes.length === 0) return `${voice.month(month)} was never closed.`;
  return [
    ...found.closes.flatMap(({ closedAt, snapshotHash, reopened, turnover }) => [
      `${voice.month(month)} closed ${utcMinute(closedAt)} UTC with ${turnover.map(voice.money).join(', ')}. Snapshot ${snapshotHash}`,
      ...(reopened === null ? [] : [`  opened again ${utcMinute(reopened.at)} UTC: “${reopened.reason}”`]),
    ]),
    ...(found.restatement === null ? [] : ['', restatementText(found.restatement, voice)]),
  ].join('\n');
}
