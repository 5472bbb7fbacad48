import type { ReportCell, ReportSection } from '../../../shared/contract/report-document.ts';

/**
 * Letters of the paper's type between its margins, of which most are figures (0.6 of the type's size): A4 upright and on its side
 * at 9 points, and on its side at the 7.5 points of a table that would else be torn in two.
 */
export const lettersOnPaper = { upright: 98, onSide: 144, onSideSmall: 173 } as const;

/** What a cell's own margins take, in letters. */
const padding = 2.5;

/** Beyond these a column wraps: a text's and a sentence's longest line, in letters. */
const longestLine: Readonly<Record<string, number>> = { text: 22, sentence: 38 };

/** Marks upon a letter (vowels of Bengali and Hindi, conjuncts) take no room of their own. */
const lettersOf = (text: string): number => text.replaceAll(/\p{M}/gu, '').length;

/**
 * How wide each of these columns stands on paper, in letters: as its widest cell, where that does not wrap. `say` gives a cell's
 * text, `headings` are the columns' own.
 */
export function columnLetters(
  section: ReportSection,
  columns: readonly number[],
  headings: readonly string[],
  say: (cell: ReportCell) => string,
): readonly number[] {
  return columns.map((at, index) => {
    const longest = longestLine[section.columns[at]?.kind ?? ''] ?? Infinity;
    const heading = longestWord(headings[index] ?? '');
    const cells = widestCells(section, at).reduce((most, cell) => Math.max(most, lettersOf(say(cell))), 0);
    return Math.max(heading, Math.min(cells, longest), 3) + padding;
  });
}

/** Of each sort of cell in a column the longest, and every name once: to write out a hundred thousand would take seconds. */
function widestCells({ rows, totals }: ReportSection, at: number): readonly ReportCell[] {
  const widest = new Map<string, { readonly cell: ReportCell; readonly length: number }>();
  for (const { cells } of [...rows, ...totals]) {
    const cell = cells[at];
    if (cell === undefined) continue;
    const [sort, length] = sortOf(cell);
    if (length > (widest.get(sort)?.length ?? -1)) widest.set(sort, { cell, length });
  }
  return [...widest.values()].map(({ cell }) => cell);
}

function sortOf(cell: ReportCell): readonly [string, number] {
  switch (cell.is) {
    case 'amount':
      return [`amount ${cell.amount.currency}`, cell.amount.amount.length];
    case 'text':
      return ['text', lettersOf(cell.text)];
    case 'name':
      return [`name ${cell.id}`, 1];
    case 'sentence':
      return [`sentence ${cell.sentence.code}`, 1];
    case 'percent':
      return ['percent', cell.percent.length];
    case 'count':
      return ['count', String(cell.count).length];
    case 'month':
      return [`month ${cell.month.slice(5)}`, 1];
    case 'date':
      return [`date ${cell.date.slice(5, 7)}`, Number(cell.date.slice(8)) > 9 ? 2 : 1];
    default:
      return [cell.is, 1];
  }
}

/** A heading breaks between words, but never within one. */
const longestWord = (text: string): number =>
  text.split(/\s+/).reduce((most, word) => Math.max(most, lettersOf(word)), 0);

/** What says whose a row is may take so much of the paper on every part of a table. */
const mostOfNaming = 0.4;

/** How many columns at the beginning name their row, and are repeated on every part: up to the first figure, but three at most. */
export function namingColumns(
  section: ReportSection,
  columns: readonly number[],
  letters: readonly number[],
  room: number,
): number {
  let count = 0;
  let used = 0;
  for (const [place, at] of columns.entries()) {
    const kind = section.columns[at]?.kind ?? 'amount';
    used += letters[place] ?? 0;
    if (place > 2 || (place > 0 && (!namingKinds.includes(kind) || used > room * mostOfNaming))) break;
    count += 1;
  }
  return count;
}

const namingKinds: readonly string[] = ['text', 'date', 'month', 'year', 'moment'];

/**
 * Columns that do not fit beside each other, in parts that do: each begins with the `naming` first columns, which say whose the row
 * is. Gives places among `letters`.
 */
export function splitColumns(letters: readonly number[], naming: number, room: number): readonly (readonly number[])[] {
  const places = [...letters.keys()];
  const named = places.slice(0, naming);
  const widthOf = (some: readonly number[]): number => some.reduce((sum, at) => sum + (letters[at] ?? 0), 0);
  const parts: number[][] = [];
  let part: number[] = [];
  for (const at of places.slice(naming)) {
    if (part.length > 0 && widthOf(named) + widthOf(part) + (letters[at] ?? 0) > room) {
      parts.push([...named, ...part]);
      part = [];
    }
    part.push(at);
  }
  return [...parts, [...named, ...part]];
}
