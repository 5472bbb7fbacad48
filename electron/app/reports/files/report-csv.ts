import type { ReportDocument } from '../../../../shared/contract/report-document.ts';
import { fromWire } from '../../../../shared/money/wire.ts';
import { reportFactsWords } from '../../../../shared/wording/reports/report-facts-words.ts';
import { wallMoment } from '../../../../shared/wording/reports/say-moment.ts';
import { csvText, type CsvCell } from '../csv-text.ts';
import { plainText } from './plain-text.ts';
import { reportFacts } from './report-facts.ts';
import { reportTables, type FileCell, type FileTable, type FileWanted } from './report-table.ts';

/**
 * A report as CSV: its facts, an empty line, then one table of all sections. Each row says its section, and whether it is a total;
 * sections share the columns that are called the same. Dates are ISO (moments with the offset of the report's zone), amounts plain
 * decimals in major units with their currency in a cell of its own, names and headings in the reader's language.
 */
export function reportCsv(document: ReportDocument, wanted: FileWanted): string {
  const written = (cells: readonly FileCell[]): readonly CsvCell[] => cells.map((cell) => csvCell(cell, document.zone));
  const words = reportFactsWords[wanted.voice.language];
  const tables = reportTables(document, wanted);
  const columns = sharedColumns(tables);
  return csvText([
    ...reportFacts(document, wanted).map(written),
    ...tables.flatMap(({ title, notes }) => notes.map((note): readonly CsvCell[] => [words.notes, note, title])),
    [],
    [words.section, words.row, ...columns.map(({ heading }) => heading)],
    ...tables.flatMap((table) => {
      const places = placesOf(table, columns);
      return table.rows.map(({ total, cells }): readonly CsvCell[] => {
        const row: CsvCell[] = columns.map(() => null);
        for (const [index, cell] of cells.entries()) row[places[index] ?? 0] = csvCell(cell, document.zone);
        return [table.title, total ? words.total : null, ...row];
      });
    }),
  ]);
}

/** A column of the whole: its heading, the how-manieth of that heading in its section it is, and whether it holds figures. */
type Shared = { readonly heading: string; readonly nth: number; readonly figures: boolean };

const keysOf = ({ columns }: FileTable): readonly Shared[] => {
  const seen = new Map<string, number>();
  return columns.map(({ heading, kind }) => {
    const nth = seen.get(heading) ?? 0;
    seen.set(heading, nth + 1);
    return { heading, nth, figures: kind === 'amount' || kind === 'count' || kind === 'percent' };
  });
};

const keyText = ({ heading, nth, figures }: Shared): string => `${nth} ${figures} ${heading}`;

/** What a row is of stands before its figures, whichever section brought the column. */
function sharedColumns(tables: readonly FileTable[]): readonly Shared[] {
  const columns = new Map<string, Shared>();
  for (const table of tables)
    for (const key of keysOf(table)) columns.set(keyText(key), columns.get(keyText(key)) ?? key);
  return [...columns.values()].toSorted((left, right) => Number(left.figures) - Number(right.figures));
}

function placesOf(table: FileTable, columns: readonly Shared[]): readonly number[] {
  const places = new Map(columns.map((column, index) => [keyText(column), index]));
  return keysOf(table).map((key) => places.get(keyText(key)) ?? 0);
}

function csvCell(cell: FileCell, zone: string): CsvCell {
  switch (cell.is) {
    case 'moment': {
      const { date, time, offset } = wallMoment(cell.instant, zone);
      return `${date}T${time}${offset}`;
    }
    case 'count':
      return cell.count;
    case 'amount':
      return fromWire(cell.amount);
    case 'percent':
      return { decimal: cell.percent };
    default:
      return plainText(cell);
  }
}
