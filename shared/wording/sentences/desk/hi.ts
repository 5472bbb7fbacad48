import { reportTitle } from '../../reports/report-title.ts';
import { plural } from '../../plural.ts';
import type { SentenceWords } from '../../sentence-words.ts';
import { toldPercent } from '../fees/told-percent.ts';
import type { DeskFacts } from './desk-facts.ts';

export const deskInHindi: SentenceWords<DeskFacts> = {
  month_pack_turnover: ({ month, turnover, payments }, voice) =>
    `${voice.month(month)} का टर्नओवर: ${voice.number(payments)} भुगतानों में ${voice.money(turnover)}।`,
  month_pack_without_sales: ({ month }, voice) => `${voice.month(month)} में कुछ नहीं बिका।`,
  month_pack_proved: ({ month }, voice) => `प्रमाण सही है: ${voice.month(month)} के आँकड़ों से वही हैश बनता है जो बताया गया था।`,
  month_pack_follows: ({ month, before }, voice) =>
    `${voice.month(month)} का हिसाब ${voice.month(before)} से आख़िरी इकाई तक जुड़ता है।`,
  month_pack_apart: ({ month, before, difference }, voice) =>
    `यहाँ ${voice.month(before)} का जो हिसाब है, ${voice.month(month)} उससे नहीं जुड़ता: टर्नओवर में ${voice.money(difference)} का फ़र्क़ है। अगर ${voice.month(before)} दोबारा बताया गया है, तो उसका माह-पैकेट माँगें।`,
  month_pack_exceptions: ({ count }, voice) => `${voice.number(count)} बेमेल सुलझने बाक़ी हैं।`,
  month_pack_reports: ({ count }, voice) =>
    `साथ में महीने की ${voice.number(count)} ${plural(count, 'रिपोर्ट आई है', 'रिपोर्टें आई हैं')}: पढ़ने, छापने और एक्सपोर्ट करने के लिए।`,
  month_pack_report_apart: ({ report, told, proved }, voice) =>
    `“${reportTitle(report, 'hi')}” रिपोर्ट ${voice.money(told)} बताती है, पर प्रमाण ${voice.money(proved)}। प्रमाण को मानें, और रिपोर्ट नए सिरे से माँगें।`,
  month_pack_reopened: ({ month }, voice) =>
    `${voice.month(month)} पहले एक बार बताया गया था और फिर खोला गया। वह पहली रिपोर्ट यहाँ कभी नहीं आई।`,
  month_pack_again: ({ month }, voice) => `${voice.month(month)} इन्हीं आँकड़ों के साथ यहाँ पहले से है।`,
  month_pack_restated_same: ({ month }, voice) =>
    `${voice.month(month)} दोबारा बंद हुआ। टर्नओवर वही है; यह पैकेट पिछले की जगह लेता है।`,
  month_pack_restated: ({ month, before, after }, voice) =>
    `${voice.month(month)} का हिसाब बदला: टर्नओवर ${voice.money(before)} था, अब ${voice.money(after)} है। यह पैकेट पिछले की जगह लेता है।`,
  turnover_over_declared: ({ month, real, declared, over }, voice) =>
    `${voice.month(month)} का टर्नओवर ${voice.money(real)} है: घोषित ${voice.money(declared)} से ${toldPercent(over, voice)} ज़्यादा।`,
  limit_near: ({ month, used, limit, percent }, voice) =>
    `${voice.month(month)} में सीमा का ${toldPercent(percent, voice)} इस्तेमाल हुआ: ${voice.money(limit)} में से ${voice.money(used)}।`,
  reserve_short: ({ held, agreed, missing }, voice) =>
    `रिज़र्व में ${voice.money(missing)} कम हैं: रखे हैं ${voice.money(held)}, समझौते में ${voice.money(agreed)}।`,
  month_not_closed: ({ month, since }, voice) =>
    `${voice.month(month)} बंद नहीं हुआ। इसे ${voice.date(since)} तक बंद होना था।`,
  failures_sudden: ({ period, failed, made, percent, usual }, voice) =>
    `${period.length > 7 ? `${voice.date(period)} को` : `${voice.month(period)} में`} ${toldPercent(percent, voice)} भुगतान विफल हुए, आम तौर पर ${toldPercent(usual, voice)} होते हैं: ${voice.number(made)} में से ${voice.number(failed)}।`,
};
