import { describe, expect, it } from 'vitest';
import type { Month } from '../../../shared/kernel/local-date.ts';
import { auditPlace, feesPlace, linkToFees, type FeesPlace } from './fees-place.ts';

const searchOf = (link: string): string => link.slice(link.indexOf('?') + 1 || link.length);

describe('the address', () => {
  it.each<[string, Partial<FeesPlace>]>([
    ['the audit', {}],
    ['of a month', { month: '2026-10' as Month }],
    ['rows', { view: 'rows', account: 'a1', currency: 'INR', verdict: 'over' }],
    ['a claim', { view: 'claim', account: 'a1', currency: 'USD', month: '2026-09' as Month }],
    ['the cards', { view: 'cards' }],
    ['a new card from a preset', { view: 'card', preset: 'cashfree_list', account: 'a1' }],
  ])('of %s leads back to it', (_, place) => {
    expect(feesPlace(searchOf(linkToFees(place)))).toEqual({ ...auditPlace, ...place });
  });

  it.each([
    ['view=rows', 'audit'],
    ['view=rows&account=a1&currency=XYZ', 'audit'],
    ['view=nonsense', 'audit'],
    ['month=2026-13', 'audit'],
  ])('%s is the audit', (search, view) => {
    expect(feesPlace(search)).toMatchObject({ view, month: null, account: null });
  });
});
