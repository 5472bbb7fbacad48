import type { MappedField, MappedStatus, Mapping } from '../../../shared/contract/mapping.ts';
import type { MappingAsk, MappingGap } from '../../../shared/contract/mappings.ts';
import type { Language } from '../../../shared/wording/voice.ts';

/** What columns and words of a described report can mean, and what is still missing in its description. */
type MappedFieldsWords = {
  readonly fields: Readonly<Record<MappedField, string>>;
  readonly statuses: Readonly<Record<MappedStatus, string>>;
  readonly orders: Readonly<Record<Mapping['dateOrder'], string>>;
  readonly signs: Readonly<Record<'plain' | 'flipped' | 'in_out' | 'flag', string>>;
  readonly gaps: Readonly<Record<MappingGap | 'name_missing' | 'flag_words_missing', string>>;
  readonly asks: Readonly<Record<MappingAsk, string>>;
};

const en: MappedFieldsWords = {
  fields: {
    date: 'Date',
    time: 'Time, where it stands apart',
    settledOn: 'Paid out on, value date',
    amount: 'Amount',
    moneyIn: 'Money in',
    moneyOut: 'Money out',
    flag: 'In or out (Cr, Dr)',
    fee: 'Fee',
    tax: 'Tax on the fee',
    net: 'Net',
    balance: 'Balance',
    currency: 'Currency',
    type: 'Kind of row',
    status: 'Status',
    method: 'Payment method',
    reference: 'Reference',
    merchantReference: 'Your own reference',
    batch: 'Payout (UTR)',
    description: 'Description',
  },
  statuses: { completed: 'Completed', declined: 'Declined', pending: 'Pending', left_out: 'Leave these rows out' },
  orders: { dmy: 'Day, month, year', mdy: 'Month, day, year', ymd: 'Year, month, day' },
  signs: {
    plain: 'By its sign: minus is money out',
    flipped: 'By its sign: minus is money in',
    in_out: 'Two columns: one in, one out',
    flag: 'A word in another column (Cr, Dr)',
  },
  gaps: {
    date_missing: 'Choose the column of the date.',
    amount_missing: 'Choose the column of the amount.',
    in_out_missing: 'Choose the columns of money in and of money out.',
    flag_missing: 'Choose the column that says in or out.',
    currency_missing: 'Choose the currency, or the column that says it.',
    zone_unknown: 'Choose the time zone.',
    column_unknown: 'A chosen column is not in the file any more. Choose it again.',
    name_missing: 'Give the report a name.',
    flag_words_missing: 'Say which words mean in and which mean out.',
  },
  asks: {
    dateOrder: 'Say in which order the dates are written.',
    decimal: 'Say which mark the decimals have.',
    currency: 'Say in which currency the amounts are.',
    sign: 'Say what tells in from out.',
    unit: 'Say whether the amounts are whole paise or cents.',
  },
};

const bn: MappedFieldsWords = {
  fields: {
    date: 'তারিখ',
    time: 'সময়, আলাদা কলামে থাকলে',
    settledOn: 'পে-আউটের দিন, ভ্যালু ডেট',
    amount: 'অঙ্ক',
    moneyIn: 'যে টাকা এসেছে',
    moneyOut: 'যে টাকা গেছে',
    flag: 'এসেছে না গেছে (Cr, Dr)',
    fee: 'ফি',
    tax: 'ফি-র উপর কর',
    net: 'নিট',
    balance: 'ব্যালেন্স',
    currency: 'মুদ্রা',
    type: 'সারির ধরন',
    status: 'অবস্থা',
    method: 'পেমেন্টের পদ্ধতি',
    reference: 'রেফারেন্স',
    merchantReference: 'আপনার নিজের রেফারেন্স',
    batch: 'পে-আউট (UTR)',
    description: 'বিবরণ',
  },
  statuses: { completed: 'সম্পূর্ণ', declined: 'প্রত্যাখ্যাত', pending: 'অপেক্ষমাণ', left_out: 'এই সারিগুলো বাদ দিন' },
  orders: { dmy: 'দিন, মাস, বছর', mdy: 'মাস, দিন, বছর', ymd: 'বছর, মাস, দিন' },
  signs: {
    plain: 'চিহ্ন দেখে: বিয়োগ মানে টাকা গেছে',
    flipped: 'চিহ্ন দেখে: বিয়োগ মানে টাকা এসেছে',
    in_out: 'দুটি কলাম: একটিতে আসা, একটিতে যাওয়া',
    flag: 'অন্য কলামের একটি শব্দ (Cr, Dr)',
  },
  gaps: {
    date_missing: 'তারিখের কলাম বাছুন।',
    amount_missing: 'অঙ্কের কলাম বাছুন।',
    in_out_missing: 'আসা টাকা ও যাওয়া টাকার কলাম বাছুন।',
    flag_missing: 'টাকা এসেছে না গেছে, তা যে কলাম বলে সেটি বাছুন।',
    currency_missing: 'মুদ্রা বাছুন, বা যে কলামে মুদ্রা লেখা আছে।',
    zone_unknown: 'সময়-অঞ্চল বাছুন।',
    column_unknown: 'বাছা একটি কলাম ফাইলে আর নেই। আবার বাছুন।',
    name_missing: 'রিপোর্টটির একটি নাম দিন।',
    flag_words_missing: 'কোন শব্দ মানে এসেছে আর কোনটি গেছে, বলুন।',
  },
  asks: {
    dateOrder: 'তারিখ কোন ক্রমে লেখা, বলুন।',
    decimal: 'দশমিকের চিহ্ন কোনটি, বলুন।',
    currency: 'অঙ্কগুলো কোন মুদ্রায়, বলুন।',
    sign: 'টাকা এসেছে না গেছে কী দেখে বোঝা যায়, বলুন।',
    unit: 'অঙ্কগুলো গোটা পয়সা বা সেন্টে কি না, বলুন।',
  },
};

const hi: MappedFieldsWords = {
  fields: {
    date: 'तारीख़',
    time: 'समय, अगर अलग कॉलम में हो',
    settledOn: 'पेआउट का दिन, वैल्यू डेट',
    amount: 'रकम',
    moneyIn: 'आया पैसा',
    moneyOut: 'गया पैसा',
    flag: 'आया या गया (Cr, Dr)',
    fee: 'शुल्क',
    tax: 'शुल्क पर कर',
    net: 'शुद्ध',
    balance: 'शेष',
    currency: 'मुद्रा',
    type: 'पंक्ति का प्रकार',
    status: 'स्थिति',
    method: 'भुगतान का तरीका',
    reference: 'रेफ़रेंस',
    merchantReference: 'आपका अपना रेफ़रेंस',
    batch: 'पेआउट (UTR)',
    description: 'विवरण',
  },
  statuses: { completed: 'पूरा हुआ', declined: 'अस्वीकृत', pending: 'लंबित', left_out: 'ये पंक्तियाँ छोड़ दें' },
  orders: { dmy: 'दिन, महीना, साल', mdy: 'महीना, दिन, साल', ymd: 'साल, महीना, दिन' },
  signs: {
    plain: 'चिह्न से: ऋण यानी पैसा गया',
    flipped: 'चिह्न से: ऋण यानी पैसा आया',
    in_out: 'दो कॉलम: एक में आया, एक में गया',
    flag: 'दूसरे कॉलम का शब्द (Cr, Dr)',
  },
  gaps: {
    date_missing: 'तारीख़ का कॉलम चुनें।',
    amount_missing: 'रकम का कॉलम चुनें।',
    in_out_missing: 'आए और गए पैसे के कॉलम चुनें।',
    flag_missing: 'आया या गया बताने वाला कॉलम चुनें।',
    currency_missing: 'मुद्रा चुनें, या वह कॉलम जिसमें मुद्रा लिखी है।',
    zone_unknown: 'समय क्षेत्र चुनें।',
    column_unknown: 'चुना हुआ एक कॉलम अब फ़ाइल में नहीं है। फिर चुनें।',
    name_missing: 'रिपोर्ट को एक नाम दें।',
    flag_words_missing: 'बताएँ कि कौन सा शब्द आया कहता है और कौन सा गया।',
  },
  asks: {
    dateOrder: 'बताएँ कि तारीख़ें किस क्रम में लिखी हैं।',
    decimal: 'बताएँ कि दशमलव का चिह्न कौन सा है।',
    currency: 'बताएँ कि रकमें किस मुद्रा में हैं।',
    sign: 'बताएँ कि आया या गया किससे पता चलता है।',
    unit: 'बताएँ कि रकमें पूरे पैसों या सेंट में हैं या नहीं।',
  },
};

export const mappedFieldsWords: Readonly<Record<Language, MappedFieldsWords>> = { en, bn, hi };
