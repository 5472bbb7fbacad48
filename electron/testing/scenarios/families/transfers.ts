import { brings, transfers as says } from '../acts.ts';
import type { ScenarioFamily } from '../scenario.ts';

export const transfers: ScenarioFamily = {
  title: 'Own accounts and wallets',
  scenarios: [
    {
      name: 'a transfer between own accounts',
      story: 'Money moved from one bank of the merchant to another: no income, no payout, nothing to ask.',
      files: `
ICICI Bank statement of XX11, 1 Oct to 31 Oct
  7 Oct debit TR77 5,000.00 "TRANSFER TO OWN HDFC"
HDFC Bank statement of XX22, 1 Oct to 31 Oct
  7 Oct credit TR77 5,000.00 "TRANSFER FROM OWN ICICI"`,
      acts: [says('TRANSFER TO OWN HDFC', 'TRANSFER FROM OWN ICICI')],
      outcome: `
match transfer: TR77 = TR77, ₹5,000.00
  A person said that this is one transfer between own accounts: ₹5,000.00 left as TR77 and came as TR77.
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'a transfer nobody has confirmed',
      story: 'The same, and nobody said so: until then it is a credit that nobody explains.',
      files: `
ICICI Bank statement of XX11, 1 Oct to 31 Oct
  7 Oct debit TR77 5,000.00 "TRANSFER TO OWN HDFC"
HDFC Bank statement of XX22, 1 Oct to 31 Oct
  7 Oct credit TR77 5,000.00 "TRANSFER FROM OWN ICICI"`,
      outcome: `
unknown_credit, ₹5,000.00 at risk: TR77
  ₹5,000.00 came on 7 Oct 2026 under reference TR77 and no payout explains it. The bank wrote: “TRANSFER FROM OWN ICICI”.
  → Find out who sent TR77: import that provider’s report, or leave it open if it is not from sales.
books: suspense −₹5,000.00`,
    },
    {
      name: 'a wallet’s withdrawal reaching the bank',
      story: 'What a wallet collects is the merchant’s at once; what is withdrawn must reach the bank.',
      merchant: { country: 'BD' },
      files: `
bKash report
  1 Oct sale W1 1,000.00 BDT fee 18.50
  1 Oct sale W2 500.00 BDT fee 9.25
  3 Oct withdrawal W3 1,200.00 BDT
Bank statement, 1 Oct to 31 Oct
  3 Oct credit W3 1,200.00 BDT "BKASH SETTLEMENT W3"`,
      outcome: `
match reference_amount: W3 = W3, ৳1,200.00
  UTR W3 equal: ৳1,200.00, less fees and tax ৳0.00 = ৳1,200.00.
turnover: October 2026 ৳1,500.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'a wallet’s withdrawal that never reached the bank',
      story: 'It left the wallet; the bank has not seen it.',
      merchant: { country: 'BD' },
      files: `
bKash report
  1 Oct sale W1 1,000.00 BDT fee 18.50
  3 Oct withdrawal W3 900.00 BDT
Bank statement, 1 Oct to 31 Oct
  3 Oct credit X1 5.00 BDT "INTEREST"`,
      outcome: `
not_settled, ৳900.00 at risk: W3
  bKash says it paid out ৳900.00 under UTR W3. It was due by 5 Oct 2026 and no bank statement shows it. Days that did not count: 3 Oct 2026 (Saturday).
  → Ask bKash about W3.
unknown_credit, ৳5.00 at risk: X1
  ৳5.00 came on 3 Oct 2026 under reference X1 and no payout explains it. The bank wrote: “INTEREST”.
  → Find out who sent X1: import that provider’s report, or leave it open if it is not from sales.
turnover: October 2026 ৳1,000.00
books: payouts in transit ৳900.00; suspense −৳5.00`,
    },
    {
      name: 'a provider that pays into two banks',
      story: 'One payout went to each of the merchant’s banks; each is found where it is.',
      files: `
PhonePe report
  1 Oct sale P1 1,000.00 in AXNPN0001 on 2 Oct
  1 Oct sale P2 700.00 in AXNPN0002 on 2 Oct
ICICI Bank statement of XX11, 1 Oct to 31 Oct
  2 Oct credit AXNPN0001 1,000.00 "NEFT PHONEPE"`,
      acts: [
        brings(`
HDFC Bank statement of XX22, 1 Oct to 31 Oct
  2 Oct credit AXNPN0002 700.00 "NEFT PHONEPE"`),
      ],
      outcome: `
match reference_amount: AXNPN0001 = AXNPN0001, ₹1,000.00
  UTR AXNPN0001 equal: 1 payment, ₹1,000.00, less fees and tax ₹0.00 = ₹1,000.00.
match reference_amount: AXNPN0002 = AXNPN0002, ₹700.00
  UTR AXNPN0002 equal: 1 payment, ₹700.00, less fees and tax ₹0.00 = ₹700.00.
turnover: October 2026 ₹1,700.00
books: nothing in transit, nothing in suspense`,
    },
  ],
};
