import { isLeftOut } from '../../../../shared/contract/report-columns.ts';
import type {
  ReportCell,
  ReportColumn,
  ReportDocument,
  ReportRow,
  ReportSection,
} from '../../../../shared/contract/report-document.ts';
import type { CurrencyCode } from '../../../../shared/catalogue/currencies.ts';
import { reportFactsWords } from '../../../../shared/wording/reports/report-facts-words.ts';
import { sayCell } from '../../../../shared/wording/reports/say-cell.ts';
import { sayHeading, saySection } from '../../../../shared/wording/reports/say-heading.ts';
import { say } from '../../../../shared/wording/say.ts';
import type { Voice } from '../../../../shared/wording/voice.ts';

/** A cell of a file: whatever is said in words has been said, and amounts are without their currency, which has a cell of its own. */
export type FileCell = Exclude<ReportCell, { is: 'name' | 'sentence' }>;

export type FileTable = {
  readonly title: string;
  readonly columns: readonly { readonly heading: string; readonly kind: ReportColumn['kind'] }[];
  readonly rows: readonly { readonly total: boolean; readonly cells: readonly FileCell[] }[];
  readonly notes: readonly string[];
};

export type FileWanted = {
  readonly voice: Voice;
  /** `section/column` that are left out; see `isLeftOut`. */
  readonly without: readonly string[];
  /** With amounts left out. */
  readonly hidden: boolean;
};

/** The sections of a report as tables of a file; one of which nothing is left is none. */
export function reportTables(document: ReportDocument, wanted: FileWanted): readonly FileTable[] {
  const without = new Set(wanted.without);
  return document.sections.flatMap((section) => {
    const kept = section.columns.flatMap(({ id }, index) => (isLeftOut(section.id, id, without) ? [] : [index]));
    return kept.length === 0 ? [] : [tableOf(section, kept, document.zone, wanted)];
  });
}

/** A column of the file: one of the section's, or the currency of the amounts of its rows or of one column. */
type Source =
  | { readonly of: 'column'; readonly index: number }
  | { readonly of: 'currency of row' }
  | { readonly of: 'currency of column'; readonly index: number };

function tableOf(section: ReportSection, kept: readonly number[], zone: string, wanted: FileWanted): FileTable {
  const { voice, hidden } = wanted;
  const sources = sourcesOf(section, kept);
  const cellOf = (row: ReportRow, source: Source): FileCell => {
    if (source.of === 'column') return written(row.cells[source.index] ?? { is: 'none' }, voice, zone, hidden);
    const currency =
      source.of === 'currency of row' ? (currencyOf(row) ?? section.currency) : currencyAt(row, source.index);
    return currency === null ? { is: 'none' } : { is: 'text', text: currency };
  };
  const rowOf = (row: ReportRow, total: boolean) => ({ total, cells: sources.map((source) => cellOf(row, source)) });
  return {
    title: saySection(section, voice.language),
    columns: sources.map((source) => columnOf(section, source, voice)),
    rows: [...section.rows.map((row) => rowOf(row, false)), ...section.totals.map((row) => rowOf(row, true))],
    notes: section.notes.map((note) => say(note, voice)),
  };
}

/**
 * Where the currency of the amounts stands. Mostly each row is of one: then a column of the section that already says it is
 * enough, or one is put before the amounts. Where a row has several, each column of amounts is followed by its own.
 */
function sourcesOf({ columns, rows, totals }: ReportSection, kept: readonly number[]): readonly Source[] {
  const all = [...rows, ...totals];
  const amounts = kept.filter((index) => columns[index]?.kind === 'amount');
  const plain = kept.map((index): Source => ({ of: 'column', index }));
  if (amounts.length === 0) return plain;
  const mixed = all.some((row) => amounts.some((index) => differs(currencyAt(row, index), currencyOf(row))));
  if (mixed) {
    return kept.flatMap((index): readonly Source[] =>
      amounts.includes(index)
        ? [
            { of: 'column', index },
            { of: 'currency of column', index },
          ]
        : [{ of: 'column', index }],
    );
  }
  if (kept.some((index) => saysCurrency(all, index))) return plain;
  return kept.flatMap((index): readonly Source[] =>
    index === amounts[0] ? [{ of: 'currency of row' }, { of: 'column', index }] : [{ of: 'column', index }],
  );
}

const differs = (one: CurrencyCode | null, other: CurrencyCode | null): boolean => one !== null && one !== other;

function currencyAt(row: ReportRow, index: number): CurrencyCode | null {
  const cell = row.cells[index];
  return cell?.is === 'amount' ? cell.amount.currency : null;
}

function currencyOf({ cells }: ReportRow): CurrencyCode | null {
  for (const cell of cells) if (cell.is === 'amount') return cell.amount.currency;
  return null;
}

/** Whether a column says of every row that has an amount which currency it is in. */
function saysCurrency(rows: readonly ReportRow[], index: number): boolean {
  const told = rows.filter((row) => currencyOf(row) !== null);
  return (
    told.length > 0 &&
    told.every((row) => {
      const cell = row.cells[index];
      return cell?.is === 'name' && cell.of === 'currency' && cell.id === currencyOf(row);
    })
  );
}

function columnOf({ columns }: ReportSection, source: Source, { language }: Voice): FileTable['columns'][number] {
  const words = reportFactsWords[language];
  if (source.of === 'currency of row') return { heading: words.currency, kind: 'text' };
  const column = columns[source.index];
  const heading = column === undefined ? '' : sayHeading(column.heading, language);
  return source.of === 'currency of column'
    ? { heading: words.currencyOf(heading), kind: 'text' }
    : { heading, kind: column?.kind ?? 'text' };
}

function written(cell: ReportCell, voice: Voice, zone: string, hidden: boolean): FileCell {
  switch (cell.is) {
    case 'name':
    case 'sentence':
      return { is: 'text', text: sayCell(cell, voice, zone) };
    case 'amount':
      return hidden ? { is: 'none' } : cell;
    default:
      return cell;
  }
}
