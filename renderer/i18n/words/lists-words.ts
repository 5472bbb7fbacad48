import type { Language, Voice } from '../../../shared/wording/voice.ts';

const en = {
  columns: 'Columns',
  waiting: '…',
  allDays: 'All days',
  span: 'Days',
  rowsShown: (n: number, v: Voice) => `${v.number(n)} ${n === 1 ? 'row' : 'rows'}`,
  sums: 'Sums of what is shown',
  state: 'State',
  anyState: 'Every state',
  saveAs: 'Save',
  forSpreadsheet: 'For a spreadsheet: what is shown',
  forBooks: 'For other books of Nikash’s: all of these days',
  paymentsForBooks: 'Payments with their payouts',
  statementForBooks: 'Bank statements',
  saved: (name: string) => `Saved: ${name}`,
  path: 'Where you are',
  noHitsTitle: 'Nothing here is like that',
  noHitsText: 'The filters leave no row over.',
  clear: 'Clear the filters',
  seeAllDays: 'Look in all days',
  noneInMonthText: 'Another month may have some.',
};

export type ListsWords = typeof en;

const bn: ListsWords = {
  columns: 'কলাম',
  waiting: '…',
  allDays: 'সব দিন',
  span: 'দিন',
  rowsShown: (n, v) => `${v.number(n)}টি সারি`,
  sums: 'যা দেখা যাচ্ছে তার যোগফল',
  state: 'অবস্থা',
  anyState: 'সব অবস্থা',
  saveAs: 'রাখুন',
  forSpreadsheet: 'স্প্রেডশিটের জন্য: যা দেখা যাচ্ছে',
  forBooks: 'Nikash-এর অন্য খাতার জন্য: এই দিনগুলোর সব',
  paymentsForBooks: 'পেমেন্ট, তাদের পে-আউটসহ',
  statementForBooks: 'ব্যাংক স্টেটমেন্ট',
  saved: (name) => `রাখা হয়েছে: ${name}`,
  path: 'আপনি যেখানে আছেন',
  noHitsTitle: 'এমন কিছু এখানে নেই',
  noHitsText: 'ফিল্টারে কোনো সারি বাকি থাকে না।',
  clear: 'ফিল্টার সরান',
  seeAllDays: 'সব দিনে খুঁজুন',
  noneInMonthText: 'অন্য কোনো মাসে থাকতে পারে।',
};

const hi: ListsWords = {
  columns: 'कॉलम',
  waiting: '…',
  allDays: 'सभी दिन',
  span: 'दिन',
  rowsShown: (n, v) => `${v.number(n)} ${n === 1 ? 'पंक्ति' : 'पंक्तियाँ'}`,
  sums: 'जो दिख रहा है उसका जोड़',
  state: 'स्थिति',
  anyState: 'हर स्थिति',
  saveAs: 'सहेजें',
  forSpreadsheet: 'स्प्रेडशीट के लिए: जो दिख रहा है',
  forBooks: 'Nikash के दूसरे हिसाब-किताब के लिए: इन दिनों का सब कुछ',
  paymentsForBooks: 'भुगतान, उनके पेआउट के साथ',
  statementForBooks: 'बैंक स्टेटमेंट',
  saved: (name) => `सहेजा गया: ${name}`,
  path: 'आप यहाँ हैं',
  noHitsTitle: 'ऐसा कुछ यहाँ नहीं है',
  noHitsText: 'फ़िल्टर के बाद कोई पंक्ति नहीं बचती।',
  clear: 'फ़िल्टर हटाएँ',
  seeAllDays: 'सभी दिनों में देखें',
  noneInMonthText: 'किसी और महीने में हो सकते हैं।',
};

export const listsWords: Readonly<Record<Language, ListsWords>> = { en, bn, hi };
