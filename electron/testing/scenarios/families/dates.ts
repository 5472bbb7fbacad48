import { waitsUntil } from '../acts.ts';
import type { ScenarioFamily } from '../scenario.ts';

export const dates: ScenarioFamily = {
  title: 'Days, holidays and zones',
  scenarios: [
    {
      name: 'settled late',
      story:
        'A payment of 2 November was to be paid out within two days and was paid out on the 12th: it came, but late.',
      files: `
PhonePe report
  2 Nov sale P1 1,000.00 in AXNPN0001 on 12 Nov
HDFC Bank statement, 1 Nov to 20 Nov
  12 Nov credit AXNPN0001 1,000.00 "NEFT CR-PHONEPE"`,
      outcome: `
match reference_amount: AXNPN0001 = AXNPN0001, ₹1,000.00
  UTR AXNPN0001 equal: 1 payment, ₹1,000.00, less fees and tax ₹0.00 = ₹1,000.00.
settled_late, ₹0.00 at risk: AXNPN0001, P1
  PhonePe settled 1 payment worth ₹1,000.00 in payout AXNPN0001 on 12 Nov 2026, up to 7 days after the last day for it.
  → Nothing is missing. If it happens often, hold PhonePe to the days it has agreed to.
turnover: November 2026 ₹1,000.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'a payout whose credit came late',
      story: 'The provider says 3 November, the bank says the 13th.',
      files: `
PhonePe report
  2 Nov sale P1 1,000.00 in AXNPN0001 on 3 Nov
HDFC Bank statement, 1 Nov to 20 Nov
  13 Nov credit AXNPN0001 1,000.00 "NEFT CR-PHONEPE"`,
      outcome: `
match reference_amount: AXNPN0001 = AXNPN0001, ₹1,000.00
  UTR AXNPN0001 equal: 1 payment, ₹1,000.00, less fees and tax ₹0.00 = ₹1,000.00.
settled_late, ₹0.00 at risk: AXNPN0001
  Payout AXNPN0001 of ₹1,000.00 was due in the bank by 4 Nov 2026 and came on 13 Nov 2026, 9 days late.
  → Nothing is missing. If it happens often, hold PhonePe to the days it has agreed to.
turnover: November 2026 ₹1,000.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'a payment in no payout past its due date',
      story: 'The provider collected it and never paid it out.',
      files: `
PhonePe report
  1 Oct sale P1 1,000.00 in AXNPN0001 on 2 Oct order O1
  1 Oct sale P2 450.00 order O2
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit AXNPN0001 1,000.00 "NEFT CR-PHONEPE"`,
      outcome: `
match reference_amount: AXNPN0001 = AXNPN0001, ₹1,000.00
  UTR AXNPN0001 equal: 1 payment, ₹1,000.00, less fees and tax ₹0.00 = ₹1,000.00.
not_settled, ₹450.00 at risk: O2, P2
  Payment P2 of ₹450.00 is in no payout of PhonePe. It was due by 6 Oct 2026. Days that did not count: 2 Oct 2026 (Gandhi Jayanti); 4 Oct 2026 (Sunday).
  → Ask PhonePe about P2.
turnover: October 2026 ₹1,450.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'a payout that never reached the bank',
      story: 'The provider says that it paid; the statement of those days does not show it.',
      files: `
PhonePe report
  1 Oct sale P1 1,000.00 in AXNPN0001 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct`,
      outcome: `
not_settled, ₹1,000.00 at risk: AXNPN0001, P1
  PhonePe says it paid out ₹1,000.00 for 1 payment under UTR AXNPN0001. It was due by 3 Oct 2026 and no bank statement shows it.
  → Ask PhonePe about AXNPN0001.
turnover: October 2026 ₹1,000.00
books: payouts in transit ₹1,000.00`,
    },
    {
      name: 'a weekend and a holiday in between: not yet due',
      story:
        'A payment of Thursday, 12 November 2026. Friday is a working day, the 14th is a second Saturday and the 15th a Sunday: on Monday the 16th nothing is overdue.',
      today: '16 Nov',
      files: `
PhonePe report
  12 Nov sale P1 1,000.00
HDFC Bank statement, 1 Nov to 15 Nov`,
      outcome: `
turnover: November 2026 ₹1,000.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'the same payment a week later: overdue',
      story: 'The days that did not count are over.',
      today: '16 Nov',
      files: `
PhonePe report
  12 Nov sale P1 1,000.00
HDFC Bank statement, 1 Nov to 15 Nov`,
      acts: [waitsUntil('23 Nov')],
      outcome: `
not_settled, ₹1,000.00 at risk: P1
  Payment P1 of ₹1,000.00 is in no payout of PhonePe. It was due by 17 Nov 2026. Days that did not count: 14 Nov 2026 (second Saturday); 15 Nov 2026 (Sunday).
  → Ask PhonePe about P1.
turnover: November 2026 ₹1,000.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'a credit that was due on a second Saturday',
      story:
        'Paid out on Friday, the 13th. NEFT, IMPS and UPI run on every day of the year: its credit was due on Saturday, bank holiday or not.',
      today: '16 Nov',
      files: `
PhonePe report
  11 Nov sale P1 1,000.00 in AXNPN0001 on 13 Nov
HDFC Bank statement, 1 Nov to 16 Nov`,
      outcome: `
not_settled, ₹1,000.00 at risk: AXNPN0001, P1
  PhonePe says it paid out ₹1,000.00 for 1 payment under UTR AXNPN0001. It was due by 14 Nov 2026 and no bank statement shows it.
  → Ask PhonePe about AXNPN0001.
turnover: November 2026 ₹1,000.00
books: payouts in transit ₹1,000.00`,
    },
    {
      name: 'a payout in euros over Easter: not yet due',
      story:
        'Paid out on Maundy Thursday, 2 April 2026. Good Friday, the weekend and Easter Monday move no euro: on Tuesday nothing is overdue.',
      merchant: { country: 'DE' },
      today: '7 Apr',
      files: `
Adyen report
  30 Mar sale A1 1,000.00 EUR in ADY0001 on 2 Apr
Wise statement of EUR1
  1 Apr debit X1 1.00 EUR "FEE"
  7 Apr debit X2 1.00 EUR "FEE"`,
      outcome: `
turnover: March 2026 €1,000.00
books: payouts in transit €1,000.00`,
    },
    {
      name: 'a payout in euros over Easter, to a merchant in India',
      story:
        'Paid out on Maundy Thursday, 2 April 2026. Euros rest until Easter Tuesday, though India’s banks do not: the credit of Thursday, the 9th, is still looked for.',
      today: '20 Apr',
      files: `
Adyen report
  30 Mar sale A1 1,000.00 EUR in ADY0001 on 2 Apr
Wise statement of EUR1
  1 Apr debit X1 1.00 EUR "FEE"
  9 Apr credit N1 1,000.00 EUR "SEPA ADYEN N.V."
  15 Apr debit X2 1.00 EUR "FEE"`,
      outcome: `
match amount_date: ADY0001 = N1, €1,000.00
  The bank line names Adyen, and payout ADY0001 is the only one of €1,000.00 in these days: it came 7 days later.
settled_late, €0.00 at risk: ADY0001, N1
  Payout ADY0001 of €1,000.00 was due in the bank by 7 Apr 2026 and came on 9 Apr 2026, 2 days late.
  → Nothing is missing. If it happens often, hold Adyen to the days it has agreed to.
turnover: March 2026 €1,000.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'no statement for the days of a payout',
      story: 'The statement ends on 10 October; the payout is of the 20th. Nobody can say yet whether it came.',
      files: `
PhonePe report
  19 Oct sale P1 1,000.00 in AXNPN0001 on 20 Oct
HDFC Bank statement, 1 Oct to 10 Oct`,
      outcome: `
not_settled, ₹1,000.00 at risk: AXNPN0001, P1
  Payout AXNPN0001 of ₹1,000.00 for 1 payment was due by 21 Oct 2026. No bank statement here covers those days, so nobody can say yet whether it came.
  → Import the bank statement from 20 Oct 2026 to 21 Oct 2026.
turnover: October 2026 ₹1,000.00
books: payouts in transit ₹1,000.00`,
    },
    {
      name: 'a gap between two statements',
      story:
        'Statements of the first and of the last ten days of October; nothing for the days between, and the balance jumps.',
      files: `
HDFC Bank statement, 1 Oct to 10 Oct
  5 Oct credit N1 100.00 "CASH DEPOSIT"
HDFC Bank statement, 21 Oct to 31 Oct, begins with 84,000.00
  25 Oct credit N2 200.00 "CASH DEPOSIT"`,
      outcome: `
statement_gap, ₹16,097.00 at risk: 
  The statement of HDFC Bank ends on 10 Oct 2026 with ₹1,00,097.00, the next one begins on 21 Oct 2026 with ₹84,000.00: ₹16,097.00 moved where no statement shows it.
  → Import the bank statement from 11 Oct 2026 to 20 Oct 2026.
unknown_credit, ₹100.00 at risk: N1
  ₹100.00 came on 5 Oct 2026 under reference N1 and no payout explains it. The bank wrote: “CASH DEPOSIT”.
  → Find out who sent N1: import that provider’s report, or leave it open if it is not from sales.
unknown_credit, ₹200.00 at risk: N2
  ₹200.00 came on 25 Oct 2026 under reference N2 and no payout explains it. The bank wrote: “CASH DEPOSIT”.
  → Find out who sent N2: import that provider’s report, or leave it open if it is not from sales.
books: suspense −₹300.00`,
    },
    {
      name: 'a payment at 23:59 UTC on the last of the month',
      story: 'In India it is half past five of 1 November: it is November’s turnover, and its payout is November’s.',
      files: `
Stripe report
  2026-10-31T23:59:00Z sale P1 1,000.00 in PO-31 on 5 Nov
HDFC Bank statement, 1 Nov to 20 Nov
  5 Nov credit PO-31 1,000.00 "NEFT CR-STRIPE"`,
      outcome: `
match reference_amount: PO-31 = PO-31, ₹1,000.00
  UTR PO-31 equal: 1 payment, ₹1,000.00, less fees and tax ₹0.00 = ₹1,000.00.
turnover: November 2026 ₹1,000.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'a payout over the end of a month',
      story: 'Sold and paid out in October, credited on 1 November.',
      files: `
PhonePe report
  30 Oct sale P1 1,000.00 in AXNPN0031 on 31 Oct
HDFC Bank statement, 1 Oct to 31 Oct
HDFC Bank statement, 1 Nov to 20 Nov, begins with 99,997.00
  1 Nov credit AXNPN0031 1,000.00 "NEFT CR-PHONEPE"`,
      outcome: `
match reference_amount: AXNPN0031 = AXNPN0031, ₹1,000.00
  UTR AXNPN0031 equal: 1 payment, ₹1,000.00, less fees and tax ₹0.00 = ₹1,000.00.
turnover: October 2026 ₹1,000.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'a credit booked the day before its payout',
      story: 'The provider’s file was written after midnight: by its day the money came before it was sent.',
      files: `
PhonePe report
  1 Oct sale P1 1,000.00 in SETTL-8 on 3 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit N5 1,000.00 "NEFT CR-PHONEPE"`,
      outcome: `
match amount_date: SETTL-8 = N5, ₹1,000.00
  The bank line names PhonePe, and payout SETTL-8 is the only one of ₹1,000.00 in these days: the bank booked it the day before.
turnover: October 2026 ₹1,000.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'an equal amount a month later',
      story: 'The amount and the provider’s name are right, but five weeks lie between: no link and no suggestion.',
      files: `
PhonePe report
  1 Oct sale P1 1,000.00 in SETTL-8 on 2 Oct
HDFC Bank statement, 1 Oct to 10 Nov
  6 Nov credit N5 1,000.00 "NEFT CR-PHONEPE"`,
      outcome: `
not_settled, ₹1,000.00 at risk: P1, SETTL-8
  PhonePe says it paid out ₹1,000.00 for 1 payment under UTR SETTL-8. It was due by 3 Oct 2026 and no bank statement shows it.
  → Ask PhonePe about SETTL-8.
unknown_credit, ₹1,000.00 at risk: N5
  ₹1,000.00 came on 6 Nov 2026 under reference N5 and no payout explains it. The bank wrote: “NEFT CR-PHONEPE”.
  → Find out who sent N5: import that provider’s report, or leave it open if it is not from sales.
turnover: October 2026 ₹1,000.00
books: payouts in transit ₹1,000.00; suspense −₹1,000.00`,
    },
  ],
};
