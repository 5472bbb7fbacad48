/** What of a keyboard event decides which command is meant. */
export type KeyPress = {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

/**
 * A press in the table's own writing: `j`, `0`, `?`, `Enter`, `mod+k`, `mod+shift+z`. On a Bengali or Hindi keyboard, whose letters are none of
 * ours, the place of the key on the board counts instead. Null for what no command listens to.
 */
export function pressedKey(press: KeyPress): string | null {
  if (press.altKey) return null;
  const letter = /^[\x21-\x7e]$/.test(press.key) ? press.key : (letterAt(press.code) ?? press.key);
  if (press.ctrlKey || press.metaKey) return `mod+${press.shiftKey ? 'shift+' : ''}${letter.toLowerCase()}`;
  if (letter.length > 1) return press.shiftKey ? null : letter;
  if (/[A-Z]/.test(letter)) return press.shiftKey ? null : letter.toLowerCase();
  return letter;
}

const letterAt = (code: string): string | null =>
  /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : /^Digit\d$/.test(code) ? code.slice(5) : null;
