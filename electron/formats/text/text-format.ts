import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { AmountUnit } from '../how-to-read.ts';
import type { FileIssue, FileKind, FormatId, NormalisedRow, StatementBalance } from '../format.ts';

/** What is known of a format before any file of it is seen. */
export type FormatFacts = {
  readonly id: FormatId;
  /** As a person calls it, in English: a proper name, not translated. */
  readonly label: string;
  readonly kind: FileKind;
  readonly institution: InstitutionId;
  /** IANA zone of times that bear none of their own. */
  readonly timeZone: string;
  /** For docs/formats.md: which versions or generations are read, and which of the vendor's figures are checked. */
  readonly versions: string;
  readonly checks: string;
};

/** What begins with a part; what it leaves out is as the format says. */
export type PartBeginning = {
  /** The account's own number, masked (`mask-account.ts`); null when the file names none. */
  readonly account: string | null;
  readonly institution?: InstitutionId;
  readonly timeZone?: string;
  /** The account's id in the books that wrote the file: told by Nikash's own files alone. */
  readonly accountId?: string;
};

/** Where a reader puts what it makes of a file. */
export type Findings = {
  readonly row: (row: NormalisedRow) => void;
  readonly issue: (issue: FileIssue) => void;
  /**
   * Begins the rows of an account, and ends those of the account before. A reader of files with one account need not
   * call it when its `account` says all; rows before any part is begun belong to an account that the file does not name.
   */
  readonly begin: (part: PartBeginning) => void;
  /** A balance that the open part states or implies. */
  readonly balance: (balance: StatementBalance) => void;
};

/** Takes the file's text piece by piece, in pieces of any size. */
export type TextReader = {
  readonly push: (text: string) => void;
  readonly end: () => void;
};

/**
 * One kind of text that is no table: XML, JSON, tagged lines. `recognises` looks at the first 64 KiB or less; `open` masks
 * card numbers before anything else sees them (its adapters in json/, lines/ and xml/ do).
 */
export type TextFormat = FormatFacts & {
  readonly recognises: (head: string) => boolean;
  readonly open: (findings: Findings) => TextReader;
  /** The same format for an account of this currency, where the file itself has no place for one. */
  readonly inCurrency?: (currency: CurrencyCode) => TextFormat;
  /** The same format for a file whose amounts are in this unit, where nothing in the file tells. */
  readonly inUnit?: (unit: AmountUnit) => TextFormat;
};
