import { expect, it } from 'vitest';
import type { Month } from '../../shared/kernel/local-date.ts';
import { monthToBegin, rememberedPlace, rememberPlace } from './remembered-places.ts';

const month = (text: string): Month => text as Month;
const at = { path: '/months', month: month('2026-09'), latest: month('2026-10') } as const;

/** As the browser's own. */
const storage = (text?: string): Storage => {
  const held = new Map<string, string>(text === undefined ? [] : [['nikash.places', text]]);
  return {
    get length() {
      return held.size;
    },
    clear: () => held.clear(),
    key: () => null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
};

it('remembers each merchant’s screen and month', () => {
  const kept = storage();
  rememberPlace('a', at, kept);
  rememberPlace('b', { ...at, path: '/fees' }, kept);
  rememberPlace('a', { ...at, path: '/ledger', latest: null }, kept);
  expect(rememberedPlace('a', kept)).toEqual({ ...at, path: '/ledger', latest: null });
  expect(rememberedPlace('b', kept)).toEqual({ ...at, path: '/fees' });
  expect(rememberedPlace('c', kept)).toBeNull();
});

it('remembers thirty merchants, and forgets the one not seen for longest', () => {
  const kept = storage();
  for (let n = 0; n < 31; n += 1) rememberPlace(`m${n}`, at, kept);
  expect(rememberedPlace('m0', kept)).toBeNull();
  expect(rememberedPlace('m30', kept)).toEqual(at);
});

it.each([
  '{',
  '{}',
  'null',
  '[["a"]]',
  '[["a","/etc/passwd","2026-09",null]]',
  '[["a","/months","2026-19",null]]',
  '[[3,"/months","2026-09",null]]',
])('takes nothing from %s', (text) => {
  expect(rememberedPlace('a', storage(text))).toBeNull();
});

it('begins with the month looked at last, unless newer rows have come', () => {
  expect(monthToBegin(at, month('2026-10'))).toBe('2026-09');
  expect(monthToBegin(at, month('2026-11'))).toBe('2026-11');
  expect(monthToBegin(at, null)).toBeNull();
  expect(monthToBegin(null, month('2026-10'))).toBe('2026-10');
});
