import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecoveryKey, recoveryKeyGroups, writeRecoveryKey } from './recovery-key.ts';

const key = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe('a recovery key', () => {
  it('is fourteen groups of four, and reads back to its bytes', () => {
    fc.assert(
      fc.property(key, (bytes) => {
        const text = writeRecoveryKey(bytes);
        expect(text).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(text.split('-')).toHaveLength(recoveryKeyGroups);
        expect(readRecoveryKey(text)).toEqual(bytes);
      }),
    );
  });

  it('is read as people type it: small letters, spaces, no groups, O for 0, I and L for 1', () => {
    const bytes = Uint8Array.from({ length: 32 }, (_, at) => (at * 7) % 256);
    const text = writeRecoveryKey(bytes);
    const sloppy = text.toLowerCase().replace(/-/g, '  ').replace(/0/g, 'o').replace(/1/g, 'l');
    expect(sloppy).not.toBe(text);
    expect(readRecoveryKey(` ${sloppy}\n`)).toEqual(bytes);
  });

  it('does not pass with one character wrong, or two neighbours exchanged', () => {
    fc.assert(
      fc.property(key, fc.nat(55), fc.nat(31), (bytes, at, other) => {
        const text = writeRecoveryKey(bytes).replace(/-/g, '');
        const wrong = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[other] ?? '';
        if (wrong !== text[at]) expect(readRecoveryKey(`${text.slice(0, at)}${wrong}${text.slice(at + 1)}`)).toBeNull();
        const [a = '', b = ''] = [text[at], text[at + 1]];
        if (at < 55 && a !== b) expect(readRecoveryKey(`${text.slice(0, at)}${b}${a}${text.slice(at + 2)}`)).toBeNull();
      }),
    );
  });

  it('is nothing else: too short, too long, of other letters, or over 256 bits', () => {
    for (const text of ['', 'ABCD', 'U'.repeat(56), 'Z'.repeat(56), 'é'.repeat(56)])
      expect(readRecoveryKey(text)).toBeNull();
    expect(readRecoveryKey(`${writeRecoveryKey(new Uint8Array(32))}0`)).toBeNull();
  });
});
