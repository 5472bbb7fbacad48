import type { Language } from '../../voice.ts';

const en = {
  cashback_schemes: 'Cashback by scheme',
  cashback_rows: 'Payments that earn',
  cashback_receipts: 'What came as cashback',
  cashback_scheme: 'Scheme',
  cashback_issuer: 'Issuer',
  cashback_payments: 'Payments that earn',
  cashback_pays: 'Payments it pays',
  cashback_due: 'Due',
  cashback_received: 'Came',
  cashback_waiting: 'May still come',
  cashback_missing: 'Missing',
  cashback_without_due: 'Without a payment',
  cashback_asks: 'Need your answer',
  cashback_text: 'What the bank wrote',
  cashback_by: 'To come by',
  cashback_outcome: 'What came of it',
};

type CashbackReportWords = Readonly<Record<keyof typeof en, string>>;

const bn: CashbackReportWords = {
  cashback_schemes: 'স্কিম অনুযায়ী ক্যাশব্যাক',
  cashback_rows: 'যেসব পেমেন্টে পাওনা আছে',
  cashback_receipts: 'ক্যাশব্যাক হিসেবে যা এসেছে',
  cashback_scheme: 'স্কিম',
  cashback_issuer: 'যে দেয়',
  cashback_payments: 'পাওনা আছে এমন পেমেন্ট',
  cashback_pays: 'যতগুলো পেমেন্টের',
  cashback_due: 'পাওনা',
  cashback_received: 'এসেছে',
  cashback_waiting: 'এখনও আসতে পারে',
  cashback_missing: 'আসেনি',
  cashback_without_due: 'কোনো পেমেন্ট ছাড়া',
  cashback_asks: 'আপনার উত্তর চাই',
  cashback_text: 'ব্যাংক যা লিখেছে',
  cashback_by: 'যে দিনের মধ্যে',
  cashback_outcome: 'কী হলো',
};

const hi: CashbackReportWords = {
  cashback_schemes: 'योजना के अनुसार कैशबैक',
  cashback_rows: 'जिन भुगतानों पर मिलना है',
  cashback_receipts: 'कैशबैक के रूप में जो आया',
  cashback_scheme: 'योजना',
  cashback_issuer: 'देने वाला',
  cashback_payments: 'मिलने वाले भुगतान',
  cashback_pays: 'कितने भुगतानों का',
  cashback_due: 'मिलना है',
  cashback_received: 'आया',
  cashback_waiting: 'अभी आ सकता है',
  cashback_missing: 'नहीं आया',
  cashback_without_due: 'बिना किसी भुगतान के',
  cashback_asks: 'आपका जवाब चाहिए',
  cashback_text: 'बैंक ने जो लिखा',
  cashback_by: 'किस दिन तक',
  cashback_outcome: 'क्या हुआ',
};

/** Headings and titles of this kind of report alone. */
export const cashbackReportWords: Readonly<Record<Language, CashbackReportWords>> = { en, bn, hi };
