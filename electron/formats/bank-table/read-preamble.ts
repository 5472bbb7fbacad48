import { isCurrencyCode, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { maskAccount } from '../mask-account.ts';
import type { TableRecord } from '../table/split-records.ts';

export type Preamble = {
  /** The account's number, all but its last four digits hidden; null when the file names none. */
  readonly account: string | null;
  readonly currency: CurrencyCode;
  /** What the file calls its currency when that is none we know; `currency` is then a stand-in. */
  readonly unknownCurrency: { readonly text: string; readonly line: number } | null;
};

/** SBI prints `_00000012345678901`, others a number that is masked already. */
const accountNumber = /\b(?:account|a\/c)\s*(?:no|number)\b[\s.:;,'"=_-]*([x*]{2,14}\d{3,6}|\d{9,18})\b/i;
const currencyName = /\bcurrency(?:\s+(?:code|type))?\b[\s.:;,'"=-]*([a-z]{3,4})\b/i;
/** ICICI Bank's business download: `Transactions List - - RUPA SAREE HOUSE (INR) - 012345678901`. */
const transactionsList = /\btransactions list\b.*\(([a-z]{3})\)[\s-]*(\d{9,18})\b/i;

/** Reads what stands above the header: whose account this is and what money it is kept in. Rupees unless it says otherwise. */
export function readPreamble(records: readonly TableRecord[]): Preamble {
  let account: string | null = null;
  let currency: CurrencyCode = 'INR';
  let unknownCurrency: Preamble['unknownCurrency'] = null;
  for (const { fields, line } of records) {
    const text = fields
      .map((field) => field.trim())
      .join(' ')
      .slice(0, 2000);
    const list = transactionsList.exec(text);
    account ??= maskAccount(accountNumber.exec(text)?.[1] ?? list?.[2] ?? null);
    const named = (currencyName.exec(text)?.[1] ?? list?.[1])?.toUpperCase();
    if (named === undefined) continue;
    if (isCurrencyCode(named)) currency = named;
    else unknownCurrency ??= { text: named, line };
  }
  return { account, currency, unknownCurrency };
}
