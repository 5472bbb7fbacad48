import { holdSentences } from '../../testing/hold-sentences.ts';
import { inr } from '../../testing/inr.ts';
import type { AgreementsFacts, CashbackClause } from './agreements-facts.ts';
import { agreementsInBengali } from './bn.ts';
import { agreementsInEnglish } from './en.ts';
import { agreementsInHindi } from './hi.ts';

const cashbackClause: CashbackClause = {
  name: 'Card cashback',
  issuer: 'PhonePe',
  percent: '3',
  fixed: '',
  upTo: '',
  lastFour: '4321',
  methods: 'UPI',
  words: 'GROCERY',
  minimum: inr('10000'),
  perPayment: inr('5000'),
  perMonth: inr('100000'),
  inAll: inr('900000'),
  firstPayments: 3,
  from: '2026-10-01',
  to: '2026-12-31',
  withinDays: 7,
  pauses: '',
  knownBy: 'CASHBACK',
  source: 'PP1',
};

const facts: AgreementsFacts = {
  agreement_proposed: { by: 'Asha', version: 2, from: '2026-10-01' },
  agreement_proposed_instead: { by: 'Asha', version: 2, from: '2026-10-01', instead: 1 },
  agreement_note: { text: 'as we said' },
  agreement_accepted: { by: 'Asha', version: 2, from: '2026-10-01' },
  agreement_declined: { by: 'Asha', version: 2, reason: 'the fee of cards is too high' },
  clause_institution: { institution: 'PhonePe' },
  clause_days: { from: '2026-10-01', to: '2027-09-30' },
  clause_fee: {
    methods: 'UPI',
    currency: 'INR',
    bandFrom: inr('10000'),
    bandTo: inr('500000'),
    percent: '1.75',
    fixed: inr('300'),
    least: inr('100'),
    most: inr('20000'),
    taxPercent: '18',
    note: 'festival',
  },
  clause_refund_keeps_fee: { currency: 'INR' },
  clause_refund_gives_fee: { currency: 'INR' },
  clause_bank_days: { days: 2 },
  clause_calendar_days: { days: 3 },
  clause_reserve: { percent: '10', days: 180 },
  clause_no_reserve: {},
  clause_limit_payment: { most: inr('20000000') },
  clause_limit_month: { most: inr('500000000') },
  clause_no_limits: {},
  clause_cashback_spent: cashbackClause,
  clause_cashback_received: { ...cashbackClause, percent: '', upTo: inr('3500') },
  clause_cashback_persons: { name: 'Card cashback' },
  clause_no_cashback: {},
  agreement_also: { text: 'Both meet once a quarter' },
  clause_note: { text: 'Both meet once a quarter' },
};

holdSentences(facts, { en: agreementsInEnglish, bn: agreementsInBengali, hi: agreementsInHindi });
