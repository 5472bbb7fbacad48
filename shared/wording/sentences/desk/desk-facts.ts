import type { WireMoney } from '../../../money/wire.ts';

/**
 * What a month pack brings, and what an account manager has to look at. Months are `YYYY-MM`, days `YYYY-MM-DD`; per cents are
 * decimal texts.
 */
export type DeskFacts = {
  month_pack_turnover: { month: string; turnover: WireMoney; payments: number };
  month_pack_without_sales: { month: string };
  /** Its figures come to the hash that was reported. */
  month_pack_proved: { month: string };
  month_pack_follows: { month: string; before: string };
  month_pack_apart: { month: string; before: string; difference: WireMoney };
  month_pack_exceptions: { count: number };
  /** Whole reports that came with it. */
  month_pack_reports: { count: number };
  /** A report of it does not say what its proof says: `report` is the kind. */
  month_pack_report_apart: { report: string; told: WireMoney; proved: WireMoney };
  /** It was opened again after it was first reported, and that first report never came here. */
  month_pack_reopened: { month: string };
  month_pack_again: { month: string };
  month_pack_restated_same: { month: string };
  month_pack_restated: { month: string; before: WireMoney; after: WireMoney };
  turnover_over_declared: { month: string; real: WireMoney; declared: WireMoney; over: string };
  limit_near: { month: string; used: WireMoney; limit: WireMoney; percent: string };
  reserve_short: { held: WireMoney; agreed: WireMoney; missing: WireMoney };
  /** `since` is the day it should have been closed by. */
  month_not_closed: { month: string; since: string };
  /** Of tries in a day or a month (`period`, `YYYY-MM-DD` or `YYYY-MM`); the usual share in per cent before. */
  failures_sudden: { period: string; failed: number; made: number; percent: string; usual: string };
};
