import { beforeEach, expect, it, vi } from 'vitest';
import { keepKind, keepWithout, keptWithout, lastKind } from './kept-choices.ts';

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
});

it('keeps the columns of each kind by themselves, and nothing of those that are all shown', () => {
  keepWithout('turnover', ['by_day/gross']);
  keepWithout('fees', ['rates/tax', 'rates/fee']);
  expect(keptWithout('turnover')).toEqual(['by_day/gross']);
  expect(keptWithout('fees')).toEqual(['rates/tax', 'rates/fee']);
  expect(keptWithout('year')).toEqual([]);
  keepWithout('turnover', []);
  expect(keptWithout('turnover')).toEqual([]);
  expect(keptWithout('fees')).toHaveLength(2);
});

it.each(['', 'null', '[]', '{"turnover":"all"}', '{"turnover":[1,null]}', '{'])('reads nothing out of %j', (text) => {
  kept.set('nikash.reports.without', text);
  expect(keptWithout('turnover')).toEqual([]);
});

it('opens the report last looked at, and turnover before there was one', () => {
  expect(lastKind()).toBe('turnover');
  keepKind('trial_balance');
  expect(lastKind()).toBe('trial_balance');
  kept.set('nikash.reports.kind', 'secrets');
  expect(lastKind()).toBe('turnover');
});
