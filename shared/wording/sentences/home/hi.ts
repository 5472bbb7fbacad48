import { plural } from '../../plural.ts';
import type { SentenceWords } from '../../sentence-words.ts';
import type { HomeFacts } from './home-facts.ts';

export const homeInHindi: SentenceWords<HomeFacts> = {
  home_pace_ahead: ({ day, expected, apart }, voice) =>
    `दिनों के हिसाब से ${voice.date(day)} तक ${voice.money(expected)} होने चाहिए थे: उससे ${voice.money(apart)} आगे।`,
  home_pace_behind: ({ day, expected, apart }, voice) =>
    `दिनों के हिसाब से ${voice.date(day)} तक ${voice.money(expected)} होने चाहिए थे: उससे ${voice.money(apart)} पीछे।`,
  home_pace_even: ({ day, expected }, voice) =>
    `दिनों के हिसाब से ${voice.date(day)} तक जितना होना चाहिए था, ठीक उतना: ${voice.money(expected)}।`,
  home_not_settled: ({ count, since }, voice) =>
    `${voice.number(count)} भुगतान या पेआउट का दिन बीत चुका, बैंक में अभी नहीं दिखे। पहला ${voice.date(since)} तक आना था।`,
  home_settled_late: ({ count, since }, voice) =>
    `${voice.number(count)} पेआउट में भुगतान देर से निपटे, पहला ${voice.date(since)} तक होना था।`,
  home_short_paid: ({ count, since }, voice) => `${voice.number(count)} पेआउट में कम आया, पहला ${voice.date(since)} को।`,
  home_over_paid: ({ count, since }, voice) => `${voice.number(count)} पेआउट में ज़्यादा आया, पहला ${voice.date(since)} को।`,
  home_fee_wrong: ({ count, since }, voice) =>
    `ज़्यादा कटा शुल्क वापस माँगना है: ${voice.number(count)} ${plural(count, 'दावा', 'दावे')}, ${voice.date(since)} से।`,
  home_duplicate: ({ count, since }, voice) =>
    `${voice.number(count)} बिक्री दो बार वसूली गई ${plural(count, 'लगती है', 'लगती हैं')}, पहली ${voice.date(since)} को।`,
  home_failed_but_debited: ({ count, since }, voice) =>
    `${voice.number(count)} विफल ${plural(count, 'भुगतान', 'भुगतानों')} में पैसा कटा या फ़ैसला नहीं हुआ। पहला ${voice.date(since)} तक लौटना था।`,
  home_captured_late: ({ count, since }, voice) =>
    `${voice.number(count)} भुगतान देर से ${plural(count, 'मिला', 'मिले')}, पहला ${voice.date(since)} को।`,
  home_reserve_overdue: ({ count, since }, voice) =>
    `${voice.number(count)} प्रदाता के पास रिज़र्व का समय बीत चुका, ${voice.date(since)} से।`,
  home_statement_gap: ({ count, since }, voice) =>
    `स्टेटमेंट के बीच ${voice.number(count)} अंतराल, पहला ${voice.date(since)} से।`,
  home_currency_mismatch: ({ count, since }, voice) =>
    `${voice.number(count)} पेआउट दूसरी मुद्रा में ${plural(count, 'आया', 'आए')}, पहला ${voice.date(since)} को।`,
  home_refund_missing: ({ count, since }, voice) =>
    `${voice.number(count)} रिफ़ंड किसी पेआउट में नहीं ${plural(count, 'है', 'हैं')}। पहला ${voice.date(since)} तक होना था।`,
  home_lines: ({ count, since }, voice) =>
    `बैंक में ${voice.number(count)} जमा मिलाना बाक़ी है, पहला ${voice.date(since)} का।`,
  home_reserve_due: ({ account, on }, voice) => `${account} का रिज़र्व ${voice.date(on)} को लौटना है।`,
  home_close_month: ({ month, by }, voice) => `${voice.month(month)} पूरा हुआ। ${voice.date(by)} तक इसे बंद करें।`,
  home_statement_missing: ({ count, from, to }, voice) =>
    `${voice.number(count)} पेआउट आए या नहीं, यह कहा नहीं जा सकता: ${voice.date(from)} से ${voice.date(to)} तक का बैंक विवरण इंपोर्ट करें।`,
  home_file_missing: ({ account, month, last }, voice) =>
    `${account} का ${voice.month(month)} का कुछ यहाँ नहीं है। आख़िरी पता दिन ${voice.date(last)} है।`,
  home_agreement_waits: ({ by, version, from }, voice) =>
    `${by} ने ${voice.date(from)} से समझौते का संस्करण ${voice.number(version)} प्रस्तावित किया है; जवाब बाकी है।`,
  home_request_waits: ({ merchant }) => `${merchant} का आवेदन देखा जाना बाकी है।`,
  home_backup_old: ({ last }, voice) => `पिछला बैकअप ${voice.date(last)} का है। अभी एक बनाएँ।`,
  home_backup_none: () => `इस बही का कोई बैकअप नहीं है। अभी एक बनाएँ।`,
  home_order_base: ({ currency }) => `आख़िरी ज्ञात दर पर ${currency} में जिसका मूल्य ज़्यादा है, वह पहले।`,
  home_order_without_rate: ({ currencies, base }) => `${currencies} से ${base} की कोई दर पता नहीं: वे बाक़ी के बाद हैं।`,
};
