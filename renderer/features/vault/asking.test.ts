import { expect, it } from 'vitest';
import { createAsking } from './asking.ts';

it('asks once for all who ask meanwhile, and anew after that', async () => {
  const asking = createAsking<string, boolean>();
  const told: (string | null)[] = [];
  const stop = asking.subscribe(() => told.push(asking.question()));
  expect(asking.question()).toBeNull();

  const [first, second] = [asking.ask('a'), asking.ask('b')];
  expect(asking.question()).toBe('a');
  asking.settle(true);
  expect(await Promise.all([first, second])).toEqual([true, true]);
  expect(asking.question()).toBeNull();

  const third = asking.ask('c');
  asking.settle(false);
  expect(await third).toBe(false);
  expect(told).toEqual(['a', null, 'c', null]);
  stop();
  void asking.ask('d');
  expect(told).toHaveLength(4);
});

it('takes no answer where nothing was asked', async () => {
  const asking = createAsking<string, boolean>();
  asking.settle(true);
  const answer = asking.ask('a');
  asking.settle(false);
  asking.settle(true);
  expect(await answer).toBe(false);
});
