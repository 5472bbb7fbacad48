import { exponentOf, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import type { AmountUnit } from '../how-to-read.ts';
import { readAmountsIn, type AmountInReader } from '../table/read-amount.ts';

/** Currencies that PayPal holds without decimals although ISO 4217 gives them two (PayPal, currency codes). */
const withoutDecimals: ReadonlySet<string> = new Set(['HUF', 'TWD']);

/**
 * PayPal writes amounts as unsigned whole numbers of which "100,00 yen and $100.00 USD are both represented as 10000": for
 * currencies of two decimals these are cents; of the others that does not say whether ¥10000 or ¥100 is meant. There the
 * user is asked, once for each currency, and nothing is guessed; a nothing is a nothing in every unit. `said` is the answer:
 * the unit itself, or hundredths of it.
 */
export function readMinorAmounts(issue: (issue: FileIssue) => void, said: AmountUnit | null): AmountInReader {
  const amountOf = readAmountsIn(issue, { unit: 'minor' });
  const majorOf = readAmountsIn(issue);
  const asked = new Set<CurrencyCode>();
  return (text, currency, line, column): Money | null => {
    if (/^0+$/.test(text)) return money(currency, 0n);
    if (exponentOf(currency) === 2 && !withoutDecimals.has(currency)) return amountOf(text, currency, line, column);
    if (said !== null && /^\d{1,40}$/.test(text))
      return majorOf(said === 'major' ? text : inHundredths(text), currency, line, column);
    if (said !== null) return amountOf(text, currency, line, column);
    if (!asked.has(currency)) issue(fileIssue('unit_uncertain', {}, { line, column }));
    asked.add(currency);
    return null;
  };
}

/** `10000` as `100`, `10050` as `100.50`. */
function inHundredths(text: string): string {
  const digits = text.padStart(3, '0');
  const rest = digits.slice(-2);
  return rest === '00' ? digits.slice(0, -2) : `${digits.slice(0, -2)}.${rest}`;
}
