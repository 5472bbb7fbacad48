import { comparableName } from '../../../shared/kernel/comparable-name.ts';
import type { ProviderFacts } from '../make-row.ts';

export type Direction = 'in' | 'out';

/** What a type is when it comes in and when it goes out, and which way it goes as a rule. */
export type BkashType = {
  readonly in: ProviderFacts['kind'];
  readonly out: ProviderFacts['kind'];
  readonly usual: Direction;
};

/** Small shops are paid with Send Money as well as with Payment; a payment that goes out is one the merchant made. */
const paid: BkashType = { in: 'sale', out: 'adjustment', usual: 'in' };
const sent: BkashType = { in: 'sale', out: 'adjustment', usual: 'out' };
const givenBack: BkashType = { in: 'refund_reversed', out: 'refund', usual: 'out' };
/** To a bank or into cash; what comes back of it was reversed. */
const takenOut: BkashType = { in: 'withdrawal', out: 'withdrawal', usual: 'out' };
/** Money of the merchant's own, and what the wallet is spent on: neither is turnover. */
const putIn: BkashType = { in: 'adjustment', out: 'adjustment', usual: 'in' };
const spent: BkashType = { in: 'adjustment', out: 'adjustment', usual: 'out' };
const charged: BkashType = { in: 'adjustment', out: 'fee', usual: 'out' };
const rewarded: BkashType = { in: 'cashback', out: 'adjustment', usual: 'in' };

const types: ReadonlyMap<string, BkashType> = new Map(
  (
    [
      ['Payment', paid],
      ['Merchant Payment', paid],
      ['Make Payment', paid],
      ['Receive Payment', paid],
      ['Payment Received', paid],
      ['Receive Money', paid],
      ['Received Money', paid],
      ['পেমেন্ট', paid],
      ['রিসিভ মানি', paid],
      ['Send Money', sent],
      ['সেন্ড মানি', sent],
      ['Refund', givenBack],
      ['Payment Refund', givenBack],
      ['রিফান্ড', givenBack],
      ['Cash Out', takenOut],
      ['Withdrawal', takenOut],
      ['Transfer to Bank', takenOut],
      ['bKash to Bank', takenOut],
      ['ক্যাশ আউট', takenOut],
      ['Cash In', putIn],
      ['Add Money', putIn],
      ['Interest', putIn],
      ['Commission', putIn],
      ['ক্যাশ ইন', putIn],
      ['অ্যাড মানি', putIn],
      ['Mobile Recharge', spent],
      ['Airtime Topup', spent],
      ['Pay Bill', spent],
      ['Bill Payment', spent],
      ['মোবাইল রিচার্জ', spent],
      ['পে বিল', spent],
      ['Fee', charged],
      ['Charge', charged],
      ['Service Charge', charged],
      ['ফি', charged],
      ['চার্জ', charged],
      ['Cashback', rewarded],
      ['Bonus', rewarded],
      ['ক্যাশব্যাক', rewarded],
    ] as const
  ).map(([name, type]) => [comparableName(name), type]),
);

/** Null for a type that is not known. */
export const typeOf = (text: string): BkashType | null => types.get(comparableName(text)) ?? null;
