import { describe, expect, it } from 'vitest';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import {
  filterOf,
  isNarrowed,
  linkToPayments,
  noPaymentsFilter,
  paymentsPlace,
  type PaymentsPlace,
} from './payments-place.ts';

const shop = 'shop' as MerchantId;
const october = '2026-10' as Month;

const full: PaymentsPlace = {
  state: 'waiting',
  kind: 'refund',
  account: 'acc1',
  method: 'upi',
  currency: 'INR',
  from: '2026-10-03' as LocalDate,
  to: '2026-10-09' as LocalDate,
  sold: '2026-11' as Month,
  atLeast: '10.50',
  atMost: '99',
  everyDay: true,
  search: 'T26',
};

describe('the address of the payments', () => {
  it.each([noPaymentsFilter, full, { ...noPaymentsFilter, everyDay: true }, { ...noPaymentsFilter, search: 'a b&c' }])(
    'is read as it was written: %j',
    (place) => {
      expect(paymentsPlace(linkToPayments(place).split('?')[1] ?? '')).toEqual(place);
    },
  );

  it('takes nothing that is no place', () => {
    expect(paymentsPlace('state=lost&kind=x&currency=ZZZ&from=2026-02-30&min=-5&max=1e9&months=some')).toEqual(
      noPaymentsFilter,
    );
  });
});

describe('what is asked for', () => {
  it('is the month where no days are said', () => {
    expect(filterOf(noPaymentsFilter, shop, october)).toEqual({
      merchantId: shop,
      from: '2026-10-01',
      to: '2026-10-31',
    });
  });
  it('is every day where that is said, and days of one’s own before it, beside the month whose turnover counts the sales', () => {
    expect(filterOf({ ...noPaymentsFilter, everyDay: true }, shop, october)).toEqual({ merchantId: shop });
    expect(filterOf({ ...full, to: null }, shop, october)).toEqual({
      merchantId: shop,
      states: ['waiting'],
      kinds: ['refund'],
      accounts: ['acc1'],
      methods: ['upi'],
      currency: 'INR',
      from: '2026-10-03',
      soldIn: '2026-11',
      atLeast: '10.50',
      atMost: '99',
      text: 'T26',
    });
  });
});

it('knows whether more than days narrows it', () => {
  expect(
    [noPaymentsFilter, { ...noPaymentsFilter, everyDay: true, from: '2026-10-03' as LocalDate }].map(isNarrowed),
  ).toEqual([false, false]);
  expect(
    [
      { ...noPaymentsFilter, state: 'waiting' as const },
      { ...noPaymentsFilter, search: 'x' },
    ].map(isNarrowed),
  ).toEqual([true, true]);
});
