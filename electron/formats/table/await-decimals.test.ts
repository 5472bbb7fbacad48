import { expect, test } from 'vitest';
import { awaitDecimals } from './await-decimals.ts';
import type { TableRecord } from './split-records.ts';

const recordOf = (line: number, ...fields: readonly string[]): TableRecord => ({
  line,
  fields,
  raw: fields.join(),
  fault: null,
});

function readAll(records: readonly TableRecord[], said: 'major' | 'minor' | null = null) {
  const lines: number[] = [];
  let unit: string | null = null;
  let uncertain = 0;
  const reader = awaitDecimals(
    [0, 1],
    (found) => {
      unit = found;
      return ({ line }) => lines.push(line);
    },
    said,
    () => (uncertain += 1),
  );
  records.forEach(reader.read);
  reader.end();
  return { lines, unit, uncertain };
}

test('records wait for the first decimal mark and are then read in their order', () => {
  expect(readAll([recordOf(2, '100', '5'), recordOf(3, '100', '5.0'), recordOf(4, '7', '1')])).toEqual({
    lines: [2, 3, 4],
    unit: 'major',
    uncertain: 0,
  });
});

test('no decimal mark: nothing is read, and it is told once', () => {
  expect(readAll([recordOf(2, '100', '5'), recordOf(3, '7', '1')])).toEqual({ lines: [], unit: null, uncertain: 1 });
  expect(readAll(Array.from({ length: 5000 }, (_, index) => recordOf(index + 2, '7', '1')))).toEqual({
    lines: [],
    unit: null,
    uncertain: 1,
  });
});

test('a mark in another column says nothing, and no record at all is no doubt', () => {
  expect(readAll([recordOf(2, '100', '1', 'v1.2')])).toEqual({ lines: [], unit: null, uncertain: 1 });
  expect(readAll([])).toEqual({ lines: [], unit: null, uncertain: 0 });
});

test('without one, what a person has said holds; a decimal mark says more than a person', () => {
  const whole = [recordOf(2, '100', '5'), recordOf(3, '7', '1')];
  expect(readAll(whole, 'minor')).toEqual({ lines: [2, 3], unit: 'minor', uncertain: 0 });
  expect(readAll(whole, 'major')).toEqual({ lines: [2, 3], unit: 'major', uncertain: 0 });
  expect(readAll([...whole, recordOf(4, '7.50', '1')], 'minor')).toEqual({
    lines: [2, 3, 4],
    unit: 'major',
    uncertain: 0,
  });
});
