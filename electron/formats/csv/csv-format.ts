import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { FileIssue, FileKind, FormatId, NormalisedRow, StatementBalance } from '../format.ts';
import type { ColumnPlaces, WantedColumns } from './map-columns.ts';
import type { CsvRecord } from './split-records.ts';

/** Where a reader puts what it makes of a record. */
export type Findings = {
  readonly row: (row: NormalisedRow) => void;
  readonly issue: (issue: FileIssue) => void;
};

/** What stood before the first row. */
export type CsvOpening<Name extends string> = {
  readonly header: CsvRecord;
  readonly places: ColumnPlaces<Name>;
  /** The records before the header. */
  readonly preamble: readonly CsvRecord[];
};

export type CsvReader = {
  readonly account: string | null;
  /** Every record becomes a row, an issue, or is part of what the format prints around its rows. */
  readonly read: (record: CsvRecord) => void;
  readonly end: () => readonly StatementBalance[];
};

/**
 * One kind of CSV file. It is recognised by the names in its header alone; `read` gets records in the order of the file,
 * their card numbers masked, blank ones and broken ones left out.
 */
export type CsvFormat<Name extends string = string> = {
  readonly id: FormatId;
  /** As a person calls it, in English: a proper name, not translated. */
  readonly label: string;
  readonly kind: FileKind;
  readonly institution: InstitutionId;
  readonly timeZone: string;
  readonly columns: WantedColumns<Name>;
  /** Records that may stand before the header. */
  readonly preambleLimit: number;
  readonly open: (opening: CsvOpening<Name>, findings: Findings) => CsvReader;
};
