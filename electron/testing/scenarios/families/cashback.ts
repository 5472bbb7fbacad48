import { brings, offers } from '../acts.ts';
import type { ScenarioFamily } from '../scenario.ts';

const inr = (amount: string) => ({ amount, currency: 'INR' as const });

const ownCard = offers('The offer: 3 % on the issuer’s own card ending in 4321, paid within 10 days.', 'XX11', {
  name: 'Own card 3 %',
  issuer: 'Paykassma',
  direction: 'spent',
  instrument: { kind: 'own_card', lastFour: '4321' },
  reward: { kind: 'percent', percent: '3' },
  currency: 'INR',
  from: '2026-01-01',
  paidWithinDays: 10,
});

const firstThree = offers(
  'The offer: up to ₹35.00 on each of the first three payments to a person, paid within 7 days.',
  'XX11',
  {
    name: 'First three payments',
    issuer: 'WhatsApp Pay',
    direction: 'spent',
    instrument: { kind: 'person_to_person' },
    reward: { kind: 'up_to', amount: inr('3500') },
    words: ['UPI'],
    firstPayments: 3,
    currency: 'INR',
    from: '2026-01-01',
    paidWithinDays: 7,
  },
);

export const cashback: ScenarioFamily = {
  title: 'Cashback',
  scenarios: [
    {
      name: 'cashback that came',
      story: 'Three per cent of an advertisement paid with the issuer’s own card, back within days.',
      files: `
HDFC Bank statement of XX11, 1 Oct to 31 Oct
  3 Oct debit A1 10,000.00 "POS 416021XXXXXX4321 GOOGLE ADS"
  6 Oct credit C1 300.00 "CASHBACK OWN CARD"`,
      acts: [ownCard],
      outcome: `
match cashback: nothing = C1, ₹300.00
  Cashback of the scheme “Own card 3 %”: ₹300.00 for 1 payment.
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'cashback missing',
      story: 'The same payment, and nothing came in ten days.',
      files: `
HDFC Bank statement of XX11, 1 Oct to 31 Oct
  3 Oct debit A1 10,000.00 "POS 416021XXXXXX4321 GOOGLE ADS"`,
      acts: [ownCard],
      outcome: `
not_settled, ₹300.00 at risk: A1
  Own card 3 %: cashback of ₹300.00 for 1 payment of October 2026 did not come. The first was due by 13 Oct 2026.
  → Ask Paykassma about the cashback of October 2026 (Own card 3 %).
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'another card: no cashback is due',
      story: 'The same shop and amount, but another card: nothing is due and nothing is missing.',
      files: `
HDFC Bank statement of XX11, 1 Oct to 31 Oct
  3 Oct debit A1 10,000.00 "POS 416021XXXXXX9999 GOOGLE ADS"`,
      acts: [ownCard],
      outcome: `
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'missing cashback that comes in the end',
      story: 'It was missing until the next statement brought it: the exception goes.',
      files: `
HDFC Bank statement of XX11, 1 Oct to 31 Oct
  3 Oct debit A1 10,000.00 "POS 416021XXXXXX4321 GOOGLE ADS"`,
      acts: [
        ownCard,
        brings(`
HDFC Bank statement of XX11, 1 Nov to 20 Nov, begins with 89,997.00
  2 Nov credit C1 300.00 "CASHBACK OWN CARD"`),
      ],
      outcome: `
match cashback: nothing = C1, ₹300.00
  Cashback of the scheme “Own card 3 %”: ₹300.00 for 1 payment.
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'up to ₹35 on each of the first three payments',
      story:
        'Four payments to persons. The first three earned ₹35.00, ₹11.00 and ₹35.00, which is what “up to” allows; the fourth earns nothing. A payment to a shop in between does not count.',
      files: `
HDFC Bank statement of XX11, 1 Oct to 31 Oct
  3 Oct debit A1 100.00 "UPI/P2P/527610000001/ASHA"
  4 Oct debit A2 900.00 "UPI/P2M/527710000002/SHOP"
  5 Oct debit A3 50.00 "UPI/P2P/527810000003/RAVI"
  6 Oct debit A4 200.00 "UPI/P2P/527910000004/MEENA"
  7 Oct debit A5 300.00 "UPI/P2P/528010000005/JOY"
  4 Oct credit C1 35.00 "CASHBACK WHATSAPP PAY"
  6 Oct credit C2 11.00 "CASHBACK WHATSAPP PAY"
  8 Oct credit C3 35.00 "CASHBACK WHATSAPP PAY"`,
      acts: [firstThree],
      outcome: `
match cashback: nothing = C1, ₹35.00
  Cashback of the scheme “First three payments”: ₹35.00 for 1 payment.
match cashback: nothing = C2, ₹11.00
  Cashback of the scheme “First three payments”: ₹11.00 for 1 payment.
match cashback: nothing = C3, ₹35.00
  Cashback of the scheme “First three payments”: ₹35.00 for 1 payment.
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'one of the first three payments without any cashback',
      story: 'Two of three earned something. Nothing came for the third: at most ₹35.00 are missing.',
      files: `
HDFC Bank statement of XX11, 1 Oct to 31 Oct
  3 Oct debit A1 100.00 "UPI/P2P/527610000001/ASHA"
  13 Oct debit A3 50.00 "UPI/P2P/528610000003/RAVI"
  23 Oct debit A4 200.00 "UPI/P2P/529610000004/MEENA"
  4 Oct credit C1 35.00 "CASHBACK WHATSAPP PAY"
  14 Oct credit C2 11.00 "CASHBACK WHATSAPP PAY"`,
      acts: [firstThree],
      outcome: `
match cashback: nothing = C1, ₹35.00
  Cashback of the scheme “First three payments”: ₹35.00 for 1 payment.
match cashback: nothing = C2, ₹11.00
  Cashback of the scheme “First three payments”: ₹11.00 for 1 payment.
not_settled, ₹35.00 at risk: A4
  First three payments: for 1 payment of October 2026 no cashback came at all. ₹35.00 at most was due, the first by 30 Oct 2026.
  → Ask WhatsApp Pay about the cashback of October 2026 (First three payments).
books: nothing in transit, nothing in suspense`,
    },
  ],
};
