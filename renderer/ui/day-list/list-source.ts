import type { Bridge } from '../../../shared/contract/bridge.ts';
import type { DayCount } from '../../../shared/contract/day-pages.ts';
import type { PageQuery } from './first-rows.ts';
import type { SavedText, Whose } from './use-save-list.ts';

/** How many rows there are in all, and on each day; a list may be told more. */
export type ListAnswer = { readonly count: number; readonly days: readonly DayCount[] };

/** Where the rows of a list come from, and which of its columns can be left out. The same object for every drawing. */
export type ListSource<Row, Filter extends Whose, Answer extends ListAnswer> = {
  /** Under which its columns and the reader’s place in it are kept. */
  readonly name: string;
  readonly keyOf: (filter: Filter) => readonly unknown[];
  readonly list: (bridge: Bridge, filter: Filter) => Promise<Answer>;
  readonly pages: (bridge: Bridge, filter: Filter) => PageQuery<Row>;
  readonly csv: (bridge: Bridge, filter: Filter) => Promise<SavedText>;
  /** By their ids, in the order of the table. What is not among them always stands there. */
  readonly optionalColumns: readonly string[];
  readonly usualColumns: readonly string[];
};
