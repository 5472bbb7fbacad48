import type { PaperHead } from '../../../shared/contract/paper-head.ts';
import type { ReportDocument } from '../../../shared/contract/report-document.ts';
import { sayCell } from '../../../shared/wording/reports/say-cell.ts';
import { sayHeading } from '../../../shared/wording/reports/say-heading.ts';
import { reportFactsWords } from '../../../shared/wording/reports/report-facts-words.ts';
import { reportTitles } from '../../../shared/wording/reports/report-titles.ts';
import type { Speech } from '../../i18n/speech-context.tsx';
import { momentText } from '../moment-text.tsx';
import { columnLetters, lettersOnPaper } from './paper-columns.ts';
import { shownColumns } from './shown-columns.ts';
import { spanText } from './span-text.ts';

const lineLength = 300;

const sumOf = (letters: readonly number[]): number => letters.reduce((sum, width) => sum + width, 0);

/** Whether any table of the report is too wide for upright paper: then all of it lies on its side. */
export function liesOnSide(
  document: ReportDocument,
  without: ReadonlySet<string>,
  { voice, language }: Speech,
): boolean {
  return document.sections.some((section) => {
    const columns = shownColumns(section, without);
    const headings = columns.map((at) =>
      sayHeading(section.columns[at]?.heading ?? { is: 'text', text: '' }, language),
    );
    const letters = columnLetters(section, columns, headings, (cell) => sayCell(cell, voice, document.zone));
    return sumOf(letters) > lettersOnPaper.upright;
  });
}

/** What stands on every page of the report's paper. */
export function paperHeadOf(document: ReportDocument, landscape: boolean, speech: Speech): PaperHead {
  const { labels, voice, language } = speech;
  const words = reportFactsWords[language];
  return {
    whose: [document.merchant.name, ...(document.sample ? [words.sample] : [])].join(' · ').slice(0, lineLength),
    title: `${reportTitles[language][document.kind].title} · ${spanText(document, voice, language)}`.slice(
      0,
      lineLength,
    ),
    foot: `${words.asOf} ${momentText(document.asOf, speech, document.zone)} · ${document.zone}`.slice(0, lineLength),
    counted: labels.reports.pageCount,
    language,
    landscape,
  };
}
