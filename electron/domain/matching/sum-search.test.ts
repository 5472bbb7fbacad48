import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchSums } from './sum-search.ts';

const all = (): boolean => true;

/** Every combination, by counting through them: slow, and hard to get wrong. */
function counted(amounts: readonly number[], target: number, least: number, most: number): number[][] {
  const found: number[][] = [];
  for (let mask = 0; mask < 2 ** amounts.length; mask += 1) {
    const places = amounts.flatMap((_, at) => ((mask >> at) & 1 ? [at] : []));
    const sum = places.reduce((total, at) => total + (amounts[at] ?? 0), 0);
    if (places.length >= least && places.length <= most && sum === target) found.push(places);
  }
  return found;
}

test('finds a combination where there is one, and a second where there are more, as counting does', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -9, max: 20 }), { maxLength: 9 }),
      fc.integer({ min: -10, max: 60 }),
      fc.integer({ min: 1, max: 3 }),
      (amounts, target, least) => {
        const bounds = { least, most: 5, steps: 1_000_000 };
        const exactly = { low: BigInt(target), high: BigInt(target), fits: all };
        const { found, complete } = searchSums(amounts.map(BigInt), exactly, bounds);
        const expected = counted(amounts, target, least, 5);
        expect(complete).toBe(true);
        expect(found).toHaveLength(Math.min(2, expected.length));
        for (const places of found) expect(expected).toContainEqual([...places]);
      },
    ),
    { numRuns: 500 },
  );
});

test('what does not fit is not counted, and does not end the search', () => {
  const target = { low: 5n, high: 5n, fits: (places: readonly number[]) => places.includes(3) };
  expect(searchSums([1n, 4n, 2n, 3n], target, { least: 2, most: 2, steps: 100 }).found).toEqual([[2, 3]]);
});

test('stops after the steps it was given, and says that it is not complete', () => {
  const amounts = Array.from({ length: 20 }, (_, at) => BigInt(1000 + at * 7));
  const search = searchSums(amounts, { low: 7n, high: 7_777n, fits: () => false }, { least: 2, most: 8, steps: 500 });
  expect(search).toEqual({ found: [], complete: false, tried: 500 });
});
