/**
 * References reach a bank's narration in upper case, without their punctuation, broken by a space, or, through a
 * spreadsheet, without their leading zeros. The key is what survives all of that.
 */
export const referenceKey = (reference: string): string => tokensOf(reference).join('').replace(/^0+(?=.)/, '');

/** A key this short may stand in a narration by chance (a branch, a date): only a reference column may hold it. */
const shortestInNarration = 6;
/** Narrations are a line or two; what is longer is cut, so that no line costs more than this. */
const mostTokens = 64;

const tokensOf = (text: string): readonly string[] => text.normalize('NFKC').toUpperCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Every key a statement line may be known by: its reference column, and each run of up to `longest` whole tokens of
 * its narration. Whole tokens only: `UTR000123` is not found inside `UTR0001234`.
 */
export function keysOfLine(reference: string | null, narration: string, longest: number): ReadonlySet<string> {
  const keys = new Set<string>();
  const own = reference === null ? '' : referenceKey(reference);
  if (own !== '') keys.add(own);
  const tokens = tokensOf(narration).slice(0, mostTokens);
  for (let from = 0; from < tokens.length; from += 1) {
    let run = '';
    for (let to = from; to < Math.min(from + longest, tokens.length); to += 1) {
      run += tokens[to];
      const key = run.replace(/^0+(?=.)/, '');
      if (key.length >= shortestInNarration) keys.add(key);
    }
  }
  return keys;
}
