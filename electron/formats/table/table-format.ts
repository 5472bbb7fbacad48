import type { Findings, FormatFacts } from '../text/text-format.ts';
import type { StatementBalance } from '../format.ts';
import type { AmountUnit } from '../how-to-read.ts';
import type { ColumnPlaces, WantedColumns } from './map-columns.ts';
import type { TableRecord } from './split-records.ts';

/** What stood before the first row. */
export type TableOpening<Name extends string> = {
  readonly header: TableRecord;
  readonly places: ColumnPlaces<Name>;
  /** The records before the header. */
  readonly preamble: readonly TableRecord[];
  /** Cells of a workbook that hold days or numbers come as `2025-11-03`, `2025-11-03 14:05:06` and `1234.5`. */
  readonly from: 'text' | 'workbook';
};

export type TableReader = {
  /** The account's number, masked; null when the file names none, or where the reader begins its parts itself. */
  readonly account: string | null;
  /** Every record becomes a row, an issue, or is part of what the format prints around its rows. */
  readonly read: (record: TableRecord) => void;
  readonly end: () => readonly StatementBalance[];
};

/**
 * One kind of table: CSV text with any separator, or a sheet of a workbook. It is recognised by the names in its header
 * alone; `read` gets records in the order of the file, their card numbers masked, blank ones and broken ones left out.
 */
export type TableFormat<Name extends string = string> = FormatFacts & {
  readonly columns: WantedColumns<Name>;
  /** Records that may stand before the header. */
  readonly preambleLimit: number;
  /** Tells apart files whose headers both formats could read: names of columns that only another report has. */
  readonly not?: readonly string[];
  readonly open: (opening: TableOpening<Name>, findings: Findings) => TableReader;
  /** The same format for a file whose amounts are in this unit, where nothing in the file tells. */
  readonly inUnit?: (unit: AmountUnit) => TableFormat<Name>;
};
