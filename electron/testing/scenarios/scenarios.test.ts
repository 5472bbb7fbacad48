import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../app/demo/seeded-random.ts';
import { library } from './library.ts';
import { playScenario } from './play-scenario.ts';
import { openScenarioPlace, type ScenarioPlace } from './scenario-shop.ts';

const orders = process.env['NIKASH_TEST_SIZE'] === 'full' ? 20 : 1;

describe.each(library)('$title', ({ scenarios }) => {
  let place: ScenarioPlace;
  beforeAll(async () => {
    place = await openScenarioPlace();
  });
  afterAll(async () => {
    await place.test.remove();
  });

  it.each(scenarios)('$name', async (scenario) => {
    const outcomes = [await playScenario(place, scenario)];
    for (let order = 1; order <= orders; order += 1)
      outcomes.push(await playScenario(place, scenario, seededRandom(order)));
    expect(place.test.faults).toEqual([]);
    const expected = scenario.outcome.trim();
    if (scenario.waits === undefined) expect(outcomes).toEqual(outcomes.map(() => expected));
    else expect(outcomes[0], `it does this now; it waited: ${scenario.waits}`).not.toBe(expected);
  });
});

it('has every scenario under a name of its own', () => {
  const names = library.flatMap(({ scenarios }) => scenarios.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(40);
});
