import type { Terms } from '../../contract/agreement.ts';
import type { CashbackTerms } from '../../contract/cashback.ts';
import { institutions } from '../../catalogue/institutions.ts';
import type { CurrencyCode } from '../../catalogue/currencies.ts';
import type { RateCardLine } from '../../contract/rate-card.ts';
import { fromDecimalText } from '../../money/decimal-text.ts';
import { assert } from '../../kernel/assert.ts';
import { toWire, type WireMoney } from '../../money/wire.ts';
import { sentence, type Sentence } from '../sentence.ts';
import type { CashbackClause } from '../sentences/agreements/agreements-facts.ts';

export const clauseSections = ['days', 'fees', 'settlement', 'reserve', 'limits', 'cashback', 'note'] as const;

export type ClauseSection = (typeof clauseSections)[number];

/** The terms of an agreement in sentences, section by section: what is printed, what is read aloud, what is compared. */
export const clausesOf = (terms: Terms): Readonly<Record<ClauseSection, readonly Sentence[]>> => ({
  days: [
    sentence('clause_institution', { institution: institutions[terms.institution].name }),
    sentence('clause_days', { from: terms.from, to: terms.to ?? '' }),
  ],
  fees: terms.fees.flatMap(({ currency, lines, refundKeepsFee }) => [
    ...lines.map((line) => feeClause(line, currency)),
    sentence(refundKeepsFee ? 'clause_refund_keeps_fee' : 'clause_refund_gives_fee', { currency }),
  ]),
  settlement: [
    sentence(terms.settlement.counts === 'bank_days' ? 'clause_bank_days' : 'clause_calendar_days', {
      days: terms.settlement.days,
    }),
  ],
  reserve: [
    terms.reserve === null ? sentence('clause_no_reserve', {}) : sentence('clause_reserve', { ...terms.reserve }),
  ],
  limits: limitClauses(terms),
  cashback:
    terms.cashback.length === 0 ? [sentence('clause_no_cashback', {})] : terms.cashback.flatMap(cashbackClauses),
  note: terms.note === '' ? [] : [sentence('clause_note', { text: terms.note })],
});

function feeClause(line: RateCardLine, currency: CurrencyCode): Sentence {
  const some = (text: string | null): WireMoney | '' => {
    const amount = text === null ? null : fromDecimalText(currency, text);
    assert(text === null || amount !== null, `an agreement holds ${text}, which is no amount of ${currency}`);
    return amount === null ? '' : toWire(amount);
  };
  return sentence('clause_fee', {
    methods: line.methods === 'any' ? 'any' : line.methods.join(' '),
    currency,
    bandFrom: some(line.bandFrom),
    bandTo: some(line.bandTo),
    percent: line.percent,
    fixed: /[1-9]/.test(line.fixed) ? some(line.fixed) : '',
    least: some(line.min),
    most: some(line.max),
    // What costs nothing is not taxed.
    taxPercent: /[1-9]/.test(line.taxPercent) && costsSomething(line) ? line.taxPercent : '',
    note: line.note,
  });
}

const costsSomething = ({ percent, fixed, min }: RateCardLine): boolean =>
  [percent, fixed, min ?? ''].some((text) => /[1-9]/.test(text));

function limitClauses({ limits }: Terms): readonly Sentence[] {
  const said = limits.flatMap(({ perPayment, perMonth }) => [
    ...(perPayment === null ? [] : [sentence('clause_limit_payment', { most: perPayment })]),
    ...(perMonth === null ? [] : [sentence('clause_limit_month', { most: perMonth })]),
  ]);
  return said.length === 0 ? [sentence('clause_no_limits', {})] : said;
}

function cashbackClauses(terms: CashbackTerms): readonly Sentence[] {
  const { instrument, reward } = terms;
  const said: CashbackClause = {
    name: terms.name,
    issuer: terms.issuer,
    percent: reward.kind === 'percent' ? reward.percent : '',
    fixed: reward.kind === 'fixed' ? reward.amount : '',
    upTo: reward.kind === 'up_to' ? reward.amount : '',
    lastFour: instrument.kind === 'own_card' ? instrument.lastFour : '',
    methods: terms.methods.join(' '),
    words: terms.words.join(', '),
    minimum: terms.minimum ?? '',
    perPayment: terms.capPerPayment ?? '',
    perMonth: terms.capPerMonth ?? '',
    inAll: terms.capTotal ?? '',
    firstPayments: terms.firstPayments ?? 0,
    from: terms.from,
    to: terms.to ?? '',
    withinDays: terms.paidWithinDays,
    pauses: terms.pauses.map(({ from, to }) => `${from} ${to}`).join('; '),
    knownBy: terms.receipt.words.join(', '),
    source: terms.source ?? '',
  };
  return [
    terms.direction === 'spent' ? sentence('clause_cashback_spent', said) : sentence('clause_cashback_received', said),
    ...(instrument.kind === 'person_to_person' ? [sentence('clause_cashback_persons', { name: terms.name })] : []),
  ];
}
