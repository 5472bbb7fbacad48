import type { SentenceWords } from '../../sentence-words.ts';
import type { ReportsFacts } from './reports-facts.ts';

export const reportsInHindi: SentenceWords<ReportsFacts> = {
  report_declared_whole_months: ({ from, to }, voice) =>
    `टर्नओवर पूरे महीनों के लिए घोषित होता है: ${voice.date(from)} से ${voice.date(to)} पूरे महीने नहीं हैं, इसलिए साथ में घोषित रकम नहीं है।`,
  report_declared_times: ({ months }, voice) =>
    `एक महीने के लिए जो आख़िरी बार घोषित हुआ, वही ${voice.number(months)} महीनों में से हर एक के लिए घोषित माना गया है।`,
  report_late_counted: ({ payments }, voice) =>
    `${voice.number(payments)} भुगतान अपना महीना बंद होने के बाद आए। तब जो महीना खुला था, वे उसमें गिने गए हैं।`,
  report_other_zone: ({ zone, own }) =>
    `दिन ${zone} की घड़ी से गिने गए हैं; मर्चेंट का अपना समय क्षेत्र ${own} है। महीने मर्चेंट के अपने समय से बंद होते और बताए जाते हैं, और देर से आए भुगतान यहाँ अपने ही दिन पर गिने गए हैं।`,
  report_day_only: ({ payments }, voice) =>
    `${voice.number(payments)} भुगतानों की फ़ाइल में केवल तारीख़ है, समय नहीं; वे उसी तारीख़ पर रखे गए हैं।`,
  report_restated: ({ month }, voice) =>
    `${voice.month(month)} बताए जाने के बाद फिर खोला गया। पहले जो बताया गया था और अब जो है, दोनों साथ-साथ हैं।`,
  report_no_sales: ({ from, to }, voice) => `${voice.date(from)} से ${voice.date(to)} तक कुछ नहीं बिका।`,
  report_no_batches: ({ from, to }, voice) => `${voice.date(from)} से ${voice.date(to)} तक किसी प्रदाता ने कुछ नहीं चुकाया।`,
  report_nothing_waits: ({ on }, voice) => `${voice.date(on)} को किसी प्रदाता के पास ऐसा कुछ नहीं था जो पेआउट में न आया हो।`,
  report_nothing_unpaid: ({ on }, voice) => `${voice.date(on)} तक हर पेआउट बैंक में आ चुका था।`,
  report_aged_on: ({ on }, voice) => `पैसा जिस दिन तक आना था, उस दिन से ${voice.date(on)} तक के दिन गिने गए हैं।`,
  report_ledger_apart: ({ account, listed, ledger, difference }, voice) =>
    `${account}: लेजर में ${voice.money(ledger)} हैं और सूची की पंक्तियों का जोड़ ${voice.money(listed)} है। बीच के ${voice.money(difference)} कोई बाक़ी भुगतान या पेआउट नहीं हैं: वॉलेट में रखा पैसा, किसी मिलान का बचा हिस्सा, या वह जो बंद महीना नहीं ले सका।`,
  report_ledger_agrees: ({ on }, voice) => `${voice.date(on)} को सूची का जोड़ लेजर के शेष से आख़िरी इकाई तक मिलता है।`,
  report_no_movements: ({ account, from, to }, voice) =>
    `${account} के खाते में ${voice.date(from)} से ${voice.date(to)} तक कोई हलचल नहीं हुई।`,
  report_no_account: ({ from, to }, voice) =>
    `${voice.date(from)} से ${voice.date(to)} तक किसी प्रदाता पर कुछ बाक़ी नहीं था।`,
  report_balance_signed: ({ account }) =>
    `शून्य से ऊपर का शेष वह है जो ${account} ने वसूला और अब तक नहीं दिया; शून्य से नीचे, जो उसका बनता है।`,
  report_parts_of_months: ({ from, to }, voice) =>
    `पहला या आख़िरी महीना आंशिक गिना गया है: ${voice.date(from)} से ${voice.date(to)}।`,
  report_exchange_in_base: ({ currency }) =>
    `विनिमय के लाभ और हानि, वसूल हुए और न हुए, केवल ${currency} में रखे जाते हैं। महीने के अंत का पुनर्मूल्यांकन अगले महीने के पहले दिन वापस ले लिया जाता है।`,
};
