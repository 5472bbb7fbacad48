import writeWorkbook from 'write-excel-file/node';
import type { ReportDocument } from '../../../../shared/contract/report-document.ts';
import { reportFactsWords } from '../../../../shared/wording/reports/report-facts-words.ts';
import { factsSheet, tableSheet } from './report-sheet.ts';
import { reportFacts } from './report-facts.ts';
import { reportTables, type FileWanted } from './report-table.ts';
import { sheetNames } from './sheet-names.ts';

/**
 * A report as an Excel workbook: first a sheet of facts, then one a section. Cells are typed: amounts are numbers in major units with
 * their currency's decimals where a double holds them exactly, else text, and that is said; days are dates; texts are texts, and so
 * never formulas.
 */
export async function reportWorkbook(document: ReportDocument, wanted: FileWanted): Promise<Uint8Array> {
  const words = reportFactsWords[wanted.voice.language];
  const tables = reportTables(document, wanted);
  const names = sheetNames([words.facts, ...tables.map(({ title }) => title)]);
  const sheets = [
    factsSheet(reportFacts(document, wanted), document.zone),
    ...tables.map((table) => ({ ...tableSheet(table, document.zone, words), stickyRowsCount: 1 })),
  ];
  return writeWorkbook(
    sheets.map((sheet, index) => ({
      ...sheet,
      sheet: names[index] ?? String(index),
      orientation: 'landscape' as const,
    })),
  ).toBuffer();
}
