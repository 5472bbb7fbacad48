import type { CurrencyCode } from '../catalogue/currencies.ts';
import { fail, succeed, type Result } from '../kernel/result.ts';
import { amountLabels, bearsSomeLabel } from './amount-labels.ts';
import { ledgerScale, money, type Money } from './money.ts';

export type AmountFaultCode =
  /** Nothing there but spaces and invisible characters. */
  | 'empty'
  | 'not_an_amount'
  /** Digits grouped neither by thousands nor by lakh and crore: `1,23,4`, `12,345,67`. */
  | 'grouping'
  /** Two readings are possible: two signs, digits of two scripts, `0,123`. */
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
  /** The decimal mark of the source; the other of the two is a grouping mark there. */
  readonly decimal: '.' | ',';
};

/** The largest number of ledger units in the store's two columns (`column-amount.ts`): int64 × 10^9. */
const largest = 9_223_372_036_854_775_807n * 1_000_000_000n;
/** No honest amount is longer; a limit keeps every pattern below linear. */
const longestText = 120;

const plain = /^(-?)(\d{1,18})(?:\.(\d{1,9}))?$/;

/**
 * Reads an amount as people, banks and providers write it, to exact ledger units of the stated currency: Latin,
 * Bengali or Devanagari digits; western or lakh grouping; brackets, minus, `Dr` for negatives; the currency's own
 * labels. What could be read in two ways is a fault, never a guess.
 */
export function parseAmount(text: string, form: AmountForm): Result<Money, AmountFault> {
  if (form.decimal === '.') {
    const found = plain.exec(text);
    if (found !== null) {
      const units = BigInt(found[2] + (found[3] ?? '').padEnd(ledgerScale(form.currency), '0'));
      if (units <= largest) return succeed(money(form.currency, found[1] === '-' ? -units : units));
    }
  }
  const read = readWritten(text, form);
  return typeof read === 'string' ? fail({ code: read, text }) : succeed(money(form.currency, read));
}

function readWritten(text: string, form: AmountForm): bigint | AmountFaultCode {
  if (text.length > longestText) return 'not_an_amount';
  const visible = text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
  if (visible === '') return 'empty';
  if (countsInCrore.includes(form.currency) && maybeCrore.test(visible.replace(/^[^\d০-৯०-९]+/u, '')))
    return 'ambiguous';
  const bared = bare(visible, form.currency);
  if (bared.signs > 1) return 'ambiguous';
  if (!/^[\d০-৯०-९.,'’ ]+$/u.test(bared.core)) return faultOf(bared.core);
  const digits = latinDigits(bared.core);
  if (digits === null) return 'ambiguous';
  const units = readDigits(digits, form);
  if (typeof units === 'string') return units;
  return bared.negative ? -units : units;
}

const faultOf = (core: string): AmountFaultCode => {
  if (/^\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(core)) return 'scientific';
  return /[\d০-৯०-९]/u.test(core) && bearsSomeLabel(core) ? 'wrong_currency' : 'not_an_amount';
};

type Bared = { readonly core: string; readonly negative: boolean; readonly signs: number };

/** Takes label, sign, brackets and Dr/Cr off both ends, each at most once, and counts the signs it met. */
function bare(visible: string, currency: CurrencyCode): Bared {
  let core = visible;
  let negative = false;
  let signs = 0;
  let labelled = false;
  for (;;) {
    const label = labelled ? null : labelAt(core, currency);
    if (label !== null) {
      core = label;
      labelled = true;
      continue;
    }
    const sign = signAt(core);
    if (sign === null) return { core, negative, signs };
    core = sign.rest;
    negative = negative || sign.negative;
    if (sign.counts) signs += 1;
  }
}

function labelAt(text: string, currency: CurrencyCode): string | null {
  const lower = text.toLowerCase();
  for (const label of amountLabels(currency)) {
    if (lower.startsWith(label)) return text.slice(label.length).trim();
    if (lower.endsWith(label)) return text.slice(0, -label.length).trim();
  }
  return null;
}

type Sign = { readonly rest: string; readonly negative: boolean; readonly counts: boolean };

const minus = '\\-\u2212\u2010-\u2013\ufe63\uff0d';
const leadingSign = new RegExp(`^([${minus}+]) ?(?=\\S)`, 'u');
const trailingSign = new RegExp(`(?<=\\S) ?([${minus}])$`, 'u');
/** `500/-`, the Indian way to say that no paise follow; it is not a minus. */
const noPaise = /\/[-\u2013=]$/u;
const debitOrCredit = /(?:(?<=[\d০-৯०-९)])|\s)\(?(dr|cr)\.?\)?$/iu;
/** In India and Bangladesh `5 Cr` is also five crore. With decimals (`5.00 Cr`) it is a statement's credit. */
const maybeCrore = /^[^.]*\bcr\.?\)?$/i;
const countsInCrore: readonly CurrencyCode[] = ['INR', 'BDT'];

function signAt(text: string): Sign | null {
  if (noPaise.test(text)) return { rest: text.slice(0, -2).trim(), negative: false, counts: false };
  const side = debitOrCredit.exec(text);
  if (side !== null)
    return { rest: text.slice(0, side.index).trim(), negative: side[1]?.toLowerCase() === 'dr', counts: true };
  if (text.startsWith('(') && text.endsWith(')'))
    return { rest: text.slice(1, -1).trim(), negative: true, counts: true };
  const first = leadingSign.exec(text);
  if (first !== null) return { rest: text.slice(first[0].length), negative: first[1] !== '+', counts: true };
  const last = trailingSign.exec(text);
  if (last !== null) return { rest: text.slice(0, last.index), negative: true, counts: true };
  return null;
}

/** To Latin digits; null when digits of two scripts stand together (৪ is 4 and looks like 8). */
function latinDigits(core: string): string | null {
  const scripts = [/\d/, /[০-৯]/u, /[०-९]/u].filter((script) => script.test(core));
  if (scripts.length > 1) return null;
  return core.replace(/[০-৯]/gu, (digit) => shift(digit, 0x09e6)).replace(/[०-९]/gu, (digit) => shift(digit, 0x0966));
}

const shift = (digit: string, zeroAt: number): string => String((digit.codePointAt(0) ?? zeroAt) - zeroAt);

const western = /^\d{1,3}(?:,\d{3})+$/;
const lakh = /^\d{1,2}(?:,\d{2})*,\d{3}$/;

function readDigits(text: string, { currency, decimal }: AmountForm): bigint | AmountFaultCode {
  const parts = text.split(decimal);
  if (parts.length > 2) return 'grouping';
  const [whole = '', decimals = ''] = parts;
  // A mark with nothing behind it may be a number cut short.
  if (parts.length === 2 && decimals === '') return 'not_an_amount';
  if (!/^\d*$/.test(decimals)) return 'grouping';
  if (whole === '' && decimals === '') return 'not_an_amount';
  const ungrouped = ungroup(whole, decimal);
  if (!ungrouped.ok) return ungrouped.error;
  const scale = ledgerScale(currency);
  const significant = decimals.replace(/0+$/, '');
  if (significant.length > scale) return 'too_fine';
  const units = BigInt(`${ungrouped.value}${significant.padEnd(scale, '0')}`);
  return units > largest ? 'too_large' : units;
}

/** The digits of the whole part without grouping marks, which must stand where western or lakh grouping puts them. */
function ungroup(whole: string, decimal: '.' | ','): Result<string, 'grouping' | 'ambiguous'> {
  if (/^\d*$/.test(whole)) return succeed(whole);
  const marks = new Set(whole.replace(/\d/g, ''));
  const [mark] = marks;
  if (marks.size !== 1 || mark === undefined) return fail('grouping');
  const commas = whole.replaceAll(mark, ',');
  // Nobody groups by lakh with anything but a comma; `1.23.456` is more likely a date.
  if (!western.test(commas) && !(mark === ',' && decimal === '.' && lakh.test(commas))) return fail('grouping');
  // No grouped number begins with 0: `0,123` was written with the other decimal mark.
  if (commas.startsWith('0')) return fail('ambiguous');
  return succeed(commas.replaceAll(',', ''));
}
