import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitMatch } from './split-match.ts';

const side = (...units: readonly number[]) => units.map((each, at) => ({ id: at, units: BigInt(each) }));
const parts = (batches: readonly number[], lines: readonly number[]): string[] =>
  splitMatch(side(...batches), side(...lines)).map(({ batch, line, units }) => `b${batch.id} l${line.id} ${units}`);

describe('splitMatch', () => {
  test.each([
    ['one and one', [100], [100], ['b0 l0 100']],
    ['a lump of two', [60, 40], [100], ['b0 l0 60', 'b1 l0 40']],
    ['one in two', [100], [30, 70], ['b0 l0 30', 'b0 l1 70']],
    ['two and two', [50, 60], [80, 30], ['b0 l0 50', 'b1 l0 30', 'b1 l1 30']],
    ['what was owed goes with the first', [-30, 100], [70], ['b0 l0 -30', 'b1 l0 100']],
    ['a return goes with the first', [50], [50, -50, 50], ['b0 l1 -50', 'b0 l0 50', 'b0 l2 50']],
    ['the last batch has less', [100, 50], [140], ['b0 l0 100', 'b1 l0 40']],
    ['the last batch has more', [100, 50], [155], ['b0 l0 100', 'b1 l0 55']],
    ['below zero on both sides', [-20, -30], [-50], ['b0 l0 -20', 'b1 l0 -30']],
  ])('%s', (_, batches, lines, expected) => expect(parts(batches, lines)).toEqual(expected));

  test('for any sides of one sum, the parts of each come to it', () => {
    const units = fc.array(
      fc.integer({ min: -50, max: 100 }).filter((each) => each !== 0),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(units, units, (batches, lines) => {
        const [first = 0, ...rest] = lines;
        const net = batches.reduce((sum, each) => sum + each, 0);
        const balanced = [first + net - lines.reduce((sum, each) => sum + each, 0), ...rest];
        fc.pre(net !== 0 && balanced.every((each) => each !== 0));
        fc.pre(balanced.some((each) => each < 0 === net < 0));
        const found = splitMatch(side(...batches), side(...balanced));
        const sumBy = (key: 'batch' | 'line', id: number): bigint =>
          found.filter((part) => part[key].id === id).reduce((sum, part) => sum + part.units, 0n);
        for (const [at, each] of batches.entries()) expect(sumBy('batch', at)).toBe(BigInt(each));
        for (const [at, each] of balanced.entries()) expect(sumBy('line', at)).toBe(BigInt(each));
      }),
      { numRuns: 1000 },
    );
  });
});
