import { enters, marks } from '../acts.ts';
import type { ScenarioFamily } from '../scenario.ts';

type Day = {
  /** As a report names it, and what its references begin with. */
  readonly provider: string;
  readonly letter: string;
  readonly day: string;
  readonly by?: 'upi' | 'credit_card';
  /** Minutes of the day, of India, from and to which every try fails with this word; none where it is left out. */
  readonly fails?: readonly [from: number, to: number, why: string];
};

/** A day of a provider: a sale every twenty minutes from ten to ten, and in its outage a failed try every six. */
function dayOf({ provider, letter, day, by = 'upi', fails }: Day): string {
  const rows: string[] = [];
  const at = (minute: number): string =>
    `${day}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00+05:30`;
  for (let minute = 600; minute < 1320; minute += 20) {
    if (fails !== undefined && minute >= fails[0] && minute <= fails[1]) continue;
    rows.push(`  ${at(minute)} sale ${letter}${minute} 100.00 by ${by}`);
  }
  if (fails !== undefined)
    for (let minute = fails[0]; minute <= fails[1]; minute += 6)
      rows.push(`  ${at(minute)} declined ${letter}F${minute} 100.00 by ${by} order ${letter}O${minute} "${fails[2]}"`);
  return [`${provider} report`, ...rows].join('\n');
}

const days = (...all: readonly Day[]): string => all.map(dayOf).join('\n');

const hour = [19 * 60, 20 * 60] as const;

const known = enters(
  'A person enters the outage: UPI, 11 October, from seven to eight in the evening.',
  { of: 'rail', rail: 'upi' },
  '2026-10-11 19:00',
  '2026-10-11 20:00',
);

export const outages: ScenarioFamily = {
  title: 'Outages',
  scenarios: [
    {
      name: 'UPI is down: all apps fail together',
      story:
        'Sunday, 11 October 2026, from seven to eight in the evening: PhonePe, Google Pay and Paytm all fail, and cards go on working. It is the rail.',
      today: '12 Oct',
      files: days(
        { provider: 'PhonePe', letter: 'P', day: '2026-10-11', fails: [...hour, 'U28 UPI switch not available'] },
        { provider: 'Google Pay', letter: 'G', day: '2026-10-11', fails: [...hour, 'U28 UPI switch not available'] },
        { provider: 'Paytm', letter: 'T', day: '2026-10-11', fails: [...hour, 'U28 UPI switch not available'] },
        { provider: 'Razorpay', letter: 'R', day: '2026-10-11', by: 'credit_card' },
      ),
      outcome: `
incident detected, open: UPI down, 2026-10-11T13:30:00Z to 2026-10-11T14:30:00Z; 33 failed and 0 pending of 33
  33 of 33 tries failed. Google Pay, Paytm, PhonePe failed together and no other provider was seen to work: UPI itself was down.
turnover: October 2026 ₹13,200.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'PhonePe is down: the others work',
      story:
        'Monday, 12 October 2026, in the evening: PhonePe alone fails (“Failed to Process”), Google Pay and Paytm work. It is PhonePe, not UPI.',
      today: '13 Oct',
      files: days(
        { provider: 'PhonePe', letter: 'P', day: '2026-10-12', fails: [18 * 60, 21 * 60, 'Failed to Process'] },
        { provider: 'Google Pay', letter: 'G', day: '2026-10-12' },
        { provider: 'Paytm', letter: 'T', day: '2026-10-12' },
      ),
      outcome: `
incident detected, open: PhonePe down (UPI), 2026-10-12T12:30:00Z to 2026-10-12T15:30:00Z; 31 failed and 0 pending of 31
  At PhonePe 31 of 31 tries failed, while Google Pay, Paytm went on: UPI worked, only PhonePe did not.
turnover: October 2026 ₹9,800.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'a day of wrong PINs is no outage',
      story: 'Many customers of one hour mistype their PIN or have no money: that is theirs, and no incident.',
      today: '12 Oct',
      files: days(
        { provider: 'PhonePe', letter: 'P', day: '2026-10-11', fails: [...hour, 'ZM Invalid MPIN'] },
        { provider: 'Paytm', letter: 'T', day: '2026-10-11' },
      ),
      outcome: `
turnover: October 2026 ₹6,800.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'failed, but the customer was debited',
      story:
        'A payment failed, and the customer shows that the money left. By the rule of the Reserve Bank it must be back by the fifth day; from then on ₹100.00 a day are due.',
      today: '20 Oct',
      files: `
PhonePe report
  2026-10-11T19:05:00+05:30 declined F1 450.00 by upi order O1 "U28 UPI switch not available"`,
      acts: [known, marks('F1', 'debited', '11 Oct')],
      outcome: `
incident entered, confirmed: UPI down, 2026-10-11T13:30:00Z to 2026-10-11T14:30:00Z; 1 failed and 0 pending of 1
  Entered by hand. In this time 1 of 1 try failed.
failed_but_debited, ₹450.00 at risk: F1, O1
  Payment F1 of ₹450.00 failed at PhonePe on 11 Oct 2026, but the customer was debited. It must be back with them by 16 Oct 2026; from 17 Oct 2026 on their bank owes them ₹100.00 for each day.
  → Ask PhonePe to confirm the reversal of F1, and tell the customer the date: 16 Oct 2026. Note here when it is back.
  in UPI down
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'debited, and given back in time',
      story: 'The same, and the money came back on the third day.',
      today: '20 Oct',
      files: `
PhonePe report
  2026-10-11T19:05:00+05:30 declined F1 450.00 by upi order O1 "U28 UPI switch not available"`,
      acts: [known, marks('F1', 'debited', '11 Oct'), marks('F1', 'returned', '14 Oct')],
      outcome: `
incident entered, confirmed: UPI down, 2026-10-11T13:30:00Z to 2026-10-11T14:30:00Z; 1 failed and 0 pending of 1
  Entered by hand. In this time 1 of 1 try failed.
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'captured late',
      story: 'The payment failed, and half an hour later it was captured all the same: ship, or refund.',
      today: '13 Oct',
      files: `
PhonePe report
  2026-10-11T19:05:00+05:30 declined F1 450.00 by upi order O1 "U28 UPI switch not available"
  2026-10-11T19:35:00+05:30 sale F1 450.00 by upi order O1 in AXNPN0001 on 12 Oct
HDFC Bank statement, 1 Oct to 13 Oct
  12 Oct credit AXNPN0001 450.00 "NEFT CR-PHONEPE"`,
      outcome: `
match reference_amount: AXNPN0001 = AXNPN0001, ₹450.00
  UTR AXNPN0001 equal: 1 payment, ₹450.00, less fees and tax ₹0.00 = ₹450.00.
captured_late, ₹450.00 at risk: F1, O1
  Payment F1 failed at PhonePe on 11 Oct 2026, and was captured all the same, 30 min later, on 11 Oct 2026: ₹450.00.
  → Ship what was ordered, or refund F1.
turnover: October 2026 ₹450.00
books: nothing in transit, nothing in suspense`,
    },
    {
      name: 'pending and never decided',
      story: 'A payment is pending since the outage; nobody has said what became of it when its day is over.',
      today: '20 Oct',
      files: `
PhonePe report
  2026-10-11T19:05:00+05:30 pending F1 450.00 by upi order O1`,
      outcome: `
failed_but_debited, ₹450.00 at risk: F1, O1
  Payment F1 of ₹450.00 has been pending at PhonePe since 11 Oct 2026, and no file says what became of it. If the customer was debited, it had to be back with them by 16 Oct 2026, and from 17 Oct 2026 on their bank owes them ₹100.00 for each day.
  → Ask PhonePe what became of F1, and note here whether the customer was debited.
books: nothing in transit, nothing in suspense`,
    },
  ],
};
