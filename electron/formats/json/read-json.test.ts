import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonObject, JsonValue } from './json-value.ts';
import { jsonDepth, readJson, type JsonElement } from './read-json.ts';

type Reading = {
  readonly elements: readonly JsonElement[];
  readonly envelope: JsonObject | null;
  readonly fault: string | null;
};

function readPieces(pieces: readonly string[], elements: readonly string[] = ['items[]']): Reading {
  const found: JsonElement[] = [];
  const reading = readJson(elements, (element) => found.push(element));
  pieces.forEach(reading.push);
  const envelope = reading.end();
  const fault = reading.fault();
  return { elements: found, envelope, fault: fault === null ? null : `${fault.line} ${fault.code}` };
}

const read = (text: string, elements?: readonly string[]): Reading => readPieces([text], elements);

/** As `JSON.parse` gives it; the numbers' own text is looked at elsewhere. */
function plain(value: JsonValue): unknown {
  if (value.type === 'array') return value.items.map(plain);
  if (value.type === 'object') {
    const made = {};
    for (const [name, each] of value.members)
      Object.defineProperty(made, name, { value: plain(each), enumerable: true, configurable: true, writable: true });
    return made;
  }
  if (value.type === 'null') return null;
  if (value.type === 'boolean') return value.text === 'true';
  return value.type === 'number' ? Number(value.text) : value.text;
}

const cut = (text: string, places: readonly number[]): readonly string[] => {
  const at = [...new Set(places.map((place) => place % (text.length + 1)))].toSorted((a, b) => a - b);
  return [0, ...at].map((from, index) => text.slice(from, at[index] ?? text.length));
};

/** Every document stands in an element, so that it is read whatever it is. */
const inElement = (value: unknown, indent: number): string => JSON.stringify({ items: [{ it: value }] }, null, indent);

describe('what is read', () => {
  test('is what JSON.parse reads, for any document in pieces of any size', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(3), fc.array(fc.nat(), { maxLength: 6 }), (value, indent, places) => {
        const text = inElement(value, indent);
        const { elements, envelope, fault } = readPieces(cut(text, places));
        expect(fault).toBeNull();
        expect(elements.map(({ object }) => plain(object))).toEqual([JSON.parse(JSON.stringify({ it: value }))]);
        expect(envelope === null ? null : plain(envelope)).toEqual({ items: [] });
        expect(JSON.parse(elements[0]?.raw ?? '')).toEqual(JSON.parse(JSON.stringify({ it: value })));
      }),
      { numRuns: 300 },
    );
  });

  test('and nothing else is: a text is refused where JSON.parse refuses it', () => {
    const marks = fc.constantFrom(...'{}[]:,"\\ \n', '1', '-', '0', '.', 'e', 'true', 'null', '"a"', '"b"', '\t', 'x');
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 12 }), fc.array(fc.nat(), { maxLength: 3 }), (parts, places) => {
        const text = parts.join('');
        const { fault } = readPieces(cut(text, places), []);
        let sound = true;
        try {
          JSON.parse(text);
        } catch {
          sound = false;
        }
        // A name that stands twice is sound JSON, and refused all the same.
        if (fault?.endsWith('json_name_repeated') !== true) expect(fault === null).toBe(sound);
      }),
      { numRuns: 3000 },
    );
  });

  test('one damaged character in a sound document: refused exactly where JSON.parse refuses it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), fc.constantFrom(...'{}[],:"\\0x '), (value, place, mark) => {
        const text = inElement(value, 1);
        const at = place % text.length;
        const damaged = `${text.slice(0, at)}${mark}${text.slice(at + 1)}`;
        const { fault } = readPieces([damaged]);
        let sound = true;
        try {
          JSON.parse(damaged);
        } catch {
          sound = false;
        }
        if (fault?.endsWith('json_name_repeated') !== true) expect(fault === null).toBe(sound);
      }),
      { numRuns: 1000 },
    );
  });

  test('every cut of one document gives the same', () => {
    const text =
      '{"a": "\\u0041\\\\\\"\\ud83d\\ude00",\r\n "items": [ {"n": -1.50e+3, "t": true}, {"z": null} ], "b": [1]}';
    const whole = read(text);
    expect(whole.fault).toBeNull();
    for (let at = 0; at <= text.length; at += 1) expect(readPieces([text.slice(0, at), text.slice(at)])).toEqual(whole);
    expect(readPieces([...text])).toEqual(whole);
  });

  test('numbers keep every digit as it stands there', () => {
    const numbers = ['1.10', '0.30000000000000000004', '123456789012345678901234567890', '-0', '1E-7', '100.00'];
    const { elements } = read(`{"items": [{"n": [${numbers.join(',')}]}]}`);
    const list = elements[0]?.object.members.get('n');
    expect(list?.type === 'array' ? list.items : []).toEqual(numbers.map((text) => ({ type: 'number', text })));
  });

  test('an element has its own line, path and text', () => {
    const { elements } = read('{\n"items": [\n{"a":\n1},\r\n\r\n {"b": 2}\n]}');
    expect(elements.map(({ object, path, raw }) => [object.line, path, raw])).toEqual([
      [3, 'items[]', '{"a":\n1}'],
      [6, 'items[]', '{"b": 2}'],
    ]);
  });

  test('elements are found by their path: nested, in a bare array, in several places, not inside one another', () => {
    expect(read('{"result": {"data": [{"a": {"data": [{"b": 1}]}}]}}', ['result.data[]']).elements).toHaveLength(1);
    expect(read('[{"a": 1}, 2, {"b": 1}]', ['[]']).elements).toHaveLength(2);
    expect(read('{"x": [{"a": 1}], "y": [{"a": 2}], "z": [{"a": 3}]}', ['x[]', 'y[]']).elements).toHaveLength(2);
    expect(read('{"items": [{"items": [{"a": 1}]}]}').elements).toHaveLength(1);
    expect(read('{"items": [[{"a": 1}]]}').elements).toHaveLength(0);
  });

  test('a name that looks like a path is none', () => {
    for (const text of ['{"": {"items": [{"a": 1}]}}', '{"items[]": {"a": 1}}', '{"x.items": [{"a": 1}]}'])
      expect(read(text, ['items[]', 'x.items[]'])).toMatchObject({ elements: [], fault: null });
  });

  test('what stands around the elements is given at the end, without them', () => {
    const { envelope } = read('{"count": 2, "items": [{"a": 1}, {"a": 2}, "odd"], "page": {"next": null}}');
    expect(envelope === null ? null : plain(envelope)).toEqual({ count: 2, items: ['odd'], page: { next: null } });
  });

  test.each(['__proto__', 'constructor', 'toString', ''])('%j is a name like any other', (name) => {
    const { elements, fault } = read(`{"items": [{${JSON.stringify(name)}: {"a": "1"}}]}`);
    expect(fault).toBeNull();
    expect([...(elements[0]?.object.members.keys() ?? [])]).toEqual([name]);
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });
});

describe('what is refused, and where', () => {
  test.each([
    ['cut off in an element', '{"items": [{"a": 1},\n{"a": "x', '2 json_malformed'],
    ['cut off behind an element', '{"items": [{"a": 1},\n', '2 json_malformed'],
    ['cut off before the last bracket', '{"items": [{"a": 1}]\n', '2 json_malformed'],
    ['nothing', '', '1 json_malformed'],
    ['only spaces', ' \n ', '2 json_malformed'],
    ['two documents', '{"a": 1}\n{"a": 2}', '2 json_malformed'],
    ['a comma too many in an array', '{"items": [{"a": 1},\n]}', '2 json_malformed'],
    ['a comma too many in an object', '{"a": 1,\n}', '2 json_malformed'],
    ['a comma that is missing', '{"a": 1\n"b": 2}', '2 json_malformed'],
    ['a name without quotes', '{a: 1}', '1 json_malformed'],
    ['single quotes', "{'a': 1}", '1 json_malformed'],
    ['a comment', '{\n// no\n"a": 1}', '2 json_malformed'],
    ['a line end inside a text', '{"a": "x\ny"}', '1 json_malformed'],
    ['an unknown escape', '{"a": "\\x"}', '1 json_malformed'],
    ['a number with a leading zero', '{"a": 01}', '1 json_malformed'],
    ['a number with a plus', '{"a": +1}', '1 json_malformed'],
    ['NaN', '{"a": NaN}', '1 json_malformed'],
    ['brackets that do not match', '{"a": [1}}', '1 json_malformed'],
    ['a name that stands twice in an element', '{"items": [{"a": 1,\n"a": 1}]}', '2 json_name_repeated'],
    ['a name that stands twice around them', '{"items": [],\n"items": []}', '2 json_name_repeated'],
    ['a name twice, once escaped', '{"a": 1, "\\u0061": 2}', '1 json_name_repeated'],
  ])('%s', (_, text, fault) => {
    expect(read(text).fault).toBe(fault);
    expect(readPieces([...text]).fault).toBe(fault);
  });

  test('elements before the fault were given, none behind it', () => {
    const { elements, fault } = read('{"items": [{"a": 1}, {"a": 2}, {"a": }, {"a": 4}]}');
    expect(elements).toHaveLength(2);
    expect(fault).toBe('1 json_malformed');
  });

  test('as deep as is allowed is read, one deeper is not, and a million deep breaks nothing', () => {
    const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(read(nested(jsonDepth)).fault).toBeNull();
    expect(read(nested(jsonDepth + 1)).fault).toBe('1 json_too_complex');
    expect(read('['.repeat(1_000_000)).fault).toBe('1 json_too_complex');
  });

  test('a text or number without end is not gathered without end', () => {
    const piece = 'x'.repeat(262_144);
    expect(readPieces(['{"a": "', ...Array<string>(20).fill(piece), '"}']).fault).toBe('1 record_too_long');
    expect(readPieces(['{"a": ', ...Array<string>(20).fill('1'.repeat(262_144)), '}']).fault).toBe('1 json_malformed');
  });

  test('nor is an element, nor what belongs to no element', () => {
    const member = (index: number): string => `"n${index}": "${'x'.repeat(900_000)}",`;
    const members = Array.from({ length: 24 }, (_, index) => member(index));
    expect(readPieces(['{"items": [{', ...members, '"z": 1}]}']).fault).toBe('1 record_too_long');
    expect(readPieces(['{', ...members, '"z": 1}']).fault).toBe('1 record_too_long');
    expect(readPieces(['{"other": [', ...Array<string>(100_001).fill('1,'), '1]}']).fault).toBe('1 json_too_complex');
  });

  test('many small elements are no matter', () => {
    const { elements, fault } = readPieces(['{"items": [', ...Array<string>(120_000).fill('{"a": 1},'), '{"a": 1}]}']);
    expect(fault).toBeNull();
    expect(elements).toHaveLength(120_001);
  });
});
