import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryCodes } from '../../../shared/catalogue/countries.ts';
import { currencyCodes } from '../../../shared/catalogue/currencies.ts';
import { institutions, type InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { Rail } from '../../../shared/catalogue/methods.ts';
import { addDays, fromDayNumber, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { merchantCalendars, noCalendars } from '../calendar/merchant-calendars.ts';
import { creditDue, creditDueDate, paymentDue, paymentDueDate } from './due-date.ts';

const day = (text: string): LocalDate => text as LocalDate;
const shop = merchantCalendars('IN', {});
const institutionIds = Object.keys(institutions) as InstitutionId[];
const rails: readonly Rail[] = ['upi', 'cards', 'wallet', 'netbanking', 'bank_transfer', 'pix', 'crypto', 'other'];
const anyDay = fc.integer({ min: 14_610, max: 25_567 }).map(fromDayNumber);
const anyCalendars = fc
  .record({
    country: fc.constantFrom(...countryCodes),
    added: fc.array(fc.record({ day: anyDay, name: fc.constant('Festival') }), { maxLength: 40 }),
    removed: fc.array(anyDay, { maxLength: 40 }),
  })
  .map(({ country, added, removed }) =>
    merchantCalendars(country, { india: { added, removed }, target: { added, removed } }),
  );

describe('paymentDue', () => {
  it.each([
    // PhonePe pays T+2 on every day for UPI; a day of grace.
    ['2026-11-12', 'phonepe', 'upi', '2026-11-15'],
    // The same over cards: Friday, then second Saturday and Sunday do not count.
    ['2026-11-12', 'phonepe', 'cards', '2026-11-17'],
    // The method is not known: the later of the two.
    ['2026-11-12', 'phonepe', null, '2026-11-17'],
    // Razorpay, three bank days from a Wednesday: Thursday, Friday, Monday.
    ['2026-11-11', 'razorpay', 'upi', '2026-11-17'],
    // A first Saturday is a bank day: Thursday 5, Friday 6, Saturday 7.
    ['2026-11-04', 'razorpay', 'upi', '2026-11-08'],
    // Gandhi Jayanti on a Friday.
    ['2026-09-30', 'razorpay', 'cards', '2026-10-06'],
  ] as const)('of %s at %s over %s is %s', (businessDate, institution, rail, due) => {
    expect(paymentDue(day(businessDate), institution, rail, shop)).toBe(due);
  });

  it('says which days did not count', () => {
    const { on, notCounted } = paymentDueDate(
      { businessDate: day('2026-11-11'), institution: 'cashfree', rail: 'cards' },
      shop,
    );
    expect(on).toBe('2026-11-17');
    expect(
      notCounted.map(({ day: closed, because }) => [closed, 'own' in because ? because.own : because.name]),
    ).toEqual([
      ['2026-11-14', 'second_saturday'],
      ['2026-11-15', 'sunday'],
    ]);
    const upi = paymentDueDate({ businessDate: day('2026-11-11'), institution: 'paytm', rail: 'upi' }, shop);
    expect(upi).toEqual({ on: '2026-11-14', notCounted: [], agreement: null });
  });

  it('waits for the days that the merchant has added, and not for those removed', () => {
    const edited = merchantCalendars('IN', {
      india: { added: [{ day: day('2026-11-09'), name: 'Diwali' }], removed: [day('2026-11-14')] },
    });
    const { on, notCounted } = paymentDueDate(
      { businessDate: day('2026-11-06'), institution: 'payu', rail: 'cards' },
      edited,
    );
    // Saturday 7, (Sunday, Diwali), Tuesday 10, Wednesday 11; one of grace.
    expect(on).toBe('2026-11-12');
    expect(notCounted).toContainEqual({ day: '2026-11-09', because: { own: 'Diwali' } });
    expect(paymentDue(day('2026-11-11'), 'payu', 'cards', edited)).toBe('2026-11-15');
  });

  it('is later in Brazil, where Stripe pays after thirty days', () => {
    expect(paymentDue(day('2026-11-02'), 'stripe', 'cards', merchantCalendars('BR', {}))).toBe('2026-12-03');
  });

  it('never comes before the same days of the calendar, whatever the merchant has edited', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom(...institutionIds),
        fc.constantFrom(...rails, null),
        anyCalendars,
        (businessDate, institution, rail, calendars) => {
          const { on, notCounted } = paymentDueDate({ businessDate, institution, rail }, calendars);
          const plain = addDays(businessDate, (institutions[institution].settlesWithinDays ?? 2) + 1);
          expect(on >= plain).toBe(true);
          // Days are named exactly where they made it later.
          if (calendars.country !== 'BR') expect(on === plain).toBe(notCounted.length === 0);
          for (const closed of notCounted) expect(closed.day > businessDate && closed.day < on).toBe(true);
        },
      ),
    );
  });
});

describe('creditDue', () => {
  it.each([
    // NEFT, RTGS and IMPS work through second Saturdays and Sundays.
    ['2026-11-13', 'INR', '2026-11-14'],
    ['2026-10-02', 'INR', '2026-10-03'],
    // Before 16 December 2019 they did not: Friday 13 December, second Saturday, Sunday, Monday.
    ['2019-12-13', 'INR', '2019-12-16'],
    ['2019-12-16', 'INR', '2019-12-17'],
    // Dollars come over the Fed’s rails to an Indian bank: Thanksgiving, fourth Saturday, Sunday.
    ['2026-11-25', 'USD', '2026-11-27'],
    ['2026-11-27', 'USD', '2026-11-30'],
    ['2026-01-23', 'USD', '2026-01-27'],
  ] as const)('of %s in %s is %s', (settledOn, currency, due) => {
    expect(creditDue(day(settledOn), currency, shop)).toBe(due);
  });

  it('rests with TARGET for euros over Easter, and says so', () => {
    const berlin = merchantCalendars('DE', {});
    const { on, notCounted } = creditDueDate(day('2026-04-02'), 'EUR', berlin);
    expect(on).toBe('2026-04-07');
    expect(notCounted.map((closed) => closed.day)).toEqual(['2026-04-03', '2026-04-04', '2026-04-05', '2026-04-06']);
    // Paid on a Saturday: it goes out on Monday, and Tuesday is its grace.
    expect(creditDue(day('2026-11-14'), 'EUR', berlin)).toBe('2026-11-17');
  });

  it('rests on Fridays and Saturdays in Dhaka, and never over Pix or Faster Payments', () => {
    expect(creditDue(day('2026-11-12'), 'BDT', merchantCalendars('BD', {}))).toBe('2026-11-15');
    expect(creditDue(day('2026-11-13'), 'BRL', merchantCalendars('BR', {}))).toBe('2026-11-14');
    expect(creditDue(day('2026-11-13'), 'GBP', merchantCalendars('GB', {}))).toBe('2026-11-14');
  });

  it('counts every day where no calendar is known', () => {
    expect(creditDue(day('2026-11-13'), 'AED', merchantCalendars('AE', {}))).toBe('2026-11-14');
    expect(creditDueDate(day('2026-11-13'), 'EUR', noCalendars)).toEqual({ on: '2026-11-14', notCounted: [] });
  });

  it('never comes before the day after', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...currencyCodes), anyCalendars, (settledOn, currency, calendars) => {
        const { on, notCounted } = creditDueDate(settledOn, currency, calendars);
        expect(on > settledOn).toBe(true);
        expect(on === addDays(settledOn, 1)).toBe(notCounted.length === 0);
      }),
    );
  });
});
