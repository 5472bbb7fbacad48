import { describe, expect, it } from 'vitest';
import { application } from '../../../shared/contract/application.ts';
import { terms as termsShape, type Terms } from '../../../shared/contract/agreement.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { newDraft } from '../../ui/cashback-terms/scheme-draft.ts';
import { draftOfAgreed, draftOfRequest, newKey, newSchedule, readTerms, type TermsDraft } from './terms-draft.ts';

const agreed: Terms = termsShape.parse({
  institution: 'phonepe',
  from: '2026-10-01',
  to: '2027-09-30',
  fees: [
    {
      currency: 'INR',
      refundKeepsFee: false,
      lines: [
        { methods: ['upi'], percent: '0', taxPercent: '0', bandTo: '2000.00' },
        { methods: 'any', percent: '1.75', fixed: '3.00', min: '1.00', max: '250.00', taxPercent: '18', note: 'cards' },
      ],
    },
    { currency: 'USD', refundKeepsFee: true, lines: [{ methods: 'any', percent: '2.9', taxPercent: '0' }] },
  ],
  settlement: { days: 1, counts: 'calendar_days' },
  reserve: { percent: '7.25', days: 90 },
  limits: [{ currency: 'INR', perPayment: null, perMonth: { amount: '50000050', currency: 'INR' } }],
  cashback: [
    {
      name: 'UPI reward',
      issuer: 'PhonePe',
      direction: 'received',
      instrument: { kind: 'any' },
      methods: ['upi'],
      reward: { kind: 'up_to', amount: { amount: '3500', currency: 'INR' } },
      firstPayments: 3,
      currency: 'INR',
      from: '2026-10-01',
      paidWithinDays: 7,
    },
  ],
  note: 'Both meet once a quarter.',
});

const draft = (more: Partial<TermsDraft> = {}): TermsDraft => ({ ...draftOfAgreed(agreed), ...more });
const firstSchedule = () => {
  const [first] = draft().schedules;
  if (first === undefined) throw new Error('there is a schedule');
  return first;
};
const withLine = (part: object): Partial<TermsDraft> => {
  const schedule = firstSchedule();
  return {
    schedules: [{ ...schedule, lines: schedule.lines.map((line, at) => (at === 1 ? { ...line, ...part } : line)) }],
  };
};

describe('a draft of terms', () => {
  it('of terms is those terms again, word for word', () => {
    expect(readTerms(draft())).toEqual({ terms: agreed, faults: new Map() });
  });

  it('is read in any script’s digits and lakh grouping', () => {
    const { terms, faults } = readTerms(
      draft({
        ...withLine({ percent: '১.৮', fixed: '२.५' }),
        days: '३',
        reservePercent: '১০',
        reserveDays: '১৮০',
        limits: [{ key: newKey(), currency: 'INR', perPayment: '२,००,०००', perMonth: '' }],
      }),
    );
    expect([...faults]).toEqual([]);
    expect(terms).toMatchObject({
      fees: [{ lines: [{}, { percent: '1.8', fixed: '2.50' }] }],
      settlement: { days: 3 },
      reserve: { percent: '10', days: 180 },
      limits: [{ perPayment: { amount: '20000000', currency: 'INR' }, perMonth: null }],
    });
  });

  it.each<[string, Partial<TermsDraft>, string, string]>([
    ['no first day', { from: '' }, 'from', 'missing'],
    ['an end before the beginning', { to: '2026-09-30' }, 'to', 'order'],
    ['no percentage', withLine({ percent: '' }), 'fees.0.lines.1.percent', 'percent'],
    ['a fixed part that is no amount', withLine({ fixed: 'three' }), 'fees.0.lines.1.fixed', 'amount'],
    ['a most below the least', withLine({ min: '300' }), 'fees.0.lines.1.max', 'order'],
    ['days that are none', { days: 'soon' }, 'settlement.days', 'number'],
    ['a reserve of more than all', { reservePercent: '101' }, 'reserve.percent', 'percent'],
    ['a reserve for no days', { reserveDays: '0' }, 'reserve.days', 'number'],
    ['a currency twice', { schedules: [newSchedule('INR'), newSchedule('INR')] }, 'fees.1.currency', 'repeated'],
    [
      'a limit of nothing',
      { limits: [{ key: 1, currency: 'INR', perPayment: '0', perMonth: '' }] },
      'limits.0.perPayment',
      'amount',
    ],
    [
      'a scheme without a reward',
      { cashback: [{ key: 1, draft: newDraft('', 'INR', '2026-10-01') }] },
      'cashback.0.percent',
      'missing',
    ],
    [
      'a scheme of more than all',
      { cashback: [{ key: 1, draft: { ...newDraft('', 'INR', '2026-10-01'), percent: 'much' } }] },
      'cashback.0.percent',
      'scheme',
    ],
  ])('with %s is no terms', (_, wrong, field, fault) => {
    const { terms, faults } = readTerms(draft(wrong));
    expect([terms, faults.get(field)]).toEqual([null, fault]);
  });
});

describe('a first offer', () => {
  const asked = application.parse({
    declared: [
      { amount: { amount: '300000000', currency: 'INR' }, split: [] },
      { amount: { amount: '500000', currency: 'USD' }, split: [] },
    ],
  });
  const begin = (industry: 'ecommerce' | 'forex') =>
    draftOfRequest({ base: 'INR', industry }, asked, 'other_provider', '2026-12-01' as LocalDate);

  it('begins with what the merchant declared', () => {
    const { schedules, limits, hasReserve, from } = begin('ecommerce');
    expect(schedules.map(({ currency, lines }) => [currency, lines[0]?.taxPercent])).toEqual([
      ['INR', '18'],
      ['USD', '0'],
    ]);
    expect(limits.map(({ currency, perMonth }) => [currency, perMonth])).toEqual([
      ['INR', '3000000.00'],
      ['USD', '5000.00'],
    ]);
    expect([hasReserve, from]).toEqual([false, '2026-12-01']);
  });

  it('has the usual reserve of a high-risk industry', () => {
    expect(begin('forex')).toMatchObject({ hasReserve: true, reservePercent: '10', reserveDays: '180' });
  });
});
