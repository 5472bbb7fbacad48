import { comparableName } from '../../../shared/kernel/comparable-name.ts';
import type { TableRecord } from '../table/split-records.ts';

/** The figures of the statement's own summary that can be checked, each with the line it stands on. */
export type SummaryFigure = 'opening' | 'closing' | 'withdrawals' | 'deposits' | 'withdrawalCount' | 'depositCount';

export type SummaryReader = {
  readonly read: (record: TableRecord) => void;
  /** A figure that a row among the lines names; of several openings the first counts, of several closings the last. */
  readonly state: (figure: SummaryFigure, text: string, line: number) => void;
  readonly figures: () => ReadonlyMap<SummaryFigure, { readonly text: string; readonly line: number }>;
};

const names: ReadonlyMap<string, SummaryFigure> = new Map([
  ['openingbalance', 'opening'],
  ['drcount', 'withdrawalCount'],
  ['crcount', 'depositCount'],
  ['debits', 'withdrawals'],
  ['credits', 'deposits'],
  ['closingbal', 'closing'],
  ['closingbalance', 'closing'],
]);

/** Under `STATEMENT SUMMARY` stands a line of names and under it a line of figures. */
export function readSummary(): SummaryReader {
  const figures = new Map<SummaryFigure, { text: string; line: number }>();
  let read = false;
  let named: readonly (SummaryFigure | undefined)[] | null = null;
  return {
    read: ({ fields, line }) => {
      if (named === null) {
        const found = fields.map((field) => names.get(comparableName(field)));
        // One such word alone may be a sentence of the footer; the summary names all of them.
        if (found.filter((figure) => figure !== undefined).length >= 4) named = found;
        return;
      }
      if (read) return;
      for (const [index, figure] of named.entries()) {
        const text = fields[index]?.trim() ?? '';
        if (figure === undefined || text === '') continue;
        figures.set(figure, { text, line });
        read = true;
      }
    },
    state: (figure, text, line) => {
      if (figure === 'closing' || !figures.has(figure)) figures.set(figure, { text, line });
    },
    figures: () => figures,
  };
}
