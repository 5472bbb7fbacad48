import type { CurrencyCode } from '../../catalogue/currencies.ts';
import type { AmountFaultCode } from '../parse-amount.ts';

/**
 * One case of reading an amount: the text, the currency and the decimal mark its source states, and what must come of
 * it, which is the exact decimal text or the reason of the refusal. Written by hand, never by what it tests.
 */
export type GoldenAmount = readonly [
  text: string,
  currency: CurrencyCode,
  decimal: '.' | ',' | 'unstated',
  outcome: `${number}` | AmountFaultCode,
  by?: 'typed',
];
