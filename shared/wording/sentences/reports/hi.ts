import { plural } from '../../plural.ts';
import { sayHeldAgainst } from '../../agreements/agreement-names.ts';
import type { SentenceWords } from '../../sentence-words.ts';
import type { ReportsFacts } from './reports-facts.ts';

export const reportsInHindi: SentenceWords<ReportsFacts> = {
  report_rows_left_out: ({ rows }, voice) =>
    `${voice.number(rows)} और ${plural(rows, 'पंक्ति', 'पंक्तियाँ')} मर्चेंट की अपनी बही में ${plural(rows, 'है', 'हैं')}; जोड़ में ${plural(rows, 'वह', 'वे')} भी ${plural(rows, 'गिनी गई है', 'गिनी गई हैं')}।`,
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
  report_days_of_books: ({ zone }) => `दिन ${zone} के हैं, जैसे बही में हैं। दूसरा समय क्षेत्र चुनने से इस रिपोर्ट में कुछ नहीं बदलता।`,
  report_nothing_booked: ({ to }, voice) => `${voice.date(to)} तक बही में कुछ दर्ज नहीं हुआ।`,
  report_late_rows_counted: () => `जो पंक्ति अपना महीना बंद होने के बाद आई, वह उस महीने के पहले दिन गिनी गई है जिसने उसे लिया।`,
  report_credit_balances: () => `डेबिट शेष शून्य से ऊपर हैं, क्रेडिट शेष नीचे।`,
  report_debits_equal_credits: ({ amount }, voice) => `डेबिट और क्रेडिट बराबर हैं: दोनों ओर ${voice.money(amount)}।`,
  report_debits_apart: ({ debits, credits, difference }, voice) =>
    `बही नहीं मिलती: डेबिट ${voice.money(debits)}, क्रेडिट ${voice.money(credits)}, अंतर ${voice.money(difference)}। वर्कस्पेस की जाँच करें।`,
  report_fees_none: ({ from, to }, voice) => `${voice.date(from)} से ${voice.date(to)} तक किसी प्रदाता ने कुछ नहीं काटा।`,
  report_fees_by_payment_day: () =>
    `शुल्क भुगतान के दिन पर बताए गए हैं, जिससे समझौता चलता है। लेजर उन्हें निपटान के दिन दर्ज करता है।`,
  report_fees_add_up: () =>
    `काटा गया = समझौते के अनुसार + ज़्यादा − कम + पूर्णांकन + जो समझौते में नहीं था, जिसकी सूची नहीं थी या जो अलग शुल्क है।`,
  report_fees_waiting: ({ payments }, voice) =>
    `${voice.number(payments)} भुगतानों का निपटान अभी नहीं हुआ, इसलिए उनका शुल्क पता नहीं।`,
  report_fees_together: ({ institution }) => `${institution} शुल्क और कर एक ही रकम में बताता है। वही शुल्क में लिखी है।`,
  report_fees_cut: ({ from, to }, voice) =>
    `इसमें केवल ${voice.date(from)} से ${voice.date(to)} तक के दिन हैं, इसलिए कोई महीना आंशिक हो सकता है।`,
  report_held_against: ({ cards, agreement }, voice) => `मिलान ${sayHeldAgainst(cards, agreement, voice)} से किया गया।`,
  report_exceptions_none: ({ from, to }, voice) => `${voice.date(from)} से ${voice.date(to)} तक कुछ बेमेल नहीं हुआ।`,
  report_exceptions_as_of: ({ date }, voice) =>
    `इन दिनों में जो हुआ, और जो पहले हुआ पर अंत तक नहीं सुलझा, वही बताया गया है। उम्र ${voice.date(date)} की है; कौन किस स्थिति में है, वह अभी का है।`,
  report_exceptions_passing: ({ exceptions }, voice) =>
    `${voice.number(exceptions)} और एक ही दिन में मिले और सुलझ गए, जैसे एक फ़ाइल दूसरी से पहले आने पर होता है; वे यहाँ नहीं हैं।`,
  report_reserve_none: ({ to }, voice) => `${voice.date(to)} तक किसी प्रदाता ने कुछ नहीं रोका था।`,
  report_reserve_as_of: ({ date }, voice) => `जैसा ${voice.date(date)} को था। आरंभिक + रोका गया − लौटाया गया = अंतिम।`,
  report_reserve_short: ({ institution, should, short }, voice) =>
    `${institution} ने तय ${voice.money(should)} से ${voice.money(short)} कम रखे हैं।`,
  report_reserve_unexplained: ({ institution, amount }, voice) =>
    `${institution} ने ${voice.money(amount)} लौटाए, जिन्हें पहले रोकने का कोई हिसाब नहीं है।`,
  report_cashback_none: ({ from, to }, voice) => `${voice.date(from)} से ${voice.date(to)} तक किसी ऑफ़र का कुछ नहीं था।`,
  report_cashback_as_of: ({ date }, voice) =>
    `भुगतान इन दिनों के हैं; उनके लिए जो आया वह ${voice.date(date)} तक का है, चाहे जिस दिन आया हो।`,
  report_cashback_at_most: ({ scheme }) => `“${scheme}” एक सीमा तक देता है: जो मिलना है वह ज़्यादा से ज़्यादा है।`,
  report_cashback_earns_nothing: ({ payments }, voice) =>
    `${voice.number(payments)} और भुगतान देखे गए, जिन पर कुछ नहीं मिलना।`,
  report_incidents_none: ({ from, to }, voice) => `${voice.date(from)} से ${voice.date(to)} तक किसी रुकावट का पता नहीं।`,
  report_incidents_as_of: ({ date }, voice) =>
    `क्या लौटा और क्या बाकी है, वह ${voice.date(date)} तक का है। मिनट केवल इन दिनों के हैं; एक प्रदाता की दो रुकावटें साथ चलीं तो एक बार गिनी गईं।`,
  report_incidents_proposed: ({ incidents }, voice) =>
    `इनमें से ${voice.number(incidents)} पंक्तियों से मिलीं, और किसी ने अभी पक्की नहीं कीं।`,
  report_incidents_dismissed: ({ incidents }, voice) => `${voice.number(incidents)} ख़ारिज की गईं, इसलिए यहाँ नहीं हैं।`,
};
