import { describe, expect, it } from 'vitest';
import { terms as termsShape, type Terms } from '../../contract/agreement.ts';
import { makeVoice } from '../make-voice.ts';
import { say } from '../say.ts';
import { sayAgreements, sayByAgreement, sayHeldAgainst, writeAgreements } from './agreement-names.ts';
import { changedClauses } from './changed-clauses.ts';
import { clausesOf, clauseSections } from './clauses-of.ts';
import type { LocalDate } from '../../kernel/local-date.ts';

const line = { methods: ['credit_card'], percent: '1.75', fixed: '3', taxPercent: '18' } as const;
const agreed = (more: object = {}): Terms =>
  termsShape.parse({
    institution: 'phonepe',
    from: '2026-10-01',
    to: null,
    fees: [
      { currency: 'INR', refundKeepsFee: true, lines: [{ methods: ['upi'], percent: '0', taxPercent: '18' }, line] },
    ],
    settlement: { days: 1, counts: 'bank_days' },
    reserve: { percent: '10', days: 180 },
    limits: [],
    cashback: [],
    note: '',
    ...more,
  });
const voice = makeVoice('en');
const said = (terms: Terms): readonly string[] =>
  clauseSections.flatMap((section) => clausesOf(terms)[section].map((one) => say(one, voice)));

describe('clausesOf', () => {
  it('says every term, and no tax on what costs nothing', () => {
    expect(said(agreed())).toEqual([
      'PhonePe collects the payments and pays them out.',
      'The agreement holds from 1 Oct 2026 until further notice.',
      'UPI in INR: 0%.',
      'Credit card in INR: 1.75% + ₹3.00, plus 18% tax on the fee.',
      'In INR the fee of a payment is not given back when it is refunded.',
      'Each payment is paid out within 1 bank day (T+1).',
      '10% of the gross of each settlement is held as a rolling reserve, and given back after 180 days.',
      'No limits are agreed.',
      'No cashback is promised.',
    ]);
  });

  it('says bands, least and most, limits and cashback with all their conditions', () => {
    const terms = agreed({
      fees: [
        {
          currency: 'INR',
          refundKeepsFee: false,
          lines: [
            { ...line, methods: 'any', bandFrom: '100', bandTo: '5000', min: '1', max: '200', note: 'festival' },
            { ...line, bandFrom: '100' },
            { ...line, bandTo: '5000' },
          ],
        },
      ],
      reserve: null,
      limits: [
        {
          currency: 'INR',
          perPayment: { amount: '20000000', currency: 'INR' },
          perMonth: { amount: '500000000', currency: 'INR' },
        },
      ],
      cashback: [
        {
          name: 'First three',
          issuer: 'PhonePe',
          direction: 'spent',
          instrument: { kind: 'person_to_person' },
          methods: ['upi'],
          minimum: { amount: '10000', currency: 'INR' },
          reward: { kind: 'up_to', amount: { amount: '3500', currency: 'INR' } },
          capTotal: { amount: '10500', currency: 'INR' },
          firstPayments: 3,
          currency: 'INR',
          from: '2026-10-01',
          to: '2026-12-31',
          pauses: [{ from: '2026-11-01', to: '2026-11-03' }],
          paidWithinDays: 1,
          source: 'leaflet of October',
        },
      ],
      note: 'Both meet once a quarter',
    });
    expect(said(terms).slice(2)).toEqual([
      'Any payment in INR, from ₹100.00 to ₹5,000.00: 1.75% + ₹3.00, at least ₹1.00, at most ₹200.00, plus 18% tax on the fee (festival).',
      'Credit card in INR, from ₹100.00: 1.75% + ₹3.00, plus 18% tax on the fee.',
      'Credit card in INR, up to ₹5,000.00: 1.75% + ₹3.00, plus 18% tax on the fee.',
      'In INR the fee of a payment comes back when it is refunded.',
      'Each payment is paid out within 1 bank day (T+1).',
      'No reserve is held.',
      'A payment is at most ₹2,00,000.00.',
      'The payments of a calendar month are at most ₹50,00,000.00.',
      'PhonePe, “First three”: up to ₹35.00 cashback a payment for what is spent, by UPI, of ₹100.00 and more, the first 3 payments only, at most ₹105.00 in all, from 1 Oct 2026 to 31 Dec 2026, paid within 1 day, not from 1 Nov 2026 to 3 Nov 2026, known by “cashback” (leaflet of October).',
      'Of “First three” only payments from person to person count.',
      'In these words: “Both meet once a quarter”.',
    ]);
  });

  it('names methods in the reader’s language', () => {
    const [, clause] = clausesOf(agreed()).fees;
    expect(clause && say(clause, makeVoice('bn'))).toBe('INR-এ ক্রেডিট কার্ড: ১.৭৫% + ₹৩.০০, ফি-র ওপর ১৮% কর।');
    expect(clause && say(clause, makeVoice('hi'))).toBe('INR में क्रेडिट कार्ड: १.७५% + ₹३.००, शुल्क पर १८% कर।');
  });
});

it('leaves a quotation its own full stop', () => {
  const note = (text: string) => said(agreed({ note: text })).at(-1);
  expect(note('Both meet.')).toBe('In these words: “Both meet.”');
  expect(note('Both meet')).toBe('In these words: “Both meet”.');
});

describe('changedClauses', () => {
  const changes = (before: Terms, after: Terms) =>
    changedClauses(before, after).map(({ section, gone, come, reordered }) => [
      section,
      gone.map((one) => say(one, voice)),
      come.map((one) => say(one, voice)),
      reordered,
    ]);

  it('is nothing where both say the same', () => {
    expect(changes(agreed(), agreed())).toEqual([]);
  });

  it('says what was said before and what is said now, and leaves out the rest', () => {
    const after = agreed({
      fees: [
        {
          currency: 'INR',
          refundKeepsFee: true,
          lines: [
            { methods: ['upi'], percent: '0', taxPercent: '18' },
            { ...line, fixed: '3.01' },
          ],
        },
      ],
      reserve: null,
    });
    expect(changes(agreed(), after)).toEqual([
      [
        'fees',
        ['Credit card in INR: 1.75% + ₹3.00, plus 18% tax on the fee.'],
        ['Credit card in INR: 1.75% + ₹3.01, plus 18% tax on the fee.'],
        false,
      ],
      [
        'reserve',
        ['10% of the gross of each settlement is held as a rolling reserve, and given back after 180 days.'],
        ['No reserve is held.'],
        false,
      ],
    ]);
  });

  it('tells the same lines in another order, of which the first that fits holds', () => {
    const lines = agreed().fees[0]?.lines.toReversed() ?? [];
    expect(changes(agreed(), agreed({ fees: [{ currency: 'INR', refundKeepsFee: true, lines }] }))).toEqual([
      ['fees', [], [], true],
    ]);
  });
});

describe('the names of agreements in sentences', () => {
  const one = { version: 2, from: '2026-10-01' as LocalDate };
  const other = { version: 3, from: '2026-11-15' as LocalDate };

  it.each([
    [
      'en',
      'agreement version 2 of 1 Oct 2026 and agreement version 3 of 15 Nov 2026',
      ' (by agreement version 2 of 1 Oct 2026)',
    ],
    [
      'bn',
      '১ অক্টোবর, ২০২৬ তারিখের চুক্তির ২ নম্বর সংস্করণ ও ১৫ নভেম্বর, ২০২৬ তারিখের চুক্তির ৩ নম্বর সংস্করণ',
      ' (১ অক্টোবর, ২০২৬ তারিখের চুক্তির ২ নম্বর সংস্করণ অনুযায়ী)',
    ],
    [
      'hi',
      '१ अक्टूबर २०२६ के समझौते के संस्करण २ और १५ नवंबर २०२६ के समझौते के संस्करण ३',
      ' (१ अक्टूबर २०२६ के समझौते के संस्करण २ के अनुसार)',
    ],
  ] as const)('in %s', (language, both, by) => {
    expect(sayAgreements(writeAgreements([one, other, one]), makeVoice(language))).toBe(both);
    expect(sayByAgreement(writeAgreements([one]), makeVoice(language))).toBe(by);
  });

  it('are nothing where there are none, or what is written is no name', () => {
    expect([sayByAgreement(undefined, voice), sayByAgreement('', voice), sayByAgreement('2 soon', voice)]).toEqual([
      '',
      '',
      '',
    ]);
    expect(sayHeldAgainst('List price', writeAgreements([one]), voice)).toBe(
      '“List price” and agreement version 2 of 1 Oct 2026',
    );
    expect(sayHeldAgainst('List price', undefined, voice)).toBe('“List price”');
  });
});
