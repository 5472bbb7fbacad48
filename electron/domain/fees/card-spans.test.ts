import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rateCard } from '../../../shared/contract/rate-card.ts';
import { addDays, daysBetween, parseLocalDate, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { cardSpans } from './card-spans.ts';
import { cardTerms } from './card-terms.ts';
import { overlappingCard } from './overlapping-card.ts';

const day = (text: string): LocalDate => {
  const date = parseLocalDate(text);
  if (date === null) throw new Error(text);
  return date;
};

const card = (from: string, to: string | null, more: { currency?: string; providerAccount?: string } = {}) =>
  rateCard.parse({
    name: `from ${from}`,
    providerAccount: 'a1',
    currency: 'INR',
    from,
    to,
    lines: [{ methods: 'any', percent: '2', taxPercent: '18' }],
    ...more,
  });

it('gives every day to the card that holds on it', () => {
  const cards = [
    card('2026-10-11', '2026-10-20'),
    card('2026-09-01', '2026-10-05'),
    card('2026-10-25', null),
    card('2026-10-01', null, { currency: 'USD' }),
  ];
  const terms = cards.map((one, index) => cardTerms(String(index), one));
  const spans = cardSpans(terms, 'INR', day('2026-10-01'), day('2026-10-31'));
  expect(spans.map(({ from, to, card: held }) => [from, to, held?.id ?? null])).toEqual([
    ['2026-10-01', '2026-10-05', '1'],
    ['2026-10-06', '2026-10-10', null],
    ['2026-10-11', '2026-10-20', '0'],
    ['2026-10-21', '2026-10-24', null],
    ['2026-10-25', '2026-10-31', '2'],
  ]);
  expect(cardSpans([], 'INR', day('2026-10-01'), day('2026-10-31'))).toEqual([
    { from: '2026-10-01', to: '2026-10-31', card: null },
  ]);
});

it('leaves out no day and gives none twice', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 6 }), fc.nat(60), (gaps, length) => {
      let next = day('2026-10-01');
      const terms = gaps.map(([gap, held], index) => {
        const from = addDays(next, gap);
        const to = addDays(from, held);
        next = addDays(to, 1);
        return cardTerms(String(index), card(from, to));
      });
      const from = day('2026-10-10');
      const spans = cardSpans(terms.toReversed(), 'INR', from, addDays(from, length));
      let expected = from;
      for (const span of spans) {
        expect(span.from).toBe(expected);
        expected = addDays(span.to, 1);
        for (let at = span.from; at <= span.to; at = addDays(at, 1))
          expect(terms.find((one) => one.from <= at && (one.to ?? '9999-12-31') >= at)?.id).toBe(span.card?.id);
      }
      expect(daysBetween(from, expected)).toBe(length + 1);
    }),
  );
});

it.each([
  ['2026-10-01', '2026-10-31', 'a1', 'INR', true],
  ['2026-09-01', '2026-10-11', 'a1', 'INR', true],
  ['2026-10-20', null, 'a1', 'INR', true],
  ['2026-10-21', null, 'a1', 'INR', false],
  ['2026-09-01', '2026-10-10', 'a1', 'INR', false],
  ['2026-10-01', null, 'a2', 'INR', false],
  ['2026-10-01', null, 'a1', 'USD', false],
])('a card from %s to %s of %s in %s shares a day: %s', (from, to, providerAccount, currency, shares) => {
  const kept = [{ id: 'k', card: card('2026-10-11', '2026-10-20') }];
  const one = card(from, to, { providerAccount, currency });
  expect(overlappingCard(one, null, kept) !== null).toBe(shares);
  expect(overlappingCard(one, 'k', kept)).toBeNull();
});
