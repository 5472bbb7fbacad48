import { assertNever } from '../../../shared/kernel/assert.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { Money } from '../../../shared/money/money.ts';
import { parseAmount, type AmountFault } from '../../../shared/money/parse-amount.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';

/** Reads a cell as an amount; null after it has told `issue` what is wrong with it. */
export type AmountReader = (text: string, line: number, column: string) => Money | null;

const remembered = 4096;
/** Longer texts are views into the whole chunk and would keep it in memory. */
const longestRemembered = 12;

/**
 * Amounts of one currency with a decimal point. The same amounts stand in a report again and again (fees of ₹2.00,
 * taxes of 0), so the first few thousand are remembered.
 */
export function readAmounts(currency: CurrencyCode, issue: (issue: FileIssue) => void): AmountReader {
  const known = new Map<string, Money>();
  return (text, line, column) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const parsed = parseAmount(text, { currency, decimal: '.' });
    if (!parsed.ok) {
      issue(amountIssue(parsed.error, currency, line, column));
      return null;
    }
    if (text.length <= longestRemembered && known.size < remembered) known.set(text, parsed.value);
    return parsed.value;
  };
}

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
