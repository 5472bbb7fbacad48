import { isCurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { money } from '../../../shared/money/money.ts';

/** An amount of the ledger in words: '12.50 INR'; of a currency that nobody knows, in the units it is stored in. */
export const amountText = (units: bigint, currency: string): string =>
  isCurrencyCode(currency) ? `${toDecimalText(money(currency, units))} ${currency}` : `${units} units of ${currency}`;
