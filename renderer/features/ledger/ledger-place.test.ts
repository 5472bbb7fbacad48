import { describe, expect, it } from 'vitest';
import { parseMonth } from '../../../shared/kernel/local-date.ts';
import { ledgerPlace, linkToLedger, type LedgerPlace } from './ledger-place.ts';

const place: LedgerPlace = {
  view: 'journal',
  month: parseMonth('2026-09'),
  account: '9223372036854775807',
  currency: 'INR',
  everyMonth: true,
  entry: '42',
  incident: 'inc-1_a',
};

const searchOf = (link: string): string => link.slice(link.indexOf('?'));

describe('ledgerPlace', () => {
  it('reads back what linkToLedger wrote, ids of nineteen digits too', () => {
    expect(ledgerPlace(searchOf(linkToLedger(place)))).toEqual(place);
  });

  it('is the trial balance of the window’s month where the address says nothing', () => {
    expect(ledgerPlace('')).toEqual({
      view: 'balance',
      month: null,
      account: null,
      currency: null,
      everyMonth: false,
      entry: null,
      incident: null,
    });
    expect(linkToLedger(ledgerPlace(''))).toBe('#/ledger');
  });

  it('leaves out what is no place', () => {
    const typed = '?view=all&month=2026-13&account=1%3B2&currency=XXX&months=some&entry=-1&incident=a%20b';
    expect(ledgerPlace(typed)).toEqual(ledgerPlace(''));
  });

  it('knows a currency only of an account', () => {
    expect(ledgerPlace('?currency=INR').currency).toBeNull();
    expect(ledgerPlace('?account=1&currency=INR').currency).toBe('INR');
  });
});
