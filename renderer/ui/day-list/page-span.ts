/** Rows of a page. */
export const pageSize = 100;

/** Rows before and after those in sight that are asked for too, so that scrolling finds them there. */
const ahead = 40;

/** Pages by their numbers, both of them included. */
export type PageSpan = { readonly first: number; readonly last: number };

/** The pages of a list of so many rows that the rows in sight stand on, and those beside them. */
export function pageSpan(first: number, last: number, count: number): PageSpan {
  const lastPage = Math.max(0, Math.ceil(count / pageSize) - 1);
  const pageOf = (row: number): number => Math.max(0, Math.min(Math.floor(row / pageSize), lastPage));
  return { first: pageOf(first - ahead), last: pageOf(last + ahead) };
}
