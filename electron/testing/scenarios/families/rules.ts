import { accepts, brings, keepsRule, settles } from '../acts.ts';
import type { ScenarioFamily } from '../scenario.ts';

export const rules: ScenarioFamily = {
  title: 'Rules and settings',
  scenarios: [
    {
      name: 'a bank that keeps a charge of every credit, by a rule',
      story:
        'The bank writes PPSL for Paytm and keeps up to ₹6.00 of each credit. A rule says so, and the books show the charge.',
      files: `
Paytm report
  1 Oct sale T1 1,000.00 in PTM-1 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit N1 994.10 "NEFT CR PPSL NODAL"`,
      acts: [
        keepsRule('A rule: lines with PPSL are Paytm’s, and up to ₹6.00 of a payout may be missing.', 'Paytm', {
          name: 'Paytm by PPSL',
          on: true,
          position: 0,
          bankAccount: null,
          words: ['PPSL'],
          tolerance: {
            absolute: [{ amount: '600', currency: 'INR' }],
            percent: '0',
            cap: [{ amount: '600', currency: 'INR' }],
          },
        }),
      ],
      outcome: `
match learned: PTM-1 = N1, ₹994.10, ₹5.90 written off
  Your rule “Paytm by PPSL” says whose money this is: payout PTM-1 of ₹1,000.00, ₹994.10 came. The ₹5.90 between them is within what the rule lets through and goes to settlement differences.
turnover: October 2026 ₹1,000.00
books: settlement differences ₹5.90`,
    },
    {
      name: 'a rule that is switched off',
      story: 'The same rule, switched off, does nothing.',
      files: `
Paytm report
  1 Oct sale T1 1,000.00 in PTM-1 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit N1 1,000.00 "NEFT CR PPSL NODAL"`,
      acts: [
        keepsRule('A rule, switched off: lines with PPSL are Paytm’s.', 'Paytm', {
          name: 'Paytm by PPSL',
          on: false,
          position: 0,
          bankAccount: null,
          words: ['PPSL'],
          tolerance: null,
        }),
      ],
      outcome: `
ask amount_without_reference: PTM-1 ~ N1
  Same amount ₹1,000.00, the same day, but no common reference. Accept it if you know that they belong together.
not_settled, ₹1,000.00 at risk: PTM-1, T1
  Paytm says it paid out ₹1,000.00 for 1 payment under UTR PTM-1. It was due by 3 Oct 2026 and no bank statement shows it.
  → Ask Paytm about PTM-1.
unknown_credit, ₹1,000.00 at risk: N1
  ₹1,000.00 came on 2 Oct 2026 under reference N1 and no payout explains it. The bank wrote: “NEFT CR PPSL NODAL”.
  → Find out who sent N1: import that provider’s report, or leave it open if it is not from sales.
turnover: October 2026 ₹1,000.00
books: payouts in transit ₹1,000.00; suspense −₹1,000.00`,
    },
    {
      name: 'a rule and two payouts it could mean',
      story: 'The rule says whose money it is, not which payout: two of one amount are still asked about.',
      files: `
Paytm report
  1 Oct sale T1 1,000.00 in PTM-1 on 2 Oct
  1 Oct sale T2 1,000.00 in PTM-2 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit N1 1,000.00 "NEFT CR PPSL NODAL"`,
      acts: [
        keepsRule('A rule: lines with PPSL are Paytm’s.', 'Paytm', {
          name: 'Paytm by PPSL',
          on: true,
          position: 0,
          bankAccount: null,
          words: ['PPSL'],
          tolerance: null,
        }),
      ],
      outcome: `
ask amount_without_reference: PTM-1 ~ N1
  Same amount ₹1,000.00, the same day, but no common reference. Accept it if you know that they belong together.
ask amount_without_reference: PTM-2 ~ N1
  Same amount ₹1,000.00, the same day, but no common reference. Accept it if you know that they belong together.
not_settled, ₹1,000.00 at risk: PTM-1, T1
  Paytm says it paid out ₹1,000.00 for 1 payment under UTR PTM-1. It was due by 3 Oct 2026 and no bank statement shows it.
  → Ask Paytm about PTM-1.
not_settled, ₹1,000.00 at risk: PTM-2, T2
  Paytm says it paid out ₹1,000.00 for 1 payment under UTR PTM-2. It was due by 3 Oct 2026 and no bank statement shows it.
  → Ask Paytm about PTM-2.
unknown_credit, ₹1,000.00 at risk: N1
  ₹1,000.00 came on 2 Oct 2026 under reference N1 and no payout explains it. The bank wrote: “NEFT CR PPSL NODAL”.
  → Find out who sent N1: import that provider’s report, or leave it open if it is not from sales.
turnover: October 2026 ₹2,000.00
books: payouts in transit ₹2,000.00; suspense −₹1,000.00`,
    },
    {
      name: 'the pass of amounts and days switched off',
      story: 'A merchant who wants references or nothing: an equal amount only asks.',
      files: `
PhonePe report
  1 Oct sale P1 1,000.00 in SETTL-991 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit RENT-IN 50.00 "CASH"`,
      acts: [
        settles('The pass amount_date is switched off.', (settings) => ({
          ...settings,
          passes: settings.passes.map(({ pass, on }) => ({ pass, on: on && pass !== 'amount_date' })),
        })),
        brings(`
ICICI Bank statement
  3 Oct credit N7 1,000.00 "NEFT CR-PHONEPE"`),
      ],
      outcome: `
ask amount_without_reference: SETTL-991 ~ N7
  Same amount ₹1,000.00, 1 day later, but no common reference. Accept it if you know that they belong together.
not_settled, ₹1,000.00 at risk: P1, SETTL-991
  PhonePe says it paid out ₹1,000.00 for 1 payment under UTR SETTL-991. It was due by 3 Oct 2026 and no bank statement shows it.
  → Ask PhonePe about SETTL-991.
unknown_credit, ₹1,000.00 at risk: N7
  ₹1,000.00 came on 3 Oct 2026 under reference N7 and no payout explains it. The bank wrote: “NEFT CR-PHONEPE”.
  → Find out who sent N7: import that provider’s report, or leave it open if it is not from sales.
unknown_credit, ₹50.00 at risk: RENT-IN
  ₹50.00 came on 2 Oct 2026 under reference RENT-IN and no payout explains it. The bank wrote: “CASH”.
  → Find out who sent RENT-IN: import that provider’s report, or leave it open if it is not from sales.
turnover: October 2026 ₹1,000.00
books: payouts in transit ₹1,000.00; suspense −₹1,050.00`,
    },
    {
      name: 'the pass of references and amounts switched off',
      story: 'A merchant who wants to look at each pair: the same reference and amount ask, and say why they only ask.',
      files: `
PhonePe report
  1 Oct sale P1 1,000.00 fee 7.40 tax 1.332 in AXNPN0001 on 2 Oct
HDFC Bank statement, 1 Oct to 1 Oct`,
      acts: [
        settles('The pass reference_amount is switched off.', (settings) => ({
          ...settings,
          passes: settings.passes.map(({ pass, on }) => ({ pass, on: on && pass !== 'reference_amount' })),
        })),
        brings(`
HDFC Bank statement, begins with 99,997.00
  2 Oct credit AXNPN0001 991.27 "NEFT CR-PHONEPE"`),
      ],
      outcome: `
ask switched_off: AXNPN0001 ~ AXNPN0001
  Same UTR AXNPN0001 and the same ₹991.27, but matching by the same reference and amount is switched off. Accept it, or switch that on.
not_settled, ₹991.27 at risk: AXNPN0001, P1
  UTR AXNPN0001: ₹991.27 came on 2 Oct 2026, exactly what was due. Matching by the same reference and amount is switched off, so the two wait for your word.
  → Accept AXNPN0001 in Reconcile, or switch matching by the same reference and amount on.
turnover: October 2026 ₹1,000.00
books: payouts in transit ₹991.268; suspense −₹991.27`,
    },
    {
      name: 'two payouts merged by a person',
      story: 'One credit, no provider’s name, two payouts: a person says that they belong together.',
      files: `
PhonePe report
  1 Oct sale P1 1,000.00 in SETTL-1 on 2 Oct
  1 Oct sale P2 234.56 in SETTL-2 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit N1 1,234.56 "NEFT CR NODAL"`,
      acts: [accepts(['SETTL-1', 'SETTL-2'], ['N1'])],
      outcome: `
match accepted: SETTL-1 + SETTL-2 = N1, ₹1,234.56
  A person accepted that 2 payouts (SETTL-1, SETTL-2) and 1 bank line (N1) belong together: ₹1,234.56.
turnover: October 2026 ₹1,234.56
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'one payout split by a person over two credits',
      story: 'One payout, two credits without a name: a person says that they belong together.',
      files: `
PhonePe report
  1 Oct sale P1 1,234.56 in SETTL-1 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit N1 1,000.00 "NEFT CR NODAL"
  3 Oct credit N2 234.56 "NEFT CR NODAL"`,
      acts: [accepts(['SETTL-1'], ['N1', 'N2'])],
      outcome: `
match accepted: SETTL-1 = N1 + N2, ₹1,234.56
  A person accepted that 1 payout (SETTL-1) and 2 bank lines (N1, N2) belong together: ₹1,234.56.
turnover: October 2026 ₹1,234.56
books: nothing in transit, nothing in suspense`,
    },
  ],
};
