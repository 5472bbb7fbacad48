import { columnLimit, recordLimit, type TableRecord } from '../table/split-records.ts';

const keptOfFaulty = 2000;

/** Gathers the cells of one row after another. */
export type RowGatherer = {
  /** Column from 0. Empty text is no cell; of two in one place the later stands. */
  readonly put: (column: number, text: string) => void;
  readonly has: (column: number) => boolean;
  /** The row of this number and its cells from the first column, null when it has none; the next row begins. */
  readonly take: (line: number) => TableRecord | null;
};

/**
 * A sheet keeps no empty cells: rows are filled up to the widest before them, so that below a header every row has a cell
 * for each column.
 */
export function gatherRows(): RowGatherer {
  let fields: string[] = [];
  let length = 0;
  let crowded = false;
  let width = 0;
  return {
    put: (column, text) => {
      if (text === '') return;
      crowded ||= column >= columnLimit;
      length += text.length + 1;
      // The row is given as a fault: what more it holds need not be kept.
      if (crowded || length > recordLimit) return;
      while (fields.length < column) fields.push('');
      fields[column] = text;
    },
    has: (column) => (fields[column] ?? '') !== '',
    take: (line) => {
      const raw = fields.join('\t');
      const fault = crowded ? 'too_many_columns' : length > recordLimit ? 'record_too_long' : null;
      const taken = fields;
      fields = [];
      length = 0;
      crowded = false;
      if (fault !== null) return { line, fields: [], raw: raw.slice(0, keptOfFaulty), fault };
      if (taken.length === 0) return null;
      width = Math.max(width, taken.length);
      while (taken.length < width) taken.push('');
      return { line, fields: taken, raw, fault: null };
    },
  };
}
