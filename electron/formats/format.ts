import type { InstitutionId } from '../../shared/catalogue/institutions.ts';
import type { MethodId } from '../../shared/catalogue/methods.ts';
import type { CurrencyCode } from '../../shared/catalogue/currencies.ts';
import type { LocalDate } from '../../shared/kernel/local-date.ts';
import type { Money } from '../../shared/money/money.ts';
import type { Fact } from '../../shared/wording/sentence.ts';
import type { RowKind } from '../../shared/catalogue/row-kinds.ts';

/** The institution or standard, a dot, the kind of file: `phonepe.settlement`, `camt.statement`. */
export type FormatId = `${string}.${string}`;

export type FileKind = 'settlement' | 'statement' | 'payments';

/**
 * A fault in the user's data, with its place. `holds` keeps the file out of the books until it is mended. The codes and
 * their facts are in shared/wording/issues/issue.ts.
 */
export type FileIssue = {
  readonly line: number | null;
  readonly column: string | null;
  readonly code: string;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly holds: boolean;
};

/**
 * One row as every format gives it. Amounts: `gross` is signed (a refund is negative); `fee` and `tax` are what the
 * provider kept, positive as costs; `net` = gross − fee − tax, what reaches the merchant. On a statement gross = net.
 * All amounts of a row are in one currency, the one it is settled in.
 */
export type NormalisedRow = {
  /** Line in the file, from 1, where the row begins. */
  readonly line: number;
  readonly kind: RowKind;
  /** `YYYY-MM-DD` in the source's zone, or an instant with its offset `YYYY-MM-DDTHH:MM:SS+05:30`. */
  readonly occurredAt: string;
  readonly valueOn: LocalDate | null;
  readonly currency: CurrencyCode;
  readonly gross: Money;
  readonly fee: Money;
  readonly tax: Money;
  readonly net: Money;
  readonly method: MethodId | null;
  /** The institution's own id of the row, kept as text with its leading zeros. */
  readonly reference: string | null;
  /** The merchant's own id of it. */
  readonly merchantReference: string | null;
  /** The settlement it was paid in (UTR), null when it is not settled yet. */
  readonly batch: string | null;
  readonly description: string;
  /** When a reserve that is held here is to be released, where the file says so. */
  readonly releaseOn: LocalDate | null;
  /** Statement only: the running balance printed after this line. */
  readonly balance: Money | null;
  /** What makes it this row and no other, within one account of one institution. See `row-identity.ts`. */
  readonly identity: string;
  /** Only where the report has no place for fees: its zeros of fee and tax contradict nothing. */
  readonly feesUnsaid?: true;
  /**
   * Only where the provider gives a settlement by its totals alone as well as by its payments: which settlement the row
   * is of. The rows of its totals have their identity of it (`lump-totals.ts`), so that it is never counted by both.
   */
  readonly lump?: string;
  /** The row's text as it stands in the file, card numbers masked. */
  readonly raw: string;
};

/** Opening and closing as the file states or implies them; `difference` = opening + sum − closing, zero when it adds up. */
export type StatementBalance = {
  readonly account: string | null;
  readonly currency: CurrencyCode;
  readonly opening: Money;
  readonly closing: Money;
  readonly sum: Money;
  readonly difference: Money;
};

/** Stands where a digest would when a file was not read to its end. */
export const unreadDigest = '0'.repeat(64);

/**
 * What reading a file gives: either `unrecognised` alone, or one part after another, each one `recognised`, any number of
 * `rows`, one `finished`. A part is what belongs to one account: a file of an archive, a sheet of a workbook, one of
 * several accounts in a bank's file. `sha256` is of the whole file's bytes, given with the last part (null before it),
 * or `unreadDigest` where a holding issue says why the reading broke off.
 */
export type ReadEvent =
  | ({ readonly type: 'recognised' } & RecognisedPart)
  | {
      readonly type: 'unrecognised';
      readonly issue: FileIssue;
      readonly sha256: string;
      /** The table that is in it all the same, so that a person can say what its columns are; null where there is none. */
      readonly table: TableLook | null;
    }
  | {
      readonly type: 'rows';
      readonly rows: readonly NormalisedRow[];
      readonly issues: readonly FileIssue[];
      readonly bytesRead: number;
      readonly bytesTotal: number | null;
    }
  | {
      readonly type: 'finished';
      readonly sha256: string | null;
      readonly rowsRead: number;
      readonly issues: readonly FileIssue[];
      readonly balances: readonly StatementBalance[];
    };

/** The beginning of a table that no format knows, card numbers masked. */
export type TableLook = {
  readonly within: string | null;
  /** Null for a sheet of a workbook. */
  readonly separator: string | null;
  /** Place of the header among the records, from 0. */
  readonly headerAt: number;
  readonly records: readonly { readonly line: number; readonly fields: readonly string[] }[];
};

/** What is known of a part before its first row. */
export type RecognisedPart = {
  readonly format: FormatId;
  readonly kind: FileKind;
  readonly institution: InstitutionId;
  readonly timeZone: string;
  /** The account's own number as the file gives it, masked; null when the file names none. */
  readonly account: string | null;
  /** Of a file that Nikash wrote, the account's id in the books it was written from. */
  readonly accountId?: string;
  /** Where in the file the part lies (`jan.csv` of an archive, a sheet); null where the file is all of one piece. */
  readonly within: string | null;
};

/** Where the bytes of a file come from: a path the host vouched for, or bytes the host holds. */
export type FileSource =
  { readonly name: string; readonly path: string } | { readonly name: string; readonly bytes: Uint8Array };
