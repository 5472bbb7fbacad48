import { addMonths } from '../../../shared/kernel/local-date.ts';
import type { MonthPack } from '../../../shared/contract/month-pack.ts';
import type { ReportDocument } from '../../../shared/contract/report-document.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence, type Sentence } from '../../../shared/wording/sentence.ts';
import { sumByCurrency } from '../../../shared/money/sum-by-currency.ts';
import { notFollowing } from '../../domain/desk/follows-pack.ts';
import { packContent } from '../../domain/desk/pack-content.ts';
import { packFault, type PackFault } from '../../domain/desk/pack-fault.ts';
import { reportsApart } from '../../domain/desk/pack-reports.ts';
import { restatedTotals } from '../../domain/desk/restated-totals.ts';
import type { Writer } from '../../store/connection.ts';
import { findMonthPack, insertMonthPack, packTurnover } from '../../store/desk/month-packs-table.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import type { TurnoverRow } from '../../store/reports/turnover-table.ts';
import { snapshotHash } from '../periods/snapshot-hash.ts';

/** Differences of reports that are said one by one. */
const mostApart = 20;

/** Whether a pack is of that merchant and comes to its own proof. */
export const faultOfPack = (merchant: Pick<MerchantRecord, 'id'>, pack: MonthPack): PackFault | null =>
  packFault(merchant.id, pack, snapshotHash(packContent(merchant.id, pack)));

/**
 * Keeps a pack that has been held against its proof, and says what it brings: the month's turnover, whether it goes on from the
 * month before, and, where another pack of the month was here, what has changed. Runs in the caller's transaction.
 */
export function keepMonthPack(
  writer: Writer,
  merchant: MerchantRecord,
  pack: MonthPack,
  packetSeq: bigint,
  now: number,
  reports: readonly ReportDocument[] = [],
): Sentence[] {
  const { month } = pack;
  const known = findMonthPack(writer, merchant.id, month);
  const content = packContent(merchant.id, pack);
  const said = [
    ...turnoverSaid(pack, content.turnover),
    sentence('month_pack_proved', { month }),
    ...followsSaid(writer, merchant, pack),
    ...exceptionsSaid(pack),
    ...reportsSaid(merchant, pack, reports),
    ...restatedSaid(pack, known, known === null ? [] : packTurnover(writer, known.seq), content.turnover),
  ];
  insertMonthPack(writer, merchant.id, pack, content.turnover, packetSeq, now, reports);
  return said;
}

type Rows = readonly TurnoverRow[];

function turnoverSaid({ month }: MonthPack, turnover: Rows): Sentence[] {
  const sums = [...sumByCurrency(turnover.map(({ gross }) => gross)).values()];
  if (sums.length === 0) return [sentence('month_pack_without_sales', { month })];
  return sums.map((gross) => {
    const own = turnover.filter(({ gross: { currency } }) => currency === gross.currency);
    const payments = own.reduce((all, one) => all + one.payments, 0);
    return sentence('month_pack_turnover', { month, turnover: toWire(gross), payments });
  });
}

function followsSaid(writer: Writer, merchant: MerchantRecord, pack: MonthPack): Sentence[] {
  const before = addMonths(pack.month, -1);
  const earlier = findMonthPack(writer, merchant.id, before);
  if (earlier === null) return [];
  const apart = notFollowing(packContent(merchant.id, earlier.pack), packContent(merchant.id, pack));
  return [
    apart === null
      ? sentence('month_pack_follows', { month: pack.month, before })
      : sentence('month_pack_apart', { month: pack.month, before, difference: toWire(apart) }),
  ];
}

function reportsSaid(merchant: MerchantRecord, pack: MonthPack, reports: readonly ReportDocument[]): Sentence[] {
  if (reports.length === 0) return [];
  return [
    sentence('month_pack_reports', { count: reports.length }),
    ...reportsApart(merchant.id, pack, reports)
      .slice(0, mostApart)
      .map(({ kind, told, proved }) => sentence('month_pack_report_apart', { report: kind, told, proved })),
  ];
}

function exceptionsSaid({ exceptions, exceptionsBeyond }: MonthPack): Sentence[] {
  const count = exceptions.length + exceptionsBeyond;
  return count === 0 ? [] : [sentence('month_pack_exceptions', { count })];
}

function restatedSaid(pack: MonthPack, known: { readonly pack: MonthPack } | null, old: Rows, now: Rows): Sentence[] {
  const { month } = pack;
  if (known === null) return pack.supersedes === null ? [] : [sentence('month_pack_reopened', { month })];
  if (known.pack.snapshotHash === pack.snapshotHash) return [sentence('month_pack_again', { month })];
  const totals = restatedTotals(old, now);
  if (totals.length === 0) return [sentence('month_pack_restated_same', { month })];
  return totals.map(({ before, after }) =>
    sentence('month_pack_restated', { month, before: toWire(before), after: toWire(after) }),
  );
}
