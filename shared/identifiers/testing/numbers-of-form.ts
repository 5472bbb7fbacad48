import fc from 'fast-check';
import type { Form } from '../held-to-forms.ts';

const digits = '0123456789';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const charactersOf: Readonly<Record<string, string>> = {
  d: digits,
  a: letters,
  n: `${digits}${letters}`,
  h: `${digits}ABCDEF`,
  r: letters,
};

/** What may stand at each place of a form. */
export const placesOf = (form: Form): readonly string[] =>
  [...form.matchAll(/(\D)(\d*)/gu)].flatMap(([, sign = '', count]) =>
    Array.from({ length: count === '' ? 1 : Number(count) }, () => charactersOf[sign] ?? sign),
  );

/** Any text of the form, sound or not. */
export const ofForm = (form: Form): fc.Arbitrary<string> =>
  fc.tuple(...placesOf(form).map((places) => fc.constantFrom(...places))).map((characters) => characters.join(''));

const replaced = (text: string, at: number, character: string): string =>
  `${text.slice(0, at)}${character}${text.slice(at + 1)}`;

/** Every text that differs from `text` in one character of the form. */
export const substitutions = (text: string, form: Form): readonly string[] =>
  placesOf(form).flatMap((places, at) =>
    [...places].filter((character) => character !== text[at]).map((character) => replaced(text, at, character)),
  );

/** Every text in which two different neighbours have changed places. */
export const transpositions = (text: string): readonly string[] =>
  [...text].flatMap((character, at) => {
    const next = text[at + 1];
    return next === undefined || next === character ? [] : [replaced(replaced(text, at, next), at + 1, character)];
  });

/** A sound text near `text`: one character of it changed, or its first two or last two; null where there is none. */
export function soundNear(text: string, form: Form, isSound: (text: string) => boolean): string | null {
  const one = [text, ...substitutions(text, form)].find(isSound);
  if (one !== undefined) return one;
  const places = placesOf(form);
  const pairs = [0, text.length - 2].flatMap((at) =>
    [...(places[at] ?? '')].flatMap((first) =>
      [...(places[at + 1] ?? '')].map((second) => replaced(replaced(text, at, first), at + 1, second)),
    ),
  );
  return pairs.find(isSound) ?? null;
}
