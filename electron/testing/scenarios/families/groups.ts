import type { ScenarioFamily } from '../scenario.ts';

/** Forty payouts of one day, each of an amount of its own, and a credit that is a paisa off many of their sums. */
const crowded = [
  'PhonePe report',
  ...Array.from(
    { length: 40 },
    (_, at) => `  1 Oct sale P${at} ${1000 + ((at * 7919) % 997)}.${10 + ((at * 31) % 89)} in SETTL-${at} on 2 Oct`,
  ),
  'HDFC Bank statement',
  '  3 Oct credit N1 12,004.07 "NEFT CR-PHONEPE"',
].join('\n');

export const groups: ScenarioFamily = {
  title: 'Groups',
  scenarios: [
    {
      name: 'one payout in two credits of its UTR',
      story: 'The provider splits a payout over two transfers under one UTR; together they are the whole.',
      files: `
PhonePe report
  1 Oct sale P1 1,500.00 in AXNPN0001 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit AXNPN0001 1,000.00 "NEFT CR-PHONEPE 1/2"
  3 Oct credit AXNPN0001 500.00 "NEFT CR-PHONEPE 2/2"`,
      outcome: `
match reference_sum: AXNPN0001 = AXNPN0001 + AXNPN0001, ₹1,500.00
  The references AXNPN0001 tie 1 payout and 2 bank lines together, and both sides come to ₹1,500.00.
turnover: October 2026 ₹1,500.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'two payouts in one credit that names neither',
      story: 'The bank shows one lump. It names the provider, and these two payouts and no others come to it.',
      files: `
PhonePe report
  1 Oct sale P1 1,000.00 in SETTL-1 on 2 Oct
  1 Oct sale P2 234.56 in SETTL-2 on 2 Oct
  1 Oct sale P3 777.70 in SETTL-3 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit N1 1,234.56 "NEFT CR-PHONEPE"`,
      outcome: `
match grouped_sum: SETTL-1 + SETTL-2 = N1, ₹1,234.56
  The bank line names PhonePe: 2 payouts (SETTL-1, SETTL-2) come to exactly ₹1,234.56, and no other combination of the 3 in these days does.
not_settled, ₹777.70 at risk: P3, SETTL-3
  PhonePe says it paid out ₹777.70 for 1 payment under UTR SETTL-3. It was due by 3 Oct 2026 and no bank statement shows it.
  → Ask PhonePe about SETTL-3.
turnover: October 2026 ₹2,012.26
books: payouts in transit ₹777.70`,
    },
    {
      name: 'two payouts in one credit that names both',
      story: 'The narration has both UTRs, and their sum is the credit.',
      files: `
PhonePe report
  1 Oct sale P1 1,000.00 in AXNPN0001 on 2 Oct
  1 Oct sale P2 234.56 in AXNPN0002 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit N1 1,234.56 "NEFT CR-PHONEPE AXNPN0001 AXNPN0002"`,
      outcome: `
match reference_sum: AXNPN0001 + AXNPN0002 = N1, ₹1,234.56
  The references AXNPN0001, AXNPN0002 tie 2 payouts and 1 bank line together, and both sides come to ₹1,234.56.
turnover: October 2026 ₹1,234.56
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'three payouts in two credits under one UTR',
      story: 'Three accounts with the provider, one UTR for a payout of each; the bank credits it twice.',
      files: `
PhonePe report of A1
  1 Oct sale P1 1,000.00 in AXNPN0001 on 2 Oct
PhonePe report of A2
  1 Oct sale P2 600.00 in AXNPN0001 on 2 Oct
PhonePe report of A3
  1 Oct sale P3 400.00 in AXNPN0001 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit AXNPN0001 1,300.00 "NEFT CR-PHONEPE"
  2 Oct credit AXNPN0001 700.00 "NEFT CR-PHONEPE"`,
      outcome: `
match reference_sum: AXNPN0001 + AXNPN0001 + AXNPN0001 = AXNPN0001 + AXNPN0001, ₹2,000.00
  The references AXNPN0001 tie 3 payouts and 2 bank lines together, and both sides come to ₹2,000.00.
turnover: October 2026 ₹2,000.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'a sum that can be made in two ways',
      story: '1,000 and 500, or 900 and 600: both come to the credit, so nobody may choose but a person.',
      files: `
PhonePe report
  1 Oct sale P1 1,000.00 in SETTL-1 on 2 Oct
  1 Oct sale P2 500.00 in SETTL-2 on 2 Oct
  1 Oct sale P3 900.00 in SETTL-3 on 2 Oct
  1 Oct sale P4 600.00 in SETTL-4 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit N1 1,500.00 "NEFT CR-PHONEPE"`,
      outcome: `
ask several_sums: SETTL-1 + SETTL-2 ~ N1
  More than one combination of the 4 payouts in these days comes to ₹1,500.00, for one SETTL-1, SETTL-2. Which it is, is for you to say.
not_settled, ₹1,000.00 at risk: P1, SETTL-1
  PhonePe says it paid out ₹1,000.00 for 1 payment under UTR SETTL-1. It was due by 3 Oct 2026 and no bank statement shows it.
  → Ask PhonePe about SETTL-1.
not_settled, ₹500.00 at risk: P2, SETTL-2
  PhonePe says it paid out ₹500.00 for 1 payment under UTR SETTL-2. It was due by 3 Oct 2026 and no bank statement shows it.
  → Ask PhonePe about SETTL-2.
not_settled, ₹600.00 at risk: P4, SETTL-4
  PhonePe says it paid out ₹600.00 for 1 payment under UTR SETTL-4. It was due by 3 Oct 2026 and no bank statement shows it.
  → Ask PhonePe about SETTL-4.
not_settled, ₹900.00 at risk: P3, SETTL-3
  PhonePe says it paid out ₹900.00 for 1 payment under UTR SETTL-3. It was due by 3 Oct 2026 and no bank statement shows it.
  → Ask PhonePe about SETTL-3.
unknown_credit, ₹1,500.00 at risk: N1
  ₹1,500.00 came on 2 Oct 2026 under reference N1 and no payout explains it. The bank wrote: “NEFT CR-PHONEPE”.
  → Find out who sent N1: import that provider’s report, or leave it open if it is not from sales.
turnover: October 2026 ₹3,000.00
books: payouts in transit ₹3,000.00; suspense −₹1,500.00`,
    },
    {
      name: 'a search for sums that is too large to finish',
      story: 'Forty open payouts and one credit: more combinations than anybody can try. It says that it gave up.',
      today: '3 Oct',
      files: crowded,
      outcome: `
ask gave_up:  ~ N1
  The search for what comes to ₹12,004.07 stopped after 50,000 combinations of 24 items. There may be others: choose by hand.
unknown_credit, ₹12,004.07 at risk: N1
  ₹12,004.07 came on 3 Oct 2026 under reference N1 and no payout explains it. The bank wrote: “NEFT CR-PHONEPE”.
  → Find out who sent N1: import that provider’s report, or leave it open if it is not from sales.
turnover: October 2026 ₹61,362.63
books: payouts in transit ₹61,362.63; suspense −₹12,004.07`,
    },
    {
      name: 'a sum under another provider’s name',
      story: 'The amounts come to the credit, but the narration names another provider: no link.',
      files: `
PhonePe report
  1 Oct sale P1 1,000.00 in SETTL-1 on 2 Oct
  1 Oct sale P2 234.56 in SETTL-2 on 2 Oct
Paytm report
  1 Oct sale T1 50.00 in TSETTL-1 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit N1 1,234.56 "NEFT CR-PAYTM PAYMENTS"`,
      outcome: `
not_settled, ₹1,000.00 at risk: P1, SETTL-1
  PhonePe says it paid out ₹1,000.00 for 1 payment under UTR SETTL-1. It was due by 3 Oct 2026 and no bank statement shows it.
  → Ask PhonePe about SETTL-1.
not_settled, ₹234.56 at risk: P2, SETTL-2
  PhonePe says it paid out ₹234.56 for 1 payment under UTR SETTL-2. It was due by 3 Oct 2026 and no bank statement shows it.
  → Ask PhonePe about SETTL-2.
not_settled, ₹50.00 at risk: T1, TSETTL-1
  Paytm says it paid out ₹50.00 for 1 payment under UTR TSETTL-1. It was due by 3 Oct 2026 and no bank statement shows it.
  → Ask Paytm about TSETTL-1.
unknown_credit, ₹1,234.56 at risk: N1
  ₹1,234.56 came on 2 Oct 2026 under reference N1 and no payout explains it. The bank wrote: “NEFT CR-PAYTM PAYMENTS”.
  → Find out who sent N1: import that provider’s report, or leave it open if it is not from sales.
turnover: October 2026 ₹1,284.56
books: payouts in transit ₹1,284.56; suspense −₹1,234.56`,
    },
    {
      name: 'a payout of two credits whose references are lost',
      story: 'One payout, two credits that name the provider and nothing else; together they are the whole.',
      files: `
PhonePe report
  1 Oct sale P1 1,500.00 in SETTL-1 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit N1 1,000.00 "NEFT CR-PHONEPE"
  3 Oct credit N2 500.00 "NEFT CR-PHONEPE"`,
      outcome: `
match grouped_sum: SETTL-1 = N1 + N2, ₹1,500.00
  Payout SETTL-1 of ₹1,500.00 came in 2 credits from PhonePe, and no other combination of the 2 in these days comes to it.
turnover: October 2026 ₹1,500.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'two equal payouts and one of them in two credits',
      story:
        'Two payouts of ₹998.00, one never paid, the other in two credits that bear no reference. The credits come to either: nobody can say to which.',
      files: `
PayU report
  11 May sale P1 998.00 in payu-04293 on 15 May
  11 May sale P2 998.00 in payu-66887 on 15 May
HDFC Bank statement, 1 May to 31 May
  15 May credit N1 389.22 "NEFT CR-PAYU"
  16 May credit N2 608.78 "NEFT CR-PAYU PAYMENTS PVT LTD"`,
      outcome: `
ask several_sums: payu-04293 ~ N1 + N2
  Payout payu-04293 and the bank lines beside it come to the same ₹998.00, but a part of this would fit something else as well. Which it is, is for you to say.
ask several_sums: payu-66887 ~ N1 + N2
  Payout payu-66887 and the bank lines beside it come to the same ₹998.00, but a part of this would fit something else as well. Which it is, is for you to say.
not_settled, ₹998.00 at risk: P1, payu-04293
  PayU says it paid out ₹998.00 for 1 payment under UTR payu-04293. It was due by 16 May 2026 and no bank statement shows it.
  → Ask PayU about payu-04293.
not_settled, ₹998.00 at risk: P2, payu-66887
  PayU says it paid out ₹998.00 for 1 payment under UTR payu-66887. It was due by 16 May 2026 and no bank statement shows it.
  → Ask PayU about payu-66887.
unknown_credit, ₹389.22 at risk: N1
  ₹389.22 came on 15 May 2026 under reference N1 and no payout explains it. The bank wrote: “NEFT CR-PAYU”.
  → Find out who sent N1: import that provider’s report, or leave it open if it is not from sales.
unknown_credit, ₹608.78 at risk: N2
  ₹608.78 came on 16 May 2026 under reference N2 and no payout explains it. The bank wrote: “NEFT CR-PAYU PAYMENTS PVT LTD”.
  → Find out who sent N2: import that provider’s report, or leave it open if it is not from sales.
turnover: May 2026 ₹1,996.00
books: payouts in transit ₹1,996.00; suspense −₹998.00`,
    },
    {
      name: 'one payout that could be a nameless credit, or two named ones',
      story:
        'A credit of the whole amount names nobody; two others name the provider and come to it together. There are two ways to explain it, so it asks.',
      files: `
Razorpay report
  24 Apr sale P1 1,000.00 in HDFCN58437494 on 27 Apr
HDFC Bank statement, 1 Apr to 31 May
  27 Apr credit N1 1,000.00 "NEFT CR-ICIC0000103-NODAL AC"
  28 Apr credit N2 520.00 "NEFT CR-RAZORPAY SOFTWARE PVT LTD"
  29 Apr credit N3 480.00 "NEFT CR-RAZORPAY SOFTWARE PVT LTD"`,
      outcome: `
ask amount_without_reference: HDFCN58437494 ~ N1
  Same amount ₹1,000.00, the same day, but no common reference. Accept it if you know that they belong together.
ask several_sums: HDFCN58437494 ~ N2 + N3
  Payout HDFCN58437494 and the bank lines beside it come to the same ₹1,000.00, but a part of this would fit something else as well. Which it is, is for you to say.
not_settled, ₹1,000.00 at risk: HDFCN58437494, P1
  Razorpay says it paid out ₹1,000.00 for 1 payment under UTR HDFCN58437494. It was due by 28 Apr 2026 and no bank statement shows it.
  → Ask Razorpay about HDFCN58437494.
unknown_credit, ₹1,000.00 at risk: N1
  ₹1,000.00 came on 27 Apr 2026 under reference N1 and no payout explains it. The bank wrote: “NEFT CR-ICIC0000103-NODAL AC”.
  → Find out who sent N1: import that provider’s report, or leave it open if it is not from sales.
unknown_credit, ₹480.00 at risk: N3
  ₹480.00 came on 29 Apr 2026 under reference N3 and no payout explains it. The bank wrote: “NEFT CR-RAZORPAY SOFTWARE PVT LTD”.
  → Find out who sent N3: import that provider’s report, or leave it open if it is not from sales.
unknown_credit, ₹520.00 at risk: N2
  ₹520.00 came on 28 Apr 2026 under reference N2 and no payout explains it. The bank wrote: “NEFT CR-RAZORPAY SOFTWARE PVT LTD”.
  → Find out who sent N2: import that provider’s report, or leave it open if it is not from sales.
turnover: April 2026 ₹1,000.00
books: payouts in transit ₹1,000.00; suspense −₹2,000.00`,
    },
    {
      name: 'a credit that is one payout’s amount and the sum of two others',
      story:
        'A credit of ₹1,000.00 names the provider. One payout has that amount, two others come to it together: there are two ways to explain it.',
      files: `
PhonePe report
  1 Oct sale P1 1,000.00 in SETTL-1 on 2 Oct
  1 Oct sale P2 400.00 in SETTL-2 on 2 Oct
  1 Oct sale P3 600.00 in SETTL-3 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit N1 1,000.00 "NEFT CR-PHONEPE"`,
      outcome: `
ask amount_without_reference: SETTL-1 ~ N1
  Same amount ₹1,000.00, the same day, but no common reference. Accept it if you know that they belong together.
ask several_sums: SETTL-2 + SETTL-3 ~ N1
  Payout SETTL-2, SETTL-3 and the bank lines beside it come to the same ₹1,000.00, but a part of this would fit something else as well. Which it is, is for you to say.
not_settled, ₹1,000.00 at risk: P1, SETTL-1
  PhonePe says it paid out ₹1,000.00 for 1 payment under UTR SETTL-1. It was due by 3 Oct 2026 and no bank statement shows it.
  → Ask PhonePe about SETTL-1.
not_settled, ₹400.00 at risk: P2, SETTL-2
  PhonePe says it paid out ₹400.00 for 1 payment under UTR SETTL-2. It was due by 3 Oct 2026 and no bank statement shows it.
  → Ask PhonePe about SETTL-2.
not_settled, ₹600.00 at risk: P3, SETTL-3
  PhonePe says it paid out ₹600.00 for 1 payment under UTR SETTL-3. It was due by 3 Oct 2026 and no bank statement shows it.
  → Ask PhonePe about SETTL-3.
unknown_credit, ₹1,000.00 at risk: N1
  ₹1,000.00 came on 2 Oct 2026 under reference N1 and no payout explains it. The bank wrote: “NEFT CR-PHONEPE”.
  → Find out who sent N1: import that provider’s report, or leave it open if it is not from sales.
turnover: October 2026 ₹2,000.00
books: payouts in transit ₹2,000.00; suspense −₹1,000.00`,
    },
    {
      name: 'two splits that share no credit',
      story:
        'Payouts of ₹2,500.00 and ₹1,000.00, each in two credits without a reference: each sum can be made in one way only, and both are found, in one run.',
      files: `
Razorpay report
  21 Apr sale P1 2,500.00 in HDFCN54968531 on 24 Apr
  25 Apr sale P2 1,777.00 in HDFCN54651409 on 28 Apr
HDFC Bank statement, 1 Apr to 31 May
  24 Apr credit N1 1,050.00 "NEFT CR-RAZORPAY"
  24 Apr credit N2 1,450.00 "NEFT CR-RAZORPAY"
  28 Apr credit N3 1,000.00 "NEFT CR-RAZORPAY"
  29 Apr credit N4 777.00 "NEFT CR-RAZORPAY"`,
      outcome: `
match grouped_sum: HDFCN54651409 = N3 + N4, ₹1,777.00
  Payout HDFCN54651409 of ₹1,777.00 came in 2 credits from Razorpay, and no other combination of the 2 in these days comes to it.
match grouped_sum: HDFCN54968531 = N1 + N2, ₹2,500.00
  Payout HDFCN54968531 of ₹2,500.00 came in 2 credits from Razorpay, and no other combination of the 4 in these days comes to it.
turnover: April 2026 ₹4,277.00
books: nothing in transit, nothing in suspense`,
    },
  ],
};
