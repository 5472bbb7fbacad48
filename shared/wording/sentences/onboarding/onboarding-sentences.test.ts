import { holdSentences } from '../../testing/hold-sentences.ts';
import { inr } from '../../testing/inr.ts';
import type { OnboardingFacts } from './onboarding-facts.ts';
import { onboardingInBengali } from './bn.ts';
import { onboardingInEnglish } from './en.ts';
import { onboardingInHindi } from './hi.ts';

const facts: OnboardingFacts = {
  application_field_missing: {},
  application_email_wrong: {},
  application_website_wrong: {},
  application_tax_id_needed: { label: 'PAN' },
  application_kind_unknown: { kind: 'BANK1' },
  application_twice: {},
  application_account_needed: {},
  application_account_currency: { currency: 'USD' },
  application_method_needed: {},
  application_method_unknown: { method: 'BANK1' },
  application_method_ended: { method: 'WhatsApp Pay', until: '2026-03-31' },
  application_method_currency: { method: 'Pix', currencies: 'BRL' },
  application_declared_needed: {},
  application_declared_zero: { currency: 'USD' },
  application_split_sum: { percent: '97.5' },
  application_document_needed: {},
  advice_between_persons: { method: 'Zelle' },
  advice_customers_elsewhere: { method: 'Pix' },
  advice_no_account_in: { currency: 'USD' },
  advice_split_without_method: {},
  advice_high_risk: { percent: '10', days: 180 },
  advice_declared_below: { declared: inr('100000'), real: inr('200000'), months: 3 },
  advice_declared_above: { declared: inr('200000'), real: inr('100000'), months: 3 },
  request_new: { merchant: 'Rangoli' },
  request_renamed: { merchant: 'Rangoli (Asha)', wanted: 'Rangoli' },
  request_again: { merchant: 'Rangoli' },
  request_further: { merchant: 'Rangoli' },
  request_brings: { methods: 3, documents: 4 },
  request_incomplete: { count: 2 },
  request_declares: { amount: inr('500') },
  notice_in_review: { merchant: 'Rangoli' },
  notice_declined: { merchant: 'Rangoli' },
  notice_open: { merchant: 'Rangoli' },
  notice_suspended: { merchant: 'Rangoli' },
  notice_closed: { merchant: 'Rangoli' },
  notice_reason: { reason: 'the licence has run out' },
};

holdSentences(facts, { en: onboardingInEnglish, bn: onboardingInBengali, hi: onboardingInHindi });
