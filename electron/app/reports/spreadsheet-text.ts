/**
 * The signs that begin a formula or a command (OWASP, "CSV injection": = + - @), those of DDE, the minus of mathematics, and
 * their full-width and small forms, which spreadsheets set to East Asian languages take for the same.
 */
const signs = new Set('=+-@|%−⁺⁻⁼₊₋₌﬩﹢﹣﹦﹫﹪＋－＝＠％｜');

/** What may stand before a sign: spaces of every kind, quotes, and what is not seen, such as a byte order mark. */
const before = /[\s"'`´‘’“”«»\p{Cc}\p{Cf}\p{Z}]/u;

/**
 * What may begin a cell inside of a text: the list separator of another computer's language, and a line break where quotes are not
 * heeded. A comma is not among them: where it separates, our quotes are heeded.
 */
const separators = new Set(';\t\r\n');

/** What is itself taken for the beginning of something when it comes first (OWASP). */
const startsBlank = /^[\t\r\n\0]/;

/**
 * A text that no spreadsheet runs: an apostrophe stands before whatever it could take for a formula. It is for texts alone: whether
 * a cell is a number is said by who writes it, never by its look. So a negative amount stays a number, and a narration `-12.50`
 * stays a text.
 */
export function spreadsheetText(text: string): string {
  let safe = '';
  let copied = 0;
  /** Where cells may begin that have held nothing seen so far. */
  let begun = [0];
  for (let at = 0; at < text.length; at += 1) {
    const one = text.charAt(at);
    if (begun.length > 0 && signs.has(one)) {
      for (const place of begun) {
        safe += `${text.slice(copied, place)}'`;
        copied = place;
      }
      begun = [];
    }
    if (begun.length > 0 && !before.test(one)) begun = [];
    if (separators.has(one)) begun.push(at + 1);
  }
  safe += text.slice(copied);
  return startsBlank.test(safe) ? `'${safe}` : safe;
}
