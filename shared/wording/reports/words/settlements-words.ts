import type { Language } from '../../voice.ts';

const en = {
  batches: 'Payouts',
  settled: 'Settled on',
  refunds_and_chargebacks: 'Refunds and chargebacks',
  other: 'Other',
  arrived: 'In the bank on',
  waiting: 'Payments in no payout yet, by age',
  unpaid: 'Payouts not in the bank yet, by age',
  not_due: 'Not due yet',
  against_ledger: 'Held against the ledger',
  listed_waiting: 'Payments listed',
  listed_unpaid: 'Payouts listed',
  speed: 'How long it took',
  to_settle_median: 'Days to payout, half',
  to_settle_90th: 'Days to payout, nine of ten',
  payouts: 'Payouts',
  to_bank_median: 'Days to the bank, half',
  to_bank_90th: 'Days to the bank, nine of ten',
};

type SettlementsReportWords = Readonly<Record<keyof typeof en, string>>;

const bn: SettlementsReportWords = {
  batches: 'পে-আউট',
  settled: 'মেটানোর তারিখ',
  refunds_and_chargebacks: 'রিফান্ড ও চার্জব্যাক',
  other: 'অন্যান্য',
  arrived: 'ব্যাংকে আসার তারিখ',
  waiting: 'কোনো পে-আউটে না-ওঠা পেমেন্ট, বয়স অনুযায়ী',
  unpaid: 'ব্যাংকে না-আসা পে-আউট, বয়স অনুযায়ী',
  not_due: 'সময় হয়নি',
  against_ledger: 'লেজারের সঙ্গে মিলিয়ে',
  listed_waiting: 'তালিকার পেমেন্ট',
  listed_unpaid: 'তালিকার পে-আউট',
  speed: 'কত দিন লেগেছে',
  to_settle_median: 'পে-আউট পর্যন্ত দিন, অর্ধেক',
  to_settle_90th: 'পে-আউট পর্যন্ত দিন, দশে নয়',
  payouts: 'পে-আউট',
  to_bank_median: 'ব্যাংক পর্যন্ত দিন, অর্ধেক',
  to_bank_90th: 'ব্যাংক পর্যন্ত দিন, দশে নয়',
};

const hi: SettlementsReportWords = {
  batches: 'पेआउट',
  settled: 'निपटान की तारीख़',
  refunds_and_chargebacks: 'रिफ़ंड और चार्जबैक',
  other: 'अन्य',
  arrived: 'बैंक में आने की तारीख़',
  waiting: 'अब तक किसी पेआउट में न आए भुगतान, उम्र के अनुसार',
  unpaid: 'अब तक बैंक में न आए पेआउट, उम्र के अनुसार',
  not_due: 'अभी समय नहीं हुआ',
  against_ledger: 'लेजर से मिलान',
  listed_waiting: 'सूची के भुगतान',
  listed_unpaid: 'सूची के पेआउट',
  speed: 'कितने दिन लगे',
  to_settle_median: 'पेआउट तक दिन, आधे',
  to_settle_90th: 'पेआउट तक दिन, दस में नौ',
  payouts: 'पेआउट',
  to_bank_median: 'बैंक तक दिन, आधे',
  to_bank_90th: 'बैंक तक दिन, दस में नौ',
};

/** Headings and titles of this kind of report alone. */
export const settlementsReportWords: Readonly<Record<Language, SettlementsReportWords>> = { en, bn, hi };
