import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { filtersText, linkToMatching, matchingPlace, type MatchingPlace } from './matching-place.ts';
import { noFilter } from './pair-filter.ts';

const full: MatchingPlace = {
  view: 'rules',
  filter: {
    show: 'suggested',
    account: 'acc 1&x',
    currency: 'USD',
    atLeast: '10',
    atMost: '1500.50',
    from: '2026-10-01' as LocalDate,
    to: '2026-10-31' as LocalDate,
    incident: 'inc-1_a',
    search: 'নিকাশ & co',
  },
};

describe('matchingPlace', () => {
  it('reads back what it wrote', () => {
    expect(matchingPlace(linkToMatching(full).split('?')[1] ?? '')).toEqual(full);
    expect(matchingPlace(filtersText(full.filter))).toEqual({ ...full, view: 'sides' });
  });

  it('says nothing of what is usual', () => {
    expect(linkToMatching({ view: 'sides', filter: noFilter })).toBe('#/reconcile');
    expect(filtersText(noFilter)).toBe('');
  });

  it('leaves out whatever is no place', () => {
    expect(
      matchingPlace('view=x&show=y&currency=ABC&min=-1&max=1e9&from=2026-02-30&to=soon&account=&incident=a%20b&q='),
    ).toEqual({
      view: 'sides',
      filter: noFilter,
    });
  });
});
