import type { CurrencyCode } from '../catalogue/currencies.ts';
import { fail, succeed, type Result } from '../kernel/result.ts';
import { withoutLabel } from './amount-labels.ts';
import { bareAmount } from './bare-amount.ts';
import { isCountedInLakh } from './money-form.ts';
import { ledgerScale, money, type Money } from './money.ts';
import { readDigits } from './read-digits.ts';

export type AmountFaultCode =
  /** Nothing there but spaces and invisible characters. */
  | 'empty'
  | 'not_an_amount'
  /** Digits grouped neither by thousands nor by lakh and crore: `1,23,4`, `12,345,67`. */
  | 'grouping'
  /** Two readings are possible: two signs, digits of two scripts, `0,123`, `5 Cr`, `1,234` with no decimal mark stated. */
  | 'ambiguous'
  /** The label beside it is another currency's. */
  | 'wrong_currency'
  /** `1.2E+05`: a spreadsheet has thrown digits away. */
  | 'scientific'
  /** More decimals than the ledger holds (`ledgerScale`). */
  | 'too_fine'
  /** More than the ledger's columns hold. */
  | 'too_large';

export type AmountFault = { readonly code: AmountFaultCode; readonly text: string };

export type AmountForm = {
  readonly currency: CurrencyCode;
  /**
   * The decimal mark of the source; the other of the two is a grouping mark there. Where none is stated, a text that
   * makes sense with both marks, as different amounts, is ambiguous.
   */
  readonly decimal?: '.' | ',';
  /** Typed or pasted by a person, who may mean crore by `Cr` and not a statement's credit side. */
  readonly typed?: boolean;
};

/** The largest number of ledger units in the store's two columns (`column-amount.ts`): int64 × 10^9. */
const largest = 9_223_372_036_854_775_807n * 1_000_000_000n;
/** No honest amount is longer; a limit keeps every pattern below linear. */
const longestText = 120;

/** What nearly every report writes, and nearly every statement: read without the marks and words that others have. */
const plain = /^(-?)(\d{1,18})(?:\.(\d{1,9}))?$/;
const groupedPlain = /^(-?)([1-9]\d{0,2}(?:,\d{3}){1,5}|[1-9]\d?(?:,\d{2}){1,6},\d{3})(?:\.(\d{1,9}))?$/;

/**
 * Reads an amount as people, banks and providers write it, to exact ledger units of the stated currency: Latin,
 * Bengali or Devanagari digits; western or lakh grouping; brackets, minus, Dr and Cr in three languages; the currency's
 * own labels. What could be read in two ways is a fault, never a guess.
 */
export function parseAmount(text: string, form: AmountForm): Result<Money, AmountFault> {
  const { currency, decimal } = form;
  if (decimal === '.') {
    const found = plain.exec(text) ?? groupedPlain.exec(text);
    if (found !== null) {
      const whole = (found[2] ?? '').replaceAll(',', '');
      const units = BigInt(whole + (found[3] ?? '').padEnd(ledgerScale(currency), '0'));
      if (units <= largest) return succeed(money(currency, found[1] === '-' ? -units : units));
    }
  }
  const read =
    decimal === undefined
      ? theOneReading(readWritten(text, form, '.'), readWritten(text, form, ','))
      : readWritten(text, form, decimal);
  return typeof read === 'string' ? fail({ code: read, text }) : succeed(money(currency, read));
}

/** Ledger units, or why there are none. */
type Reading = bigint | AmountFaultCode;

/** Of the readings with a decimal point and with a decimal comma: the one there is, or the one amount both say. */
function theOneReading(point: Reading, comma: Reading): Reading {
  if (typeof point === 'bigint' && typeof comma === 'bigint') return point === comma ? point : 'ambiguous';
  if (typeof point === 'bigint') return point;
  if (typeof comma === 'bigint') return comma;
  // Marks that group nothing only say that this was not the mark.
  return point === 'grouping' ? comma : point;
}

/** Shown as nothing: zero-width and bidirectional marks, joiners, soft hyphens, variation selectors (Unicode, DI). */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
/** Every space of a line; a line break or a tab inside would be two values. */
const spaces = /[^\S\t\n\v\f\r\u2028\u2029]/gu;
const digit = '\\d০-৯०-९';
const digitsAndMarks = new RegExp(`^[${digit}.,'’ ]*[${digit}][${digit}.,'’ ]*$`, 'u');
/**
 * Hidden, but not harmless: a soft hyphen at an end is what some PDF files have for a minus, and text that is turned
 * round (U+202E) shows other digits than it holds.
 */
const treacherous = new RegExp(`\u202e|(?<![${digit}.,])\u00ad|\u00ad(?![${digit}.,])`, 'u');

function readWritten(text: string, { currency, typed = false }: AmountForm, decimal: '.' | ','): Reading {
  if (text.length > longestText) return 'not_an_amount';
  const visible = text.replace(invisible, '').replace(spaces, ' ').trim();
  if (visible === '') return 'empty';
  const { core, negative, signs, crBehind } = bareAmount(visible, currency);
  if (!digitsAndMarks.test(core)) return faultOf(core, currency);
  if (signs > 1 || treacherous.test(text)) return 'ambiguous';
  const read = readDigits(core, decimal);
  if (!read.ok) return read.error;
  const { whole, decimals } = read.value;
  // Where people count in crore, `5 Cr` and `1.5 Cr` are crore to some; with both paise it is a statement's credit.
  if (crBehind && (typed || (isCountedInLakh(currency) && decimals.length !== 2))) return 'ambiguous';
  const scale = ledgerScale(currency);
  const significant = decimals.replace(/0+$/, '');
  if (significant.length > scale) return 'too_fine';
  const units = BigInt(`${whole}${significant.padEnd(scale, '0')}`);
  if (units > largest) return 'too_large';
  return negative ? -units : units;
}

const scientific = new RegExp(`^[${digit}]+(?:[.,][${digit}]+)?e[+-]?[${digit}]+$`, 'iu');
const anyDigit = new RegExp(`[${digit}]`, 'u');

function faultOf(core: string, currency: CurrencyCode): AmountFaultCode {
  if (scientific.test(core)) return 'scientific';
  if (!anyDigit.test(core)) return 'not_an_amount';
  return withoutLabel(core, currency)?.own === false ? 'wrong_currency' : 'not_an_amount';
}
