import { assertNever } from '../../../shared/kernel/assert.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { fromMinor, type Money } from '../../../shared/money/money.ts';
import { parseAmount, type AmountFault } from '../../../shared/money/parse-amount.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';

/** Reads a cell as an amount; null after it has told `issue` what is wrong with it. */
export type AmountReader = (text: string, line: number, column: string) => Money | null;

const remembered = 4096;
/** Longer texts are views into the whole chunk and would keep it in memory. */
const longestRemembered = 12;

/** Reads a cell as an amount of a currency that its row names. */
export type AmountInReader = (text: string, currency: CurrencyCode, line: number, column: string) => Money | null;

export type AmountStyle = {
  /** The decimal mark of the source. */
  readonly decimal?: '.' | ',';
  /** `minor`: whole paise or cents without a decimal mark, by the currency's exponent. */
  readonly unit?: 'major' | 'minor';
};

/** Amounts of whatever currency the row is in. */
export function readAmountsIn(issue: (issue: FileIssue) => void, style: AmountStyle = {}): AmountInReader {
  const readers = new Map<CurrencyCode, AmountReader>();
  return (text, currency, line, column) => {
    let reader = readers.get(currency);
    if (reader === undefined) {
      reader = readAmounts(currency, issue, style);
      readers.set(currency, reader);
    }
    return reader(text, line, column);
  };
}

/**
 * Amounts of one currency. The same amounts stand in a report again and again (fees of ₹2.00,
 * taxes of 0), so the first few thousand are remembered.
 */
export function readAmounts(
  currency: CurrencyCode,
  issue: (issue: FileIssue) => void,
  { decimal = '.', unit = 'major' }: AmountStyle = {},
): AmountReader {
  const known = new Map<string, Money>();
  return (text, line, column) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const parsed = unit === 'minor' ? parseMinor(text, currency) : parseAmount(text, { currency, decimal });
    if (!parsed.ok) {
      issue(amountIssue(parsed.error, currency, line, column));
      return null;
    }
    if (text.length <= longestRemembered && known.size < remembered) known.set(text, parsed.value);
    return parsed.value;
  };
}

/** Whole minor units with an optional sign: `97100` is 971.00 rupees. */
function parseMinor(text: string, currency: CurrencyCode): Result<Money, AmountFault> {
  if (text === '') return fail({ code: 'empty', text });
  if (!/^[+-]?\d{1,40}$/.test(text)) return fail({ code: 'not_an_amount', text });
  const minor = BigInt(text.replace('+', ''));
  const size = minor < 0n ? -minor : minor;
  return size > largestMinor ? fail({ code: 'too_large', text }) : succeed(fromMinor(currency, minor));
}

/** Well inside what the ledger's columns hold of any currency. */
const largestMinor = 9_000_000_000_000_000_000n;

function amountIssue(fault: AmountFault, currency: CurrencyCode, line: number, column: string): FileIssue {
  const place = { line, column };
  const { text } = fault;
  switch (fault.code) {
    case 'empty':
      return fileIssue('value_missing', {}, place);
    case 'not_an_amount':
      return fileIssue('amount_not_an_amount', { text }, place);
    case 'grouping':
      return fileIssue('amount_grouping', { text }, place);
    case 'ambiguous':
      return fileIssue('amount_ambiguous', { text }, place);
    case 'wrong_currency':
      return fileIssue('amount_wrong_currency', { text, currency }, place);
    case 'scientific':
      return fileIssue('amount_scientific', { text }, place);
    case 'too_fine':
      return fileIssue('amount_too_fine', { text }, place);
    case 'too_large':
      return fileIssue('amount_too_large', { text }, place);
    default:
      return assertNever(fault.code);
  }
}
