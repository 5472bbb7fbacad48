import { foldedText, searchedWords } from './folded-text.ts';

export type TextPart = { readonly text: string; readonly marked: boolean };

/** A text in parts, those that one of the query's words stands in marked. The parts joined are the text. */
export function markedText(given: string, query: string): readonly TextPart[] {
  const text = given.normalize('NFC');
  const folded = foldedText(text);
  const isMarked = Array.from({ length: text.length }, () => false);
  for (const word of searchedWords(query))
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
      isMarked.fill(true, at, at + word.length);
  const parts: TextPart[] = [];
  for (let from = 0; from < text.length;) {
    const marked = isMarked[from] === true;
    const end = isMarked.indexOf(!marked, from);
    const to = end < 0 ? text.length : end;
    parts.push({ text: text.slice(from, to), marked });
    from = to;
  }
  return parts;
}
