import { foldedText, searchedWords } from '../folded-text.ts';

/**
 * How well what was typed names a text: the higher the better, null not at all. The whole name comes before its beginning, that
 * before the beginning of a word, before any place, before its words in another order, before its letters with others between.
 */
export function matchScore(query: string, text: string): number | null {
  const words = searchedWords(query);
  const wanted = words.join(' ');
  const name = foldedText(text);
  if (wanted === '') return 0;
  if (name === wanted) return 1000;
  if (name.startsWith(wanted)) return 900 - name.length;
  const starts = ` ${name}`.indexOf(` ${wanted}`);
  if (starts > 0) return 800 - name.length;
  if (name.includes(wanted)) return 700 - name.length;
  if (words.every((word) => ` ${name}`.includes(` ${word}`))) return 600 - name.length;
  if (words.every((word) => name.includes(word))) return 500 - name.length;
  const spread = spreadOf(wanted.replaceAll(' ', ''), name);
  return spread === null ? null : 300 - spread;
}

/** How far apart the letters stand in a name that begin at the first of them; null where they do not follow one another. */
function spreadOf(letters: string, name: string): number | null {
  const from = name.indexOf(letters[0] ?? '');
  let at = from;
  for (const letter of letters.slice(1)) {
    at = name.indexOf(letter, at + 1);
    if (at < 0) return null;
  }
  // Letters strewn over a long name were not meant for it.
  const spread = at - from - letters.length + 1;
  return from < 0 || spread > letters.length * 4 ? null : spread;
}
