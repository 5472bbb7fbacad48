import type { Language } from '../../voice.ts';

const en = {
  fee_costs: 'Fees and tax by provider, method and month',
  fee_rates: 'Fee as a share of gross, by month',
  fee_audit: 'Charged against agreed',
  fee_claims: 'Claims for too much charged',
  fee_and_tax: 'Fee and tax',
  fee_of_gross: 'Fee, % of gross',
  all_providers: 'All providers',
  fee_waiting: 'Fee not known yet',
  fee_charged: 'Charged, with tax',
  fee_agreed: 'Agreed, with tax',
  fee_over: 'Too much',
  fee_under: 'Too little',
  fee_rounding: 'Rounding',
  fee_not_agreed: 'Not agreed',
  fee_no_card: 'No card that day',
  fee_own_rows: 'Fees by themselves',
  fee_held_against: 'Held against',
  claim_open: 'To claim',
  claim_asked: 'Claimed',
  claim_accepted: 'Let go',
  claim_resolved: 'Settled',
};

type FeesReportWords = Readonly<Record<keyof typeof en, string>>;

const bn: FeesReportWords = {
  fee_costs: 'সেবাদাতা, পদ্ধতি ও মাস অনুযায়ী ফি ও কর',
  fee_rates: 'মাসে মাসে মোট অঙ্কের কত শতাংশ ফি',
  fee_audit: 'যা কাটা হয়েছে ও যা চুক্তিতে আছে',
  fee_claims: 'বেশি কাটা ফি-র দাবি',
  fee_and_tax: 'ফি ও কর',
  fee_of_gross: 'ফি, মোটের %',
  all_providers: 'সব সেবাদাতা',
  fee_waiting: 'ফি এখনও অজানা',
  fee_charged: 'কাটা হয়েছে, করসহ',
  fee_agreed: 'চুক্তিমতো, করসহ',
  fee_over: 'বেশি কেটেছে',
  fee_under: 'কম কেটেছে',
  fee_rounding: 'ভগ্নাংশ',
  fee_not_agreed: 'চুক্তিতে নেই',
  fee_no_card: 'সেদিন তালিকা নেই',
  fee_own_rows: 'আলাদা ফি',
  fee_held_against: 'যার সঙ্গে মেলানো',
  claim_open: 'দাবি করা বাকি',
  claim_asked: 'দাবি করা হয়েছে',
  claim_accepted: 'ছেড়ে দেওয়া',
  claim_resolved: 'মিটে গেছে',
};

const hi: FeesReportWords = {
  fee_costs: 'प्रदाता, तरीके और महीने के अनुसार शुल्क और कर',
  fee_rates: 'महीने के अनुसार, कुल रकम का कितना प्रतिशत शुल्क',
  fee_audit: 'काटा गया और समझौते में तय',
  fee_claims: 'ज़्यादा काटे गए शुल्क के दावे',
  fee_and_tax: 'शुल्क और कर',
  fee_of_gross: 'शुल्क, कुल का %',
  all_providers: 'सभी प्रदाता',
  fee_waiting: 'शुल्क अभी पता नहीं',
  fee_charged: 'काटा गया, कर सहित',
  fee_agreed: 'समझौते के अनुसार, कर सहित',
  fee_over: 'ज़्यादा काटा',
  fee_under: 'कम काटा',
  fee_rounding: 'पूर्णांकन',
  fee_not_agreed: 'समझौते में नहीं',
  fee_no_card: 'उस दिन सूची नहीं',
  fee_own_rows: 'अलग शुल्क',
  fee_held_against: 'किससे मिलाया',
  claim_open: 'दावा करना है',
  claim_asked: 'दावा किया गया',
  claim_accepted: 'छोड़ दिया',
  claim_resolved: 'सुलझ गया',
};

/** Headings and titles of this kind of report alone. */
export const feesReportWords: Readonly<Record<Language, FeesReportWords>> = { en, bn, hi };
