import { describe, expect, it } from 'vitest';
import { hearKey } from './key-sequence.ts';

describe('hearKey', () => {
  it('waits for the second key of a sequence and then names the command', () => {
    const first = hearKey(null, 'g', 1000);
    expect(first).toEqual({ waiting: { first: 'g', since: 1000 }, command: null });
    expect(hearKey(first.waiting, 'h', 1500)).toEqual({ waiting: null, command: 'go.home' });
  });

  it('forgets the first key when the second takes too long', () => {
    expect(hearKey({ first: 'g', since: 1000 }, 'h', 9000).command).toBeNull();
  });

  it('hears a single key after a first one that led nowhere', () => {
    expect(hearKey({ first: 'g', since: 1000 }, 'j', 1200)).toEqual({ waiting: null, command: 'row.next' });
  });

  it('hears every digit as a candidate, and 0 as this month', () => {
    expect(hearKey(null, '7', 0).command).toBe('row.candidate');
    expect(hearKey(null, '0', 0).command).toBe('month.current');
  });

  it('hears undo and redo, redo by the custom of Windows too', () => {
    expect(hearKey(null, 'mod+z', 0).command).toBe('books.undo');
    expect(hearKey(null, 'mod+shift+z', 0).command).toBe('books.redo');
    expect(hearKey(null, 'mod+y', 0).command).toBe('books.redo');
  });

  it('hears nothing in other keys', () => {
    expect(hearKey(null, 'z', 0)).toEqual({ waiting: null, command: null });
  });
});
