import { agrees } from '../acts.ts';
import type { ScenarioFamily } from '../scenario.ts';

const agreement = agrees(
  'The agreement: UPI free of charge, cards 2 % but at least ₹3.00, 18 % GST on fees.',
  'Razorpay',
  {
    name: 'Agreement of 2026',
    currency: 'INR',
    from: '2026-01-01',
    lines: [
      { methods: ['upi'], percent: '0', taxPercent: '0' },
      { methods: ['credit_card', 'debit_card'], percent: '2', min: '3.00', taxPercent: '18' },
    ],
  },
);

export const fees: ScenarioFamily = {
  title: 'Fees',
  scenarios: [
    {
      name: 'fees as agreed',
      story: 'Two per cent and GST on it, the least fee of a small payment, nothing on UPI: in order.',
      files: `
Razorpay report
  1 Oct sale P1 1,000.00 fee 20.00 tax 3.60 in RZP0001 on 4 Oct by credit_card
  1 Oct sale P2 100.00 fee 3.00 tax 0.54 in RZP0001 on 4 Oct by debit_card
  1 Oct sale P3 500.00 in RZP0001 on 4 Oct by upi
HDFC Bank statement, 1 Oct to 31 Oct
  4 Oct credit RZP0001 1,572.86 "NEFT CR-RAZORPAY"`,
      acts: [agreement],
      outcome: `
match reference_amount: RZP0001 = RZP0001, ₹1,572.86
  UTR RZP0001 equal: 3 payments, ₹1,600.00, less fees and tax ₹27.14 = ₹1,572.86.
turnover: October 2026 ₹1,600.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'a fee over-charged',
      story:
        'Of one payment 2.5 % was kept instead of 2 %: ₹5.00 and its GST of ₹0.90 too much. The payout itself is right.',
      files: `
Razorpay report
  1 Oct sale P1 1,000.00 fee 25.00 tax 4.50 in RZP0001 on 4 Oct by credit_card
  1 Oct sale P2 2,000.00 fee 40.00 tax 7.20 in RZP0001 on 4 Oct by credit_card
HDFC Bank statement, 1 Oct to 31 Oct
  4 Oct credit RZP0001 2,923.30 "NEFT CR-RAZORPAY"`,
      acts: [agreement],
      outcome: `
match reference_amount: RZP0001 = RZP0001, ₹2,923.30
  UTR RZP0001 equal: 2 payments, ₹3,000.00, less fees and tax ₹76.70 = ₹2,923.30.
fee_wrong, ₹5.90 at risk: P1
  Razorpay charged ₹5.90 too much for 1 payment of October 2026, held against “Agreement of 2026”.
  → Send Razorpay the claim for ₹5.90: letter and list are ready under Fees.
turnover: October 2026 ₹3,000.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'a fee on UPI, which is free by law',
      story: 'The provider kept ₹5.00 of a UPI payment, for which nothing may be charged.',
      files: `
Razorpay report
  1 Oct sale P1 1,000.00 fee 5.00 tax 0.90 in RZP0001 on 4 Oct by upi
HDFC Bank statement, 1 Oct to 31 Oct
  4 Oct credit RZP0001 994.10 "NEFT CR-RAZORPAY"`,
      acts: [agreement],
      outcome: `
match reference_amount: RZP0001 = RZP0001, ₹994.10
  UTR RZP0001 equal: 1 payment, ₹1,000.00, less fees and tax ₹5.90 = ₹994.10.
fee_wrong, ₹5.90 at risk: P1
  Razorpay charged ₹5.90 too much for 1 payment of October 2026, held against “Agreement of 2026”.
  → Send Razorpay the claim for ₹5.90: letter and list are ready under Fees.
turnover: October 2026 ₹1,000.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'a fee under-charged, and the same over-charged elsewhere',
      story: 'One payment cost ₹5.00 too little, another ₹5.00 too much: the one does not pay for the other.',
      files: `
Razorpay report
  1 Oct sale P1 1,000.00 fee 25.00 tax 4.50 in RZP0001 on 4 Oct by credit_card
  1 Oct sale P2 1,000.00 fee 15.00 tax 2.70 in RZP0001 on 4 Oct by credit_card
HDFC Bank statement, 1 Oct to 31 Oct
  4 Oct credit RZP0001 1,952.80 "NEFT CR-RAZORPAY"`,
      acts: [agreement],
      outcome: `
match reference_amount: RZP0001 = RZP0001, ₹1,952.80
  UTR RZP0001 equal: 2 payments, ₹2,000.00, less fees and tax ₹47.20 = ₹1,952.80.
fee_wrong, ₹5.90 at risk: P1
  Razorpay charged ₹5.90 too much for 1 payment of October 2026, held against “Agreement of 2026”.
  → Send Razorpay the claim for ₹5.90: letter and list are ready under Fees.
turnover: October 2026 ₹2,000.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'a fee that is a thousandth off',
      story: 'The provider computes to thousandths: what is less than a paisa is its rounding and no over-charge.',
      files: `
Razorpay report
  1 Oct sale P1 333.33 fee 6.667 tax 1.200 in RZP0001 on 4 Oct by credit_card
HDFC Bank statement, 1 Oct to 31 Oct
  4 Oct credit RZP0001 325.46 "NEFT CR-RAZORPAY"`,
      acts: [agreement],
      outcome: `
match reference_rounded: RZP0001 = RZP0001, ₹325.46, ₹0.003 apart
  UTR RZP0001 equal: the batch comes to ₹325.463, the bank paid ₹325.46. The ₹0.003 between them is less than the smallest coin and goes to rounding differences.
turnover: October 2026 ₹333.33
books: rounding differences ₹0.003`,
    },
  ],
};
