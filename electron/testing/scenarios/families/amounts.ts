import { accepts, settles } from '../acts.ts';
import type { ScenarioFamily } from '../scenario.ts';

const inPaise = (amount: string) => ({ amount, currency: 'INR' as const });

export const amounts: ScenarioFamily = {
  title: 'Amounts',
  scenarios: [
    {
      name: 'tax to a thousandth of a rupee',
      story:
        'The provider computes tax to a thousandth; a bank pays whole paise. What is less than a paisa is rounding.',
      files: `
PhonePe report
  1 Oct sale P1 1,000.00 fee 7.40 tax 1.332 in AXNPN0001 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit AXNPN0001 991.27 "NEFT CR-PHONEPE"`,
      outcome: `
match reference_rounded: AXNPN0001 = AXNPN0001, ₹991.27, −₹0.002 apart
  UTR AXNPN0001 equal: the batch comes to ₹991.268, the bank paid ₹991.27. The ₹0.002 between them is less than the smallest coin and goes to rounding differences.
turnover: October 2026 ₹1,000.00
books: rounding differences −₹0.002`,
    },
    {
      name: 'paid short',
      story: 'The UTR is right and ₹500.00 are missing.',
      files: `
PhonePe report
  1 Oct sale P1 2,000.00 in AXNPN0002 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit AXNPN0002 1,500.00 "NEFT CR-PHONEPE"`,
      outcome: `
ask amount_differs: AXNPN0002 ~ AXNPN0002
  Same UTR AXNPN0002, but ₹2,000.00 was due and ₹1,500.00 came: a difference of ₹500.00.
short_paid, ₹500.00 at risk: AXNPN0002, P1
  UTR AXNPN0002: ₹2,000.00 was due, ₹1,500.00 came. ₹500.00 is missing.
  → Ask PhonePe about AXNPN0002.
turnover: October 2026 ₹2,000.00
books: payouts in transit ₹2,000.00; suspense −₹1,500.00`,
    },
    {
      name: 'paid too much',
      story: 'The UTR is right and ₹25.00 more came than was due: it will be taken back one day.',
      files: `
PhonePe report
  1 Oct sale P1 2,000.00 in AXNPN0002 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit AXNPN0002 2,025.00 "NEFT CR-PHONEPE"`,
      outcome: `
ask amount_differs: AXNPN0002 ~ AXNPN0002
  Same UTR AXNPN0002, but ₹2,000.00 was due and ₹2,025.00 came: a difference of −₹25.00.
over_paid, ₹25.00 at risk: AXNPN0002, P1
  UTR AXNPN0002: ₹2,000.00 was due, ₹2,025.00 came. That is ₹25.00 too much.
  → Ask PhonePe about AXNPN0002.
turnover: October 2026 ₹2,000.00
books: payouts in transit ₹2,000.00; suspense −₹2,025.00`,
    },
    {
      name: 'short within a tolerance in rupees',
      story: 'The merchant lets up to ₹6.00 a payout through; the bank kept ₹5.90.',
      files: `
PhonePe report
  1 Oct sale P1 2,000.00 in AXNPN0002 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit AXNPN0002 1,994.10 "NEFT CR-PHONEPE"`,
      acts: [
        settles('The merchant lets differences of up to ₹6.00 through, and never more than ₹10.00.', (settings) => ({
          ...settings,
          tolerance: { absolute: [inPaise('600')], percent: '0', cap: [inPaise('1000')] },
        })),
      ],
      outcome: `
match reference_tolerance: AXNPN0002 = AXNPN0002, ₹1,994.10, ₹5.90 written off
  UTR AXNPN0002 equal: ₹2,000.00 was due, ₹1,994.10 came. The ₹5.90 between them is within the tolerance you set and goes to settlement differences.
turnover: October 2026 ₹2,000.00
books: settlement differences ₹5.90`,
    },
    {
      name: 'short within a tolerance in per cent',
      story: 'The merchant lets half a per cent through: of ₹2,000.00 that is ₹10.00, and ₹8.00 are missing.',
      files: `
PhonePe report
  1 Oct sale P1 2,000.00 in AXNPN0002 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit AXNPN0002 1,992.00 "NEFT CR-PHONEPE"`,
      acts: [
        settles('The merchant lets half a per cent through, and never more than ₹50.00.', (settings) => ({
          ...settings,
          tolerance: { absolute: [], percent: '0.5', cap: [inPaise('5000')] },
        })),
      ],
      outcome: `
match reference_tolerance: AXNPN0002 = AXNPN0002, ₹1,992.00, ₹8.00 written off
  UTR AXNPN0002 equal: ₹2,000.00 was due, ₹1,992.00 came. The ₹8.00 between them is within the tolerance you set and goes to settlement differences.
turnover: October 2026 ₹2,000.00
books: settlement differences ₹8.00`,
    },
    {
      name: 'within the per cent and above the cap',
      story:
        'Half a per cent of ₹1,00,000.00 is ₹500.00, but nothing above ₹50.00 is let through, whatever the per cent says.',
      files: `
PhonePe report
  1 Oct sale P1 1,00,000.00 in AXNPN0002 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit AXNPN0002 99,900.00 "NEFT CR-PHONEPE"`,
      acts: [
        settles('The merchant lets half a per cent through, and never more than ₹50.00.', (settings) => ({
          ...settings,
          tolerance: { absolute: [], percent: '0.5', cap: [inPaise('5000')] },
        })),
      ],
      outcome: `
ask amount_differs: AXNPN0002 ~ AXNPN0002
  Same UTR AXNPN0002, but ₹1,00,000.00 was due and ₹99,900.00 came: a difference of ₹100.00.
short_paid, ₹100.00 at risk: AXNPN0002, P1
  UTR AXNPN0002: ₹1,00,000.00 was due, ₹99,900.00 came. ₹100.00 is missing.
  → Ask PhonePe about AXNPN0002.
turnover: October 2026 ₹1,00,000.00
books: payouts in transit ₹1,00,000.00; suspense −₹99,900.00`,
    },
    {
      name: 'a difference written off by a person',
      story: 'A person links a payout that is ₹4.00 short and gives the ₹4.00 up.',
      files: `
PhonePe report
  1 Oct sale P1 2,000.00 in AXNPN0002 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct
  2 Oct credit AXNPN0002 1,996.00 "NEFT CR-PHONEPE"`,
      acts: [accepts(['AXNPN0002'], ['AXNPN0002'], true)],
      outcome: `
match difference_written_off: AXNPN0002 = AXNPN0002, ₹1,996.00, ₹4.00 written off
  A person accepted that AXNPN0002 and AXNPN0002 belong together: ₹2,000.00 was due, ₹1,996.00 came. The difference of ₹4.00 is written off.
turnover: October 2026 ₹2,000.00
books: write offs ₹4.00`,
    },
    {
      name: 'a payout of nothing',
      story: 'Sales and refunds of a payout cancel out: there is nothing to wait for.',
      files: `
PhonePe report
  1 Oct sale P1 500.00 in AXNPN0003 on 2 Oct
  1 Oct refund R1 500.00 in AXNPN0003 on 2 Oct
HDFC Bank statement, 1 Oct to 31 Oct`,
      outcome: `
turnover: October 2026 ₹500.00
books: nothing in transit, nothing in suspense`,
    },
  ],
};
