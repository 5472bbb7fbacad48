import { describe, expect, it } from 'vitest';
import { pressedKey as pressedOn, type KeyPress } from './pressed-key.ts';

const pressedKey = (given: KeyPress): string | null => pressedOn(given, 'linux');

const press = (given: Partial<KeyPress>): KeyPress => ({
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...given,
});

describe('pressedKey', () => {
  it('writes letters, digits and signs as the table does', () => {
    expect(pressedKey(press({ key: 'j', code: 'KeyJ' }))).toBe('j');
    expect(pressedKey(press({ key: '?', code: 'Slash', shiftKey: true }))).toBe('?');
    expect(pressedKey(press({ key: 'ArrowLeft', code: 'ArrowLeft' }))).toBe('ArrowLeft');
  });

  it('hears capitals of a locked keyboard as their letter, but not a shifted one', () => {
    expect(pressedKey(press({ key: 'J', code: 'KeyJ' }))).toBe('j');
    expect(pressedKey(press({ key: 'J', code: 'KeyJ', shiftKey: true }))).toBeNull();
  });

  it.each([
    ['mac', 'mod+e', null],
    ['windows', null, 'mod+e'],
    ['linux', null, 'mod+e'],
  ] as const)(
    'on %s hears Cmd as %s and Ctrl as %s: the other moves the cursor or is the system’s',
    (on, cmd, ctrl) => {
      const e = { key: 'e', code: 'KeyE' };
      expect(pressedOn(press({ ...e, metaKey: true }), on)).toBe(cmd);
      expect(pressedOn(press({ ...e, ctrlKey: true }), on)).toBe(ctrl);
      expect(pressedOn(press({ ...e, ctrlKey: true, metaKey: true }), on)).toBeNull();
    },
  );

  it('takes Shift too, and leaves Alt chords to the system', () => {
    expect(pressedKey(press({ key: 'k', code: 'KeyK', ctrlKey: true }))).toBe('mod+k');
    expect(pressedKey(press({ key: 'k', code: 'KeyK', altKey: true }))).toBeNull();
    expect(pressedKey(press({ key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true }))).toBe('mod+shift+z');
  });

  it('goes by the place on the board where the letter is of another script', () => {
    expect(pressedKey(press({ key: 'ক', code: 'KeyJ' }))).toBe('j');
    expect(pressedKey(press({ key: '१', code: 'Digit1' }))).toBe('1');
    expect(pressedKey(press({ key: 'ল', code: 'KeyK', ctrlKey: true }))).toBe('mod+k');
  });
});
