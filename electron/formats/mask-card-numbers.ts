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
  // No run shorter than thirteen characters matters, so every thirteenth is enough to find all that do.
  for (let probe = shortest - 1; probe < text.length; probe += shortest) {
    if (classAt(text, probe) === other) continue;
    const run = runAround(text, probe);
    probe = run.to;
    if (run.digits < shortest) continue;
    for (const card of cardsIn(text, run)) {
      masked ??= text.split('');
      hide(masked, card);
    }
  }
  return masked === null ? text : masked.join('');
}

const other = 0;
const digit = 1;
const joint = 2;

/** What a character is to a card number, by its code: a digit of one of the three scripts, a joint, or neither. */
const classes = new Uint8Array(0x2014);
const zeros = [0x30, 0x09e6, 0x0966] as const;
for (const zero of zeros) classes.fill(digit, zero, zero + 10);
for (const code of [0x20, 0x2d, 0xa0, 0x2010, 0x2011, 0x2012, 0x2013]) classes[code] = joint;

const classAt = (text: string, index: number): number => {
  // NaN, beyond either end, is less than nothing and so no class.
  const code = text.charCodeAt(index);
  return code < classes.length ? (classes[code] ?? other) : other;
};

const digitValue = (text: string, index: number): number => {
  const code = text.charCodeAt(index);
  return code < 0x0900 ? code - 0x30 : code >= 0x09e6 ? code - 0x09e6 : code - 0x0966;
};

/** Digits and joints side by side, as far as they go both ways. */
type Run = { readonly from: number; readonly to: number; readonly digits: number };

function runAround(text: string, index: number): Run {
  let from = index;
  let digits = 0;
  for (let kind = classAt(text, from); kind !== other; kind = classAt(text, from)) {
    if (kind === digit) digits += 1;
    from -= 1;
  }
  let to = index + 1;
  for (let kind = classAt(text, to); kind !== other; kind = classAt(text, to)) {
    if (kind === digit) digits += 1;
    to += 1;
  }
  return { from: from + 1, to, digits };
}

/** Digits without a joint between, from `from` to before `to`. */
type Group = { readonly from: number; readonly to: number };

function groupsOf(text: string, run: Run): readonly Group[] {
  const groups: Group[] = [];
  let from = run.from;
  for (let index = run.from; index <= run.to; index += 1) {
    if (index < run.to && classAt(text, index) === digit) continue;
    if (index > from) groups.push({ from, to: index });
    from = index + 1;
  }
  return groups;
}

/** Whole groups, side by side, that together are a card number: the longest from the leftmost place, then on behind it. */
function cardsIn(text: string, run: Run): readonly (readonly Group[])[] {
  const groups = groupsOf(text, run);
  const cards: (readonly Group[])[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    const card = cardFrom(text, groups, first);
    if (card === null) continue;
    cards.push(card);
    first += card.length - 1;
  }
  return cards;
}

function cardFrom(text: string, groups: readonly Group[], first: number): readonly Group[] | null {
  let found: readonly Group[] | null = null;
  let digits = 0;
  for (let next = first; next < groups.length; next += 1) {
    const group = groups[next];
    const before = groups[next - 1];
    if (group === undefined) break;
    const size = group.to - group.from;
    digits += size;
    if (digits > longest) break;
    // Several groups make one number only where single joints bind them and each is as short as on a card.
    if (next > first && (size > longestGroup || before === undefined || group.from - before.to !== 1)) break;
    if (digits >= shortest) {
      const span = groups.slice(first, next + 1);
      if (isCard(text, span, digits)) found = span;
    }
    if (size > longestGroup) break;
  }
  return found;
}

function isCard(text: string, span: readonly Group[], length: number): boolean {
  const digits: number[] = [];
  for (const { from, to } of span) for (let index = from; index < to; index += 1) digits.push(digitValue(text, index));
  const beginning = digits.slice(0, 4).join('');
  const issued = issuers.some(({ from: low, to: high, lengths }) => {
    const prefix = beginning.slice(0, low.length);
    return prefix >= low && prefix <= high && lengths.includes(length);
  });
  return (
    issued && passesLuhn(digits) && !isLetter(text, (span[0]?.from ?? 0) - 1) && !isLetter(text, span.at(-1)?.to ?? 0)
  );
}

/** ISO/IEC 7812-1 annex B. */
function passesLuhn(digits: readonly number[]): boolean {
  let sum = 0;
  for (let back = 1; back <= digits.length; back += 1) {
    const value = digits[digits.length - back] ?? 0;
    const twice = value * 2;
    sum += back % 2 === 1 ? value : twice > 9 ? twice - 9 : twice;
  }
  return sum % 10 === 0;
}

const isLetter = (text: string, index: number): boolean =>
  index >= 0 && index < text.length && /[\p{L}\p{M}]/u.test(text[index] ?? '');

function hide(masked: string[], span: readonly Group[]): void {
  const places = span.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index));
  for (const place of places.slice(6, -4)) masked[place] = hidden;
}
