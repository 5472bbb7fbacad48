import { expect, test } from 'vitest';
import { awaitDecimals } from './await-decimals.ts';
import type { TableRecord } from './split-records.ts';

const recordOf = (line: number, ...fields: readonly string[]): TableRecord => ({
  line,
  fields,
  raw: fields.join(),
  fault: null,
});

function readAll(records: readonly TableRecord[], places: readonly number[] = [0, 1]) {
  const lines: number[] = [];
  let uncertain = 0;
  const reader = awaitDecimals(
    places,
    ({ line }) => lines.push(line),
    () => (uncertain += 1),
  );
  records.forEach(reader.read);
  reader.end();
  return { lines, uncertain };
}

test('records wait for the first decimal mark and are then read in their order', () => {
  expect(readAll([recordOf(2, '100', '5'), recordOf(3, '100', '5.0'), recordOf(4, '7', '1')])).toEqual({
    lines: [2, 3, 4],
    uncertain: 0,
  });
});

test('no decimal mark: nothing is read, and it is told once', () => {
  expect(readAll([recordOf(2, '100', '5'), recordOf(3, '7', '1')])).toEqual({ lines: [], uncertain: 1 });
  expect(readAll(Array.from({ length: 5000 }, (_, index) => recordOf(index + 2, '7', '1')))).toEqual({
    lines: [],
    uncertain: 1,
  });
});

test('a mark in another column says nothing, and no record at all is no doubt', () => {
  expect(readAll([recordOf(2, '100', '1', 'v1.2')])).toEqual({ lines: [], uncertain: 1 });
  expect(readAll([])).toEqual({ lines: [], uncertain: 0 });
});
