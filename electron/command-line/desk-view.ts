import type { Desk, DeskRow } from '../../shared/contract/desk.ts';
import { percentText } from '../../shared/money/percent-text.ts';
import type { WireMoney } from '../../shared/money/wire.ts';
import { plural } from '../../shared/wording/plural.ts';
import { say } from '../../shared/wording/say.ts';
import type { Voice } from '../../shared/wording/voice.ts';
import { decimalMoney, withDecimals } from './decimal-amounts.ts';
import { table } from './terminal.ts';

/** The desk as one document: amounts in major units, shares in per cent, alerts with their sentence. */
export const deskJson = (desk: Desk, voice: Voice): unknown => ({
  ...(withDecimals({ ...desk, rows: [], today: [] }) as object),
  rows: desk.rows.map((row) => ({
    ...(withDecimals({
      ...row,
      turnover: row.turnover.map(({ variance, limitUsed, ...rest }) => ({
        ...rest,
        variancePercent: variance === null ? null : percentText(variance),
        limitUsedPercent: limitUsed === null ? null : percentText(limitUsed),
      })),
      alerts: row.alerts.map(({ kind, facts, reported }) => ({
        kind,
        message: say({ code: kind, facts }, voice),
        reported,
      })),
    }) as object),
    // Of several currencies, and no other field says which.
    inTransit: row.inTransit.map(decimalMoney),
    exceptions: { ...row.exceptions, atRisk: row.exceptions.atRisk.map(decimalMoney) },
  })),
  today: withDecimals(
    desk.today.map(({ merchantId, name, alert: { kind, facts, reported } }) => ({
      merchantId,
      name,
      kind,
      message: say({ code: kind, facts }, voice),
      reported,
    })),
  ),
});

/** The same in words: a line a merchant and currency, the totals, and what needs somebody today. */
export const deskText = (desk: Desk, voice: Voice): string =>
  [
    `${voice.month(desk.month)}: ${voice.number(desk.rows.length)} ${plural(desk.rows.length, 'merchant', 'merchants')}`,
    table(
      ['Merchant', 'Standing', 'Turnover', 'Declared', 'Over', 'Limit used', 'In transit', 'Exceptions', 'Last close'],
      desk.rows.flatMap((row) => lines(row, voice)),
      [2, 3, 4, 5, 6, 7],
    ),
    ...desk.totals.map(
      ({ currency, real, declared, inTransit, atRisk }) =>
        `Total ${currency}: ${voice.money(real)} of ${voice.money(declared)} declared; ${voice.money(inTransit)} in transit, ${voice.money(atRisk)} at risk.`,
    ),
    `All in ${desk.reportingCurrency}: ${voice.money(desk.reported.total)}${ratesText(desk, voice)}`,
    ...(desk.today.length === 0
      ? ['Nothing needs you today.']
      : [
          '',
          'Needs you today',
          ...desk.today.map(({ name, alert: { kind, facts } }) => `  · ${name}: ${say({ code: kind, facts }, voice)}`),
        ]),
  ].join('\n');

function lines(row: DeskRow, voice: Voice): string[][] {
  const { week, month, older } = row.exceptions;
  return row.turnover.map(({ currency, real, declared, variance, limitUsed }, index) => [
    index === 0 ? row.name : '',
    index === 0 ? row.standing.replace('_', ' ') : '',
    real === null ? 'not known' : voice.money(real),
    declared === null ? '' : voice.money(declared),
    variance === null ? '' : `${variance > 0 ? '+' : ''}${percentText(variance)} %`,
    limitUsed === null ? '' : `${percentText(limitUsed)} %`,
    moneyIn(row.inTransit, currency, voice),
    index === 0 ? `${week}/${month}/${older}` : '',
    index === 0 ? (row.lastClosed ?? '') : '',
  ]);
}

const moneyIn = (amounts: readonly WireMoney[], currency: string, voice: Voice): string => {
  const found = amounts.find((amount) => amount.currency === currency);
  return found === undefined ? '' : voice.money(found);
};

function ratesText({ rates, reported }: Desk, voice: Voice): string {
  const used = rates.map(({ currency, rate, on }) => `${currency} at ${rate} of ${voice.date(on)}`);
  const missing =
    reported.withoutRate.length === 0
      ? ''
      : ` No rate is known for ${reported.withoutRate.join(', ')}: that is left out.`;
  return `${used.length === 0 ? '.' : ` (${used.join(', ')}).`}${missing}`;
}
