import { writeFileSync } from 'node:fs';
import type { Turnover } from '../../../shared/contract/reports.ts';
import { pathFrom } from '../arguments.ts';
import { chosenMerchant, chosenMonth } from '../chosen-merchant.ts';
import type { Command, World } from '../command.ts';
import { decimal } from '../decimal-amounts.ts';
import { exitCode } from '../exit-code.ts';
import { labelOfMethod } from '../label-of-method.ts';
import { restatementJson, restatementText } from '../restatement-view.ts';
import { table } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

export const report: Command = {
  usage: 'report turnover [--merchant ID] [--month YYYY-MM] [--out FILE.csv]',
  does: 'turnover of a month by method and day, declared beside real; a restated month old beside new',
  takes: ['merchant', 'month', 'out'],
  needs: 'workspace',
  run: async (desk) => {
    if (desk.args.words[1] !== 'turnover') throw new UsageError('the only report so far is: report turnover');
    const out = desk.args.text('out');
    if (out !== undefined && !out.toLowerCase().endsWith('.csv'))
      throw new UsageError('--out writes CSV so far: name it FILE.csv');
    const merchant = await chosenMerchant(desk);
    const month = chosenMonth(desk, merchant);
    const turnover = await desk.ask('reports.turnover', { merchantId: merchant.id, month });
    if (out !== undefined)
      writeFileSync(pathFrom(out), (await desk.ask('reports.turnoverCsv', { merchantId: merchant.id, month })).text);
    return {
      json: turnoverJson(turnover),
      text: `${turnoverText(turnover, desk)}${out === undefined ? '' : `\nWritten to ${out}`}`,
      exit: exitCode.done,
    };
  },
};

const turnoverJson = ({
  merchant,
  period,
  zone,
  state,
  snapshotHash,
  rows,
  days,
  totals,
  late,
  restatement,
}: Turnover) => ({
  merchant: merchant.id,
  name: merchant.name,
  period,
  zone,
  state,
  snapshotHash,
  rows: rows.map((row) => ({ ...row, gross: decimal(row.gross) })),
  days: days.map((row) => ({ ...row, gross: decimal(row.gross) })),
  totals: totals.map((row) => ({
    ...row,
    gross: decimal(row.gross),
    declared: row.declared === null ? null : decimal(row.declared),
  })),
  late: late.map((row) => ({ ...row, gross: decimal(row.gross) })),
  restatement: restatementJson(restatement),
});

export const turnoverText = (
  { merchant, period, zone, state, rows, totals, restatement }: Turnover,
  { voice }: Pick<World, 'voice'>,
): string =>
  [
    `${merchant.name}: turnover of ${voice.month(period)} (${zone}${state === 'open' ? '' : `, ${state}`})`,
    table(
      ['Method', 'Payments', 'Gross'],
      [
        ...rows.map(({ method, payments, gross }) => [
          labelOfMethod(method),
          voice.number(payments),
          voice.money(gross),
        ]),
        ...totals.map(({ currency, payments, gross }) => [
          `Total ${currency}`,
          voice.number(payments),
          voice.money(gross),
        ]),
      ],
      [1, 2],
    ),
    ...totals
      .filter(({ declared }) => declared !== null)
      .map(({ declared, currency }) => `Declared in ${currency}: ${declared === null ? '' : voice.money(declared)}`),
    ...(restatement === null
      ? []
      : ['', 'Restated: as reported before the month was opened again, and now', restatementText(restatement, voice)]),
  ].join('\n');
