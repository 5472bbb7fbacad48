import type { DocumentKind } from './document-kinds.ts';

/** What is held back of a merchant's sales, to begin a negotiation with: a decimal text of per cent, and whole days. */
export type SuggestedReserve = { readonly percent: string; readonly days: number };

type IndustryFacts = {
  readonly highRisk: boolean;
  /** Null where none is usual. */
  readonly reserve: SuggestedReserve | null;
  /** It sells by remote payment as a rule, so that customers must be able to read the terms before they pay. */
  readonly remote: boolean;
  /** What it has to show beyond what its country asks of everybody. */
  readonly documents: readonly DocumentKind[];
};

/**
 * No law fixes a rolling reserve; providers publish 5 to 15 per cent for 90 to 180 days as usual for forex, gambling and
 * adult goods (looked at on 22 November 2026: https://www.i-pay.io/post/what-is-a-rolling-reserve-in-payment-processing-and-how-to-avoid-it,
 * https://www.2accept.net/blog/navigating-up-front-reserves-as-a-high-risk-merchant, which tells of more for gambling). The
 * agreement says what holds.
 */
const usualReserve: SuggestedReserve = { percent: '10', days: 180 };

/** What a merchant does. High-risk industries need a reserve and more documents before an account opens. */
export const industries = {
  ecommerce: { highRisk: false, reserve: null, remote: true, documents: [] },
  retail: { highRisk: false, reserve: null, remote: false, documents: [] },
  food: { highRisk: false, reserve: null, remote: false, documents: ['food_licence'] },
  services: { highRisk: false, reserve: null, remote: true, documents: [] },
  education: { highRisk: false, reserve: null, remote: true, documents: [] },
  travel: { highRisk: false, reserve: null, remote: true, documents: [] },
  subscriptions: { highRisk: false, reserve: null, remote: true, documents: ['cancellation_terms'] },
  forex: {
    highRisk: true,
    reserve: usualReserve,
    remote: true,
    documents: ['licence', 'laundering_policy', 'processing_history'],
  },
  igaming: {
    highRisk: true,
    reserve: usualReserve,
    remote: true,
    documents: ['licence', 'laundering_policy', 'age_check', 'processing_history'],
  },
  adult: {
    highRisk: true,
    reserve: usualReserve,
    remote: true,
    documents: ['age_check', 'consent_records', 'processing_history'],
  },
} as const satisfies Record<string, IndustryFacts>;

export type IndustryId = keyof typeof industries;

export const industryIds = Object.keys(industries) as readonly IndustryId[];
