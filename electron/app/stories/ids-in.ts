/** What a row may have of ids; a longer one would be a text. */
const most = 200;

/**
 * The words of a row that can be somebody's id of a payment: six signs or more, a digit among them, and no plain amount or day, of which
 * an order could be called by chance.
 */
export const idsIn = (raw: string): string[] =>
  [...new Set(raw.match(/[\w-]{6,64}/g) ?? [])]
    .filter((word) => /\d/.test(word) && !/^(\d{1,7}|\d{4}-\d{2}-\d{2}\w*|\d{2}-\d{2}-\d{4})$/.test(word))
    .slice(0, most);
