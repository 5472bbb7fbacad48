import type { Match, MatchItem } from '../../../shared/contract/matching.ts';
import { incidentName } from '../../../shared/wording/incident-name.ts';
import { say } from '../../../shared/wording/say.ts';
import { alignAtPoint } from '../align-at-point.ts';
import { chosenMerchant, givenMonth } from '../chosen-merchant.ts';
import type { Command, World } from '../command.ts';
import { decimal } from '../decimal-amounts.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { itemJson, matchJson } from '../match-view.ts';
import { table } from '../terminal.ts';

export const matches: Command = {
  usage: 'matches [--merchant ID] [--month YYYY-MM]',
  does: 'both sides as they stand: what is open on each with its id, what nearly fits, and what is matched',
  takes: ['merchant', 'month'],
  needs: 'workspace',
  run: async (desk) => {
    givenWords(desk.args, 1);
    const { id: merchantId } = await chosenMerchant(desk);
    const {
      left,
      right,
      nearMisses,
      matches: made,
      settledPayments,
    } = await desk.ask('matching.list', {
      merchantId,
      month: givenMonth(desk),
    });
    return {
      json: {
        left: left.map((item) => itemJson(item, desk.voice)),
        right: right.map((item) => itemJson(item, desk.voice)),
        nearMisses: nearMisses.map(({ difference, ...miss }) => ({
          ...miss,
          difference: difference === null ? null : decimal(difference),
          why: say(miss.why, desk.voice),
        })),
        matches: made.map((match) => matchJson(match, desk)),
        settledPayments,
      },
      text: [
        ...section('Open: payouts and payments', openTable(left, desk)),
        ...section('Open: bank lines', openTable(right, desk)),
        ...section(
          'Nearly',
          nearMisses.map((miss) => `  ${miss.left.join(',')} ${miss.right.join(',')}: ${say(miss.why, desk.voice)}`),
        ),
        ...section(
          'Matched',
          made.map((match) => matchLine(match, desk)),
        ),
        `${desk.voice.number(settledPayments)} payments are in a payout.`,
      ].join('\n'),
      exit: exitCode.done,
    };
  },
};

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [title, ...lines, ''];

const matchLine = ({ id, why }: Match, { voice }: World): string => `  ${id ?? ''}  ${say(why, voice)}`;

function openTable(items: readonly MatchItem[], { voice }: World): readonly string[] {
  const amounts = alignAtPoint(items.map(({ amount }) => voice.money(amount)));
  const rows = items.map(({ id, reference, date, description, incident }, index) => [
    id,
    date ?? '',
    amounts[index] ?? '',
    reference,
    incident === undefined ? description : `${description} · ${incidentName(incident, voice)}`,
  ]);
  return rows.length === 0 ? [] : [table(['Id', 'Day', 'Amount', 'Reference', 'Description'], rows, [2])];
}
