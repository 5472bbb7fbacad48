import { expect, it } from 'vitest';
import { offeredMethods } from './offered-methods.ts';

const ids = (search: string, country = 'IN', currencies: readonly ('INR' | 'BDT')[] = ['INR']): readonly string[] =>
  offeredMethods({ country, currencies, day: '2026-11-21', search }).flatMap(({ methods }) =>
    methods.map(({ id }) => id),
  );

it('shows what pays in the merchant’s currencies, each once, under its kind', () => {
  const all = ids('');
  expect(all).toEqual(expect.arrayContaining(['upi', 'phonepe', 'rupay_debit']));
  expect(all).not.toContain('bkash');
  expect(new Set(all).size).toBe(all.length);
  expect(ids('', 'BD', ['BDT'])).toContain('bkash');
});

it('finds a method by its name, its name in its own country, or who operates it, wherever it is offered', () => {
  expect(ids('bkash')).toContain('bkash');
  expect(ids('  PHONEPE ')).toContain('phonepe');
  expect(ids('भीम')).toEqual(['bhim']);
  expect(ids('no such thing')).toEqual([]);
});

it('shows nothing that has ended', () => {
  expect(ids('giropay')).toEqual([]);
});
