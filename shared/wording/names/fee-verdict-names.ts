import type { feeVerdicts } from '../../contract/fees.ts';
import type { Language } from '../voice.ts';

/** How a fee stands beside the one agreed. */
export const feeVerdictNames: Readonly<Record<Language, Readonly<Record<(typeof feeVerdicts)[number], string>>>> = {
  en: {
    over: 'Too much',
    under: 'Too little',
    not_agreed: 'Not agreed',
    no_card: 'No card that day',
    own_row: 'Fees by themselves',
    as_agreed: 'As agreed',
  },
  bn: {
    over: 'বেশি কেটেছে',
    under: 'কম কেটেছে',
    not_agreed: 'চুক্তিতে নেই',
    no_card: 'সেদিন তালিকা নেই',
    own_row: 'আলাদা ফি',
    as_agreed: 'চুক্তিমতো',
  },
  hi: {
    over: 'ज़्यादा काटा',
    under: 'कम काटा',
    not_agreed: 'समझौते में नहीं',
    no_card: 'उस दिन सूची नहीं',
    own_row: 'अलग शुल्क',
    as_agreed: 'समझौते के अनुसार',
  },
};
