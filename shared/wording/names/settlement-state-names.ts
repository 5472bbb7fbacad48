import type { Language } from '../voice.ts';

const en = {
  paid: 'Paid',
  partly_paid: 'Partly paid',
  in_transit: 'In transit',
  overdue: 'Overdue',
  given_up: 'Written off',
  nothing_due: 'Nothing to pay',
  unsettled: 'Not settled yet',
};

type SettlementStateNames = Readonly<Record<keyof typeof en, string>>;

const bn: SettlementStateNames = {
  paid: 'ব্যাংকে এসেছে',
  partly_paid: 'আংশিক এসেছে',
  in_transit: 'পথে',
  overdue: 'সময় পেরিয়েছে',
  given_up: 'বাদ দেওয়া',
  nothing_due: 'দেওয়ার কিছু নেই',
  unsettled: 'নিষ্পত্তি বাকি',
};

const hi: SettlementStateNames = {
  paid: 'बैंक में आया',
  partly_paid: 'कुछ आया',
  in_transit: 'रास्ते में',
  overdue: 'समय बीत चुका',
  given_up: 'बट्टे खाते में',
  nothing_due: 'देने को कुछ नहीं',
  unsettled: 'निपटान बाकी',
};

/** Where the money of a payout is. */
export const settlementStateNames: Readonly<Record<Language, SettlementStateNames>> = { en, bn, hi };
