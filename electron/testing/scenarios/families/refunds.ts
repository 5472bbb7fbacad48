import type { ScenarioFamily } from '../scenario.ts';

export const refunds: ScenarioFamily = {
  title: 'Refunds, chargebacks and negative payouts',
  scenarios: [
    {
      name: 'a negative payout debited by the bank',
      story: 'Refunds were more than sales, and the provider took the difference from the bank account.',
      files: `
PhonePe report
  1 Oct sale P1 300.00 in AXNPN0004 on 2 Oct
  1 Oct refund R1 1,000.00 in AXNPN0004 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct debit AXNPN0004 700.00 "NEFT DR-PHONEPE"`,
      outcome: `
match reference_amount: AXNPN0004 = AXNPN0004, −₹700.00
  UTR AXNPN0004 equal: 1 payment and 1 refund, −₹700.00, less fees and tax ₹0.00 = −₹700.00.
turnover: October 2026 ₹300.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'a negative payout that nobody took yet',
      story: 'The same, and neither a debit nor a carry-forward settles it.',
      files: `
PhonePe report
  1 Oct sale P1 300.00 in AXNPN0004 on 2 Oct
  1 Oct refund R1 1,000.00 in AXNPN0004 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct`,
      outcome: `
not_settled, ₹700.00 at risk: AXNPN0004, P1, R1
  Refunds and fees in payout AXNPN0004 were more than its sales: ₹700.00 is owed to PhonePe, which usually takes it from a later payout.
  → Ask PhonePe about AXNPN0004.
turnover: October 2026 ₹300.00
books: payouts in transit −₹700.00`,
    },
    {
      name: 'a negative payout taken from the next one',
      story: 'The provider says nothing of it, but the next credit is short by exactly what the merchant owed.',
      files: `
PhonePe report
  1 Oct refund R1 700.00 in AXNPN0004 on 2 Oct
  2 Oct sale P2 2,000.00 in AXNPN0005 on 3 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  3 Oct credit AXNPN0005 1,300.00 "NEFT CR-PHONEPE"`,
      outcome: `
match reference_sum: AXNPN0004 + AXNPN0005 = AXNPN0005, ₹1,300.00
  UTR AXNPN0005 equal: ₹2,000.00 less ₹700.00 that was owed from AXNPN0004 = ₹1,300.00.
turnover: October 2026 ₹2,000.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'refunds larger than sales, carried forward to the next payout',
      story: 'The first payout comes to nothing because its minus is carried into the second, which is paid less.',
      files: `
PhonePe report
  1 Oct sale P1 300.00 in AXNPN0004 on 2 Oct
  1 Oct refund R1 1,000.00 in AXNPN0004 on 2 Oct
  2 Oct carry_forward CF1-OUT 700.00 in AXNPN0004 on 2 Oct
  2 Oct carry_forward CF1-IN -700.00 in AXNPN0005 on 3 Oct
  2 Oct sale P2 2,000.00 in AXNPN0005 on 3 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  3 Oct credit AXNPN0005 1,300.00 "NEFT CR-PHONEPE"`,
      outcome: `
match reference_amount: AXNPN0005 = AXNPN0005, ₹1,300.00
  UTR AXNPN0005 equal: 1 payment, ₹1,300.00, less fees and tax ₹0.00 = ₹1,300.00.
turnover: October 2026 ₹2,300.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'a chain of three carry-forwards',
      story: 'The minus of the first payout wanders through the second into the third.',
      files: `
PhonePe report
  1 Oct refund R1 1,000.00 in AXNPN0004 on 2 Oct
  2 Oct carry_forward CF1-OUT 1,000.00 in AXNPN0004 on 2 Oct
  2 Oct carry_forward CF1-IN -1,000.00 in AXNPN0005 on 3 Oct
  2 Oct sale P2 400.00 in AXNPN0005 on 3 Oct
  3 Oct carry_forward CF2-OUT 600.00 in AXNPN0005 on 3 Oct
  3 Oct carry_forward CF2-IN -600.00 in AXNPN0006 on 4 Oct
  3 Oct sale P3 500.00 in AXNPN0006 on 4 Oct
  4 Oct carry_forward CF3-OUT 100.00 in AXNPN0006 on 4 Oct
  4 Oct carry_forward CF3-IN -100.00 in AXNPN0007 on 5 Oct
  4 Oct sale P4 350.00 in AXNPN0007 on 5 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  5 Oct credit AXNPN0007 250.00 "NEFT CR-PHONEPE"`,
      outcome: `
match reference_amount: AXNPN0007 = AXNPN0007, ₹250.00
  UTR AXNPN0007 equal: 1 payment, ₹250.00, less fees and tax ₹0.00 = ₹250.00.
turnover: October 2026 ₹1,250.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'a carry-forward that the next payout forgot',
      story: 'The first payout leaves its minus to the next, and no payout takes it up: it stays in the air.',
      files: `
PhonePe report
  1 Oct refund R1 1,000.00 in AXNPN0004 on 2 Oct
  2 Oct carry_forward CF1-OUT 1,000.00 in AXNPN0004 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct`,
      outcome: `
not_settled, ₹1,000.00 at risk: AXNPN0004, CF1-OUT
  Payout AXNPN0004 left −₹1,000.00 to the next one of PhonePe, and none took it up.
  → Ask PhonePe about CF1-OUT.
books: carried forward −₹1,000.00`,
    },
    {
      name: 'a plus carried forward and forgotten',
      story:
        'A payout below the provider’s least was to go into the next one. It never did: ₹80.00 of the merchant’s stay with the provider.',
      files: `
PhonePe report
  1 Oct sale P1 80.00 in AXNPN0004 on 2 Oct
  2 Oct carry_forward CF1-OUT -80.00 in AXNPN0004 on 2 Oct
  2 Oct sale P2 500.00 in AXNPN0005 on 3 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  3 Oct credit AXNPN0005 500.00 "NEFT CR-PHONEPE"`,
      outcome: `
match reference_amount: AXNPN0005 = AXNPN0005, ₹500.00
  UTR AXNPN0005 equal: 1 payment, ₹500.00, less fees and tax ₹0.00 = ₹500.00.
not_settled, ₹80.00 at risk: AXNPN0004, CF1-OUT
  Payout AXNPN0004 left ₹80.00 to the next one of PhonePe, and none took it up.
  → Ask PhonePe about CF1-OUT.
turnover: October 2026 ₹580.00
books: carried forward ₹80.00`,
    },
    {
      name: 'a chargeback and its reversal',
      story: 'A dispute takes a payment back, is won, and gives it back in a later payout.',
      files: `
Razorpay report
  1 Oct sale P1 900.00 in RZP0001 on 4 Oct
  1 Oct sale P2 600.00 in RZP0001 on 4 Oct
  8 Oct chargeback C1 900.00 in RZP0002 on 9 Oct
  8 Oct sale P3 1,500.00 in RZP0002 on 9 Oct
  15 Oct chargeback_reversed C1R 900.00 in RZP0003 on 16 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  4 Oct credit RZP0001 1,500.00 "NEFT CR-RAZORPAY"
  9 Oct credit RZP0002 600.00 "NEFT CR-RAZORPAY"
  16 Oct credit RZP0003 900.00 "NEFT CR-RAZORPAY"`,
      outcome: `
match reference_amount: RZP0001 = RZP0001, ₹1,500.00
  UTR RZP0001 equal: 2 payments, ₹1,500.00, less fees and tax ₹0.00 = ₹1,500.00.
match reference_amount: RZP0002 = RZP0002, ₹600.00
  UTR RZP0002 equal: 1 payment, ₹600.00, less fees and tax ₹0.00 = ₹600.00.
match reference_amount: RZP0003 = RZP0003, ₹900.00
  UTR RZP0003 equal: ₹900.00, less fees and tax ₹0.00 = ₹900.00.
turnover: October 2026 ₹3,000.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'a partial chargeback with its fee',
      story:
        'Of a payment of ₹900.00 only ₹350.00 are disputed; the provider charges ₹250.00 for the dispute in a row of its own.',
      files: `
Razorpay report
  1 Oct sale P1 900.00 in RZP0001 on 4 Oct
  8 Oct chargeback C1 350.00 in RZP0002 on 9 Oct
  8 Oct fee F1 250.00 in RZP0002 on 9 Oct
  8 Oct sale P2 1,500.00 in RZP0002 on 9 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  4 Oct credit RZP0001 900.00 "NEFT CR-RAZORPAY"
  9 Oct credit RZP0002 900.00 "NEFT CR-RAZORPAY"`,
      outcome: `
match reference_amount: RZP0001 = RZP0001, ₹900.00
  UTR RZP0001 equal: 1 payment, ₹900.00, less fees and tax ₹0.00 = ₹900.00.
match reference_amount: RZP0002 = RZP0002, ₹900.00
  UTR RZP0002 equal: 1 payment, ₹900.00, less fees and tax ₹0.00 = ₹900.00.
turnover: October 2026 ₹2,400.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'a refund that no payout holds',
      story: 'The merchant gave a refund in October; in late November no payout has it, so the customer still waits.',
      files: `
PhonePe report
  1 Oct sale P1 1,000.00 in AXNPN0001 on 2 Oct
  5 Oct refund R1 400.00 order O1
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit AXNPN0001 1,000.00 "NEFT CR-PHONEPE"`,
      outcome: `
match reference_amount: AXNPN0001 = AXNPN0001, ₹1,000.00
  UTR AXNPN0001 equal: 1 payment, ₹1,000.00, less fees and tax ₹0.00 = ₹1,000.00.
refund_missing, ₹400.00 at risk: O1, R1
  Refund R1 of ₹400.00 is in no payout of PhonePe. It was due by 8 Oct 2026: the customer may still be waiting for it.
  → Ask PhonePe about R1.
turnover: October 2026 ₹1,000.00
books: nothing in transit, nothing in suspense`,
    },
  ],
};
