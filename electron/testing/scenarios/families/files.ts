import { brings, bringsAgain } from '../acts.ts';
import type { ScenarioFamily } from '../scenario.ts';

const report = `
PhonePe report
  1 Oct sale P1 1,000.00 in AXNPN0001 on 2 Oct order O1`;

const statement = `
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit AXNPN0001 1,000.00 "NEFT CR-PHONEPE"`;

export const files: ScenarioFamily = {
  title: 'Files and duplicates',
  scenarios: [
    {
      name: 'the provider sends the same file again',
      story: 'Byte for byte the same: refused, and nothing counts twice.',
      files: statement,
      acts: [brings(report), bringsAgain(report)],
      outcome: `
match reference_amount: AXNPN0001 = AXNPN0001, ₹1,000.00
  UTR AXNPN0001 equal: 1 payment, ₹1,000.00, less fees and tax ₹0.00 = ₹1,000.00.
turnover: October 2026 ₹1,000.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'exports that overlap',
      story: 'The second export has the last rows of the first again, and one more.',
      files: `
PhonePe report
  1 Oct sale P1 1,000.00 in AXNPN0001 on 2 Oct
  2 Oct sale P2 500.00 in AXNPN0002 on 3 Oct
PhonePe report
  2 Oct sale P2 500.00 in AXNPN0002 on 3 Oct
  3 Oct sale P3 250.00 in AXNPN0003 on 4 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit AXNPN0001 1,000.00 "NEFT CR-PHONEPE"
  3 Oct credit AXNPN0002 500.00 "NEFT CR-PHONEPE"
  4 Oct credit AXNPN0003 250.00 "NEFT CR-PHONEPE"`,
      outcome: `
match reference_amount: AXNPN0001 = AXNPN0001, ₹1,000.00
  UTR AXNPN0001 equal: 1 payment, ₹1,000.00, less fees and tax ₹0.00 = ₹1,000.00.
match reference_amount: AXNPN0002 = AXNPN0002, ₹500.00
  UTR AXNPN0002 equal: 1 payment, ₹500.00, less fees and tax ₹0.00 = ₹500.00.
match reference_amount: AXNPN0003 = AXNPN0003, ₹250.00
  UTR AXNPN0003 equal: 1 payment, ₹250.00, less fees and tax ₹0.00 = ₹250.00.
turnover: October 2026 ₹1,750.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'a payout that grew after it was matched',
      story:
        'The provider restates a payout: a payment of ₹250.00 joins it a week after its credit came. The match no longer holds.',
      files: `
PhonePe report
  1 Oct sale P1 1,000.00 in AXNPN0001 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit AXNPN0001 1,000.00 "NEFT CR-PHONEPE"`,
      acts: [
        brings(`
PhonePe report
  1 Oct sale P2 250.00 in AXNPN0001 on 2 Oct`),
      ],
      outcome: `
ask amount_differs: AXNPN0001 ~ AXNPN0001
  Same UTR AXNPN0001, but ₹1,250.00 was due and ₹1,000.00 came: a difference of ₹250.00.
short_paid, ₹250.00 at risk: AXNPN0001, P1, P2
  UTR AXNPN0001: ₹1,250.00 was due, ₹1,000.00 came. ₹250.00 is missing.
  → Ask PhonePe about AXNPN0001.
turnover: October 2026 ₹1,250.00
books: payouts in transit ₹1,250.00; suspense −₹1,000.00`,
    },
    {
      name: 'a payment that is settled by a later file',
      story: 'The first report has it without a payout, the second with it: one payment, settled.',
      files: `
PhonePe report
  1 Oct sale P1 1,000.00
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit AXNPN0001 1,000.00 "NEFT CR-PHONEPE"`,
      acts: [
        brings(`
PhonePe report
  1 Oct sale P1 1,000.00 in AXNPN0001 on 2 Oct`),
      ],
      outcome: `
match reference_amount: AXNPN0001 = AXNPN0001, ₹1,000.00
  UTR AXNPN0001 equal: 1 payment, ₹1,000.00, less fees and tax ₹0.00 = ₹1,000.00.
turnover: October 2026 ₹1,000.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'a payment taken twice',
      story: 'The customer paid the same order twice within two minutes: one of the two is the customer’s.',
      files: `
Razorpay report
  2026-11-10T10:00:00+05:30 sale P1 1,000.00 in RZP0001 on 12 Nov order O1
  2026-11-10T10:02:00+05:30 sale P2 1,000.00 in RZP0001 on 12 Nov order O1
HDFC Bank statement, 1 Nov to 20 Nov
  12 Nov credit RZP0001 2,000.00 "NEFT CR-RAZORPAY"`,
      outcome: `
match reference_amount: RZP0001 = RZP0001, ₹2,000.00
  UTR RZP0001 equal: 2 payments, ₹2,000.00, less fees and tax ₹0.00 = ₹2,000.00.
duplicate, ₹1,000.00 at risk: O1, P1, P2
  Razorpay collected ₹1,000.00 for O1 2 times on 10 Nov 2026, 2 minutes apart. The customer may have paid twice.
  → Look at the order of O1: if it was paid twice, refund ₹1,000.00; if not, accept this with a note.
turnover: November 2026 ₹2,000.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'two honest payments of one amount',
      story: 'Two orders of the same price within two minutes are no duplicate.',
      files: `
Razorpay report
  2026-11-10T10:00:00+05:30 sale P1 1,000.00 in RZP0001 on 12 Nov order O1
  2026-11-10T10:02:00+05:30 sale P2 1,000.00 in RZP0001 on 12 Nov order O2
HDFC Bank statement, 1 Nov to 20 Nov
  12 Nov credit RZP0001 2,000.00 "NEFT CR-RAZORPAY"`,
      outcome: `
match reference_amount: RZP0001 = RZP0001, ₹2,000.00
  UTR RZP0001 equal: 2 payments, ₹2,000.00, less fees and tax ₹0.00 = ₹2,000.00.
turnover: November 2026 ₹2,000.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'a credit that nobody explains',
      story: 'Money came that no payout explains.',
      files: `
HDFC Bank statement, 1 Oct to 31 Oct
  6 Oct credit N42 700.00 "CASH DEPOSIT BRANCH 0123"`,
      outcome: `
unknown_credit, ₹700.00 at risk: N42
  ₹700.00 came on 6 Oct 2026 under reference N42 and no payout explains it. The bank wrote: “CASH DEPOSIT BRANCH 0123”.
  → Find out who sent N42: import that provider’s report, or leave it open if it is not from sales.
books: suspense −₹700.00`,
    },
    {
      name: 'the statement before the report',
      story: 'The bank’s file came first and its credit was unknown; the report explains it, and the exception goes.',
      files: statement,
      acts: [brings(report)],
      outcome: `
match reference_amount: AXNPN0001 = AXNPN0001, ₹1,000.00
  UTR AXNPN0001 equal: 1 payment, ₹1,000.00, less fees and tax ₹0.00 = ₹1,000.00.
turnover: October 2026 ₹1,000.00
books: nothing in transit, nothing in suspense`,
    },
  ],
};
