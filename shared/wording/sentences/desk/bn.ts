import { reportTitle } from '../../reports/report-title.ts';
import type { SentenceWords } from '../../sentence-words.ts';
import { toldPercent } from '../fees/told-percent.ts';
import type { DeskFacts } from './desk-facts.ts';

export const deskInBengali: SentenceWords<DeskFacts> = {
  month_pack_turnover: ({ month, turnover, payments }, voice) =>
    `${voice.month(month)}-এর টার্নওভার: ${voice.number(payments)}টি পেমেন্টে ${voice.money(turnover)}।`,
  month_pack_without_sales: ({ month }, voice) => `${voice.month(month)}-এ কিছু বিক্রি হয়নি।`,
  month_pack_proved: ({ month }, voice) => `প্রমাণ মেলে: ${voice.month(month)}-এর অঙ্কগুলো থেকে জানানো হ্যাশটিই আসে।`,
  month_pack_follows: ({ month, before }, voice) =>
    `${voice.month(before)}-এর পর ${voice.month(month)} শেষ এককটি পর্যন্ত মিলে যায়।`,
  month_pack_apart: ({ month, before, difference }, voice) =>
    `এখানে ${voice.month(before)} যেভাবে জানা আছে, ${voice.month(month)} তার সঙ্গে মেলে না: টার্নওভারে ${voice.money(difference)} তফাত। ${voice.month(before)} নতুন করে জানানো হয়ে থাকলে তার মাস-প্যাকেট চেয়ে নিন।`,
  month_pack_exceptions: ({ count }, voice) => `${voice.number(count)}টি গরমিলের মীমাংসা বাকি।`,
  month_pack_reports: ({ count }, voice) =>
    `সঙ্গে মাসের ${voice.number(count)}টি প্রতিবেদন এসেছে: পড়া, ছাপা ও এক্সপোর্ট করা যায়।`,
  month_pack_report_apart: ({ report, told, proved }, voice) =>
    `“${reportTitle(report, 'bn')}” প্রতিবেদনে ${voice.money(told)}, অথচ প্রমাণে ${voice.money(proved)}। প্রমাণটিই ধরুন, আর প্রতিবেদনটি নতুন করে চান।`,
  month_pack_reopened: ({ month }, voice) =>
    `${voice.month(month)} আগে একবার জানানো হয়েছিল, পরে আবার খোলা হয়। সেই প্রথম হিসাবটি এখানে কখনো আসেনি।`,
  month_pack_again: ({ month }, voice) => `${voice.month(month)} একই অঙ্কে আগে থেকেই এখানে আছে।`,
  month_pack_restated_same: ({ month }, voice) =>
    `${voice.month(month)} নতুন করে বন্ধ হয়েছে। টার্নওভার আগের মতোই; আগেরটির জায়গায় এই প্যাকেট থাকবে।`,
  month_pack_restated: ({ month, before, after }, voice) =>
    `${voice.month(month)}-এর হিসাব বদলেছে: টার্নওভার ছিল ${voice.money(before)}, এখন ${voice.money(after)}। আগেরটির জায়গায় এই প্যাকেট থাকবে।`,
  turnover_over_declared: ({ month, real, declared, over }, voice) =>
    `${voice.month(month)}-এর টার্নওভার ${voice.money(real)}: ঘোষিত ${voice.money(declared)}-এর চেয়ে ${toldPercent(over, voice)} বেশি।`,
  limit_near: ({ month, used, limit, percent }, voice) =>
    `${voice.month(month)}-এ সীমার ${toldPercent(percent, voice)} ব্যবহার হয়েছে: ${voice.money(limit)}-এর মধ্যে ${voice.money(used)}।`,
  reserve_short: ({ held, agreed, missing }, voice) =>
    `রিজার্ভে ${voice.money(missing)} কম: রাখা আছে ${voice.money(held)}, চুক্তিতে ${voice.money(agreed)}।`,
  month_not_closed: ({ month, since }, voice) =>
    `${voice.month(month)} বন্ধ হয়নি। ${voice.date(since)}-এর মধ্যে হওয়ার কথা ছিল।`,
  failures_sudden: ({ period, failed, made, percent, usual }, voice) =>
    `${period.length > 7 ? `${voice.date(period)} তারিখে` : `${voice.month(period)}-এ`} ${toldPercent(percent, voice)} পেমেন্ট ব্যর্থ হয়েছে, সাধারণত হয় ${toldPercent(usual, voice)}: ${voice.number(made)}টির মধ্যে ${voice.number(failed)}টি।`,
};
