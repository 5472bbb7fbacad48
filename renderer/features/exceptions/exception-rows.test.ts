import { describe, expect, it } from 'vitest';
import type { Exception } from '../../../shared/contract/exceptions.ts';
import { exceptionForTest } from './exception-for-test.ts';
import { exceptionRows, ownersOf, riskByAge } from './exception-rows.ts';
import { everything, type ExceptionsPlace } from './exceptions-place.ts';

const all: readonly Exception[] = [
  exceptionForTest('a', '100', 'INR', { owner: 'Asha', ageing: 'over_30', references: ['AXN1', 'P7'] }),
  exceptionForTest('b', '9', 'INR', {
    state: 'asked',
    kind: 'short_paid',
    notes: [{ text: 'Rang up', at: '' }],
    incident: { id: 'i1', title: null, scope: { of: 'rail', rail: 'upi' } },
  }),
  exceptionForTest('c', '50', 'USD', { state: 'accepted' }),
  exceptionForTest('d', '700', 'INR', { state: 'resolved', owner: 'asha' }),
];

const shown = (place: Partial<ExceptionsPlace>): readonly string[] =>
  exceptionRows(all, { ...everything, ...place }, ({ id }) => `The sentence of ${id}.`).map(({ id }) => id);

describe('exceptionRows', () => {
  it.each([
    ['what is to do', {}, ['a', 'b']],
    ['one state', { states: 'accepted' }, ['c']],
    ['everything', { states: 'all' }, ['d', 'a', 'b', 'c']],
    ['a kind', { kind: 'short_paid' }, ['b']],
    ['an age', { age: 'over_30' }, ['a']],
    ['an incident', { incident: 'i1' }, ['b']],
    ['an incident that none happened in', { incident: 'i2' }, []],
    ['an owner, however written', { states: 'all', owner: { of: 'one', name: 'ASHA' } }, ['d', 'a']],
    ['nobody’s', { owner: { of: 'nobody' } }, ['b']],
    ['a reference', { search: ' p7 ' }, ['a']],
    ['a note', { search: 'rang' }, ['b']],
    ['the sentence itself', { search: 'sentence of b' }, ['b']],
  ] as const)('shows %s', (_, place, ids) => {
    expect(shown(place)).toEqual(ids);
  });
});

describe('riskByAge', () => {
  it('sums each currency alone, in all and by age, to the last unit', () => {
    const rows = [
      ...all,
      exceptionForTest('e', '0.5', 'INR', { ageing: 'over_30' }),
      exceptionForTest('f', '0', 'USD', { ageing: '8-30' }),
    ];
    expect(riskByAge(rows)).toMatchObject([
      {
        currency: 'INR',
        total: { amount: '809.5' },
        byAge: { '0-2': { amount: '709' }, '3-7': { amount: '0' }, over_30: { amount: '100.5' } },
      },
      { currency: 'USD', total: { amount: '50' } },
    ]);
  });

  it('has no line for a currency with nothing at risk', () => {
    expect(riskByAge([exceptionForTest('f', '0', 'USD')])).toEqual([]);
  });
});

it('names every owner once', () => {
  expect(ownersOf(all)).toEqual(['Asha', 'asha']);
});
