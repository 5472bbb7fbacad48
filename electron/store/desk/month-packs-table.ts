import type { MonthPack } from '../../../shared/contract/month-pack.ts';
import type { ReportDocument, ReportKind } from '../../../shared/contract/report-document.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import { toColumns } from '../../../shared/money/column-amount.ts';
import type { TurnoverRow } from '../reports/turnover-table.ts';
import type { Reader, Row, Writer } from '../connection.ts';
import { countOf, integerOf, moneyOf, monthIn, textOf } from '../row.ts';

export type MonthPackRecord = {
  readonly seq: bigint;
  readonly month: Month;
  readonly pack: MonthPack;
  /** How many came of this month, this one among them. */
  readonly versions: number;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
};

/** Keeps a pack beside those that came before it: the newest of a month holds. */
export function insertMonthPack(
  writer: Writer,
  merchantId: MerchantId,
  pack: MonthPack,
  turnover: readonly TurnoverRow[],
  packetSeq: bigint,
  now: number,
  reports: readonly ReportDocument[] = [],
): void {
  const seq = writer
    .write(
      `INSERT INTO month_pack (merchant_seq, month, packet_seq, document, kept_at)
       VALUES ((SELECT seq FROM merchant WHERE id = ?), ?, ?, ?, ?)`,
    )
    .run(merchantId, pack.month, packetSeq, JSON.stringify(pack), BigInt(now));
  for (const { method, payments, gross } of turnover) {
    const { amount, frac } = toColumns(gross);
    writer
      .write(
        'INSERT INTO month_pack_turnover (pack_seq, currency, method, payments, amount, frac) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .run(seq, gross.currency, method, BigInt(payments), amount, frac);
  }
  for (const report of reports) {
    writer
      .write('INSERT INTO month_pack_report (pack_seq, kind, document) VALUES (?, ?, ?)')
      .run(seq, report.kind, JSON.stringify(report));
  }
}

const packs = `
  SELECT pack.seq, month, document, kept_at,
         (SELECT count(*) FROM month_pack AS other WHERE other.merchant_seq = pack.merchant_seq AND other.month = pack.month) AS versions
  FROM month_pack AS pack
  WHERE merchant_seq = (SELECT seq FROM merchant WHERE id = ?1)
    AND pack.seq = (SELECT max(seq) FROM month_pack AS other WHERE other.merchant_seq = pack.merchant_seq AND other.month = pack.month)`;

const packOf = (row: Row): MonthPackRecord => ({
  seq: integerOf(row, 'seq'),
  month: monthIn(row, 'month'),
  pack: JSON.parse(textOf(row, 'document')) as MonthPack,
  versions: countOf(row, 'versions'),
  keptAt: countOf(row, 'kept_at'),
});

/** The pack that holds of each month, the newest month first. */
export const listMonthPacks = (reader: Reader, merchantId: MerchantId): MonthPackRecord[] =>
  reader.read(`${packs} ORDER BY month DESC`).all(merchantId).map(packOf);

export function findMonthPack(reader: Reader, merchantId: MerchantId, month: Month): MonthPackRecord | null {
  const row = reader.read(`${packs} AND month = ?2`).get(merchantId, month);
  return row === undefined ? null : packOf(row);
}

/** The turnover that a pack reported, by currency and method. */
export const packTurnover = (reader: Reader, packSeq: bigint): TurnoverRow[] =>
  reader
    .read(
      'SELECT currency, method, payments, amount, frac FROM month_pack_turnover WHERE pack_seq = ? ORDER BY currency, method',
    )
    .all(packSeq)
    .map((row) => ({ method: textOf(row, 'method'), payments: countOf(row, 'payments'), gross: moneyOf(row) }));

/** The latest month of a merchant that came as a pack. */
export function latestPackMonth(reader: Reader, merchantId: MerchantId): Month | null {
  const row = reader
    .read('SELECT max(month) AS month FROM month_pack WHERE merchant_seq = (SELECT seq FROM merchant WHERE id = ?)')
    .get(merchantId);
  return row === undefined || row['month'] === null ? null : monthIn(row, 'month');
}

/** The kinds of report that came with a pack, in the order in which it brought them. */
export const packReportKinds = (reader: Reader, packSeq: bigint): ReportKind[] =>
  reader
    .read('SELECT kind FROM month_pack_report WHERE pack_seq = ? ORDER BY seq')
    .all(packSeq)
    .map((row) => textOf(row, 'kind') as ReportKind);

/** A report as the pack brought it; null where it brought none of that kind. */
export function findPackReport(reader: Reader, packSeq: bigint, kind: ReportKind): ReportDocument | null {
  const row = reader.read('SELECT document FROM month_pack_report WHERE pack_seq = ? AND kind = ?').get(packSeq, kind);
  return row === undefined ? null : (JSON.parse(textOf(row, 'document')) as ReportDocument);
}
