import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportKinds } from '../../../shared/contract/report-document.ts';
import { parseLocalDate, parseMonth } from '../../../shared/kernel/local-date.ts';
import { firstPlace, linkToReports, reportSpans, reportsPlace, toldBy, type ReportsPlace } from './reports-place.ts';

const day = fc.constantFrom('2026-10-01', '2024-02-29', '2026-11-30').map((text) => parseLocalDate(text));
const words = fc.constantFrom('acc_1', 'a b&c=d', 'আশা', 'Asia/Kolkata');

const places: fc.Arbitrary<ReportsPlace> = fc.record({
  kind: fc.option(fc.constantFrom(...reportKinds)),
  merchant: fc.option(words),
  span: fc.option(fc.constantFrom(...reportSpans)),
  month: fc.option(fc.constantFrom('2026-10', '2024-02').map((text) => parseMonth(text))),
  from: fc.option(day),
  to: fc.option(day),
  by: fc.option(fc.constantFrom(...toldBy)),
  zone: fc.option(words),
  account: fc.option(words),
  without: fc.option(fc.uniqueArray(fc.constantFrom('days/gross', 'days/method:phonepe', 'methods/share'))),
  hidden: fc.boolean(),
});

const read = (place: Partial<ReportsPlace>): ReportsPlace => reportsPlace(linkToReports(place).split('?')[1] ?? '');

describe('the address of a report', () => {
  it('says all that a place is', () => {
    fc.assert(
      fc.property(places, (place) => {
        const own = place.span === 'own';
        expect(read(place)).toEqual({
          ...place,
          month: own ? null : place.month,
          from: own ? place.from : null,
          to: own ? place.to : null,
        });
      }),
    );
  });

  it('is short where all is as usual', () => {
    expect(linkToReports(firstPlace)).toBe('#/reports');
    expect(linkToReports({ kind: 'fees', without: [] })).toBe('#/reports?kind=fees&without=');
  });

  it('takes two days for one’s own span, and nothing that it does not know', () => {
    expect(reportsPlace('kind=turnover&from=2026-04-01&to=2027-03-31').span).toBe('own');
    expect(reportsPlace('kind=turnover&from=2026-04-01').span).toBeNull();
    expect(
      reportsPlace('kind=secrets&span=century&month=2026-13&from=x&by=hour&without=a,b/c,/d&amounts=no&zone='),
    ).toEqual({ ...firstPlace, without: ['b/c'] });
    expect(reportsPlace(`zone=${'x'.repeat(81)}`).zone).toBeNull();
  });
});
