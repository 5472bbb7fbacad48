import { describe, expect, it } from 'vitest';
import { matchScore } from './match-score.ts';

const names = ['Go to Months', 'Next month', 'This month', 'Go to Home', 'Hide or show amounts', 'হিসাব মেলানোয় যান'];

const best = (query: string): string | undefined =>
  names
    .map((name) => ({ name, score: matchScore(query, name) }))
    .filter(({ score }) => score !== null)
    .toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0))[0]?.name;

describe('the name that was meant', () => {
  it.each([
    ['next month', 'Next month'],
    ['months', 'Go to Months'],
    ['HOME', 'Go to Home'],
    ['home go', 'Go to Home'],
    ['amounts hide', 'Hide or show amounts'],
    ['nxmo', 'Next month'],
    ['মেলানো', 'হিসাব মেলানোয় যান'],
    ['  ', 'Go to Months'],
  ])('%s is %s', (query, name) => {
    expect(best(query)).toBe(name);
  });

  it.each(['zebra', 'hm9', 'স্বর'])('%s is none', (query) => {
    expect(best(query)).toBeUndefined();
  });

  it('comes before what only holds it, and that before what only has its letters', () => {
    const scores = ['month', 'month end', 'next month', 'bimonthly', 'm o n t h'].map(
      (name) => matchScore('month', name) ?? 0,
    );
    expect(scores.toSorted((a, b) => b - a)).toEqual(scores);
    expect(new Set(scores).size).toBe(5);
  });

  it('is the same for a letter that is written composed or not', () => {
    expect(matchScore('cafe\u0301', 'Café')).toBe(1000);
  });
});
