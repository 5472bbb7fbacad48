import type { CashbackScheme } from '../contract/cashback.ts';

/**
 * Offers that were told of in the news, as beginnings: what a merchant alone knows (the account, the card, the days) is
 * left open, and what the issuer promised may have changed since. `source` says what was told.
 */
export type CashbackPreset = {
  readonly id: string;
  readonly terms: Pick<
    CashbackScheme,
    'name' | 'issuer' | 'direction' | 'words' | 'reward' | 'firstPayments' | 'paidWithinDays'
  > & {
    /** Null where the card’s last four digits are still to be said. */
    readonly instrument: CashbackScheme['instrument'] | null;
    /** Null: the merchant’s own. */
    readonly currency: CashbackScheme['currency'] | null;
    readonly from: CashbackScheme['from'] | null;
    readonly source: string;
  };
};

export const cashbackPresets = [
  {
    id: 'own_card_3',
    terms: {
      name: 'Own card, 3%',
      issuer: 'Paykassma',
      direction: 'spent',
      instrument: null,
      words: [],
      reward: { kind: 'percent', percent: '3' },
      firstPayments: null,
      paidWithinDays: 30,
      currency: null,
      from: null,
      source:
        'As told in the press: the gateway’s own card, for purchases and advertising, gives 3% cashback on that card only, at no extra cost. When it is paid was not told; 30 days are assumed. Terms: check yours.',
    },
  },
  {
    id: 'whatsapp_first_three',
    terms: {
      name: 'WhatsApp Pay, first three payments',
      issuer: 'WhatsApp Pay',
      direction: 'spent',
      instrument: { kind: 'person_to_person', words: [] },
      // It pays over UPI, and banks write so: the rest of an account is not asked about.
      words: ['UPI'],
      reward: { kind: 'up_to', amount: { amount: '3500', currency: 'INR' } },
      firstPayments: 3,
      paidWithinDays: 7,
      currency: 'INR',
      from: '2022-06-01' as CashbackScheme['from'],
      source:
        'As told in the press in June 2022: up to ₹35 on each of the first three payments, from person to person. The offer stopped for technical reasons and came back: enter those days as a pause. Terms: check yours.',
    },
  },
] as const satisfies readonly CashbackPreset[];
