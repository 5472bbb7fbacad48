import type { CurrencyCode } from '../catalogue/currencies.ts';
import { withoutLabel } from './amount-labels.ts';
import { isCountedInLakh } from './money-form.ts';

/** What is left of a written amount without label and sign. */
export type BareAmount = {
  readonly core: string;
  readonly negative: boolean;
  /** How many signs it had: minus, plus, brackets, Dr, Cr. */
  readonly signs: number;
  /** `Cr` stood behind the digits, where crore would stand. */
  readonly crBehind: boolean;
};

/** A label on each side at most: `$5.00 USD`, `INR ₹5`. */
const mostLabels = 2;

/** Takes labels, signs, brackets and Dr/Cr off both ends, in whatever order they stand; a foreign label stays. */
export function bareAmount(visible: string, currency: CurrencyCode): BareAmount {
  let core = visible;
  let negative = false;
  let signs = 0;
  let crBehind = false;
  let labels = 0;
  for (;;) {
    // Signs first: the R of `Dr` is no rand.
    const sign = signAt(core, currency);
    if (sign !== null) {
      core = sign.rest;
      negative = negative || sign.negative;
      crBehind = crBehind || sign.crBehind === true;
      signs += 1;
      continue;
    }
    const label = labels < mostLabels ? withoutLabel(core, currency) : null;
    if (label?.own !== true) return { core: core.replace(noPaise, ''), negative, signs, crBehind };
    core = label.rest;
    labels += 1;
  }
}

type Sign = { readonly rest: string; readonly negative: boolean; readonly crBehind?: boolean };

/** Hyphens, dashes and the minus sign, as fonts, spreadsheets and PDF files write a minus. */
const minus = '\\-\u2212\u2010-\u2013\ufe63\uff0d';
const leadingSign = new RegExp(`^([${minus}+]) *(?=\\S)`, 'u');
const trailingSign = new RegExp(`(?<=[^\\s/]) *([${minus}+])$`, 'u');
/** `500/-` and `500/=`, the Indian and the East African way to say that nothing smaller follows; not a minus. */
const noPaise = /(?<=[\d০-৯०-९])\/[-\u2013=]$/u;

const debit = ['dr', 'debit', 'डेबिट', 'नामे', 'ডেবিট'];
const credit = ['cr', 'credit', 'क्रेडिट', 'जमा', 'ক্রেডিট', 'জমা'];
const side = [...debit, ...credit].join('|');
const sideBehind = new RegExp(`(?:(?<=[\\d০-৯०-९)\\-=])| ) *(?:\\((${side})\\.?\\)|(${side})\\.?)$`, 'iu');
const sideInFront = new RegExp(`^(?:\\((${side})\\.?\\)|(${side})\\.?)(?: +(?=\\S)|(?=[^\\p{L}\\p{M}\\s.]))`, 'iu');
/** Brazilian statements: `1.234,56 D`. Only behind two decimals, where it can be nothing else. */
const letterBehind = /(?<=[.,]\d\d) *(?:\(([cd])\)|([cd]))$/i;

function signAt(text: string, currency: CurrencyCode): Sign | null {
  const behind = sideBehind.exec(text);
  if (behind !== null) {
    const word = (behind[1] ?? behind[2] ?? '').toLowerCase();
    const rest = text.slice(0, behind.index).trim();
    return { rest, negative: debit.includes(word), crBehind: word === 'cr' };
  }
  const front = sideInFront.exec(text);
  if (front !== null) {
    const word = (front[1] ?? front[2] ?? '').toLowerCase();
    return { rest: text.slice(front[0].length), negative: debit.includes(word) };
  }
  const letter = isCountedInLakh(currency) ? null : letterBehind.exec(text);
  if (letter !== null) {
    const rest = text.slice(0, letter.index);
    return { rest, negative: (letter[1] ?? letter[2])?.toLowerCase() === 'd' };
  }
  if (text.startsWith('(') && text.endsWith(')')) return { rest: text.slice(1, -1).trim(), negative: true };
  const first = leadingSign.exec(text);
  if (first !== null) return { rest: text.slice(first[0].length), negative: first[1] !== '+' };
  const last = trailingSign.exec(text);
  if (last !== null) return { rest: text.slice(0, last.index), negative: last[1] !== '+' };
  return null;
}
