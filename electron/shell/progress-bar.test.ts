import { afterEach, expect, it, vi } from 'vitest';
import type { Progress } from '../../shared/contract/progress.ts';
import type { CallId } from '../../shared/kernel/ids.ts';
import { createProgressBar } from './progress-bar.ts';

const a = 'a' as CallId;
const b = 'b' as CallId;
const told = (callId: CallId, done: number, of: number | null): Progress => ({
  callId,
  step: 'reading',
  done,
  of,
  file: null,
});

afterEach(() => {
  vi.useRealTimers();
});

const shown = () => {
  const parts: number[] = [];
  return { parts, bar: createProgressBar((part) => parts.push(part)) };
};

it('shows the part that is done, and is gone with the answer', async () => {
  const { parts, bar } = shown();
  const call = Promise.withResolvers<string>();
  const answer = bar.during(a, call.promise);
  bar.tell(told(a, 1, 4));
  bar.tell(told(a, 9, 4));
  bar.tell(told(a, 1, null));
  call.resolve('done');
  expect(await answer).toBe('done');
  expect(parts).toEqual([0.25, 1, 2, -1]);
});

it('is gone after a failure too, and what is told late does not bring it back', async () => {
  const { parts, bar } = shown();
  const call = Promise.withResolvers<string>();
  const answer = bar.during(a, call.promise);
  bar.tell(told(a, 1, 2));
  call.reject(new Error('the ledger is gone'));
  await expect(answer).rejects.toThrow('the ledger is gone');
  bar.tell(told(a, 2, 2));
  expect(parts).toEqual([0.5, -1]);
});

it('is gone with the lock, whatever still runs', () => {
  const { parts, bar } = shown();
  void bar.during(a, new Promise(() => undefined));
  bar.tell(told(a, 1, 2));
  bar.clear();
  bar.tell(told(a, 2, 2));
  expect(parts).toEqual([0.5, -1]);
});

it('shows the latest of two, and leaves it when the other one ends', async () => {
  const { parts, bar } = shown();
  const first = Promise.withResolvers<null>();
  void bar.during(b, new Promise(() => undefined));
  const answer = bar.during(a, first.promise);
  bar.tell(told(a, 1, 2));
  bar.tell(told(b, 1, 4));
  first.resolve(null);
  await answer;
  expect(parts).toEqual([0.5, 0.25]);
});

it('shows nothing for calls that are answered soon, and that those go on that are not', async () => {
  vi.useFakeTimers();
  const { parts, bar } = shown();
  await bar.during(null, Promise.resolve(1));
  await bar.during(a, Promise.resolve(1));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(parts).toEqual([]);
  const long = Promise.withResolvers<null>();
  const answer = bar.during(null, long.promise);
  await vi.advanceTimersByTimeAsync(1400);
  expect(parts).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(parts).toEqual([2]);
  long.resolve(null);
  await answer;
  expect(parts).toEqual([2, -1]);
});

it('does not come back for a call that was slow when everything was locked', async () => {
  vi.useFakeTimers();
  const { parts, bar } = shown();
  void bar.during(null, new Promise(() => undefined));
  bar.clear();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(parts).toEqual([]);
});
