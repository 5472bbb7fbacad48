import type { Output } from '../../../shared/contract/contract.ts';
import { say } from '../../../shared/wording/say.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command, World } from '../command.ts';
import { decimalMoney } from '../decimal-amounts.ts';
import { entryHead, entryJson, entryNotes, postingLines } from '../entry-view.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { taggedIncident } from '../tagged-incident.ts';
import { quoteText } from '../quote-text.ts';
import { UsageError } from '../usage-error.ts';
import { utcMinute } from '../utc-minute.ts';

export const entry: Command = {
  usage: 'entry ID [--merchant ID]',
  does: 'one journal entry to the ground: why it is there, its lines in the files, its rates, its seal',
  takes: ['merchant'],
  needs: 'workspace',
  run: async (desk) => {
    const [entryId = ''] = givenWords(desk.args, 1, 'ID');
    if (!/^\d{1,19}$/.test(entryId)) throw new UsageError(`entry takes the number of an entry, not ${entryId}`);
    const { id: merchantId } = await chosenMerchant(desk);
    const found = await desk.ask('ledger.entry', { merchantId, entryId });
    return { json: foundJson(found, desk), text: foundText(found, desk), exit: exitCode.done };
  },
};

type Found = Output<'ledger.entry'>;

const foundJson = ({ entry: made, lines, more, why, rates, link }: Found, { voice }: World) => ({
  entry: entryJson(made, voice),
  lines: lines.map(({ file, line, raw, reference, amount, incident }) => ({
    file,
    line,
    raw,
    reference,
    ...decimalMoney(amount),
    incident: taggedIncident(incident, voice),
  })),
  more,
  why: why === null ? null : say(why, voice),
  rates,
  link,
});

const foundText = ({ entry: made, lines, more, why, rates, link }: Found, { voice }: World): string =>
  [
    entryHead(made),
    `  counted in ${voice.month(made.period)}`,
    ...entryNotes(made, voice).map((note) => `  ${note}`),
    ...postingLines(made, voice).map((line) => `    ${line}`),
    ...(why === null ? [] : [`  Why: ${say(why, voice)}`]),
    ...lines.map(({ file, line, raw }) => `  ${file}:${line}  ${raw}`),
    ...(more === 0 ? [] : [`  and ${voice.number(more)} more lines`]),
    ...rates.map((quote) => `  Rate: ${quoteText(quote, voice)}`),
    ...(link === null
      ? []
      : [`  Sealed by link ${link.seq} of the audit chain (${link.command}, ${utcMinute(link.at)} UTC): ${link.hash}`]),
  ].join('\n');
