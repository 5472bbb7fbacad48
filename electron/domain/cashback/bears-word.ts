import { comparableWord } from '../../../shared/kernel/comparable-word.ts';

/** Words so short stand in many others: `P2P` in a reference is not the word. */
const shortWord = 4;

/**
 * Whether a text bears a word or a phrase, whatever its case and the spaces in it. A word of four letters or fewer counts
 * only where it stands alone; a longer one also within others (`CASHBACK` in `CASHBACKCREDIT`).
 */
export function bearsWord(text: string, word: string): boolean {
  const wanted = spaced(word);
  if (wanted === '') return false;
  const found = spaced(text);
  if (wanted.length > shortWord) return found.includes(wanted);
  for (let at = found.indexOf(wanted); at >= 0; at = found.indexOf(wanted, at + 1)) {
    if (!isLetterAt(found, at - 1) && !isLetterAt(found, at + wanted.length)) return true;
  }
  return false;
}

export const bearsAnyWord = (text: string, words: readonly string[]): boolean =>
  words.some((word) => bearsWord(text, word));

export const bearsEveryWord = (text: string, words: readonly string[]): boolean =>
  words.every((word) => bearsWord(text, word));

const spaced = (text: string): string => comparableWord(text).replaceAll(/\s+/gu, ' ');

const isLetterAt = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && /[\p{L}\p{M}\p{N}]/u.test(text[at] ?? '');
