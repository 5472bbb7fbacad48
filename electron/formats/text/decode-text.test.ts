import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

const decode = (
  all: Uint8Array,
  sizes: readonly number[] = [all.length || 1],
  headLength = all.length,
): { text: string; encoding: string; broken: boolean } => {
  const decoding = decodeText(all.subarray(0, headLength), headLength >= all.length);
  let text = '';
  for (let at = 0, turn = 0; at < all.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    text += decoding.decode(all.subarray(at, at + size));
    at += size;
  }
  text += decoding.end();
  return { text, encoding: decoding.encoding, broken: decoding.broken() };
};

const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

describe('the encoding is told by the bytes', () => {
  test.each<readonly [string, Uint8Array, { text: string; encoding: string; broken: boolean }]>([
    ['UTF-8', bytes('রূপা ₹5'), { text: 'রূপা ₹5', encoding: 'utf-8', broken: false }],
    ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], 'a₹'), { text: 'a₹', encoding: 'utf-8', broken: false }],
    [
      'UTF-16, little end first',
      bytes([0xff, 0xfe], [...Buffer.from('aক', 'utf16le')]),
      { text: 'aক', encoding: 'utf-16le', broken: false },
    ],
    [
      'UTF-16, big end first',
      bytes([0xfe, 0xff], [...utf16be('aক')]),
      { text: 'aক', encoding: 'utf-16be', broken: false },
    ],
    [
      'Windows-1252',
      bytes('caf', [0xe9, 0x20, 0x80, 0x93]),
      { text: 'café €“', encoding: 'windows-1252', broken: false },
    ],
    ...(
      ['রূপা জমা,তারিখ,₹\n৫,১০', 'तारीख,जमा राशि\n५,१०', 'Date,Amount\n1,2', 'Дата,Сумма\n1.02.2026,5.10'] as const
    ).flatMap((text) => {
      const kept = { text, broken: false };
      return [
        [`UTF-16 without its mark, ${text}`, Buffer.from(text, 'utf16le'), { ...kept, encoding: 'utf-16le' }] as const,
        [`the other end first, ${text}`, utf16be(text), { ...kept, encoding: 'utf-16be' }] as const,
      ];
    }),
    ['nothing', bytes(), { text: '', encoding: 'utf-8', broken: false }],
  ])('%s', (_, all, expected) => {
    expect(decode(all)).toEqual(expected);
    expect(decode(all, [1])).toEqual(expected);
  });

  test('a character cut by the end of the head does not make it Windows-1252', () => {
    const all = bytes('abকখ');
    for (let head = 1; head < all.length; head += 1)
      expect(decode(all, [head], head)).toMatchObject({ text: 'abকখ', encoding: 'utf-8' });
  });

  test('one broken byte does not make a Bengali file Windows-1252', () => {
    expect(decode(bytes('রূপা', [0xe0], ',₹5'))).toEqual({ text: 'রূপা\ufffd,₹5', encoding: 'utf-8', broken: true });
  });

  test('bytes that come later and are not UTF-8 are told', () => {
    expect(decode(bytes('abc', [0xe9], 'def'), [2], 3)).toEqual({
      text: 'abc\ufffddef',
      encoding: 'utf-8',
      broken: true,
    });
    expect(decode(bytes('abc', [0xe0, 0xa4]), [2], 3)).toMatchObject({ broken: true });
  });

  test('a U+FFFD that the file really holds is not broken', () => {
    expect(decode(bytes('a\ufffdb'), [1])).toEqual({ text: 'a\ufffdb', encoding: 'utf-8', broken: false });
  });

  test('half a character of UTF-16 is told', () => {
    expect(decode(bytes([0xff, 0xfe, 0x61]))).toMatchObject({ broken: true });
  });
});

test('any bytes decode alike however they are cut', () => {
  const unit = fc.constantFrom(
    [0x61],
    [0xc3, 0xa9],
    [0xe0, 0xa4, 0x95],
    [0xf0, 0x9f, 0x98, 0x80],
    [0xe0],
    [0x80],
    [0xf4, 0x90],
    [0xff],
    [0xef, 0xbf, 0xbd],
  );
  fc.assert(
    fc.property(
      fc.array(unit, { maxLength: 12 }),
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
      (parts, sizes) => {
        const all = Buffer.concat([Buffer.from('a'), ...parts.map((part) => Buffer.from(part))]);
        const { text, broken } = decode(all, sizes, 1);
        expect(text).toBe(new TextDecoder('utf-8', { ignoreBOM: true }).decode(all));
        expect(broken).toBe(Buffer.compare(Buffer.from(text), all) !== 0);
      },
    ),
    { numRuns: 1000 },
  );
});
