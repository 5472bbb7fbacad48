import type { Language } from '../../../shared/wording/voice.ts';

/** What a kind of entry is called, and why there is one: said where no match gives its own reason. */
type KindWords = { readonly name: string; readonly why: string };

/** The kinds of entry, one for each posting rule, and the reversal of any of them. */
const en = {
  sale: { name: 'Sale', why: 'A customer paid. On its business date it is turnover, and the provider owes it.' },
  refund: { name: 'Refund', why: 'A customer was paid back by the provider, out of what it owes.' },
  refund_reversed: {
    name: 'Refund that came back',
    why: 'A refund did not reach the customer, or was taken back: the provider owes it again.',
  },
  chargeback: {
    name: 'Chargeback',
    why: 'A customer’s bank took a payment back in a dispute, and the provider took it from what it owes.',
  },
  chargeback_reversed: {
    name: 'Chargeback won',
    why: 'A dispute was won or dropped: the provider gave the amount back.',
  },
  charge: { name: 'Fee of its own', why: 'The provider charged a fee in a row of its own.' },
  adjustment: {
    name: 'Adjustment',
    why: 'The provider added something or, where it is negative, took something back.',
  },
  reserve_hold: {
    name: 'Reserve held',
    why: 'The provider keeps a part back against later chargebacks, until its agreed date.',
  },
  reserve_release: {
    name: 'Reserve released',
    why: 'The provider gives back what it kept in the reserve.',
  },
  carry_forward: {
    name: 'Carried forward',
    why: 'One payout leaves an amount to the next.',
  },
  cashback: {
    name: 'Cashback',
    why: 'The provider pays something on top, under a scheme.',
  },
  conversion: {
    name: 'Conversion',
    why: 'The provider exchanged what it owes. Each currency is an entry of its own: one leaves, the other comes.',
  },
  tds: {
    name: 'Tax deducted (TDS)',
    why: 'The provider kept income tax back and pays it to the state in the merchant’s name.',
  },
  withdrawal: {
    name: 'Withdrawal',
    why: 'Money was taken out of the balance at a wallet. It is on its way to the bank.',
  },
  fee: {
    name: 'Fees',
    why: 'The provider kept its fees: the sum over the rows this import added to the payout.',
  },
  tax: {
    name: 'Tax on fees',
    why: 'The provider kept the tax on its fees: the sum over the rows this import added to the payout.',
  },
  payout: {
    name: 'Payout',
    why: 'The provider says it has paid a payout out. It is on its way to the bank.',
  },
  bank_credit: {
    name: 'Bank credit',
    why: 'The bank shows money in. Until something explains it, it waits in suspense.',
  },
  opening_balance: { name: 'Opening balance', why: 'What was in the account before the first statement.' },
  opening_held: { name: 'Opening balance', why: 'What the provider held before the first statement.' },
  bank_debit: {
    name: 'Bank debit',
    why: 'The bank shows money out.',
  },
  exchange_gain: { name: 'Exchange gain', why: 'An exchange brought more than the booked rates said.' },
  exchange_loss: { name: 'Exchange loss', why: 'An exchange brought less than the booked rates said.' },
  settled_gain: {
    name: 'Settled at a gain',
    why: 'What came in other currencies, or was exchanged, left again for more than it came at.',
  },
  settled_loss: {
    name: 'Settled at a loss',
    why: 'What came in other currencies, or was exchanged, left again for less than it came at.',
  },
  unrealised_gain: {
    name: 'Revaluation, gain',
    why: 'At the month’s end what is owed in other currencies is worth more than it was booked at. It is taken back on the first day of the next month.',
  },
  unrealised_loss: {
    name: 'Revaluation, loss',
    why: 'At the month’s end what is owed in other currencies is worth less than it was booked at. It is taken back on the first day of the next month.',
  },
  reversal: {
    name: 'Reversal',
    why: 'It takes an earlier entry back: the same accounts and amounts, the other way round.',
  },
} satisfies Readonly<Record<string, KindWords>>;

type EntriesWords = Readonly<Record<keyof typeof en, KindWords>>;

const bn: EntriesWords = {
  sale: {
    name: 'বিক্রি',
    why: 'ক্রেতা টাকা দিয়েছেন। কাজের দিন অনুযায়ী এটি টার্নওভার, আর সেবাদাতার কাছে পাওনা।',
  },
  refund: { name: 'রিফান্ড', why: 'সেবাদাতা তার কাছে পাওনা থেকে ক্রেতাকে টাকা ফেরত দিয়েছে।' },
  refund_reversed: {
    name: 'ফিরে আসা রিফান্ড',
    why: 'রিফান্ড ক্রেতার কাছে পৌঁছায়নি বা ফেরত নেওয়া হয়েছে: সেবাদাতার কাছে আবার পাওনা।',
  },
  chargeback: {
    name: 'চার্জব্যাক',
    why: 'বিবাদে ক্রেতার ব্যাংক টাকা ফেরত নিয়েছে, আর সেবাদাতা তা পাওনা থেকে কেটেছে।',
  },
  chargeback_reversed: {
    name: 'জেতা চার্জব্যাক',
    why: 'বিবাদে জয় হয়েছে বা তা তুলে নেওয়া হয়েছে: সেবাদাতা টাকা ফিরিয়ে দিয়েছে।',
  },
  charge: { name: 'আলাদা ফি', why: 'সেবাদাতা আলাদা সারিতে একটি ফি নিয়েছে।' },
  adjustment: { name: 'সমন্বয়', why: 'সেবাদাতা কিছু যোগ করেছে, বা ঋণাত্মক হলে ফেরত নিয়েছে।' },
  reserve_hold: {
    name: 'রিজার্ভে রাখা',
    why: 'পরের চার্জব্যাকের জন্য সেবাদাতা চুক্তির তারিখ পর্যন্ত একটি অংশ আটকে রাখে।',
  },
  reserve_release: { name: 'রিজার্ভ ছাড়া', why: 'রিজার্ভে যা রাখা ছিল, সেবাদাতা তা ফিরিয়ে দিচ্ছে।' },
  carry_forward: { name: 'জের টানা', why: 'এক পে-আউট পরেরটির জন্য কিছু রেখে যায়।' },
  cashback: { name: 'ক্যাশব্যাক', why: 'একটি স্কিমে সেবাদাতা বাড়তি কিছু দেয়।' },
  conversion: {
    name: 'মুদ্রা বদল',
    why: 'সেবাদাতা পাওনার মুদ্রা বদলেছে। প্রতিটি মুদ্রার নিজের এন্ট্রি: একটি যায়, অন্যটি আসে।',
  },
  tds: { name: 'উৎসে কর (TDS)', why: 'সেবাদাতা আয়কর কেটে মার্চেন্টের নামে সরকারকে দেয়।' },
  withdrawal: { name: 'তুলে নেওয়া', why: 'ওয়ালেটের ব্যালেন্স থেকে টাকা তোলা হয়েছে; ব্যাংকের পথে আছে।' },
  fee: { name: 'ফি', why: 'সেবাদাতা তার ফি রেখেছে: এই ইমপোর্ট পে-আউটে যে সারিগুলো যোগ করেছে, তাদের যোগফল।' },
  tax: {
    name: 'ফি-র উপর কর',
    why: 'সেবাদাতা ফি-র উপর কর রেখেছে: এই ইমপোর্ট পে-আউটে যে সারিগুলো যোগ করেছে, তাদের যোগফল।',
  },
  payout: { name: 'পে-আউট', why: 'সেবাদাতা বলছে টাকা পাঠিয়েছে; ব্যাংকের পথে আছে।' },
  bank_credit: {
    name: 'ব্যাংকে জমা',
    why: 'ব্যাংকে টাকা এসেছে। কারণ জানা না যাওয়া পর্যন্ত সাসপেন্সে থাকে।',
  },
  opening_balance: { name: 'প্রারম্ভিক ব্যালেন্স', why: 'প্রথম স্টেটমেন্টের আগে অ্যাকাউন্টে যা ছিল।' },
  opening_held: { name: 'প্রারম্ভিক ব্যালেন্স', why: 'প্রথম স্টেটমেন্টের আগে সেবাদাতার কাছে যা ছিল।' },
  bank_debit: { name: 'ব্যাংক থেকে খরচ', why: 'ব্যাংক থেকে টাকা গেছে।' },
  exchange_gain: { name: 'বিনিময় লাভ', why: 'মুদ্রা বদলে লেখা হারের চেয়ে বেশি এসেছে।' },
  exchange_loss: { name: 'বিনিময় ক্ষতি', why: 'মুদ্রা বদলে লেখা হারের চেয়ে কম এসেছে।' },
  settled_gain: { name: 'নিষ্পত্তিতে লাভ', why: 'অন্য মুদ্রায় যা এসেছিল বা বদলেছে, তা আসার দামের চেয়ে বেশিতে চলে গেছে।' },
  settled_loss: { name: 'নিষ্পত্তিতে ক্ষতি', why: 'অন্য মুদ্রায় যা এসেছিল বা বদলেছে, তা আসার দামের চেয়ে কমে চলে গেছে।' },
  unrealised_gain: {
    name: 'পুনর্মূল্যায়ন, লাভ',
    why: 'মাসের শেষে অন্য মুদ্রার পাওনা লেখা দামের চেয়ে বেশি দামি। পরের মাসের প্রথম দিনে ফিরিয়ে নেওয়া হয়।',
  },
  unrealised_loss: {
    name: 'পুনর্মূল্যায়ন, ক্ষতি',
    why: 'মাসের শেষে অন্য মুদ্রার পাওনা লেখা দামের চেয়ে কম দামি। পরের মাসের প্রথম দিনে ফিরিয়ে নেওয়া হয়।',
  },
  reversal: {
    name: 'বিপরীত এন্ট্রি',
    why: 'আগের একটি এন্ট্রি ফিরিয়ে নেয়: একই খাত, একই অঙ্ক, উল্টো দিকে।',
  },
};

const hi: EntriesWords = {
  sale: { name: 'बिक्री', why: 'ग्राहक ने भुगतान किया। कारोबारी दिन पर यह टर्नओवर है, और प्रदाता से प्राप्य।' },
  refund: { name: 'रिफ़ंड', why: 'प्रदाता ने अपनी देनदारी में से ग्राहक को पैसा लौटाया।' },
  refund_reversed: {
    name: 'लौटा हुआ रिफ़ंड',
    why: 'रिफ़ंड ग्राहक तक नहीं पहुँचा या वापस लिया गया: प्रदाता पर फिर से बकाया है।',
  },
  chargeback: {
    name: 'चार्जबैक',
    why: 'विवाद में ग्राहक के बैंक ने भुगतान वापस लिया, और प्रदाता ने उसे बकाया में से काट लिया।',
  },
  chargeback_reversed: {
    name: 'जीता हुआ चार्जबैक',
    why: 'विवाद जीता गया या हटा लिया गया: प्रदाता ने रकम लौटा दी।',
  },
  charge: { name: 'अलग शुल्क', why: 'प्रदाता ने अलग पंक्ति में एक शुल्क लिया।' },
  adjustment: { name: 'समायोजन', why: 'प्रदाता ने कुछ जोड़ा, या ऋणात्मक हो तो वापस लिया।' },
  reserve_hold: {
    name: 'रिज़र्व में रोका गया',
    why: 'आगे के चार्जबैक के लिए प्रदाता तय तारीख़ तक एक हिस्सा रोक कर रखता है।',
  },
  reserve_release: { name: 'रिज़र्व से छोड़ा गया', why: 'रिज़र्व में जो रखा था, प्रदाता उसे लौटाता है।' },
  carry_forward: { name: 'आगे ले जाया गया', why: 'एक पेआउट अगले के लिए कुछ रकम छोड़ता है।' },
  cashback: { name: 'कैशबैक', why: 'किसी स्कीम में प्रदाता ऊपर से कुछ देता है।' },
  conversion: {
    name: 'मुद्रा बदली गई',
    why: 'प्रदाता ने अपने बकाया की मुद्रा बदली। हर मुद्रा की अपनी एंट्री है: एक जाती है, दूसरी आती है।',
  },
  tds: { name: 'स्रोत पर कर (TDS)', why: 'प्रदाता आयकर काटकर मर्चेंट के नाम से सरकार को देता है।' },
  withdrawal: { name: 'निकाला गया', why: 'वॉलेट के शेष से पैसा निकाला गया; वह बैंक के रास्ते में है।' },
  fee: {
    name: 'शुल्क',
    why: 'प्रदाता ने अपना शुल्क रखा: इस इंपोर्ट ने पेआउट में जो पंक्तियाँ जोड़ीं, उनका जोड़।',
  },
  tax: {
    name: 'शुल्क पर कर',
    why: 'प्रदाता ने शुल्क पर कर रखा: इस इंपोर्ट ने पेआउट में जो पंक्तियाँ जोड़ीं, उनका जोड़।',
  },
  payout: { name: 'पेआउट', why: 'प्रदाता कहता है कि भेज दिया; यह बैंक के रास्ते में है।' },
  bank_credit: {
    name: 'बैंक में जमा',
    why: 'बैंक में पैसा आया। जब तक कारण नहीं मिलता, सस्पेंस में रहता है।',
  },
  opening_balance: { name: 'आरंभिक शेष', why: 'पहले स्टेटमेंट से पहले खाते में जो था।' },
  opening_held: { name: 'आरंभिक शेष', why: 'पहले स्टेटमेंट से पहले प्रदाता के पास जो था।' },
  bank_debit: { name: 'बैंक से निकासी', why: 'बैंक से पैसा गया।' },
  exchange_gain: { name: 'विनिमय लाभ', why: 'मुद्रा बदलने पर दर्ज दर से अधिक आया।' },
  exchange_loss: { name: 'विनिमय हानि', why: 'मुद्रा बदलने पर दर्ज दर से कम आया।' },
  settled_gain: { name: 'निपटान पर लाभ', why: 'दूसरी मुद्राओं में जो आया या बदला गया, वह आने के मूल्य से अधिक पर चला गया।' },
  settled_loss: { name: 'निपटान पर हानि', why: 'दूसरी मुद्राओं में जो आया या बदला गया, वह आने के मूल्य से कम पर चला गया।' },
  unrealised_gain: {
    name: 'पुनर्मूल्यांकन, लाभ',
    why: 'महीने के अंत में दूसरी मुद्राओं का बकाया दर्ज मूल्य से अधिक का है। अगले महीने के पहले दिन वापस लिया जाता है।',
  },
  unrealised_loss: {
    name: 'पुनर्मूल्यांकन, हानि',
    why: 'महीने के अंत में दूसरी मुद्राओं का बकाया दर्ज मूल्य से कम का है। अगले महीने के पहले दिन वापस लिया जाता है।',
  },
  reversal: {
    name: 'उलटी एंट्री',
    why: 'यह पहले की एक एंट्री वापस लेती है: वही खाते, वही रकम, उलटी ओर।',
  },
};

export const entriesWords: Readonly<Record<Language, EntriesWords>> = { en, bn, hi };
