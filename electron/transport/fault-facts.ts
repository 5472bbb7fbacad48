/** Errors whose words are ours or the engine's: they name tables, columns and types, never what a user wrote. */
const ownWords: ReadonlySet<string> = new Set(['AssertionFault', 'SqliteError', 'TypeError', 'ZodError']);

const mostLetters = 300;

export const nameOf = (fault: unknown): string => (fault instanceof Error ? fault.name : typeof fault);

/**
 * Where in our code a fault was made, and its words where they can hold nothing of a user's. The message also stands at the head
 * of `stack`, in as many lines as it has, so only the lines of frames are taken, and of a path only its last two parts: what is
 * before them names a person's folders.
 */
export function stackOf(fault: unknown): string {
  if (!(fault instanceof Error)) return '';
  const words = ownWords.has(fault.name) ? wordsOf(fault) : '';
  const { stack = '', message } = fault;
  // Past the message, so that none of its lines passes for a frame.
  const frames = stack
    .slice(stack.includes(message) ? stack.indexOf(message) + message.length : 0)
    .split('\n')
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
    .slice(0, 5)
    .map((line) => line.trim().replace(/(?:file:\/\/)?[^\s(]*?((?:[^\s()/\\]+[/\\])?[^\s()/\\]+:\d+:\d+)/, '$1'));
  return [words, ...frames].join(' ').trim();
}

/** Node's errors about an argument quote it ("Received '/home/asha/…'"); of these the code says enough. */
const wordsOf = (fault: Error & { readonly code?: unknown }): string =>
  typeof fault.code === 'string' && fault.code.startsWith('ERR_') ? fault.code : withoutFigures(fault.message);

/** Even our own words may quote: long numbers (cards, accounts), long hexadecimal (keys) and what stands in quotes are masked. */
const withoutFigures = (message: string): string =>
  message
    .slice(0, mostLetters)
    .replace(/[0-9a-f]{16,}/gi, '…')
    .replace(/\d(?:[ -]?\d){5,}/g, '…')
    .replace(/\s+/g, ' ');
