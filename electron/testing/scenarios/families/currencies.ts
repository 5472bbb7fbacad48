import { accepts, rates, transfers } from '../acts.ts';
import type { ScenarioFamily } from '../scenario.ts';

export const currencies: ScenarioFamily = {
  title: 'Currencies and coins',
  scenarios: [
    {
      name: 'a payout in dollars credited in rupees at the booked rate',
      story: 'The UTR is equal, the currencies are not; at the rate of the day the one is worth the other.',
      files: `
Stripe report
  1 Oct sale D1 100.00 USD in PO-1001 on 5 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  5 Oct credit PO-1001 8,400.00 "SWIFT INWARD STRIPE"`,
      acts: [rates('5 Oct USD INR 84.00')],
      outcome: `
match reference_across: PO-1001 = PO-1001, ₹8,400.00
  UTR PO-1001 equal: $100.00, worth ₹8,400.00 at the booked rate, came as ₹8,400.00. Exchange gain: ₹0.00.
turnover: October 2026 $100.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'a payout in dollars credited at a bank’s own rate within one per cent',
      story: 'The bank bought the dollars at 83.50: what it kept is an exchange loss, and small enough.',
      files: `
Stripe report
  1 Oct sale D1 100.00 USD in PO-1001 on 5 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  5 Oct credit PO-1001 8,350.00 "SWIFT INWARD STRIPE"`,
      acts: [rates('5 Oct USD INR 84.00')],
      outcome: `
match reference_across: PO-1001 = PO-1001, ₹8,350.00
  UTR PO-1001 equal: $100.00, worth ₹8,400.00 at the booked rate, came as ₹8,350.00. Exchange loss: −₹50.00.
turnover: October 2026 $100.00
books: exchange loss ₹50.00`,
    },
    {
      name: 'a payout in dollars credited at a rate that cannot be',
      story: 'The same UTR, but ₹7,500.00 came for dollars that were worth ₹8,400.00.',
      files: `
Stripe report
  1 Oct sale D1 100.00 USD in PO-1001 on 5 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  5 Oct credit PO-1001 7,500.00 "SWIFT INWARD STRIPE"`,
      acts: [rates('5 Oct USD INR 84.00')],
      outcome: `
ask worth_differs: PO-1001 ~ PO-1001
  The reference PO-1001 is the same, but $100.00 was worth ₹8,400.00 at the booked rate and ₹7,500.00 is worth ₹7,500.00: more than 2 % apart.
currency_mismatch, $100.00 at risk: D1, PO-1001
  The reference PO-1001 is the same, but $100.00 was worth ₹8,400.00 at the booked rate and ₹7,500.00 is worth ₹7,500.00: more than 2 % apart.
  → Accept the two in Reconcile at the rates of their days, or ask Stripe how it converted PO-1001.
turnover: October 2026 $100.00
books: payouts in transit $100.00; suspense −₹7,500.00`,
    },
    {
      name: 'a payout in pounds and no rate for them',
      story: 'Nobody booked a rate for pounds, so nobody can say whether the credit is right.',
      files: `
Stripe report
  1 Oct sale E1 100.00 GBP in PO-1002 on 5 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  5 Oct credit PO-1002 10,900.00 "SWIFT INWARD STRIPE"`,
      outcome: `
ask rate_missing: PO-1002 ~ PO-1002
  The reference PO-1002 is the same, but no exchange rate between £100.00 and ₹10,900.00 is booked for these days. Add it, then match again.
currency_mismatch, £100.00 at risk: E1, PO-1002
  The reference PO-1002 is the same, but no exchange rate between £100.00 and ₹10,900.00 is booked for these days. Add it, then match again.
  → Accept the two in Reconcile at the rates of their days, or ask Stripe how it converted PO-1002.
turnover: October 2026 £100.00
books: payouts in transit £100.00; suspense −₹10,900.00`,
    },
    {
      name: 'dollars and rupees accepted by a person, with the gain realised',
      story: 'No common reference; a person knows that they belong together.',
      files: `
Stripe report
  1 Oct sale D1 100.00 USD in PO-1001 on 5 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  6 Oct credit N99 8,450.00 "SWIFT INWARD"`,
      acts: [rates('5 Oct USD INR 84.00', '6 Oct USD INR 84.20'), accepts(['PO-1001'], ['N99'])],
      outcome: `
match accepted_across: PO-1001 = N99, ₹8,450.00
  A person accepted that PO-1001 and N99 belong together: $100.00, worth ₹8,400.00 at the booked rate, came as ₹8,450.00. Exchange gain: ₹50.00.
turnover: October 2026 $100.00
books: exchange gain −₹50.00`,
    },
    {
      name: 'the same number in two currencies',
      story: '100.00 dollars are not 100.00 rupees, however equal the number and the UTR.',
      files: `
Stripe report
  1 Oct sale D1 100.00 USD in PO-1001 on 5 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  5 Oct credit PO-1001 100.00 "NEFT STRIPE"`,
      acts: [rates('5 Oct USD INR 84.00')],
      outcome: `
ask worth_differs: PO-1001 ~ PO-1001
  The reference PO-1001 is the same, but $100.00 was worth ₹8,400.00 at the booked rate and ₹100.00 is worth ₹100.00: more than 2 % apart.
currency_mismatch, $100.00 at risk: D1, PO-1001
  The reference PO-1001 is the same, but $100.00 was worth ₹8,400.00 at the booked rate and ₹100.00 is worth ₹100.00: more than 2 % apart.
  → Accept the two in Reconcile at the rates of their days, or ask Stripe how it converted PO-1001.
turnover: October 2026 $100.00
books: payouts in transit $100.00; suspense −₹100.00`,
    },
    {
      name: 'a payout of bitcoin to an exchange account, to the last satoshi',
      story: 'Eight decimals; the reference is the hash of the transaction, which the exchange writes in full.',
      merchant: { country: 'US', base: 'USD', zone: 'America/New_York' },
      files: `
BitPay report
  1 Oct sale B1 0.12345678 BTC fee 0.00000123 in 9f86d081884c7d65 on 2 Oct
Kraken statement, 1 Oct to 31 Oct
  2 Oct credit - 0.12345555 BTC "Deposit 9F86D081884C7D65"`,
      outcome: `
match reference_amount: 9f86d081884c7d65 = “Deposit 9F86D081884C7D65”, ₿0.12345555
  UTR 9f86d081884c7d65 equal: 1 payment, ₿0.12345678, less fees and tax ₿0.00000123 = ₿0.12345555.
turnover: October 2026 ₿0.12345678
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'a payout of ether, to the last wei',
      story: 'Eighteen decimals, one wei short: it is seen.',
      merchant: { country: 'US', base: 'USD', zone: 'America/New_York' },
      files: `
CoinGate report
  1 Oct sale E1 2.000000000000000001 ETH in 0xabcdef0123456789 on 2 Oct
  1 Oct sale E2 1.000000000000000002 ETH in 0xabcdef0123450000 on 2 Oct
Binance statement, 1 Oct to 31 Oct
  2 Oct credit 0xabcdef0123456789 2.000000000000000001 ETH "Deposit"
  2 Oct credit 0xabcdef0123450000 1.000000000000000001 ETH "Deposit"`,
      outcome: `
match reference_amount: 0xabcdef0123456789 = 0xabcdef0123456789, Ξ2.000000000000000001
  UTR 0xabcdef0123456789 equal: 1 payment, Ξ2.000000000000000001, less fees and tax Ξ0.000000000000000000 = Ξ2.000000000000000001.
ask amount_differs: 0xabcdef0123450000 ~ 0xabcdef0123450000
  Same UTR 0xabcdef0123450000, but Ξ1.000000000000000002 was due and Ξ1.000000000000000001 came: a difference of Ξ0.000000000000000001.
short_paid, Ξ0.000000000000000001 at risk: 0xabcdef0123450000, E2
  UTR 0xabcdef0123450000: Ξ1.000000000000000002 was due, Ξ1.000000000000000001 came. Ξ0.000000000000000001 is missing.
  → Ask CoinGate about 0xabcdef0123450000.
turnover: October 2026 Ξ3.000000000000000003
books: payouts in transit Ξ1.000000000000000002; suspense −Ξ1.000000000000000001`,
    },
    {
      name: 'a conversion between the merchant’s own accounts',
      story: 'Dollars leave the account at Wise and come as rupees at HDFC: the merchant’s own money, exchanged.',
      files: `
Wise statement of USD1
  6 Oct debit TR-1 100.00 USD "Sent to own HDFC account"
HDFC Bank statement, 1 Oct to 31 Oct
  6 Oct credit TR-1 8,430.00 "INWARD WISE TR-1"`,
      acts: [rates('6 Oct USD INR 84.20'), transfers('Sent to own HDFC account', 'INWARD WISE TR-1')],
      outcome: `
match conversion: TR-1 = TR-1, ₹8,430.00
  A person said that this is one exchange between own accounts: $100.00 left as TR-1, ₹8,430.00 came as TR-1. The difference at the booked rates is ₹10.00.
books: exchange gain −₹10.00`,
    },
  ],
};
