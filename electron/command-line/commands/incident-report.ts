import type { Output } from '../../../shared/contract/contract.ts';
import type { Voice } from '../../../shared/wording/voice.ts';
import { chosenIncident } from '../chosen-incident.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { withDecimals } from '../decimal-amounts.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { incidentJson, incidentText } from '../incident-view.ts';
import { taggedIncident } from '../tagged-incident.ts';
import { UsageError } from '../usage-error.ts';
import { writeOutside } from '../write-outside.ts';

export const incidentReport: Command = {
  usage: 'incident report INCIDENT [--out FILE.csv] [--merchant ID]',
  does: 'what failed in an outage, what came back and what is owed, with every payment of it',
  takes: ['merchant', 'out'],
  needs: 'workspace',
  run: async (desk) => {
    const [named = ''] = givenWords(desk.args, 2, 'INCIDENT');
    const out = desk.args.text('out');
    if (out !== undefined && !out.toLowerCase().endsWith('.csv'))
      throw new UsageError('--out writes the report as CSV: name it FILE.csv');
    const merchant = await chosenMerchant(desk);
    const of = { merchantId: merchant.id, incidentId: (await chosenIncident(desk, merchant, named)).id };
    const { incident, figures, attempts, ...rest } = await desk.ask('incidents.read', of);
    if (out !== undefined) await writeOutside(desk, out, (await desk.ask('incidents.report', of)).text);
    return {
      json: {
        incident: incidentJson(incident, desk.voice),
        ...rest,
        figures: figures.map(({ worth, ...one }) => ({
          ...(withDecimals(one) as object),
          worth: withDecimals(worth),
          currency: worth.currency,
        })),
        attempts: attempts.map((one) => ({
          ...(withDecimals(one) as object),
          currency: one.amount.currency,
          incident: taggedIncident(incident, desk.voice),
        })),
        file: out ?? null,
      },
      text: [
        incidentText(incident, merchant.zone, desk.voice),
        ...figures.map((one) => figureText(one, desk.voice)),
        ...attempts.map((one) => attemptText(one, desk.voice)),
        ...(out === undefined ? [] : [`Written to ${out}`]),
      ].join('\n'),
      exit: exitCode.done,
    };
  },
};

type Report = Output<'incidents.read'>;

const figureText = (one: Report['figures'][number], { number, money }: Voice): string =>
  [
    `  ${one.provider}: ${number(one.failed + one.pending)} of ${number(one.tried)} tries came to nothing, worth ${money(one.worth)}`,
    `paid later ${number(one.capturedLater.count)} (${money(one.capturedLater.amount)})`,
    `returned ${number(one.returned.count)} (${money(one.returned.amount)})`,
    `open ${number(one.open.count)} (${money(one.open.amount)})`,
    `not debited ${number(one.notDebited.count)} (${money(one.notDebited.amount)})`,
    `nothing known of ${number(one.unknown.count)} (${money(one.unknown.amount)})`,
    ...(one.compensation === null ? [] : [`compensation due to customers ${money(one.compensation)}`]),
  ].join('; ');

const attemptText = (one: Report['attempts'][number], { money, date }: Voice): string => {
  const debit = one.fate === 'debited' && one.due !== null ? `, due back by ${date(one.due)}` : '';
  const owed =
    one.compensation === null || one.delayDays === 0
      ? ''
      : `, ${money(one.compensation)} owed for ${one.delayDays} days`;
  return `    ${one.id}  ${one.occurredAt}  ${one.reference ?? ''}  ${money(one.amount)}  ${one.fate}${debit}${owed}  ${one.reason}`;
};
