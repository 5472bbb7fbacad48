import type { CurrencyCode } from '../../shared/catalogue/currencies.ts';
import { toDecimalText } from '../../shared/money/decimal-text.ts';
import type { Money } from '../../shared/money/money.ts';
import { fileIssue } from './file-issue.ts';
import type { FileIssue, NormalisedRow, StatementBalance } from './format.ts';

/** Keeps out what the books cannot take, whatever the file and its format. */
export type LedgerRoom = {
  /** The row, its description cut to what is shown of one; or why it cannot be passed on. */
  readonly fit: (row: NormalisedRow) => NormalisedRow | FileIssue;
  readonly ofBalance: (balance: StatementBalance) => FileIssue | null;
};

/** Sentences name rows by their references and descriptions, and a sentence's facts have a limit (`contract/fields.ts`). */
const longestReference = 500;
const longestDescription = 1500;
const shownOfReference = 40;

/**
 * What one file may move of a currency in all, in ledger units: a quarter of what the ledger's columns hold
 * (`column-amount.ts`), since they hold sums of what many files bring.
 */
const most = (9_223_372_036_854_775_807n * 1_000_000_000n) / 4n;
/** Amounts this small do not come to that in as many rows as a file can have, and need no adding up. */
const small = most / 16_777_216n;

export function ledgerRoom(): LedgerRoom {
  const large = new Map<CurrencyCode, bigint>();

  const isTooMuch = ({ currency, gross, fee, tax, balance }: NormalisedRow): boolean => {
    if (balance !== null && !isWithin(balance, most)) return true;
    if (isWithin(gross, small) && isWithin(fee, small) && isWithin(tax, small)) return false;
    const sum = (large.get(currency) ?? 0n) + size(gross) + size(fee) + size(tax);
    if (sum > most) return true;
    large.set(currency, sum);
    return false;
  };

  return {
    fit: (row) => {
      const place = { line: row.line };
      if (isTooMuch(row)) return fileIssue('amount_too_large', { text: toDecimalText(row.gross) }, place);
      if (!isWhole(row)) return fileIssue('characters_lost', {}, place);
      if (isAtTheEnds(row.occurredAt)) {
        return fileIssue('date_unreadable', { text: row.occurredAt, form: 'yyyy-MM-dd' }, place);
      }
      const references = [row.reference, row.merchantReference, row.batch];
      const shortened = references.find((each) => each !== null && isShortened(each));
      if (shortened !== undefined && shortened !== null) {
        return fileIssue('reference_shortened', { text: shortened }, place);
      }
      const long = references.find((each) => (each?.length ?? 0) > longestReference);
      if (long !== undefined && long !== null) {
        const text = long.slice(0, shownOfReference).toWellFormed();
        return fileIssue('reference_too_long', { text, limit: longestReference }, place);
      }
      return row.description.length > longestDescription ? { ...row, description: beginning(row.description) } : row;
    },
    ofBalance: ({ opening, closing, sum, difference }) => {
      const outside = [opening, closing, sum, difference].find((each) => !isWithin(each, most));
      return outside === undefined ? null : fileIssue('amount_too_large', { text: toDecimalText(outside) });
    },
  };
}

const beginning = (text: string): string => `${text.slice(0, longestDescription - 1).replace(/[\ud800-\udbff]$/, '')}…`;

/**
 * How a spreadsheet shows a long number and saves it: `2.0261E+31`. Payments whose ids begin alike are then one id, and all
 * but one would be taken for rows over again.
 */
const isShortened = (reference: string): boolean => /^\d(?:[.,]\d+)?E\+\d{2,}$/i.test(reference);

const size = ({ units }: Money): bigint => (units < 0n ? -units : units);

const isWithin = ({ units }: Money, limit: bigint): boolean => units <= limit && units >= -limit;

/** Half of a surrogate pair would be stored as another character, and two different ids as one. */
const isWhole = ({ identity, reference, merchantReference, batch, description, raw }: NormalisedRow): boolean =>
  identity.isWellFormed() &&
  raw.isWellFormed() &&
  description.isWellFormed() &&
  (reference ?? '').isWellFormed() &&
  (merchantReference ?? '').isWellFormed() &&
  (batch ?? '').isWellFormed();

/** An instant of the calendar's first or last day may lie outside of it where the merchant is. */
const isAtTheEnds = (occurredAt: string): boolean =>
  occurredAt.startsWith('2200-12-31T') || occurredAt.startsWith('1900-01-01T');
