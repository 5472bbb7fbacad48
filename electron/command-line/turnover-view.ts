import type { Turnover } from '../../shared/contract/reports.ts';
import type { World } from './command.ts';
import { decimal } from './decimal-amounts.ts';
import { labelOfMethod } from './label-of-method.ts';
import { restatementJson, restatementText } from './restatement-view.ts';
import { table } from './terminal.ts';

/** The turnover of a month as scripts have always had it. */
export const turnoverJson = ({
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
