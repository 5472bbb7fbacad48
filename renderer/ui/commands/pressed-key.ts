import type { Bridge } from '../../../shared/contract/bridge.ts';

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
 * ours, the place of the key on the board counts instead. `mod` is Cmd on a Mac, where Ctrl moves the cursor in a field (Ctrl+E to the end
 * of the line), and Ctrl elsewhere, where the other one is the system's. Null for what no command listens to.
 */
export function pressedKey(press: KeyPress, platform: Bridge['platform']): string | null {
  const [mod, systems] = platform === 'mac' ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  if (press.altKey || systems) return null;
  const letter = /^[\x21-\x7e]$/.test(press.key) ? press.key : (letterAt(press.code) ?? press.key);
  if (mod) return `mod+${press.shiftKey ? 'shift+' : ''}${letter.toLowerCase()}`;
  if (letter.length > 1) return press.shiftKey ? null : letter;
  if (/[A-Z]/.test(letter)) return press.shiftKey ? null : letter.toLowerCase();
  return letter;
}

const letterAt = (code: string): string | null =>
  /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : /^Digit\d$/.test(code) ? code.slice(5) : null;
