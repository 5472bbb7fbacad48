import { z } from 'zod';

const line = z.string().max(300);

/**
 * What stands on every page of a paper, as plain text in the reader's language: the page that is printed says it, since only it
 * knows whose report it shows. Pages are counted by the printer.
 */
export const paperHead = z.strictObject({
  /** At the head of each page, to the left and to the right: whose paper it is, and what it tells. */
  whose: line,
  title: line,
  /** At the foot to the left: as of when. */
  foot: line,
  /** How a page is counted, with `{page}` and `{pages}` in their places: `Page {page} of {pages}`. */
  counted: line,
  /** For shaping: Bengali and Hindi have their own. */
  language: z.enum(['en', 'bn', 'hi']),
  landscape: z.boolean(),
});

export type PaperHead = z.output<typeof paperHead>;
