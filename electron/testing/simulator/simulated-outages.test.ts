import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../app/demo/seeded-random.ts';
import { detectIncidents } from '../../domain/incidents/detect-incidents.ts';
import { shuffled } from '../scenarios/shuffled.ts';
import { simulateOutages, type PlantedOutage } from './simulate-outages.ts';

const full = process.env['NIKASH_TEST_SIZE'] === 'full';
const seeds = Array.from({ length: full ? 1000 : 100 }, (_, index) => index + 1);

/**
 * How far an end may be off. A provider with fifteen tries an hour has one in four minutes: a few ordinary failures just before
 * the outage look like its first, and a few lucky successes in it like its end.
 */
const edgeSeconds = 30 * 60;

describe('outages in simulated weeks', () => {
  it('are all found, each as what it was and at its time, and none where none was', { timeout: 600_000 }, () => {
    const missed: unknown[] = [];
    const untrue: unknown[] = [];
    let found = 0;
    for (const seed of seeds) {
      const { evidence, planted } = simulateOutages(seed);
      const detected = detectIncidents(evidence);
      found += planted.length;
      for (const one of planted)
        if (!detected.some((other) => isNear(one, other))) missed.push({ seed, one, detected });
      for (const one of detected) if (!planted.some((other) => isNear(one, other))) untrue.push({ seed, one });
    }
    expect(missed).toEqual([]);
    expect(untrue).toEqual([]);
    expect(found).toBeGreaterThan(seeds.length / 2);
  });

  it('are the same in any order of the tries', () => {
    for (const seed of [2, 5, 9]) {
      const { evidence } = simulateOutages(seed);
      const usual = detectIncidents(evidence);
      expect(detectIncidents({ ...evidence, tries: inOtherOrder(evidence.tries, seed) })).toEqual(usual);
    }
  });
});

const isNear = (left: PlantedOutage, right: PlantedOutage): boolean =>
  JSON.stringify(left.scope) === JSON.stringify(right.scope) &&
  Math.abs(left.from - right.from) <= edgeSeconds &&
  Math.abs(left.to - right.to) <= edgeSeconds;

/** Taking one after the other out of tens of thousands is slow: blocks are drawn, and the tries of each. */
function inOtherOrder<T>(items: readonly T[], seed: number): readonly T[] {
  const draw = seededRandom(seed);
  const blocks = Array.from({ length: Math.ceil(items.length / 100) }, (_, at) =>
    items.slice(at * 100, at * 100 + 100),
  );
  return shuffled(blocks, draw).flatMap((block) => shuffled(block, draw));
}
