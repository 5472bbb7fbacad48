import { describe, expect, it } from 'vitest';
import { cashbackPlace, linkToCashback } from './cashback-place.ts';

describe('the address', () => {
  it.each([
    ['', '#/cashback'],
    ['?scheme=abc&months=all&rows=missing', '#/cashback?scheme=abc&months=all&rows=missing'],
    ['?edit=new:own_card_3', '#/cashback?edit=new%3Aown_card_3'],
    ['?scheme=<b>&rows=everything&months=12', '#/cashback'],
  ])('%s is the place %s', (search, link) => {
    expect(linkToCashback(cashbackPlace(search))).toBe(link);
  });
});
