import { isLeftOut } from '../../shared/contract/report-columns.ts';
import type {
  ReportCell,
  ReportColumn,
  ReportDocument,
  ReportRow,
  ReportSection,
} from '../../shared/contract/report-document.ts';
import { reportFactsWords } from '../../shared/wording/reports/report-facts-words.ts';
import { reportTitles } from '../../shared/wording/reports/report-titles.ts';
import { sayCell } from '../../shared/wording/reports/say-cell.ts';
import { sayHeading, saySection } from '../../shared/wording/reports/say-heading.ts';
import { say } from '../../shared/wording/say.ts';
import type { Sentence } from '../../shared/wording/sentence.ts';
import type { Voice } from '../../shared/wording/voice.ts';
import { alignAtPoint } from './align-at-point.ts';
import { decimal, withDecimals } from './decimal-amounts.ts';
import { table } from './terminal.ts';

/** What is shown of a report: how it is spoken, whether amounts are left out, and the `section/column` that are. */
export type ReportShown = { readonly voice: Voice; readonly hidden: boolean; readonly without: readonly string[] };

/**
 * A report as a script reads it: the document itself, its amounts as decimals in major units with their currency beside them, null
 * where they are hidden; and what its sections, columns and sentences say in the language that was asked for.
 */
export const documentJson = (document: ReportDocument, shown: ReportShown) => ({
  ...document,
  title: reportTitles[shown.voice.language][document.kind].title,
  notes: document.notes.map((note) => sentenceJson(note, shown)),
  sections: keptSections(document, shown).map((section) => ({
    ...section,
    words: saySection(section, shown.voice.language),
    of: section.of,
    columns: section.columns.map((column) => ({ ...column, words: sayHeading(column.heading, shown.voice.language) })),
    rows: section.rows.map(({ cells }) => cells.map((cell) => cellJson(cell, shown))),
    totals: section.totals.map(({ cells }) => cells.map((cell) => cellJson(cell, shown))),
    notes: section.notes.map((note) => sentenceJson(note, shown)),
    chart: undefined,
  })),
});

const sentenceJson = (sentence: Sentence, { voice, hidden }: ReportShown) => ({
  code: sentence.code,
  facts: hidden ? {} : withDecimals(sentence.facts),
  words: say(sentence, voice),
});

function cellJson(cell: ReportCell, shown: ReportShown): unknown {
  switch (cell.is) {
    case 'amount':
      return { is: 'amount', amount: shown.hidden ? null : decimal(cell.amount), currency: cell.amount.currency };
    case 'sentence':
      return { is: 'sentence', ...sentenceJson(cell.sentence, shown) };
    case 'name':
      return { ...cell, words: sayCell(cell, shown.voice, 'UTC') };
    default:
      return cell;
  }
}

/** The sections without the columns that are left out; one of which nothing is left is none. */
function keptSections({ sections }: ReportDocument, { without }: ReportShown): readonly ReportSection[] {
  const left = new Set(without);
  return sections.flatMap((section) => {
    const kept = section.columns.flatMap(({ id }, index) => (isLeftOut(section.id, id, left) ? [] : [index]));
    if (kept.length === 0) return [];
    const pick = <T>(all: readonly T[]): T[] => kept.flatMap((index) => all.slice(index, index + 1));
    const cut = (row: ReportRow): ReportRow => ({ ...row, cells: pick(row.cells) });
    return [
      { ...section, columns: pick(section.columns), rows: section.rows.map(cut), totals: section.totals.map(cut) },
    ];
  });
}

/** The same for a person: facts, then a table a section. */
export function documentText(document: ReportDocument, shown: ReportShown): string {
  const { voice } = shown;
  const words = reportFactsWords[voice.language];
  const { title } = reportTitles[voice.language][document.kind];
  return [
    `${document.merchant.name}: ${title}, ${words.span(voice.date(document.from), voice.date(document.to))} (${document.zone})`,
    ...(document.sample ? [words.sample] : []),
    ...(shown.hidden ? [words.hidden] : []),
    ...document.notes.map((note) => say(note, voice)),
    ...keptSections(document, shown).flatMap((section) => ['', ...sectionText(section, document.zone, shown)]),
  ].join('\n');
}

function sectionText(section: ReportSection, zone: string, { voice }: ReportShown): readonly string[] {
  const words = reportFactsWords[voice.language];
  const { columns } = section;
  const lineOf = (row: ReportRow): string[] => row.cells.map((cell) => sayCell(cell, voice, zone));
  const lines = [
    ...section.rows.map(lineOf),
    ...section.totals.map((row) => {
      const line = lineOf(row);
      const free = row.cells.findIndex(({ is }, index) => is === 'none' && !isFigure(columns[index]));
      return free < 0 ? line : line.with(free, words.total);
    }),
  ];
  const figures = columns.flatMap((column, index) => (isFigure(column) ? [index] : []));
  const aligned = new Map(figures.map((index) => [index, alignAtPoint(lines.map((line) => line[index] ?? ''))]));
  return [
    saySection(section, voice.language),
    ...(lines.length === 0
      ? []
      : [
          table(
            columns.map(({ heading }) => sayHeading(heading, voice.language)),
            lines.map((line, nth) => line.map((text, index) => aligned.get(index)?.[nth] ?? text)),
            figures,
          ),
        ]),
    ...section.notes.map((note) => say(note, voice)),
  ];
}

const isFigure = (column: ReportColumn | undefined): boolean =>
  column?.kind === 'amount' || column?.kind === 'count' || column?.kind === 'percent';
