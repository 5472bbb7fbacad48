import type { ReportDocument } from '../../../../shared/contract/report-document.ts';
import { reportFactsWords } from '../../../../shared/wording/reports/report-facts-words.ts';
import { reportMark } from '../../../../shared/wording/reports/report-mark.ts';
import { reportName } from '../../../../shared/wording/reports/report-name.ts';
import { reportTitles } from '../../../../shared/wording/reports/report-titles.ts';
import { say } from '../../../../shared/wording/say.ts';
import type { FileCell, FileWanted } from './report-table.ts';

type FactRow = readonly FileCell[];

const text = (words: string): FileCell => ({ is: 'text', text: words });

/**
 * What a report's file says before its figures: what it is, whose, of which days and as of when, whether those months are closed, and
 * what it rests on (the audit chain's last link, the files and their SHA-256). The first line is the same in every language.
 */
export function reportFacts(document: ReportDocument, { voice, hidden }: FileWanted): readonly FactRow[] {
  const words = reportFactsWords[voice.language];
  const { title, lead } = reportTitles[voice.language][document.kind];
  return [
    [text(reportMark), text(document.kind)],
    [text(words.report), text(title), text(lead)],
    ...(document.sample ? [[text(words.sample)]] : []),
    ...(hidden ? [[text(words.hidden)]] : []),
    [text(words.merchant), text(document.merchant.name), text(document.merchant.id)],
    [text(words.range), { is: 'date', date: document.from }, { is: 'date', date: document.to }],
    [text(words.zone), text(document.zone)],
    [text(words.asOf), { is: 'moment', instant: document.asOf }],
    ...document.months.map(({ month, state, snapshotHash }): FactRow => [
      text(words.months),
      { is: 'month', month },
      text(reportName('period_state', state, voice.language)),
      ...(snapshotHash === null ? [] : [text(words.snapshot), text(snapshotHash)]),
    ]),
    [text(words.chain), { is: 'count', count: document.chain.links }, text(document.chain.hash)],
    ...document.notes.map((note): FactRow => [text(words.notes), text(say(note, voice))]),
    ...document.files.map(({ name, sha256, importedAt }): FactRow => [
      text(words.file),
      text(name),
      text(words.sha256),
      text(sha256),
      { is: 'moment', instant: importedAt },
    ]),
    ...(document.filesBeyond === 0 ? [] : [[text(words.files), text(words.filesBeyond(document.filesBeyond, voice))]]),
  ];
}
