/** What a spreadsheet may take for more than text, or a CSV reader for the end of a cell. */
const escaped = /^[^\p{L}\p{N}]|[\\;\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const all = new RegExp(escaped.source, 'gu');

/**
 * A text of the books as Nikash's own files have it: no spreadsheet takes it for a formula, nothing of it is hidden or breaks a line,
 * and `readWritten` gives it back exactly. `=1+1` is `\u003d1+1`.
 */
export const writtenText = (text: string): string =>
  text.replace(all, (found) =>
    Array.from({ length: found.length }, (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`).join(
      '',
    ),
  );

/** The text that was written; null for one that nobody wrote so. */
export function readWritten(text: string): string | null {
  if (!/^(?:[^\\]|\\u[0-9a-f]{4})*$/.test(text)) return null;
  return text.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
