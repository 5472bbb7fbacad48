import type { ScenarioFamily } from '../scenario.ts';

export const reserve: ScenarioFamily = {
  title: 'Rolling reserve',
  scenarios: [
    {
      name: 'a reserve held and given back in time',
      story: 'A tenth is kept for thirty days and comes in a payout on its day.',
      files: `
PayU report
  1 Oct sale P1 1,000.00 in PU0001 on 3 Oct
  1 Oct reserve_hold H1 100.00 in PU0001 on 3 Oct until 31 Oct
  31 Oct reserve_release H1R 100.00 in PU0002 on 31 Oct
HDFC Bank statement, 1 Oct to 10 Nov
  3 Oct credit PU0001 900.00 "NEFT CR-PAYU"
  31 Oct credit PU0002 100.00 "NEFT CR-PAYU"`,
      outcome: `
match reference_amount: PU0001 = PU0001, ₹900.00
  UTR PU0001 equal: 1 payment, ₹900.00, less fees and tax ₹0.00 = ₹900.00.
match reference_amount: PU0002 = PU0002, ₹100.00
  UTR PU0002 equal: ₹100.00, less fees and tax ₹0.00 = ₹100.00.
turnover: October 2026 ₹1,000.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'a reserve that is still held',
      story: 'Its day has not come.',
      files: `
PayU report
  1 Oct sale P1 1,000.00 in PU0001 on 3 Oct
  1 Oct reserve_hold H1 100.00 in PU0001 on 3 Oct until 1 Jan 2027
HDFC Bank statement, 1 Oct to 31 Oct
  3 Oct credit PU0001 900.00 "NEFT CR-PAYU"`,
      outcome: `
match reference_amount: PU0001 = PU0001, ₹900.00
  UTR PU0001 equal: 1 payment, ₹900.00, less fees and tax ₹0.00 = ₹900.00.
turnover: October 2026 ₹1,000.00
books: rolling reserve ₹100.00`,
    },
    {
      name: 'a reserve overdue',
      story: 'Its day was 31 October; three weeks later nothing has come back.',
      files: `
PayU report
  1 Oct sale P1 1,000.00 in PU0001 on 3 Oct
  1 Oct reserve_hold H1 100.00 in PU0001 on 3 Oct until 31 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  3 Oct credit PU0001 900.00 "NEFT CR-PAYU"`,
      outcome: `
match reference_amount: PU0001 = PU0001, ₹900.00
  UTR PU0001 equal: 1 payment, ₹900.00, less fees and tax ₹0.00 = ₹900.00.
reserve_overdue, ₹100.00 at risk: H1
  PayU keeps ₹100.00 of your reserve beyond its day: 1 hold, the first due back on 31 Oct 2026.
  → Ask PayU to release ₹100.00.
turnover: October 2026 ₹1,000.00
books: rolling reserve ₹100.00`,
    },
    {
      name: 'a reserve given back in part',
      story: 'Two holds fell due; one release covers the first and a part of the second.',
      files: `
PayU report
  1 Oct sale P1 1,000.00 in PU0001 on 3 Oct
  1 Oct reserve_hold H1 100.00 in PU0001 on 3 Oct until 31 Oct
  2 Oct sale P2 2,000.00 in PU0002 on 4 Oct
  2 Oct reserve_hold H2 200.00 in PU0002 on 4 Oct until 1 Nov
  2 Nov reserve_release H1R 150.00 in PU0003 on 2 Nov
HDFC Bank statement, 1 Oct to 10 Nov
  3 Oct credit PU0001 900.00 "NEFT CR-PAYU"
  4 Oct credit PU0002 1,800.00 "NEFT CR-PAYU"
  2 Nov credit PU0003 150.00 "NEFT CR-PAYU"`,
      outcome: `
match reference_amount: PU0001 = PU0001, ₹900.00
  UTR PU0001 equal: 1 payment, ₹900.00, less fees and tax ₹0.00 = ₹900.00.
match reference_amount: PU0002 = PU0002, ₹1,800.00
  UTR PU0002 equal: 1 payment, ₹1,800.00, less fees and tax ₹0.00 = ₹1,800.00.
match reference_amount: PU0003 = PU0003, ₹150.00
  UTR PU0003 equal: ₹150.00, less fees and tax ₹0.00 = ₹150.00.
reserve_overdue, ₹150.00 at risk: H2
  PayU keeps ₹150.00 of your reserve beyond its day: 1 hold, the first due back on 1 Nov 2026.
  → Ask PayU to release ₹150.00.
turnover: October 2026 ₹3,000.00
books: rolling reserve ₹150.00`,
    },
  ],
};
