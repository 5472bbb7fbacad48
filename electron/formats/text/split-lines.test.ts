import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineLimit, splitLines, type TextLine } from './split-lines.ts';

/** The lines of a text given in pieces of these sizes, over and over. */
function split(text: string, sizes: readonly number[] = [text.length || 1]): readonly TextLine[] {
  const splitter = splitLines();
  const lines: TextLine[] = [];
  for (let at = 0, turn = 0; at < text.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    for (const line of splitter.push(text.slice(at, at + size))) lines.push(line);
    at += size;
  }
  return [...lines, ...splitter.end()];
}

const texts = (lines: readonly TextLine[]): string[] => lines.map(({ text }) => text);

describe('line ends', () => {
  test.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['a line without an end', 'a', ['a']],
    ['LF', 'a\nb\n', ['a', 'b']],
    ['CRLF', 'a\r\nb\r\n', ['a', 'b']],
    ['CR', 'a\rb\r', ['a', 'b']],
    ['a blank line of each', '\n\r\n\ra', ['', '', '', 'a']],
    ['LF before CR is two', 'a\n\rb', ['a', '', 'b']],
    ['two CRs before LF', 'a\r\r\nb', ['a', '', 'b']],
    ['a CR alone at the end', 'a\r', ['a']],
  ])('%s', (_, text, expected) => {
    for (let size = 1; size <= Math.max(1, text.length); size += 1) {
      const lines = split(text, [size]);
      expect(texts(lines)).toEqual(expected);
      expect(lines.map(({ line }) => line)).toEqual(expected.map((__, index) => index + 1));
      expect(lines.every(({ cut }) => !cut)).toBe(true);
    }
  });

  test('any mix, in pieces of any sizes, gives what splitting all at once gives', () => {
    const unit = fc.constantFrom('a', 'é', '\n', '\r', '\r\n', ' ');
    fc.assert(
      fc.property(
        fc.array(unit, { maxLength: 30 }).map((units) => units.join('')),
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 }),
        (text, sizes) => {
          const expected = text.split(/\r\n|\r|\n/);
          if (expected.at(-1) === '') expected.pop();
          expect(texts(split(text, sizes))).toEqual(expected);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('an endless line', () => {
  const endless = 'x'.repeat(lineLimit + 1);

  test.each(['\n', '\r\n', '\r'])('is given cut, once, and the line after %j is whole and rightly numbered', (end) => {
    const text = `first${end}${endless}${endless}${endless}${end}after${end}`;
    for (const sizes of [[text.length], [65_536], [lineLimit], [lineLimit + 2], [100_003, 1]]) {
      const lines = split(text, sizes);
      expect(lines.map(({ line, cut }) => [line, cut])).toEqual([
        [1, false],
        [2, true],
        [3, false],
      ]);
      expect(lines[1]?.text).toBe('x'.repeat(2000));
      expect(texts([...lines.slice(0, 1), ...lines.slice(2)])).toEqual(['first', 'after']);
    }
  });

  test('without an end it is given once too', () => {
    for (const sizes of [[endless.length], [65_536]])
      expect(split(endless + endless, sizes).map(({ line, cut }) => [line, cut])).toEqual([[1, true]]);
  });

  test.each(['\n', '\r\n', '\r'])('of exactly the limit it is whole, wherever it is cut before %j', (end) => {
    const text = 'x'.repeat(lineLimit) + end;
    for (const size of [lineLimit, lineLimit + 1, text.length]) {
      const lines = split(text, [size]);
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatchObject({ cut: false, line: 1 });
      expect(lines[0]?.text).toHaveLength(lineLimit);
    }
  });

  test('many lines in one piece, all ended by CR, take no more than one look at each letter', () => {
    const text = 'abc\r'.repeat(200_000);
    const before = performance.now();
    expect(split(text)).toHaveLength(200_000);
    // Seconds, were the rest of the piece searched for LF again at every line.
    expect(performance.now() - before).toBeLessThan(3000);
  });
});
