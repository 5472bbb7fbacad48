/**
 * Issuer prefixes with the lengths they are issued in (ISO/IEC 7812; the networks' own published ranges). A number that
 * no network issues is not a card number, however well it checks: account numbers, RRNs and order ids must survive.
 */
const issuers: readonly { readonly from: string; readonly to: string; readonly lengths: readonly number[] }[] = [
  { from: '4', to: '4', lengths: [13, 16, 19] }, // Visa
  { from: '51', to: '55', lengths: [16] }, // Mastercard
  { from: '2221', to: '2720', lengths: [16] }, // Mastercard
  { from: '34', to: '34', lengths: [15] }, // American Express
  { from: '37', to: '37', lengths: [15] }, // American Express
  { from: '300', to: '305', lengths: [14, 16] }, // Diners Club
  { from: '3095', to: '3095', lengths: [14, 16] }, // Diners Club
  { from: '36', to: '36', lengths: [14, 16] }, // Diners Club
  { from: '38', to: '39', lengths: [14, 16] }, // Diners Club
  { from: '3528', to: '3589', lengths: [16, 17, 18, 19] }, // JCB
  { from: '508', to: '508', lengths: [16] }, // RuPay
  { from: '60', to: '60', lengths: [16] }, // RuPay, Discover 6011, Hipercard 606282
  { from: '644', to: '659', lengths: [16, 17, 18, 19] }, // Discover, RuPay 65
  { from: '81', to: '82', lengths: [16] }, // RuPay
  { from: '62', to: '62', lengths: [16, 17, 18, 19] }, // UnionPay
  { from: '5018', to: '5018', lengths: [13, 14, 15, 16, 17, 18, 19] }, // Maestro
  { from: '5020', to: '5020', lengths: [13, 14, 15, 16, 17, 18, 19] }, // Maestro
  { from: '5038', to: '5038', lengths: [13, 14, 15, 16, 17, 18, 19] }, // Maestro
  { from: '5893', to: '5893', lengths: [13, 14, 15, 16, 17, 18, 19] }, // Maestro
  { from: '6304', to: '6304', lengths: [13, 14, 15, 16, 17, 18, 19] }, // Maestro
  { from: '6759', to: '6763', lengths: [13, 14, 15, 16, 17, 18, 19] }, // Maestro
  { from: '5066', to: '5067', lengths: [16] }, // Elo
  { from: '5090', to: '5099', lengths: [16] }, // Elo
  { from: '2200', to: '2204', lengths: [16, 17, 18, 19] }, // Mir
];

const shortest = 13;
const longest = 19;
/** Cards are printed in groups of three to six digits; RRNs (12) and accounts (11 and more) are never such a group. */
const longestGroup = 7;
const hidden = '*';

/**
 * Hides every full card number: its first six and last four digits stay, as PCI DSS allows, the rest become `*`. Digits
 * may be Latin, Bengali or Devanagari, with single spaces or hyphens between groups. A number that touches a letter or
 * is part of a longer run of digits is a reference, not a card number, and stays.
 */
export function maskCardNumbers(text: string): string {
  let masked: string[] | null = null;
  for (let start = 0; start < text.length; start += 1) {
    if (digitAt(text, start) < 0) continue;
    const run = readRun(text, start);
    if (run.digits.length >= shortest) {
      for (const card of cardsIn(run)) {
        masked ??= text.split('');
        for (let place = card.from + 6; place < card.to - 4; place += 1) masked[run.places[place] ?? 0] = hidden;
      }
    }
    start = run.end;
  }
  return masked === null ? text : masked.join('');
}

/** The value of a digit of the three scripts, -1 for anything else. */
function digitAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 0x09e6 && code <= 0x09ef) return code - 0x09e6;
  if (code >= 0x0966 && code <= 0x096f) return code - 0x0966;
  return -1;
}

/** Digits with single spaces or hyphens between, as far as they go. */
type Run = {
  readonly digits: readonly number[];
  /** Where each digit stands in the text. */
  readonly places: readonly number[];
  /** Index of each group's first digit, and at the end the number of digits. */
  readonly groups: readonly number[];
  readonly letterBefore: boolean;
  readonly letterAfter: boolean;
  readonly end: number;
};

function readRun(text: string, start: number): Run {
  const digits: number[] = [];
  const places: number[] = [];
  const groups: number[] = [0];
  let index = start;
  for (;;) {
    const digit = digitAt(text, index);
    if (digit >= 0) {
      digits.push(digit);
      places.push(index);
      index += 1;
    } else if (isJoint(text, index) && digitAt(text, index + 1) >= 0) {
      groups.push(digits.length);
      index += 1;
    } else break;
  }
  groups.push(digits.length);
  return { digits, places, groups, letterBefore: isLetter(text, start - 1), letterAfter: isLetter(text, index), end: index };
}

const isJoint = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  return code === 32 || code === 45 || code === 0xa0 || (code >= 0x2010 && code <= 0x2013);
};

const isLetter = (text: string, index: number): boolean => index >= 0 && index < text.length && /[\p{L}\p{M}]/u.test(text[index] ?? '');

type Span = { readonly from: number; readonly to: number };

/** Whole groups, side by side, that together are a card number: the longest from the leftmost place, then on behind it. */
function cardsIn(run: Run): readonly Span[] {
  const cards: Span[] = [];
  const count = run.groups.length - 1;
  let first = run.letterBefore ? 1 : 0;
  const last = run.letterAfter ? count - 1 : count;
  while (first < last) {
    const next = cardFrom(run, first, last);
    if (next === null) first += 1;
    else {
      cards.push({ from: run.groups[first] ?? 0, to: run.groups[next] ?? 0 });
      first = next;
    }
  }
  return cards;
}

/** The group behind the longest card number that begins with group `first`. */
function cardFrom(run: Run, first: number, last: number): number | null {
  const from = run.groups[first] ?? 0;
  let found: number | null = null;
  for (let next = first + 1; next <= last; next += 1) {
    const to = run.groups[next] ?? 0;
    if (to - from > longest) break;
    if (next - first > 1 && longestOf(run, first, next) > longestGroup) break;
    if (to - from >= shortest && isCard(run.digits, from, to)) found = next;
  }
  return found;
}

function longestOf(run: Run, first: number, next: number): number {
  let size = 0;
  for (let group = first; group < next; group += 1) size = Math.max(size, (run.groups[group + 1] ?? 0) - (run.groups[group] ?? 0));
  return size;
}

function isCard(digits: readonly number[], from: number, to: number): boolean {
  const length = to - from;
  const beginning = digits.slice(from, from + 4).join('');
  const issued = issuers.some(({ from: low, to: high, lengths }) => {
    const prefix = beginning.slice(0, low.length);
    return prefix >= low && prefix <= high && lengths.includes(length);
  });
  return issued && passesLuhn(digits, from, to);
}

/** ISO/IEC 7812-1 annex B. */
function passesLuhn(digits: readonly number[], from: number, to: number): boolean {
  let sum = 0;
  for (let back = 1; back <= to - from; back += 1) {
    const digit = digits[to - back] ?? 0;
    const twice = digit * 2;
    sum += back % 2 === 1 ? digit : twice > 9 ? twice - 9 : twice;
  }
  return sum % 10 === 0;
}
