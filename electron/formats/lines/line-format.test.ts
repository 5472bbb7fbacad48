import { expect, test } from 'vitest';
import { gatherParts } from '../gather-parts.ts';
import type { FileIssue } from '../format.ts';
import { lineLimit, type TextLine } from '../text/split-lines.ts';
import { lineFormat } from './line-format.ts';

/** What a format of lines is given of a text that comes in pieces. */
function given(pieces: readonly string[]): { lines: readonly TextLine[]; issues: readonly FileIssue[]; ended: number } {
  const lines: TextLine[] = [];
  let ended = 0;
  const format = lineFormat({
    id: 'test.lines',
    label: 'Test',
    kind: 'statement',
    institution: 'other_bank',
    timeZone: 'UTC',
    versions: '',
    checks: '',
    recognises: () => true,
    open: () => ({
      read: (line) => void lines.push(line),
      end: () => {
        ended += 1;
      },
    }),
  });
  const parts = gatherParts(format, null, () => ({ bytesRead: 0, bytesTotal: null }));
  const reader = format.open(parts);
  pieces.forEach((piece) => reader.push(piece));
  reader.end();
  const issues = parts.end([]).flatMap((event) => (event.type === 'finished' ? event.issues : []));
  return { lines, issues, ended };
}

const numbered = (lines: readonly TextLine[]): string[] => lines.map(({ line, text }) => `${line} ${text}`);

test('lines with their numbers, blank ones too, whatever pieces they come in, and one end', () => {
  for (const pieces of [['a\r\n\r\nb\nc'], ['a\r', '\n\r', '\nb', '\nc'], [...'a\r\n\r\nb\nc']]) {
    const { lines, issues, ended } = given(pieces);
    expect(numbered(lines)).toEqual(['1 a', '2 ', '3 b', '4 c']);
    expect(issues).toEqual([]);
    expect(ended).toBe(1);
  }
});

test('a card number is masked, also one that was cut between two pieces', () => {
  expect(numbered(given(['PAID 41111111', '11111111 OK\nx']).lines)).toEqual(['1 PAID 411111******1111 OK', '2 x']);
});

test('a line too long for any report is told and not given; those after it are', () => {
  const { lines, issues } = given([`a\n${'x'.repeat(lineLimit)}`, `${'x'.repeat(lineLimit)}\nb\n`]);
  expect(numbered(lines)).toEqual(['1 a', '3 b']);
  expect(issues).toEqual([
    { line: 2, column: null, code: 'record_too_long', facts: { limit: lineLimit }, holds: true },
  ]);
});

test('a zero byte is told and its line not given', () => {
  const { lines, issues } = given(['a\nb\0c\nd']);
  expect(numbered(lines)).toEqual(['1 a', '3 d']);
  expect(issues).toMatchObject([{ line: 2, code: 'control_character', holds: true }]);
});

test('the end of a DOS file is no line of its own making', () => {
  expect(numbered(given(['a\nb\u001a']).lines)).toEqual(['1 a', '2 b']);
  expect(numbered(given(['a\n\u001a']).lines)).toEqual(['1 a', '2 ']);
});

test('nothing at all', () => {
  expect(given([])).toEqual({ lines: [], issues: [], ended: 1 });
});
