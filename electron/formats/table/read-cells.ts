import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { FileIssue } from '../format.ts';
import { namedCells, type NamedCells } from './named-cells.ts';
import { readAmountsIn } from './read-amount.ts';
import { readCurrency } from './read-currency.ts';
import { readMoments, type Moment } from './read-moment.ts';
import type { TableRecord } from './split-records.ts';
import type { TableOpening } from './table-format.ts';
import { toldMoments } from './told-moments.ts';

export type CellReaders<Name extends string> = NamedCells<Name> & {
  readonly moment: (record: TableRecord, column: Name) => Moment | null;
  readonly currency: (record: TableRecord, column: Name) => CurrencyCode | null;
  readonly amount: (record: TableRecord, column: Name, currency: CurrencyCode) => Money | null;
};

/** Reads the cells of an exchange's table; what gives null has told `issue` why. Times without a zone are UTC. */
export function readCells<Name extends string>(
  opening: TableOpening<Name>,
  forms: readonly [string, ...string[]],
  issue: (issue: FileIssue) => void,
): CellReaders<Name> {
  const cells = namedCells(opening);
  const amountOf = readAmountsIn(issue);
  // A workbook brings midnight as the day alone.
  const moments = readMoments(opening.from === 'workbook' ? [...forms, 'yyyy-MM-dd'] : forms, 'UTC');
  const momentOf = toldMoments(moments, forms[0], issue);
  return {
    ...cells,
    moment: (record, column) => momentOf(cells.text(record, column), record.line, cells.name(column)),
    currency: (record, column) => readCurrency(cells.text(record, column), () => cells.place(record, column), issue),
    amount: (record, column, currency) =>
      amountOf(cells.text(record, column), currency, record.line, cells.name(column)),
  };
}
