/**
 * References reach a bank's narration in upper case, without their punctuation, broken by a space, or, through a
 * spreadsheet, without their leading zeros. The key is what survives all of that.
 */
export const referenceKey = (reference: string): string => withoutZeros(tokensOf(reference).join(''));

/** A key this short may stand in a narration by chance (a branch, a date): only a reference column may hold it. */
const shortestInNarration = 6;
/** Narrations are a line or two; what is longer is cut, so that no line costs more than this. */
const mostTokens = 64;
/** A bank may break any reference up, by slashes, spaces or the end of a line; into more pieces than this none does. */
const mostPieces = 5;

const asciiToken = /[0-9A-Z]+/g;
const anyToken = /[\p{L}\p{N}]+/gu;
// oxlint-disable-next-line no-control-regex -- exactly the seven-bit characters, for which normalising does nothing
const ascii = /^[\u0000-\u007f]*$/;

const tokensOf = (text: string): readonly string[] =>
  (ascii.test(text) ? text.toUpperCase().match(asciiToken) : text.normalize('NFKC').toUpperCase().match(anyToken)) ??
  [];

const withoutZeros = (key: string): string => (key.startsWith('0') ? key.replace(/^0+(?=.)/, '') : key);

/**
 * Those of the known keys that a statement line bears: in its reference column, or as a run of whole tokens of its
 * narration. Whole tokens only: `UTR000123` is not found inside `UTR0001234`. `longestKey` is the length of the
 * longest known key: no run beyond it is looked at.
 */
export function keysOnLine(
  line: { readonly reference: string | null; readonly narration: string },
  isKnown: (key: string) => boolean,
  longestKey: number,
): ReadonlySet<string> {
  const found = new Set<string>();
  const own = line.reference === null ? '' : referenceKey(line.reference);
  if (own !== '' && isKnown(own)) found.add(own);
  const tokens = tokensOf(line.narration);
  const end = Math.min(tokens.length, mostTokens);
  for (let from = 0; from < end; from += 1) {
    let key = '';
    for (let to = from; to < Math.min(from + mostPieces, end); to += 1) {
      key = withoutZeros(key + tokens[to]);
      if (key.length > longestKey) break;
      if (key.length >= shortestInNarration && isKnown(key)) found.add(key);
    }
  }
  return found;
}
