import { addMonths } from '../../../shared/kernel/local-date.ts';
import type { PackedMonth } from '../../../shared/contract/desk.ts';
import type { MonthPack } from '../../../shared/contract/month-pack.ts';
import type { ReportKind } from '../../../shared/contract/report-document.ts';
import { sumByCurrency } from '../../../shared/money/sum-by-currency.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { notFollowing } from '../../domain/desk/follows-pack.ts';
import { packContent } from '../../domain/desk/pack-content.ts';
import { isProvable, reportsApart } from '../../domain/desk/pack-reports.ts';
import {
  findPackReport,
  listMonthPacks,
  packReportKinds,
  packTurnover,
  type MonthPackRecord,
} from '../../store/desk/month-packs-table.ts';
import { findMerchant, type MerchantRecord } from '../../store/merchants/merchants-table.ts';
import type { Reader } from '../../store/connection.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { faultOfPack } from './keep-month-pack.ts';

/** The months of a merchant that came as packs, newest first, each held against its proof anew. */
export const listPackedMonths: Handlers['desk.packs'] = ({ merchantId }, { workspace: { reader } }) => {
  const merchant = findMerchant(reader, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const packs = listMonthPacks(reader, merchantId);
  return answer({ months: packs.map((record) => packedMonth(reader, merchant, record, packs)) });
};

function packedMonth(
  reader: Reader,
  merchant: MerchantRecord,
  { seq, month, pack, versions, keptAt }: MonthPackRecord,
  all: readonly MonthPackRecord[],
): PackedMonth {
  const turnover = packTurnover(reader, seq);
  const before = all.find((other) => other.month === addMonths(month, -1));
  const { inTransit, fees, settled, reserve, attempts, exceptions, exceptionsBeyond } = pack;
  return {
    month,
    closedAt: pack.closedAt,
    cameAt: new Date(keptAt).toISOString(),
    versions,
    snapshotHash: pack.snapshotHash,
    proved: faultOfPack(merchant, pack) === null && sameRows(turnover, packContent(merchant.id, pack).turnover),
    follows:
      before === undefined
        ? null
        : notFollowing(packContent(merchant.id, before.pack), packContent(merchant.id, pack)) === null,
    reports: packReportKinds(reader, seq).map((kind) => ({
      kind,
      agrees: agreesWithProof(reader, merchant, seq, pack, kind),
    })),
    restated: versions > 1 || pack.supersedes !== null,
    turnover: turnover.map(({ method, payments, gross }) => ({
      currency: gross.currency,
      method,
      payments,
      gross: toWire(gross),
    })),
    totals: [...sumByCurrency(turnover.map(({ gross }) => gross)).values()].map(toWire),
    pack: { inTransit, fees, settled, reserve, attempts, exceptions, exceptionsBeyond },
  };
}

/** Whether a report says what the proof says; null for one of which the proof has nothing, or that was cut. */
function agreesWithProof(
  reader: Reader,
  merchant: MerchantRecord,
  seq: bigint,
  pack: MonthPack,
  kind: ReportKind,
): boolean | null {
  if (!provable.has(kind)) return null;
  const report = findPackReport(reader, seq, kind);
  if (report === null || !isProvable(report)) return null;
  return reportsApart(merchant.id, pack, [report]).length === 0;
}

/** The others need not be read for it. */
const provable: ReadonlySet<ReportKind> = new Set(['turnover', 'trial_balance']);

type Rows = ReturnType<typeof packTurnover>;

/** The rows that the desk sums are those of the proof. */
function sameRows(kept: Rows, proof: readonly Rows[number][]): boolean {
  const told = (rows: readonly Rows[number][]): string =>
    rows
      .map(({ method, payments, gross }) => `${gross.currency} ${method} ${payments} ${gross.units}`)
      .toSorted()
      .join('\n');
  return told(kept) === told(proof);
}
