import { comparableName } from '../table/map-columns.ts';
import type { TableRecord } from '../table/split-records.ts';

/** The figures of the statement's own summary that can be checked, each with the line it stands on. */
export type SummaryFigure = 'opening' | 'closing' | 'withdrawals' | 'deposits' | 'withdrawalCount' | 'depositCount';

export type SummaryReader = {
  readonly read: (record: TableRecord) => void;
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
  let named: readonly (SummaryFigure | undefined)[] | null = null;
  return {
    read: ({ fields, line }) => {
      if (named === null) {
        const found = fields.map((field) => names.get(comparableName(field)));
        // One such word alone may be a sentence of the footer; the summary names all of them.
        if (found.filter((figure) => figure !== undefined).length >= 4) named = found;
        return;
      }
      if (figures.size > 0) return;
      named.forEach((figure, index) => {
        const text = fields[index]?.trim() ?? '';
        if (figure !== undefined && text !== '') figures.set(figure, { text, line });
      });
    },
    figures: () => figures,
  };
}
