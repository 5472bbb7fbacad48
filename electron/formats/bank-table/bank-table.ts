import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { FormatId } from '../format.ts';
import type { WantedColumns } from '../table/map-columns.ts';
import type { TableFormat } from '../table/table-format.ts';
import { openBankTable } from './open-bank-table.ts';

/** What a bank's statement says of a line, whatever its columns are called. */
export type BankColumn =
  | 'date'
  | 'valueDate'
  | 'narration'
  | 'reference'
  /** The bank's own id of the line, which stands in where there is no cheque or transfer number. */
  | 'transactionId'
  | 'withdrawal'
  | 'deposit'
  /** One column for both sides, with `direction` (Dr or Cr) beside it. */
  | 'amount'
  | 'direction'
  | 'balance';

/** What tells one bank's statement from another's. */
export type BankTable = {
  readonly id: FormatId;
  readonly label: string;
  readonly institution: InstitutionId;
  readonly versions: string;
  readonly columns: Partial<WantedColumns<BankColumn>>;
  /** The forms its dates may have, the usual one first; all day first. Which one a column has, its first date decides. */
  readonly dateForms: readonly [string, ...string[]];
  /** False where one of the bank's downloads of the same account has no value date: a line's identity leaves it out. */
  readonly valueDateIdentifies: boolean;
};

/** The statement of an Indian bank as a table: two sides or one amount with its side, and the balance after each line. */
export function bankTable(table: BankTable): TableFormat {
  return {
    id: table.id,
    label: table.label,
    kind: 'statement',
    institution: table.institution,
    timeZone: 'Asia/Kolkata',
    versions: table.versions,
    checks: 'running balance line by line, the statement’s summary',
    columns: table.columns,
    // Axis prints some twenty lines of address and account before its header.
    preambleLimit: 40,
    open: (opening, findings) => openBankTable(table, opening, findings),
  };
}
