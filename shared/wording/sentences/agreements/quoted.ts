/** What somebody wrote, in quotes at the end of a sentence: it may bring its own full stop. */
export const quoted = (text: string, stop: '.' | '।'): string =>
  /[.!?।…]$/u.test(text.trim()) ? `“${text.trim()}”` : `“${text.trim()}”${stop}`;
