import type { Terms } from '../../../../shared/contract/agreement.ts';
import type { CashbackTerms } from '../../../../shared/contract/cashback.ts';
import type { LocalDate } from '../../../../shared/kernel/local-date.ts';

/** Terms as two could agree on: PhonePe, rupees, 1.75 % and three rupees for cards, nothing for UPI. */
export const sampleTerms = (more: Partial<Terms> = {}): Terms => ({
  institution: 'phonepe',
  from: '2026-10-01' as LocalDate,
  to: null,
  fees: [
    {
      currency: 'INR',
      refundKeepsFee: true,
      lines: [
        sampleLine({ methods: ['upi'], percent: '0', taxPercent: '0' }),
        sampleLine({ methods: ['credit_card'], percent: '1.75', fixed: '3', taxPercent: '18' }),
      ],
    },
  ],
  settlement: { days: 1, counts: 'bank_days' },
  reserve: { percent: '10', days: 90 },
  limits: [
    {
      currency: 'INR',
      perPayment: { amount: '20000000', currency: 'INR' },
      perMonth: { amount: '50000000', currency: 'INR' },
    },
  ],
  cashback: [],
  note: '',
  ...more,
});

type Line = Terms['fees'][number]['lines'][number];

export const sampleLine = (more: Partial<Line> = {}): Line => ({
  methods: 'any',
  bandFrom: null,
  bandTo: null,
  percent: '2',
  fixed: '0',
  min: null,
  max: null,
  taxPercent: '18',
  note: '',
  ...more,
});

/** A tenth of a rupee in ten comes back to the merchant for what customers pay by UPI. */
export const sampleCashback = (more: Partial<CashbackTerms> = {}): CashbackTerms => ({
  name: 'UPI reward',
  issuer: 'PhonePe',
  direction: 'received',
  instrument: { kind: 'any' },
  methods: ['upi'],
  words: [],
  minimum: null,
  reward: { kind: 'percent', percent: '1' },
  capPerPayment: null,
  capPerMonth: null,
  capTotal: null,
  firstPayments: null,
  currency: 'INR',
  from: '2026-10-01' as LocalDate,
  to: null,
  pauses: [],
  paidWithinDays: 7,
  receipt: { words: ['cashback'], rowKind: 'cashback', account: null },
  source: null,
  ...more,
});
