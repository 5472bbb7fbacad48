import { expect, test } from 'vitest';
import { lockInTime } from './lock-in-time.ts';

const never = () => new Promise<void>(() => undefined);
const atOnce = () => Promise.resolve();

const tried = async (lock: () => Promise<void>, patience: () => Promise<void>) => {
  let ended = 0;
  const inPeace = await lockInTime(lock, () => (ended += 1), patience);
  return { inPeace, ended };
};

test('a backend that locks is left running', async () => {
  expect(await tried(atOnce, never)).toEqual({ inPeace: true, ended: 0 });
});

test('one that does not lock in time is ended', async () => {
  expect(await tried(never, atOnce)).toEqual({ inPeace: false, ended: 1 });
});

test('one that fails to lock is ended at once', async () => {
  expect(await tried(() => Promise.reject(new Error('the disk')), never)).toEqual({ inPeace: false, ended: 1 });
});
