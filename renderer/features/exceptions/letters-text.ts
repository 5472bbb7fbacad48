import type { AskLetter } from '../../../shared/wording/ask/ask-text.ts';

/** Letters as they are copied: the subject line, then the text; several with a line between them. */
export const lettersText = (letters: readonly AskLetter[]): string =>
  letters.map(({ subject, body }) => `${subject}\n\n${body}`).join('\n\n――――――――\n\n');
