import type { TableBeginning } from './detect-table.ts';
import type { TableLook } from './format.ts';
import { maskCardNumbers } from '../../shared/cards/mask-card-numbers.ts';
import { isBlank } from './table/cell.ts';
import type { TableRecord } from './table/split-records.ts';

const recordsShown = 40;
const columnsShown = 100;
const cellShown = 200;

/**
 * What a person needs to say which column is what: the first records, split at the mark that makes the most even table of
 * them, and which one seems to be the header. Null where nothing looks like a table.
 */
export function lookAtTable(beginnings: readonly TableBeginning[], within: string | null): TableLook | null {
  let best: { readonly beginning: TableBeginning; readonly width: number; readonly even: number } | null = null;
  for (const beginning of beginnings) {
    const widths = widthsOf(beginning.records);
    const [width, even] = [...widths].toSorted((left, right) => right[1] - left[1] || right[0] - left[0])[0] ?? [0, 0];
    if (width >= 2 && (best === null || even * width > best.even * best.width)) best = { beginning, width, even };
  }
  if (best === null) return null;
  const { beginning, width } = best;
  const records = beginning.records.filter((record) => !isBlank(record)).slice(0, recordsShown);
  return {
    within,
    separator: beginning.separator,
    headerAt: headerPlace(records, width),
    records: records.map(({ line, fields }) => ({
      line,
      fields: fields.slice(0, columnsShown).map((cell) => maskCardNumbers(cell).trim().slice(0, cellShown)),
    })),
  };
}

/** How many records have how many cells; those of one cell are what stands around a table. */
function widthsOf(records: readonly TableRecord[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const { fields } of records.slice(0, 200)) {
    if (fields.length < 2 || fields.length > columnsShown) continue;
    widths.set(fields.length, (widths.get(fields.length) ?? 0) + 1);
  }
  return widths;
}

/** The first record as wide as the table whose cells are nearly all words, none of them an amount. */
function headerPlace(records: readonly TableRecord[], width: number): number {
  const found = records.findIndex(
    ({ fields }) =>
      fields.length === width &&
      fields.filter((cell) => cell.trim() !== '').length >= Math.max(2, width * 0.6) &&
      !fields.some((cell) => /^[-+(]?\s*\d[\d.,]*\s*\)?$/.test(cell.trim())),
  );
  return Math.max(0, found);
}
