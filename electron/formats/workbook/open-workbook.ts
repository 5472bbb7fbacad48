import type { FileIssue } from '../format.ts';
import type { PlacedBytes } from '../file-bytes.ts';
import type { TableRecord } from '../table/split-records.ts';

export type Sheet = {
  readonly name: string;
  /**
   * Its rows from the top: `line` is the sheet's own row number, `raw` the cells joined by tabs. Dates come as
   * `2025-11-03` or `2025-11-03 14:05:06`, numbers as plain decimals, empty rows are left out.
   */
  readonly rows: () => AsyncIterable<TableRecord>;
};

export type Workbook = { readonly sheets: readonly Sheet[]; readonly close: () => Promise<void> };

/** Opens an Excel workbook, XLSX or the older XLS; a damaged, protected or outsized one is an issue. */
export async function openWorkbook(_bytes: PlacedBytes): Promise<Workbook | FileIssue> {
  throw new Error('not there yet');
}
