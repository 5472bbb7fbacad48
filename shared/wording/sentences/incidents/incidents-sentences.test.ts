import { holdSentences } from '../../testing/hold-sentences.ts';
import { inr } from '../../testing/inr.ts';
import type { IncidentsFacts } from './incidents-facts.ts';
import { incidentsInBengali } from './bn.ts';
import { incidentsInEnglish } from './en.ts';
import { incidentsInHindi } from './hi.ts';

const facts: IncidentsFacts = {
  incident_rail_failed: { rail: 'UPI', providers: 'PhonePe, Paytm', failed: 11, tried: 12 },
  incident_others_worked: { provider: 'PhonePe', rail: 'UPI', others: 'Paytm', failed: 10, tried: 10 },
  incident_others_both: {
    provider: 'PhonePe',
    rail: 'UPI',
    others: 'Paytm',
    failing: 'Google Pay',
    failed: 10,
    tried: 10,
  },
  incident_others_unknown: { provider: 'PhonePe', rail: 'UPI', failed: 10, tried: 10 },
  incident_rail_others_worked: { rail: 'UPI', others: 'Google Pay', failed: 3, tried: 4 },
  incident_as_entered: { failed: 3, tried: 4 },
  incident_in_time: { failed: 3, tried: 4 },
  attempt_debited: {
    reference: 'AXNPN0001',
    amount: inr('64000'),
    institution: 'PhonePe',
    day: '2026-10-12',
    due: '2026-10-17',
    from: '2026-10-18',
    perDay: inr('10000'),
  },
  attempt_debited_no_rule: { reference: 'AXNPN0001', amount: inr('64000'), institution: 'PhonePe', day: '2026-10-12' },
  attempt_undecided: {
    reference: 'AXNPN0001',
    amount: inr('64000'),
    institution: 'PhonePe',
    day: '2026-10-12',
    due: '2026-10-17',
    from: '2026-10-18',
    perDay: inr('10000'),
  },
  attempt_captured: {
    reference: 'AXNPN0001',
    amount: inr('64000'),
    institution: 'PhonePe',
    day: '2026-10-12',
    paid: '2026-10-13',
    hours: 3,
    minutes: 20,
  },
  attempt_paid_again: {
    reference: 'AXNPN0001',
    order: 'BANK1',
    amount: inr('64000'),
    institution: 'PhonePe',
    day: '2026-10-12',
    paid: '2026-10-14',
    hours: 50,
    minutes: 5,
  },
  next_ship_or_refund: { reference: 'AXNPN0001' },
  next_have_returned: { institution: 'PhonePe', reference: 'AXNPN0001', due: '2026-10-17' },
  next_have_returned_no_rule: { institution: 'PhonePe', reference: 'AXNPN0001' },
  next_decide_pending: { institution: 'PhonePe', reference: 'AXNPN0001' },
};

holdSentences(facts, { en: incidentsInEnglish, bn: incidentsInBengali, hi: incidentsInHindi });
