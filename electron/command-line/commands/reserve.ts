import type { ShownReserve } from '../../../shared/contract/ledger.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command, Desk } from '../command.ts';
import { decimal } from '../decimal-amounts.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { table } from '../terminal.ts';

export const reserve: Command = {
  usage: 'reserve [--merchant ID]',
  does: 'what providers keep in reserve: each hold with the day it comes back, and what is overdue',
  takes: ['merchant'],
  needs: 'workspace',
  run: async (desk) => {
    givenWords(desk.args, 1);
    const merchant = await chosenMerchant(desk);
    const { asOf, schedules } = await desk.ask('ledger.reserve', { merchantId: merchant.id });
    return {
      json: { merchant: merchant.id, asOf, schedules: schedules.map(scheduleJson) },
      text:
        schedules.length === 0
          ? `No provider keeps a reserve of ${merchant.name}.`
          : schedules.map((schedule) => scheduleText(schedule, desk)).join('\n\n'),
      exit: exitCode.done,
    };
  },
};

const scheduleJson = ({ account, currency, totals, owed, holds }: ShownReserve) => ({
  account,
  currency,
  totals: {
    held: decimal(totals.held),
    released: decimal(totals.released),
    open: decimal(totals.open),
    due: decimal(totals.due),
    overdue: decimal(totals.overdue),
    unallocated: decimal(totals.unallocated),
  },
  owed: owed === null ? null : { should: decimal(owed.should), short: decimal(owed.short) },
  holds: holds.map((hold) => ({
    ...hold,
    held: decimal(hold.held),
    released: decimal(hold.released),
    open: decimal(hold.open),
  })),
});

const scheduleText = ({ account, totals, owed, holds }: ShownReserve, { voice }: Desk): string =>
  [
    `${account}: ${voice.money(totals.open)} in reserve, ${voice.money(totals.due)} due, ${voice.money(totals.overdue)} overdue`,
    ...(owed === null
      ? []
      : [`By agreement ${voice.money(owed.should)} should be held: ${voice.money(owed.short)} is missing.`]),
    table(
      ['Held on', 'Back on', 'Held', 'Given back', 'Open', 'State'],
      holds.map(({ day, releaseOn, held, released, open, state, agreement }) => [
        day,
        releaseOn === null
          ? 'not said'
          : `${releaseOn}${agreement === null ? '' : ` (agreement ${agreement.version})`}`,
        voice.money(held),
        voice.money(released),
        voice.money(open),
        state,
      ]),
      [2, 3, 4],
    ),
  ].join('\n');
