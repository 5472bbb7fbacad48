import { workbookFaults } from '../archive/zip-faults.ts';
import { FileFault } from '../file-fault.ts';
import type { TableRecord } from '../table/split-records.ts';

export type Sheet = {
  readonly name: string;
  /**
   * Its rows from the top: `line` is the sheet's own row number, `raw` the cells joined by tabs. Dates come as
   * `2025-11-03` or `2025-11-03 14:05:06`, numbers as plain decimals, empty rows are left out. Rows are as wide as the
   * widest before them. A fault that shows only here is thrown as a FileFault.
   */
  readonly rows: () => AsyncIterable<TableRecord>;
};

export type Workbook = { readonly sheets: readonly Sheet[]; readonly close: () => Promise<void> };

/** Thrown where a workbook is not as its format has it. */
export const damagedWorkbook = (): FileFault => new FileFault(workbookFaults.damaged);
