import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonObject } from './json-value.ts';
import { readJson } from './read-json.ts';
import { writeJson } from './write-json.ts';

const readElement = (text: string): JsonObject | undefined => {
  let found: JsonObject | undefined;
  const reading = readJson(['[]'], ({ object }) => {
    found = object;
  });
  reading.push(`[${text}]`);
  reading.end();
  return found;
};

test('what was read is written again, whatever it is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify({ it: value });
      const element = readElement(text);
      expect(element === undefined ? '' : writeJson(element)).toBe(text);
    }),
  );
});

test('digits stay as they were', () => {
  const text = '{"n":[1.10,-0,12345678901234567890.00,1E-7]}';
  const element = readElement(text);
  expect(element === undefined ? '' : writeJson(element)).toBe(text);
});
