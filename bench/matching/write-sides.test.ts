import { expect, it } from 'vitest';
import { writeSides } from './write-sides.ts';

it('writes as many lines as asked for, the same ones every time, and counts what it planted', () => {
  const { batches, lines, expected } = writeSides(5_000);
  expect(lines.length).toBeGreaterThanOrEqual(5_000);
  expect(lines.length).toBeLessThan(5_045);
  expect(batches.length % 40).toBe(0);
  expect(new Set(batches.map(({ reference }) => reference)).size).toBe(batches.length);
  expect(new Set(lines.map(({ reference }) => reference)).size).toBe(lines.length);
  const known = new Set(batches.map(({ reference }) => reference));
  expect(lines.filter(({ reference }) => known.has(reference))).toHaveLength(expected.byReference + expected.differing);
  const missing = batches.length - expected.byReference - expected.differing - expected.byAmount - expected.nameless;
  expect(missing - 3 * expected.lumps - expected.splits).toBe(Math.ceil((batches.length / 40 - 4) / 10));
  expect(Math.min(...Object.values(expected))).toBeGreaterThan(10);
  expect(writeSides(5_000)).toEqual(writeSides(5_000));
});
