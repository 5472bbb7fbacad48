import { expect, it } from 'vitest';
import { rateCard } from '../../../shared/contract/rate-card.ts';
import { fromDecimalText } from '../../../shared/money/decimal-text.ts';
import { unitsPerMinor } from '../../../shared/money/money.ts';
import { makeVoice } from '../../../shared/wording/make-voice.ts';
import { say } from '../../../shared/wording/say.ts';
import { cardTerms } from '../../domain/fees/card-terms.ts';
import { judgeCharge } from '../../domain/fees/judge-charge.ts';
import { feeSentence } from './fee-sentence.ts';

const english = makeVoice('en');

const units = (text: string): bigint => fromDecimalText('INR', text)?.units ?? 0n;

const cardOf = (refundKeepsFee: boolean, line: object = {}) =>
  cardTerms(
    'c1',
    rateCard.parse({
      name: 'Card',
      providerAccount: 'a1',
      currency: 'INR',
      from: '2026-01-01',
      lines: [{ methods: 'any', percent: '2', fixed: '3', taxPercent: '18', ...line }],
      refundKeepsFee,
    }),
  );

const said = (card: ReturnType<typeof cardOf>, kind: string, gross: string, fee: string, tax: string): string => {
  const charge = {
    kind,
    method: 'upi',
    gross: units(gross),
    fee: units(fee),
    tax: units(tax),
    together: false,
  };
  return say(feeSentence(card, charge, judgeCharge(card, charge, unitsPerMinor('INR')), 'INR'), english);
};

// Each says what is so: of a fee that is taken again, no sum that the charge need not be.
it.each([
  [true, 'refund', '-100.00', '0', '0', 'By “Card” the fee of what is refunded is kept, and nothing came back.'],
  [
    true,
    'refund_reversed',
    '100.00',
    '0',
    '0',
    'By “Card” the fee of what is refunded is kept, and nothing came back.',
  ],
  [true, 'refund', '-100.00', '-2.00', '-0.36', 'By “Card” the fee of what is refunded is kept, yet ₹2.36 came back.'],
  [true, 'chargeback', '-100.00', '15.00', '2.70', 'Charged ₹17.70, but “Card” says nothing of such a charge.'],
  [
    false,
    'refund',
    '-100.00',
    '-1.00',
    '-0.18',
    'By “Card” the fee comes back with a refund: at least ₹2.36 for ₹100.00. ₹1.18 came back: ₹1.18 too little.',
  ],
  [
    false,
    'refund_reversed',
    '100.00',
    '2.00',
    '0.36',
    'By “Card” the fee is taken again when a refund comes back: at most ₹5.90 for ₹100.00. Charged ₹2.36.',
  ],
  [
    false,
    'refund_reversed',
    '100.00',
    '10.00',
    '1.80',
    'By “Card” the fee is taken again when a refund comes back: at most ₹5.90 for ₹100.00. Charged ₹11.80: ₹5.90 too much.',
  ],
])('refund keeps fee: %s, %s of %s, charged %s and %s', (keeps, kind, gross, fee, tax, expected) => {
  expect(said(cardOf(keeps), kind, gross, fee, tax)).toBe(expected);
});

it('says what comes back for certain of a part of a payment whose most may have held', () => {
  expect(said(cardOf(false, { fixed: '0', max: '100' }), 'refund', '-500.00', '-2.50', '-0.45')).toBe(
    'By “Card” the fee comes back with a refund: at least ₹0.00 for ₹500.00. ₹2.95 came back.',
  );
});
