import type { Merchant } from '../../../shared/contract/merchants.ts';
import { hidingVoice } from '../../../shared/wording/hiding-voice.ts';
import { makeVoice } from '../../../shared/wording/make-voice.ts';
import type { Language } from '../../../shared/wording/voice.ts';
import { pathFrom } from '../arguments.ts';
import { schemeJson, totalsJson } from '../cashback-view.ts';
import { chosenMerchant, givenMonth } from '../chosen-merchant.ts';
import type { Command, Desk } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenLanguage } from '../given-language.ts';
import { givenReportFile, givenReportKind, givenWithout, reportKindNames } from '../given-report.ts';
import { printReports } from '../print-report.ts';
import { documentJson, documentText, type ReportShown } from '../report-document-view.ts';
import { givenSource, type ReportSource } from '../report-source.ts';
import { turnoverJson, turnoverText } from '../turnover-view.ts';
import { givenOutside, writeOutside } from '../write-outside.ts';

export const report: Command = {
  usage: `report ${reportKindNames.join('|')} [--merchant ID] [--month YYYY-MM | --year YYYY | --from DAY --to DAY | --pack YYYY-MM] [--by day|month|year] [--zone ZONE] [--account ACCOUNT] [--without SECTION/COLUMN] [--hide-amounts] [--language en|bn|hi] [--out FILE.pdf|.xlsx|.csv]`,
  does: 'a report of any days, as a table, a PDF, a workbook or CSV; turnover of a month declared beside real, a restated one old beside new',
  takes: [
    'merchant',
    'month',
    'year',
    'from',
    'to',
    'by',
    'zone',
    'account',
    'without',
    'hide-amounts',
    'language',
    'pack',
    'out',
  ],
  needs: 'workspace',
  run: async (desk) => {
    const kind = givenReportKind(desk);
    const file = givenReportFile(desk);
    givenOutside(desk);
    const language = givenLanguage(desk);
    const merchant = await chosenMerchant(desk);
    const source = await givenSource(desk, merchant, kind);
    const shown = shownAs(desk, language);
    const written = file === null ? '' : `\nWritten to ${file.out}`;
    if (file !== null) await writeReport(desk, source, file, language);
    // The month's turnover has its own document, which scripts rely on.
    if (kind === 'turnover' && source.month !== null && isPlain(desk)) {
      const turnover = await desk.ask('reports.turnover', { merchantId: merchant.id, month: source.month });
      return { json: turnoverJson(turnover), text: `${turnoverText(turnover, desk)}${written}`, exit: exitCode.done };
    }
    const document = await source.read();
    return {
      json: {
        ...documentJson(document, shown),
        ...(kind === 'cashback' && isWhole(desk) ? await cashbackJson(desk, merchant) : {}),
      },
      text: `${documentText(document, shown)}${written}`,
      exit: exitCode.done,
    };
  },
};

/** Whether nothing was asked of how it is told that the month's own document does not know. */
const isPlain = ({ args }: Desk): boolean =>
  !args.given.some((option) => ['by', 'zone', 'account', 'without', 'hide-amounts', 'language'].includes(option));

const shownAs = (desk: Desk, language: Language): ReportShown => {
  const hidden = desk.args.flag('hide-amounts');
  const voice = makeVoice(language);
  return { voice: hidden ? hidingVoice(voice) : voice, hidden, without: givenWithout(desk) };
};

/** Writes the report into a file of the form that its name's ending says. */
async function writeReport(
  desk: Desk,
  source: ReportSource,
  { out, form }: NonNullable<ReturnType<typeof givenReportFile>>,
  language: Language,
): Promise<void> {
  const without = [...givenWithout(desk)];
  const hidden = desk.args.flag('hide-amounts');
  if (form === 'pdf') {
    const addressed = source.address({ language, without, hidden });
    // Refused here, in words, rather than by a page that nobody sees.
    await source.read();
    await desk.ask('vault.allowExport', {});
    await printReports(desk.backend, [{ ...addressed, out: pathFrom(out) }]);
    return;
  }
  const { base64 } = await source.file({ form, language, figures: 'usual', without, hidden });
  await writeOutside(desk, out, Buffer.from(base64, 'base64'));
}

/** Whether the books' own schemes are told besides: they have every amount in them. */
const isWhole = ({ args }: Desk): boolean => args.text('pack') === undefined && !args.flag('hide-amounts');

/** What `report cashback` has always answered with, besides the report. */
async function cashbackJson(desk: Desk, merchant: Merchant): Promise<object> {
  const month = givenMonth(desk);
  const { schemes, totals } = await desk.ask('cashback.list', {
    merchantId: merchant.id,
    ...(month === undefined ? {} : { month }),
  });
  return { month: month ?? null, schemes: schemes.map(schemeJson), totals: totals.map(totalsJson) };
}
