import { narrationNames } from '../../../shared/catalogue/narration-names.ts';
import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';

/** Marks are parts of words: a Bengali or Hindi word would fall apart at its vowels without them. */
const anyWord = /[\p{L}\p{M}\p{N}]+/gu;
/** A name of fewer letters may begin other words by chance. */
const shortestBeginning = 6;

/** The words of a narration as they are compared: upper case, without punctuation. */
export const narrationWords = (text: string): readonly string[] =>
  text.normalize('NFKC').toUpperCase().match(anyWord) ?? [];

/** The institutions that a narration names as who paid. */
export function institutionsNamed(words: readonly string[]): ReadonlySet<InstitutionId> {
  const found = new Set<InstitutionId>();
  for (const [at, word] of words.entries()) {
    for (const { institution, name } of namesByFirst.get(word.slice(0, firstLetters)) ?? []) {
      if (standsAt(words, at, name)) found.add(institution);
    }
  }
  return found;
}

const firstLetters = 3;
const namesByFirst = Map.groupBy(
  Object.entries(narrationNames).flatMap(([institution, names]) =>
    names.map((name) => ({ institution: institution as InstitutionId, name: name.split(' ') })),
  ),
  ({ name: [first = ''] }) => first.slice(0, firstLetters),
);

function standsAt(words: readonly string[], at: number, name: readonly string[]): boolean {
  if (name.every((part, index) => words[at + index] === part)) return true;
  const joined = name.join('');
  return joined.length >= shortestBeginning && (words[at] ?? '').startsWith(joined);
}
