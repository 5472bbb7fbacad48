import type { WireMoney } from '../../../money/wire.ts';

/** A merchant's request: what it lacks, what is worth a word, and what a request or a notice does when it is taken. */
export type OnboardingFacts = {
  // What is missing or wrong. The field stands beside the sentence.
  application_field_missing: Record<string, never>;
  application_email_wrong: Record<string, never>;
  application_website_wrong: Record<string, never>;
  application_tax_id_needed: { label: string };
  application_kind_unknown: { kind: string };
  application_twice: Record<string, never>;
  application_account_needed: Record<string, never>;
  application_account_currency: { currency: string };
  application_method_needed: Record<string, never>;
  application_method_unknown: { method: string };
  application_method_ended: { method: string; until: string };
  application_method_currency: { method: string; currencies: string };
  application_declared_needed: Record<string, never>;
  application_declared_zero: { currency: string };
  application_split_sum: { percent: string };
  application_document_needed: Record<string, never>;
  // What is right, and still worth a word.
  advice_between_persons: { method: string };
  advice_customers_elsewhere: { method: string };
  advice_no_account_in: { currency: string };
  advice_split_without_method: Record<string, never>;
  advice_high_risk: { percent: string; days: number };
  advice_declared_below: { declared: WireMoney; real: WireMoney; months: number };
  advice_declared_above: { declared: WireMoney; real: WireMoney; months: number };
  // What taking a packet does.
  request_new: { merchant: string };
  request_renamed: { merchant: string; wanted: string };
  request_again: { merchant: string };
  request_further: { merchant: string };
  request_brings: { methods: number; documents: number };
  request_incomplete: { count: number };
  request_declares: { amount: WireMoney };
  notice_in_review: { merchant: string };
  notice_declined: { merchant: string };
  notice_open: { merchant: string };
  notice_suspended: { merchant: string };
  notice_closed: { merchant: string };
  notice_reason: { reason: string };
};
