/** The names that reports use (HTML 4.01, 24); others stay as they are written. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  pound: '£',
  euro: '€',
  yen: '¥',
};

/** A text as a browser shows it: characters that are written by name or number, and white space run together. */
export const plainText = (text: string): string =>
  text
    .replaceAll(
      /&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,6});?/gi,
      (whole, name: string) => named[name] ?? numbered(name) ?? whole,
    )
    .replaceAll(/\s+/g, ' ')
    .trim();

function numbered(name: string): string | null {
  if (!name.startsWith('#')) return null;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : null;
}
