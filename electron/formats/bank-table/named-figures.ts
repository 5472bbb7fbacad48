import { comparableName } from '../../../shared/kernel/comparable-name.ts';
import type { TableRecord } from '../table/split-records.ts';

/** What a statement says of itself in a row of its own; a page's total is of no use to the whole. */
export type NamedFigure = 'opening' | 'closing' | 'totals' | 'page';

const words: ReadonlyMap<string, NamedFigure> = new Map([
  ['openingbalance', 'opening'],
  ['bf', 'opening'],
  ['balancebf', 'opening'],
  ['broughtforward', 'opening'],
  ['balancebroughtforward', 'opening'],
  ['closingbalance', 'closing'],
  ['cf', 'closing'],
  ['balancecf', 'closing'],
  ['carriedforward', 'closing'],
  ['balancecarriedforward', 'closing'],
  ['transactiontotal', 'totals'],
  ['total', 'totals'],
  ['grandtotal', 'totals'],
  ['pagetotal', 'page'],
]);

/** Which figure stands in a row such as `OPENING BALANCE`, `B/F` or `TRANSACTION TOTAL`; null for a line. */
export function namedFigure(record: TableRecord): NamedFigure | null {
  for (const field of record.fields) {
    if (field.length > 60 || !/\p{L}/u.test(field)) continue;
    const found = words.get(comparableName(field));
    if (found !== undefined) return found;
  }
  return null;
}
