import type { ScenarioFamily } from '../scenario.ts';

export const references: ScenarioFamily = {
  title: 'References',
  scenarios: [
    {
      name: 'the same UTR and the same amount',
      story: 'The plainest case: the provider names its UTR, the bank shows it, and the amounts are equal.',
      files: `
PhonePe report
  1 Oct sale P1 1,000.00 fee 10.00 tax 1.80 in AXNPN0001 on 2 Oct
  1 Oct sale P2 500.00 fee 5.00 tax 0.90 in AXNPN0001 on 2 Oct
  1 Oct refund R1 200.00 in AXNPN0001 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit AXNPN0001 1,282.30 "NEFT CR-PHONEPE"`,
      outcome: `
match reference_amount: AXNPN0001 = AXNPN0001, ₹1,282.30
  UTR AXNPN0001 equal: 2 payments and 1 refund, ₹1,300.00, less fees and tax ₹17.70 = ₹1,282.30.
turnover: October 2026 ₹1,500.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'the UTR in the narration, with slashes and spaces',
      story:
        'The bank’s reference column is empty. Its narration has the UTR in capitals, broken by slashes and a space.',
      files: `
PhonePe report
  1 Oct sale P1 1,000.00 in axnpn-0002-77 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit - 1,000.00 "NEFT CR/PHONEPE/AXNPN/0002 77/RANGOLI"`,
      outcome: `
match reference_amount: axnpn-0002-77 = “NEFT CR/PHONEPE/AXNPN/0002 77/RANGOLI”, ₹1,000.00
  UTR axnpn-0002-77 equal: 1 payment, ₹1,000.00, less fees and tax ₹0.00 = ₹1,000.00.
turnover: October 2026 ₹1,000.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'the UTR cut at the end of the narration',
      story:
        'The narration ends in the middle of the UTR: nothing bears the whole of it, but the line names the provider, and no other line has this amount.',
      files: `
PhonePe report
  1 Oct sale P1 1,000.00 in AXNPN0002889911 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit - 1,000.00 "NEFT CR-PHONEPE PRIVATE LTD-AXNPN00028"`,
      outcome: `
match amount_date: AXNPN0002889911 = “NEFT CR-PHONEPE PRIVATE LTD-AXNPN00028”, ₹1,000.00
  The bank line names PhonePe, and payout AXNPN0002889911 is the only one of ₹1,000.00 in these days: it came the same day.
turnover: October 2026 ₹1,000.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'leading zeros lost',
      story: 'A spreadsheet took the zeros off the provider’s reference; the bank has them.',
      files: `
PhonePe report
  1 Oct sale P1 1,000.00 in 7712345 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit 0000007712345 1,000.00 "IMPS"`,
      outcome: `
match reference_amount: 7712345 = 0000007712345, ₹1,000.00
  UTR 7712345 equal: 1 payment, ₹1,000.00, less fees and tax ₹0.00 = ₹1,000.00.
turnover: October 2026 ₹1,000.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'another UTR at the bank, the provider named, one amount',
      story:
        'Gateway and bank give the payout different references. The narration names the provider, the amount is right, the day is right, and nothing else fits.',
      files: `
PhonePe report
  1 Oct sale P1 1,000.00 in SETTL-991 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  3 Oct credit N276543210 1,000.00 "NEFT CR-YESB0000001-PHONEPE PRIVATE LIMITED"`,
      outcome: `
match amount_date: SETTL-991 = N276543210, ₹1,000.00
  The bank line names PhonePe, and payout SETTL-991 is the only one of ₹1,000.00 in these days: it came 1 day later.
turnover: October 2026 ₹1,000.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'another UTR at the bank, and nobody named',
      story: 'The same, but the narration names no provider: an equal amount is no proof, so it asks.',
      files: `
PhonePe report
  1 Oct sale P1 1,000.00 in SETTL-991 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  3 Oct credit N276543210 1,000.00 "NEFT CR-YESB0000001"`,
      outcome: `
ask amount_without_reference: SETTL-991 ~ N276543210
  Same amount ₹1,000.00, 1 day later, but no common reference. Accept it if you know that they belong together.
not_settled, ₹1,000.00 at risk: P1, SETTL-991
  PhonePe says it paid out ₹1,000.00 for 1 payment under UTR SETTL-991. It was due by 3 Oct 2026 and no bank statement shows it.
  → Ask PhonePe about SETTL-991.
unknown_credit, ₹1,000.00 at risk: N276543210
  ₹1,000.00 came on 3 Oct 2026 under reference N276543210 and no payout explains it. The bank wrote: “NEFT CR-YESB0000001”.
  → Find out who sent N276543210: import that provider’s report, or leave it open if it is not from sales.
turnover: October 2026 ₹1,000.00
books: payouts in transit ₹1,000.00; suspense −₹1,000.00`,
    },
    {
      name: 'no reference at the bank at all',
      story: 'The line has neither reference nor narration.',
      files: `
PhonePe report
  1 Oct sale P1 1,000.00 in AXNPN0001 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit - 1,000.00`,
      outcome: `
ask amount_without_reference: AXNPN0001 ~ “”
  Same amount ₹1,000.00, the same day, but no common reference. Accept it if you know that they belong together.
not_settled, ₹1,000.00 at risk: AXNPN0001, P1
  PhonePe says it paid out ₹1,000.00 for 1 payment under UTR AXNPN0001. It was due by 3 Oct 2026 and no bank statement shows it.
  → Ask PhonePe about AXNPN0001.
unknown_credit, ₹1,000.00 at risk: 
  ₹1,000.00 came on 2 Oct 2026 and no payout explains it. The bank wrote: nothing.
  → Find out who sent ₹1,000.00 on 2 Oct 2026: import that provider’s report, or leave it open if it is not from sales.
turnover: October 2026 ₹1,000.00
books: payouts in transit ₹1,000.00; suspense −₹1,000.00`,
    },
    {
      name: 'two equal amounts on one day, provider named, no references',
      story: 'Two payouts of one amount and two credits of it: which is which is nobody’s to guess.',
      files: `
PhonePe report
  1 Oct sale P1 1,000.00 in SETTL-1 on 2 Oct
  1 Oct sale P2 1,000.00 in SETTL-2 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit N1 1,000.00 "NEFT CR-PHONEPE"
  2 Oct credit N2 1,000.00 "NEFT CR-PHONEPE"`,
      outcome: `
ask amount_without_reference: SETTL-1 ~ N1
  Same amount ₹1,000.00, the same day, but no common reference. Accept it if you know that they belong together.
ask amount_without_reference: SETTL-1 ~ N2
  Same amount ₹1,000.00, the same day, but no common reference. Accept it if you know that they belong together.
ask amount_without_reference: SETTL-2 ~ N1
  Same amount ₹1,000.00, the same day, but no common reference. Accept it if you know that they belong together.
ask amount_without_reference: SETTL-2 ~ N2
  Same amount ₹1,000.00, the same day, but no common reference. Accept it if you know that they belong together.
not_settled, ₹1,000.00 at risk: P1, SETTL-1
  PhonePe says it paid out ₹1,000.00 for 1 payment under UTR SETTL-1. It was due by 3 Oct 2026 and no bank statement shows it.
  → Ask PhonePe about SETTL-1.
not_settled, ₹1,000.00 at risk: P2, SETTL-2
  PhonePe says it paid out ₹1,000.00 for 1 payment under UTR SETTL-2. It was due by 3 Oct 2026 and no bank statement shows it.
  → Ask PhonePe about SETTL-2.
unknown_credit, ₹1,000.00 at risk: N1
  ₹1,000.00 came on 2 Oct 2026 under reference N1 and no payout explains it. The bank wrote: “NEFT CR-PHONEPE”.
  → Find out who sent N1: import that provider’s report, or leave it open if it is not from sales.
unknown_credit, ₹1,000.00 at risk: N2
  ₹1,000.00 came on 2 Oct 2026 under reference N2 and no payout explains it. The bank wrote: “NEFT CR-PHONEPE”.
  → Find out who sent N2: import that provider’s report, or leave it open if it is not from sales.
turnover: October 2026 ₹2,000.00
books: payouts in transit ₹2,000.00; suspense −₹2,000.00`,
    },
    {
      name: 'two equal payouts with UTRs of their own',
      story: 'The same two amounts, each with its UTR: each finds its own.',
      files: `
PhonePe report
  1 Oct sale P1 1,000.00 in AXNPN0001 on 2 Oct
  1 Oct sale P2 1,000.00 in AXNPN0002 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit AXNPN0002 1,000.00 "NEFT CR-PHONEPE"
  2 Oct credit AXNPN0001 1,000.00 "NEFT CR-PHONEPE"`,
      outcome: `
match reference_amount: AXNPN0001 = AXNPN0001, ₹1,000.00
  UTR AXNPN0001 equal: 1 payment, ₹1,000.00, less fees and tax ₹0.00 = ₹1,000.00.
match reference_amount: AXNPN0002 = AXNPN0002, ₹1,000.00
  UTR AXNPN0002 equal: 1 payment, ₹1,000.00, less fees and tax ₹0.00 = ₹1,000.00.
turnover: October 2026 ₹2,000.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'one UTR on two credits of the full amount',
      story: 'The bank shows the same credit twice. One of them is not from this payout; which one, a person must say.',
      files: `
PhonePe report
  1 Oct sale P1 1,000.00 in AXNPN0001 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit AXNPN0001 1,000.00 "NEFT CR-PHONEPE"
  3 Oct credit AXNPN0001 1,000.00 "NEFT CR-PHONEPE AGAIN"`,
      outcome: `
ask reference_repeated: AXNPN0001 ~ AXNPN0001
  UTR AXNPN0001 stands on 1 payout and 2 bank lines. Which belong together is for you to say.
ask reference_repeated: AXNPN0001 ~ AXNPN0001
  UTR AXNPN0001 stands on 1 payout and 2 bank lines. Which belong together is for you to say.
not_settled, ₹1,000.00 at risk: AXNPN0001, P1
  PhonePe says it paid out ₹1,000.00 for 1 payment under UTR AXNPN0001. It was due by 3 Oct 2026, and 2 bank lines bear that UTR. Say which of them it is.
  → Say in Reconcile which bank line and which payout of AXNPN0001 belong together; what is left over, ask about.
unknown_credit, ₹1,000.00 at risk: AXNPN0001
  ₹1,000.00 came on 2 Oct 2026 under UTR AXNPN0001, which stands on 1 payout and 2 bank lines.
  → Say in Reconcile which bank line and which payout of AXNPN0001 belong together; what is left over, ask about.
unknown_credit, ₹1,000.00 at risk: AXNPN0001
  ₹1,000.00 came on 3 Oct 2026 under UTR AXNPN0001, which stands on 1 payout and 2 bank lines.
  → Say in Reconcile which bank line and which payout of AXNPN0001 belong together; what is left over, ask about.
turnover: October 2026 ₹1,000.00
books: payouts in transit ₹1,000.00; suspense −₹2,000.00`,
    },
    {
      name: 'a credit that the bank sent back',
      story:
        'The credit came and went back the next day, under the same UTR. It did not arrive, whatever the first line says, so it asks.',
      files: `
PhonePe report
  1 Oct sale P1 1,000.00 in AXNPN0001 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit AXNPN0001 1,000.00 "NEFT CR-PHONEPE"
  3 Oct debit AXNPN0001 1,000.00 "NEFT RETURN"`,
      outcome: `
ask reference_repeated: AXNPN0001 ~ AXNPN0001
  UTR AXNPN0001 stands on 1 payout and 2 bank lines. Which belong together is for you to say.
ask reference_repeated: AXNPN0001 ~ AXNPN0001
  UTR AXNPN0001 stands on 1 payout and 2 bank lines. Which belong together is for you to say.
not_settled, ₹1,000.00 at risk: AXNPN0001, P1
  PhonePe says it paid out ₹1,000.00 for 1 payment under UTR AXNPN0001. It was due by 3 Oct 2026, and 2 bank lines bear that UTR. Say which of them it is.
  → Say in Reconcile which bank line and which payout of AXNPN0001 belong together; what is left over, ask about.
unknown_credit, ₹1,000.00 at risk: AXNPN0001
  ₹1,000.00 came on 2 Oct 2026 under UTR AXNPN0001, which stands on 1 payout and 2 bank lines.
  → Say in Reconcile which bank line and which payout of AXNPN0001 belong together; what is left over, ask about.
turnover: October 2026 ₹1,000.00
books: payouts in transit ₹1,000.00; suspense −₹1,000.00`,
    },
    {
      name: 'the UTR of one provider inside the longer UTR of another',
      story: 'UTR000123 is no part of UTR0001234: only whole references count.',
      files: `
PhonePe report
  1 Oct sale P1 1,000.00 in UTR000123 on 2 Oct
Paytm report
  1 Oct sale T1 1,000.00 in UTR0001234 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit - 1,000.00 "NEFT UTR0001234 PAYTM"`,
      outcome: `
match reference_amount: UTR0001234 = “NEFT UTR0001234 PAYTM”, ₹1,000.00
  UTR UTR0001234 equal: 1 payment, ₹1,000.00, less fees and tax ₹0.00 = ₹1,000.00.
not_settled, ₹1,000.00 at risk: P1, UTR000123
  PhonePe says it paid out ₹1,000.00 for 1 payment under UTR UTR000123. It was due by 3 Oct 2026 and no bank statement shows it.
  → Ask PhonePe about UTR000123.
turnover: October 2026 ₹2,000.00
books: payouts in transit ₹1,000.00`,
    },
  ],
};
