import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnLimit, recordLimit, splitRecords, type TableRecord, type Separator } from './split-records.ts';

const split = (
  text: string,
  separator: Separator = ',',
  sizes: readonly number[] = [text.length || 1],
): readonly TableRecord[] => {
  const splitter = splitRecords(separator);
  const records: TableRecord[] = [];
  for (let at = 0, turn = 0; at < text.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    for (const record of splitter.push(text.slice(at, at + size))) records.push(record);
    at += size;
  }
  return [...records, ...splitter.end()];
};

const brief = (records: readonly TableRecord[]): string[] =>
  records.map(({ line, fields, fault }) => `${line} ${fault ?? JSON.stringify(fields)}`);

describe('RFC 4180', () => {
  test.each([
    ['plain', 'a,b\nc,d', ['1 ["a","b"]', '2 ["c","d"]']],
    ['CRLF, and the last line ended', 'a,b\r\nc,d\r\n', ['1 ["a","b"]', '2 ["c","d"]']],
    ['CR alone', 'a,b\rc,d\r', ['1 ["a","b"]', '2 ["c","d"]']],
    ['all three in one file', 'a\r\nb\rc\nd', ['1 ["a"]', '2 ["b"]', '3 ["c"]', '4 ["d"]']],
    ['quotes around separators and line ends', '"a,b","c\nd"\ne,f', ['1 ["a,b","c\\nd"]', '3 ["e","f"]']],
    ['a CRLF inside quotes is one line', '"a\r\nb"\r\nc', ['1 ["a\\r\\nb"]', '3 ["c"]']],
    ['doubled quotes', '"a ""b"" c",""""', ['1 ["a \\"b\\" c","\\""]']],
    ['empty cells', ',,\n"",""', ['1 ["","",""]', '2 ["",""]']],
    ['empty lines are records of one empty cell', 'a\n\nb', ['1 ["a"]', '2 [""]', '3 ["b"]']],
    ['a separator at the very end', 'a,"b",', ['1 ["a","b",""]']],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(brief(split(text))).toEqual(expected);
  });

  test.each<Separator>([',', ';', '\t'])('separator %j', (separator) => {
    expect(split(['a', '"b,;\t"', 'c'].join(separator), separator)).toMatchObject([{ fields: ['a', 'b,;\t', 'c'] }]);
  });

  test('a record keeps its text as it stands', () => {
    expect(split('x\r\n"a ""b""\n", c\r\ny').map(({ raw }) => raw)).toEqual(['x', '"a ""b""\n", c', 'y']);
  });
});

describe('what breaks the rule', () => {
  test.each([
    ['a quote inside a cell that is not quoted stays and is told', 'a 5" nail,b\nc', ['1 quote_stray', '2 ["c"]']],
    ['something behind a closing quote', '"a"b,c\nd', ['1 quote_malformed', '2 ["d"]']],
    [
      'a quote that never closes takes its own line only',
      'a\n"b,c\nd,e\nf',
      ['1 ["a"]', '2 quote_unclosed', '3 ["d","e"]', '4 ["f"]'],
    ],
    [
      'a quote closed by a later opening one',
      '"a\nb\n"c",d\ne',
      ['1 quote_malformed', '2 ["b"]', '3 ["c","d"]', '4 ["e"]'],
    ],
    [
      'what was searched before the fault is searched again',
      '"a\nb""c\n"d',
      ['1 quote_malformed', '2 quote_stray', '3 quote_unclosed'],
    ],
  ])('%s', (_, text, expected) => {
    expect(brief(split(text))).toEqual(expected);
  });

  test('a stray quote keeps its cells', () => {
    expect(split('a 5" nail,"b"')).toMatchObject([{ fields: ['a 5" nail', 'b'], fault: 'quote_stray' }]);
  });

  test('a record over the limit is told and passed over, however it comes', () => {
    const long = 'x'.repeat(recordLimit + 1);
    const expected = ['1 ["a"]', '2 record_too_long', '3 ["b"]'];
    for (const end of ['\n', '\r\n', '\r']) {
      const text = `a${end}${long}${end}b`;
      expect(brief(split(text))).toEqual(expected);
      expect(brief(split(text, ',', [65_536]))).toEqual(expected);
      expect(brief(split(text, ',', [recordLimit + 3, 1, 1, 1]))).toEqual(expected);
    }
    expect(brief(split(`a\n${'x'.repeat(recordLimit)}\nb`).filter(({ fault }) => fault !== null))).toEqual([]);
  });

  test('a quoted record over the limit gives up its first line only', () => {
    const text = `a\n"open\n${'x\n'.repeat(recordLimit / 2)}b`;
    for (const sizes of [[text.length], [65_536]]) {
      const records = split(text, ',', sizes);
      expect(records[1]).toMatchObject({ line: 2, fault: 'record_too_long', raw: '"open' });
      expect(records).toHaveLength(recordLimit / 2 + 3);
      expect(records.at(-1)).toMatchObject({ fields: ['b'], line: recordLimit / 2 + 3 });
    }
  });

  test('too many columns', () => {
    expect(split(','.repeat(columnLimit - 1))).toMatchObject([{ fault: null }]);
    expect(brief(split(`${','.repeat(columnLimit)}\na`))).toEqual(['1 too_many_columns', '2 ["a"]']);
    expect(brief(split(`"a"${','.repeat(columnLimit)}\na`))).toEqual(['1 too_many_columns', '2 ["a"]']);
  });
});

const cellText = fc.string({ unit: fc.constantFrom('a', 'ক', ',', ';', '"', '\n', '\r', ' ', '\t'), maxLength: 8 });
const table = fc.array(fc.array(cellText, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });
const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 });

describe('properties', () => {
  test('what is written by the rule is read back, in pieces of any size', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom<Separator>(',', ';', '\t'),
        fc.boolean(),
        sizes,
        (rows, end, separator, endLast, pieces) => {
          const quote = (cell: string): string => (/[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
          const text = rows.map((row) => row.map(quote).join(separator)).join(end) + (endLast ? end : '');
          const records = split(text, separator, pieces);
          expect(records.map(({ fields }) => fields)).toEqual(rows);
          expect(records.every(({ fault }) => fault === null)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('any text gives the same records however it is cut, and loses no line', () => {
    const anyText = fc.string({
      unit: fc.constantFrom('a', ',', '"', '""', '\n', '\r', '\r\n', ',"', '",'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(anyText, sizes, (text, pieces) => {
        const whole = split(text);
        expect(split(text, ',', pieces)).toEqual(whole);
        // Every record begins where the one before it ended: joined again they are the text.
        const lineOf = (at: number): number => text.slice(0, at).split(/\r\n|\r|\n/).length;
        let at = 0;
        for (const { raw, line } of whole) {
          expect(text.startsWith(raw, at)).toBe(true);
          expect(line).toBe(lineOf(at));
          at += raw.length;
          at += text.startsWith('\r\n', at) ? 2 : at < text.length ? 1 : 0;
        }
        expect(at).toBe(text.length);
      }),
      { numRuns: 2000 },
    );
  });
});
