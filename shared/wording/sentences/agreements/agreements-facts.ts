import type { WireMoney } from '../../../money/wire.ts';

/** What an agreement says, clause by clause, and what becomes of it. The empty text stands for what there is none of. */
export type AgreementsFacts = {
  /** `from`: its first day. */
  agreement_proposed: { by: string; version: number; from: string };
  /** The standing agreement is the one of this version until then. */
  agreement_proposed_instead: { by: string; version: number; from: string; instead: number };
  agreement_note: { text: string };
  agreement_accepted: { by: string; version: number; from: string };
  agreement_declined: { by: string; version: number; reason: string };

  clause_institution: { institution: string };
  clause_days: { from: string; to: string };
  /** `methods`: ids of the catalogue with spaces between, or `any`. */
  clause_fee: {
    methods: string;
    currency: string;
    bandFrom: WireMoney | '';
    bandTo: WireMoney | '';
    percent: string;
    fixed: WireMoney | '';
    least: WireMoney | '';
    most: WireMoney | '';
    taxPercent: string;
    note: string;
  };
  clause_refund_keeps_fee: { currency: string };
  clause_refund_gives_fee: { currency: string };
  clause_bank_days: { days: number };
  clause_calendar_days: { days: number };
  clause_reserve: { percent: string; days: number };
  clause_no_reserve: Record<string, never>;
  clause_limit_payment: { most: WireMoney };
  clause_limit_month: { most: WireMoney };
  clause_no_limits: Record<string, never>;
  /** On what is paid from an account, or on what customers pay into it. */
  clause_cashback_spent: CashbackClause;
  clause_cashback_received: CashbackClause;
  clause_cashback_persons: { name: string };
  clause_no_cashback: Record<string, never>;
  /** What the sentences of the agreement cannot say, among the others: on paper it has a heading of its own. */
  agreement_also: { text: string };
  clause_note: { text: string };
};

/** One of `percent`, `fixed` and `upTo` is the reward. */
export type CashbackClause = {
  name: string;
  issuer: string;
  percent: string;
  fixed: WireMoney | '';
  upTo: WireMoney | '';
  lastFour: string;
  methods: string;
  words: string;
  minimum: WireMoney | '';
  perPayment: WireMoney | '';
  perMonth: WireMoney | '';
  inAll: WireMoney | '';
  /** None is 0. */
  firstPayments: number;
  from: string;
  to: string;
  withinDays: number;
  /** Days on which the offer stands still: `2026-10-05 2026-10-07; 2026-11-01 2026-11-01`. */
  pauses: string;
  /** Words by which it is known where it arrives. */
  knownBy: string;
  source: string;
};
