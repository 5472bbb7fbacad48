import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../app/demo/seeded-random.ts';
import { linkBatches } from '../../domain/matching/match-batches.ts';
import type { MatchingWays } from '../../domain/matching/matching-ways.ts';
import type { OpenBatch, OpenLine } from '../../domain/matching/open-items.ts';
import { linkKey } from '../../domain/matching/link-key.ts';
import { rivalledLinks } from '../../domain/matching/rivalled-links.ts';
import { shuffled } from '../scenarios/shuffled.ts';
import { openBooksOf, waysOf } from './open-books-of.ts';
import { simulateMonth } from './simulate-month.ts';

const seeds = process.env['NIKASH_TEST_SIZE'] === 'full' ? 2000 : 200;

type Items = { readonly batches: readonly OpenBatch[]; readonly lines: readonly OpenLine[] };

const linksOf = (items: Items, ways: MatchingWays): string[] =>
  linkBatches(items, ways).matches.map(linkKey).toSorted();

/** The links when the items come in parts, each held against what was linked before it. */
function linksInParts(parts: readonly Items[], ways: MatchingWays, holding: boolean): string[] {
  let links = new Map<string, Items>();
  let open: Items = { batches: [], lines: [] };
  for (const part of parts) {
    open = { batches: [...open.batches, ...part.batches], lines: [...open.lines, ...part.lines] };
    let looking = holding;
    while (looking) {
      const held = [...links.values()];
      const sides = { batches: held.flatMap(({ batches }) => batches), lines: held.flatMap(({ lines }) => lines) };
      const rivalled = rivalledLinks(sides, open, ways);
      const back = [...links].filter(([key]) => rivalled.has(key));
      looking = back.length > 0;
      links = new Map([...links].filter(([key]) => !rivalled.has(key)));
      open = {
        batches: [...open.batches, ...back.flatMap(([, { batches }]) => batches)],
        lines: [...open.lines, ...back.flatMap(([, { lines }]) => lines)],
      };
    }
    for (const match of linkBatches(open, ways).matches) {
      const [batches, lines] = [new Set(match.batchIds), new Set(match.lineIds)];
      links.set(linkKey(match), {
        batches: open.batches.filter(({ id }) => batches.has(id)),
        lines: open.lines.filter(({ id }) => lines.has(id)),
      });
      open = {
        batches: open.batches.filter(({ id }) => !batches.has(id)),
        lines: open.lines.filter(({ id }) => !lines.has(id)),
      };
    }
  }
  return [...links.keys()].toSorted();
}

/** A month's items in a few parts, as files come: in any order, the sides apart. */
function partsOf({ batches, lines }: Items, seed: number): readonly Items[] {
  const draw = seededRandom(seed);
  const cut = <T>(items: readonly T[]): T[][] => {
    const mixed = shuffled(items, draw);
    const at = draw.between(0, mixed.length);
    return [mixed.slice(0, at), mixed.slice(at)];
  };
  const parts = [
    ...cut(batches).map((some) => ({ batches: some, lines: [] })),
    ...cut(lines).map((some) => ({ batches: [], lines: some })),
  ];
  return shuffled(parts, draw);
}

describe('a month that comes in parts', () => {
  const monthOf = (seed: number) => {
    const month = simulateMonth(seed);
    const { batches, lines } = openBooksOf(month);
    return { items: { batches, lines }, ways: waysOf(month) };
  };

  it('is matched as when it comes at once, whatever came first', { timeout: 600_000 }, () => {
    const fewer: number[] = [];
    const more: number[] = [];
    for (let seed = 1; seed <= seeds; seed += 1) {
      const { items, ways } = monthOf(seed);
      const inParts = new Set(linksInParts(partsOf(items, seed), ways, true));
      const atOnce = new Set(linksOf(items, ways));
      if ([...atOnce].some((key) => !inParts.has(key))) fewer.push(seed);
      if ([...inParts].some((key) => !atOnce.has(key))) more.push(seed);
    }
    expect(fewer).toEqual([]);
    // A rival that was linked with something else before the two came is no rival any more (docs/decisions/025).
    expect(more.slice(Math.floor(seeds / 1000))).toEqual([]);
  });

  it('would not be, if what is new were not held against what was linked before', { timeout: 600_000 }, () => {
    let different = 0;
    for (let seed = 1; seed <= seeds; seed += 1) {
      const { items, ways } = monthOf(seed);
      const inParts = linksInParts(partsOf(items, seed), ways, false);
      if (JSON.stringify(inParts) !== JSON.stringify(linksOf(items, ways))) different += 1;
    }
    expect(different).toBeGreaterThan(0);
  });
});
