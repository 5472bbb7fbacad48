/**
 * A text as it is searched: composed, in small letters. Every unit of it stands where it stood, so that what is found can be
 * marked in the text itself; the few letters whose small form is longer are left as they are.
 */
export const foldedText = (text: string): string =>
  [...text.normalize('NFC')]
    .map((letter) => {
      const small = letter.toLowerCase();
      return small.length === letter.length ? small : letter;
    })
    .join('');

/** The words of what somebody typed. */
export const searchedWords = (query: string): readonly string[] =>
  foldedText(query)
    .split(/\s+/)
    .filter((word) => word !== '');
