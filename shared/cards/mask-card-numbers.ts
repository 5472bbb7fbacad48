/**
 * Issuer prefixes, as the first four digits from and to, with the lengths they are issued in (ISO/IEC 7812; the networks' own published ranges). A number that
 * no network issues is not a card number, however well it checks: account numbers, RRNs and order ids must survive.
 */
const issuers: readonly { readonly from: number; readonly to: number; readonly lengths: readonly number[] }[] = [
  { from: 4000, to: 4999, lengths: [13, 16, 19] }, // Visa
  { from: 5100, to: 5599, lengths: [16] }, // Mastercard
  { from: 2221, to: 2720, lengths: [16] }, // Mastercard
  { from: 3400, to: 3499, lengths: [15] }, // American Express
  { from: 3700, to: 3799, lengths: [15] }, // American Express
  { from: 3000, to: 3059, lengths: [14, 16] }, // Diners Club
  { from: 3095, to: 3095, lengths: [14, 16] }, // Diners Club
  { from: 3600, to: 3699, lengths: [14, 16] }, // Diners Club
  { from: 3800, to: 3999, lengths: [14, 16] }, // Diners Club
  { from: 3528, to: 3589, lengths: [16, 17, 18, 19] }, // JCB
  { from: 5080, to: 5089, lengths: [16] }, // RuPay
  { from: 6000, to: 6099, lengths: [16] }, // RuPay, Discover 6011, Hipercard 606282
  { from: 6440, to: 6599, lengths: [16, 17, 18, 19] }, // Discover, RuPay 65
  { from: 8100, to: 8299, lengths: [16] }, // RuPay
  { from: 6200, to: 6299, lengths: [16, 17, 18, 19] }, // UnionPay
  { from: 5018, to: 5018, lengths: [13, 14, 15, 16, 17, 18, 19] }, // Maestro
  { from: 5020, to: 5020, lengths: [13, 14, 15, 16, 17, 18, 19] }, // Maestro
  { from: 5038, to: 5038, lengths: [13, 14, 15, 16, 17, 18, 19] }, // Maestro
  { from: 5893, to: 5893, lengths: [13, 14, 15, 16, 17, 18, 19] }, // Maestro
  { from: 6304, to: 6304, lengths: [13, 14, 15, 16, 17, 18, 19] }, // Maestro
  { from: 6759, to: 6763, lengths: [13, 14, 15, 16, 17, 18, 19] }, // Maestro
  { from: 5066, to: 5067, lengths: [16] }, // Elo
  { from: 5090, to: 5099, lengths: [16] }, // Elo
  { from: 2200, to: 2204, lengths: [16, 17, 18, 19] }, // Mir
];

/** Of a whole part that is too short for a card number. */
const decimal = /^[-+]?\d{1,12}\.\d+$/;

const shortest = 13;
const longest = 19;
/** Cards are printed in groups of three to six digits; RRNs (12) and accounts (11 and more) are never such a group. */
const longestGroup = 7;
const hidden = '*';

/**
 * Hides every full card number: its first six and last four digits stay, as PCI DSS allows, the rest become `*`. Digits
 * may be Latin, Bengali or Devanagari, with single spaces or hyphens between groups. A number that touches a letter or
 * is part of a longer run of digits is a reference, not a card number, and stays. So does what stands behind the point of a text
 * that is a decimal and nothing else: a coin's amount has up to eighteen digits there, and any of them may check like a card's.
 */
export function maskCardNumbers(text: string): string {
  let masked: string[] | null = null;
  // No run shorter than thirteen characters matters, so every thirteenth is enough to find all that do.
  for (let probe = shortest - 1; probe < text.length; probe += shortest) {
    if (classAt(text, probe) === other) continue;
    const run = runAround(text, probe);
    probe = run.to;
    if (run.digits < shortest) continue;
    const digits = digitsOf(text, run);
    for (const card of cardsIn(text, digits)) {
      if (masked === null && decimal.test(text)) return text;
      masked ??= text.split('');
      for (let place = card.from + 6; place < card.to - 4; place += 1) masked[digits.places[place] ?? 0] = hidden;
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

/** The digits of a run, where each stands in the text, and how many of them stand before each group and at the end. */
type Digits = { readonly values: Uint8Array; readonly places: Int32Array; readonly groups: readonly number[] };

/** Room for the digits of a run, used for one run after another: almost every text has one, and almost none is longer. */
const room = { values: new Uint8Array(64), places: new Int32Array(64) };

function digitsOf(text: string, run: Run): Digits {
  const fits = run.digits <= room.values.length;
  const values = fits ? room.values : new Uint8Array(run.digits);
  const places = fits ? room.places : new Int32Array(run.digits);
  const groups: number[] = [];
  let count = 0;
  for (let index = run.from; index < run.to; index += 1) {
    if (classAt(text, index) !== digit) continue;
    if (count === 0 || classAt(text, index - 1) !== digit) groups.push(count);
    values[count] = digitValue(text, index);
    places[count] = index;
    count += 1;
  }
  groups.push(count);
  return { values, places, groups };
}

/** From the digit `from` to before the digit `to`, whole groups. */
type Card = { readonly from: number; readonly to: number };

/** Whole groups, side by side, that together are a card number: the longest from the leftmost place, then on behind it. */
function cardsIn(text: string, digits: Digits): readonly Card[] {
  const cards: Card[] = [];
  for (let first = 0; first < digits.groups.length - 1; first += 1) {
    const behind = groupBehindCard(text, digits, first);
    if (behind === null) continue;
    cards.push({ from: digits.groups[first] ?? 0, to: digits.groups[behind] ?? 0 });
    first = behind - 1;
  }
  return cards;
}

/** The group behind the longest card number that begins with group `first`; null when none does. */
function groupBehindCard(text: string, digits: Digits, first: number): number | null {
  const { groups, places } = digits;
  const from = groups[first] ?? 0;
  let found: number | null = null;
  for (let group = first; group < groups.length - 1; group += 1) {
    const start = groups[group] ?? 0;
    const end = groups[group + 1] ?? 0;
    const size = end - start;
    if (end - from > longest) break;
    // Several groups make one number only where single joints bind them and each is as short as on a card.
    if (group > first && (size > longestGroup || (places[start] ?? 0) - (places[start - 1] ?? 0) !== 2)) break;
    if (end - from >= shortest && isCard(text, digits, from, end)) found = group + 1;
    if (size > longestGroup) break;
  }
  return found;
}

function isCard(text: string, { values, places }: Digits, from: number, to: number): boolean {
  let prefix = 0;
  for (let index = from; index < from + 4; index += 1) prefix = prefix * 10 + (values[index] ?? 0);
  const length = to - from;
  if (!issuers.some((issuer) => prefix >= issuer.from && prefix <= issuer.to && issuer.lengths.includes(length)))
    return false;
  return (
    passesLuhn(values, from, to) &&
    !isLetter(text, (places[from] ?? 0) - 1) &&
    !isLetter(text, (places[to - 1] ?? 0) + 1)
  );
}

/** ISO/IEC 7812-1 annex B. */
function passesLuhn(digits: Uint8Array, from: number, to: number): boolean {
  let sum = 0;
  for (let back = 1; back <= to - from; back += 1) {
    const value = digits[to - back] ?? 0;
    const twice = value * 2;
    sum += back % 2 === 1 ? value : twice > 9 ? twice - 9 : twice;
  }
  return sum % 10 === 0;
}

const isLetter = (text: string, index: number): boolean =>
  index >= 0 && index < text.length && /[\p{L}\p{M}]/u.test(text[index] ?? '');
