/** A cell holds no more (Excel's own limit). */
const longest = 32_767;

/** What XML cannot hold, or what readers of XML change: carriage returns, control characters, halves of surrogate pairs. */
const unwritable = /(?![\t\n])[\p{Cc}\uFDD0-\uFDEF\uFFFD-\uFFFF]/gu;

/** A text that would be read as one of these escapes, though it is none. */
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g;

const escaped = (one: string): string => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * A text as a workbook's shared strings hold it: what XML cannot hold is written `_x0007_` (ECMA-376 part 1, 22.9.2.19), which every
 * spreadsheet reads back. The writer of workbooks finds texts again in a plain object, so the names that every object has (`constructor`)
 * would come out as a program's text: they are written by an escape of their first letter.
 */
export function sheetText(text: string): string {
  const safe = text
    .toWellFormed()
    .slice(0, longest)
    .toWellFormed()
    .replaceAll(looksEscaped, '_x005F_')
    .replaceAll(unwritable, escaped);
  return safe in {} ? `${escaped(safe.charAt(0))}${safe.slice(1)}` : safe;
}
