import type { Language } from '../../voice.ts';

const en = {
  outages: 'Outages',
  minutes_by_scope: 'How long each was down',
  incident_figures: 'What failed, and what became of it',
  incident_owed: 'Owed to customers by their banks',
  minutes_down: 'Minutes down',
  what_failed: 'What failed',
  number_of_outages: 'Outages',
  tries: 'Tries',
  tries_failed: 'Failed',
  tries_pending: 'Pending',
  tries_open: 'Still open',
  tries_worth: 'Worth',
  tries_captured_amount: 'Paid after all',
  tries_returned_amount: 'Back with the customer',
  tries_open_amount: 'Debited or undecided',
  tries_not_debited_amount: 'Not debited',
  tries_unknown_amount: 'Failed, no more known',
  owed_to_customers: 'Owed',
};

type IncidentsReportWords = Readonly<Record<keyof typeof en, string>>;

const bn: IncidentsReportWords = {
  outages: 'বিভ্রাট',
  minutes_by_scope: 'কে কতক্ষণ বন্ধ ছিল',
  incident_figures: 'কী ব্যর্থ হয়েছে, আর তার কী হলো',
  incident_owed: 'ব্যাংকের কাছে গ্রাহকের পাওনা',
  minutes_down: 'বন্ধ ছিল (মিনিট)',
  what_failed: 'কী বন্ধ ছিল',
  number_of_outages: 'বিভ্রাটের সংখ্যা',
  tries: 'চেষ্টা',
  tries_failed: 'ব্যর্থ',
  tries_pending: 'ঝুলে আছে',
  tries_open: 'এখনও মেটেনি',
  tries_worth: 'মোট অঙ্ক',
  tries_captured_amount: 'পরে পাওয়া গেছে',
  tries_returned_amount: 'গ্রাহক ফেরত পেয়েছেন',
  tries_open_amount: 'কাটা গেছে বা অমীমাংসিত',
  tries_not_debited_amount: 'টাকা কাটেনি',
  tries_unknown_amount: 'ব্যর্থ, আর কিছু জানা নেই',
  owed_to_customers: 'পাওনা',
};

const hi: IncidentsReportWords = {
  outages: 'रुकावटें',
  minutes_by_scope: 'कौन कितनी देर बंद रहा',
  incident_figures: 'क्या विफल हुआ, और उसका क्या हुआ',
  incident_owed: 'ग्राहकों का उनके बैंकों पर बकाया',
  minutes_down: 'बंद रहा (मिनट)',
  what_failed: 'क्या बंद रहा',
  number_of_outages: 'रुकावटों की संख्या',
  tries: 'कोशिशें',
  tries_failed: 'विफल',
  tries_pending: 'लंबित',
  tries_open: 'अब भी खुले',
  tries_worth: 'कुल रकम',
  tries_captured_amount: 'बाद में मिला',
  tries_returned_amount: 'ग्राहक को लौटा',
  tries_open_amount: 'कटा या तय नहीं',
  tries_not_debited_amount: 'पैसा नहीं कटा',
  tries_unknown_amount: 'विफल, और कुछ पता नहीं',
  owed_to_customers: 'बकाया',
};

/** Headings and titles of this kind of report alone. */
export const incidentsReportWords: Readonly<Record<Language, IncidentsReportWords>> = { en, bn, hi };
