import type { IdentifierFault, WantedCharacter } from './identifier-fault.ts';

/**
 * The form of a number: `d` a digit, `a` a letter, `n` either, `h` a hexadecimal digit, `r` a letter, & or Ñ (names in Mexico),
 * each with how many of them (`d9`); any other letter stands for itself. `d2a5d4anZn` is a GSTIN.
 */
export type Form = string;

const classes: Readonly<Record<string, RegExp>> = {
  d: /^\d$/,
  a: /^[A-Z]$/,
  n: /^[\dA-Z]$/,
  h: /^[\dA-F]$/,
  r: /^[A-Z&Ñ]$/u,
};

const wantedOf: Readonly<Record<string, WantedCharacter>> = {
  d: 'digit',
  a: 'letter',
  n: 'letter_or_digit',
  h: 'hexadecimal',
  r: 'letter',
};

/** One sign of the form for each character: `d2aZ` is d, d, a, Z. */
const signsOf = (form: Form): readonly string[] =>
  [...form.matchAll(/(\D)(\d*)/gu)].flatMap(([, sign = '', count]) =>
    Array.from({ length: count === '' ? 1 : Number(count) }, () => sign),
  );

const fits = (character: string, sign: string): boolean => classes[sign]?.test(character) ?? character === sign;

/** Index of the first character that the form does not have there; the text’s length where there is none. */
const firstMisfit = (characters: readonly string[], signs: readonly string[]): number => {
  const at = characters.findIndex((character, index) => !fits(character, signs[index] ?? ''));
  return at === -1 ? characters.length : at;
};

/**
 * What keeps `text` from having one of the forms, or null. A character that no number has is told first, for it upsets the
 * length; of several forms of the right length the one that goes furthest speaks. `before` characters stand in front.
 */
export function heldToForms(text: string, forms: readonly Form[], before = 0): IdentifierFault | null {
  const characters = [...text];
  const stray = characters.findIndex((character) => !/^[\dA-Z&Ñ]$/u.test(character));
  if (stray !== -1)
    return {
      why: 'wrong_character',
      at: before + stray + 1,
      found: characters[stray] ?? '',
      wanted: forms.every((form) => /^d\d*$/.test(form)) ? 'digit' : 'letter_or_digit',
    };
  const all = forms.map(signsOf);
  const fitting = all.filter((signs) => signs.length === characters.length);
  if (fitting.length === 0) {
    const allowed = [...new Set(all.map((signs) => before + signs.length))].toSorted((a, b) => a - b);
    return { why: 'wrong_length', found: before + characters.length, allowed };
  }
  const reached = Math.max(...fitting.map((signs) => firstMisfit(characters, signs)));
  if (reached === characters.length) return null;
  const sign = fitting.find((signs) => firstMisfit(characters, signs) === reached)?.[reached] ?? 'n';
  const wanted = wantedOf[sign] ?? { exactly: sign };
  return { why: 'wrong_character', at: before + reached + 1, found: characters[reached] ?? '', wanted };
}
