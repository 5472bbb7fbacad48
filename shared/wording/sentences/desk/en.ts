import { reportTitle } from '../../reports/report-title.ts';
import { toldPercent } from '../fees/told-percent.ts';
import { plural } from '../../plural.ts';
import type { SentenceWords } from '../../sentence-words.ts';
import type { DeskFacts } from './desk-facts.ts';

export const deskInEnglish: SentenceWords<DeskFacts> = {
  month_pack_turnover: ({ month, turnover, payments }, voice) =>
    `Turnover of ${voice.month(month)}: ${voice.money(turnover)} in ${voice.number(payments)} ${plural(payments, 'payment', 'payments')}.`,
  month_pack_without_sales: ({ month }, voice) => `Nothing was sold in ${voice.month(month)}.`,
  month_pack_proved: ({ month }, voice) =>
    `The proof holds: the figures of ${voice.month(month)} come to the hash that was reported.`,
  month_pack_follows: ({ month, before }, voice) =>
    `${voice.month(month)} goes on from ${voice.month(before)} to the last unit.`,
  month_pack_apart: ({ month, before, difference }, voice) =>
    `${voice.month(month)} does not go on from ${voice.month(before)} as it is known here: turnover is ${voice.money(difference)} apart. If ${voice.month(before)} was reported anew, ask for its pack.`,
  month_pack_exceptions: ({ count }, voice) =>
    `${voice.number(count)} ${plural(count, 'exception is', 'exceptions are')} unresolved.`,
  month_pack_reports: ({ count }, voice) =>
    `${voice.number(count)} ${plural(count, 'report of the month came', 'reports of the month came')} with it, to read, print and export.`,
  month_pack_report_apart: ({ report, told, proved }, voice) =>
    `The report “${reportTitle(report, 'en')}” says ${voice.money(told)} where the proof says ${voice.money(proved)}. Believe the proof, and ask for the report anew.`,
  month_pack_reopened: ({ month }, voice) =>
    `${voice.month(month)} was reported once before and opened again. That first report never came here.`,
  month_pack_again: ({ month }, voice) => `${voice.month(month)} is known here already, with the same figures.`,
  month_pack_restated_same: ({ month }, voice) =>
    `${voice.month(month)} was closed anew. Its turnover is what it was; this pack takes the place of the one before.`,
  month_pack_restated: ({ month, before, after }, voice) =>
    `${voice.month(month)} was restated: turnover was ${voice.money(before)} and is now ${voice.money(after)}. This pack takes the place of the one before.`,
  turnover_over_declared: ({ month, real, declared, over }, voice) =>
    `Turnover of ${voice.month(month)} is ${voice.money(real)}: ${toldPercent(over, voice)} over the declared ${voice.money(declared)}.`,
  limit_near: ({ month, used, limit, percent }, voice) =>
    `${toldPercent(percent, voice)} of the limit is used in ${voice.month(month)}: ${voice.money(used)} of ${voice.money(limit)}.`,
  reserve_short: ({ held, agreed, missing }, voice) =>
    `The reserve is ${voice.money(missing)} short: ${voice.money(held)} is held, ${voice.money(agreed)} is agreed.`,
  month_not_closed: ({ month, since }, voice) =>
    `${voice.month(month)} is not closed. It should have been by ${voice.date(since)}.`,
  failures_sudden: ({ period, failed, made, percent, usual }, voice) =>
    `${toldPercent(percent, voice)} of payments failed ${period.length > 7 ? `on ${voice.date(period)}` : `in ${voice.month(period)}`}, where ${toldPercent(usual, voice)} is usual: ${voice.number(failed)} of ${voice.number(made)}.`,
};
