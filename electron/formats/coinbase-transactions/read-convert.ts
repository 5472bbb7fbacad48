import { isCurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { negate, type Money } from '../../../shared/money/money.ts';
import { parseAmount } from '../../../shared/money/parse-amount.ts';

export type Convert = { readonly given: Money; readonly received: Money };

const notesForm = /^Converted ([\d.,]+) ([A-Za-z0-9]+) to ([\d.,]+) ([A-Za-z0-9]+)\.?$/;

/** Reads `Converted 1 ETH to 2,000.50 USDC`; null for anything else, also for coins that are not in the catalogue. */
export function readConvert(notes: string): Convert | null {
  const found = notesForm.exec(notes);
  if (found === null) return null;
  const given = amountOf(found[1], found[2]);
  const received = amountOf(found[3], found[4]);
  return given === null || received === null ? null : { given: negate(given), received };
}

function amountOf(text = '', code = ''): Money | null {
  const currency = code.toUpperCase();
  if (!isCurrencyCode(currency)) return null;
  const read = parseAmount(text, { currency, decimal: '.' });
  return read.ok && read.value.units > 0n ? read.value : null;
}
