import type { ReportKind } from '../../contract/report-document.ts';
import type { Language } from '../voice.ts';

/** What a report is called, and in one sentence what it answers. */
type ReportTitles = Readonly<Record<ReportKind, { readonly title: string; readonly lead: string }>>;

const en: ReportTitles = {
  turnover: {
    title: 'Turnover',
    lead: 'What customers paid, before fees and refunds, beside what was declared.',
  },
  settlements: {
    title: 'Settlements and ageing',
    lead: 'What providers paid out, what they still owe, and for how long.',
  },
  fees: { title: 'Fees', lead: 'What providers charged, and whether it was what you agreed.' },
  exceptions: { title: 'Exceptions', lead: 'What does not add up, what it is worth, and why.' },
  reserve: { title: 'Reserve', lead: 'What providers keep back, and when each part has to come back.' },
  cashback: { title: 'Cashback', lead: 'What was promised back, what came, and what is missing.' },
  incidents: { title: 'Outages', lead: 'When payments failed, what came back, and what is still owed to somebody.' },
  trial_balance: { title: 'Trial balance', lead: 'Every account of the books; debits equal credits in each currency.' },
  provider: {
    title: 'Statement of a provider',
    lead: 'Every movement of what a provider owes you, from the opening to the closing balance.',
  },
  year: {
    title: 'Year for the accountant',
    lead: 'Month by month, all that an accountant asks for at the year’s end.',
  },
};

const bn: ReportTitles = {
  turnover: { title: 'টার্নওভার', lead: 'ফি আর রিফান্ড বাদ দেওয়ার আগে গ্রাহকেরা কত দিয়েছেন, ঘোষিত অঙ্কের পাশে।' },
  settlements: { title: 'নিষ্পত্তি ও বকেয়ার বয়স', lead: 'সেবাদাতারা কত মিটিয়েছে, কত বাকি, আর কত দিন ধরে বাকি।' },
  fees: { title: 'ফি', lead: 'সেবাদাতারা কত কেটেছে, আর তা চুক্তিমতো কি না।' },
  exceptions: { title: 'গরমিল', lead: 'যা মেলেনি, তার অঙ্ক কত, আর কেন মেলেনি।' },
  reserve: { title: 'রিজার্ভ', lead: 'সেবাদাতারা কত আটকে রেখেছে, আর কোন অংশ কবে ফেরত আসার কথা।' },
  cashback: { title: 'ক্যাশব্যাক', lead: 'কত ফেরতের কথা ছিল, কত এসেছে, কত আসেনি।' },
  incidents: { title: 'বিভ্রাট', lead: 'কখন পেমেন্ট ব্যর্থ হয়েছে, কত ফেরত এসেছে, আর কার কত পাওনা রয়ে গেছে।' },
  trial_balance: { title: 'রেওয়ামিল', lead: 'বইয়ের প্রতিটি খাত; প্রতি মুদ্রায় ডেবিট আর ক্রেডিট সমান।' },
  provider: {
    title: 'সেবাদাতার বিবরণী',
    lead: 'সেবাদাতার কাছে আপনার পাওনার প্রতিটি নড়াচড়া, প্রারম্ভিক জের থেকে সমাপনী জের পর্যন্ত।',
  },
  year: { title: 'হিসাবরক্ষকের জন্য বছর', lead: 'বছরশেষে হিসাবরক্ষক যা যা চান, মাসে মাসে।' },
};

const hi: ReportTitles = {
  turnover: { title: 'टर्नओवर', lead: 'शुल्क और रिफ़ंड घटाने से पहले ग्राहकों ने कितना दिया, घोषित रकम के साथ।' },
  settlements: { title: 'निपटान और बकाये की उम्र', lead: 'प्रदाताओं ने कितना चुकाया, कितना बाकी है, और कब से।' },
  fees: { title: 'शुल्क', lead: 'प्रदाताओं ने कितना काटा, और क्या वह समझौते के अनुसार था।' },
  exceptions: { title: 'बेमेल', lead: 'क्या नहीं मिलता, वह कितने का है, और क्यों।' },
  reserve: { title: 'रिज़र्व', lead: 'प्रदाताओं ने कितना रोक रखा है, और कौन सा हिस्सा कब लौटना है।' },
  cashback: { title: 'कैशबैक', lead: 'कितना लौटाने का वादा था, कितना आया, और कितना नहीं आया।' },
  incidents: { title: 'रुकावटें', lead: 'कब भुगतान विफल हुए, कितना लौटा, और किसका कितना अब भी बाकी है।' },
  trial_balance: { title: 'तलपट', lead: 'बही का हर खाता; हर मुद्रा में डेबिट और क्रेडिट बराबर।' },
  provider: {
    title: 'प्रदाता का विवरण',
    lead: 'प्रदाता पर आपकी लेनदारी की हर हलचल, आरंभिक शेष से अंतिम शेष तक।',
  },
  year: { title: 'लेखाकार के लिए साल', lead: 'साल के अंत में लेखाकार जो भी माँगता है, महीने दर महीने।' },
};

export const reportTitles: Readonly<Record<Language, ReportTitles>> = { en, bn, hi };
