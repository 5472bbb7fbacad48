import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import type { ChecklistItem } from '../../../shared/contract/periods.ts';
import { toColumns } from '../../../shared/money/column-amount.ts';
import type { Reader, Row, Writer } from '../connection.ts';
import type { AccountBalance } from '../ledger/account-days.ts';
import type { TurnoverRow } from '../reports/turnover-table.ts';
import { countOf, integerOf, moneyOf, monthIn, textOf } from '../row.ts';

/** One close of a month, whether it stands or was taken back by a reopening. */
export type PeriodClose = {
  readonly seq: bigint;
  readonly month: Month;
  readonly checklist: readonly ChecklistItem[];
  readonly snapshotHash: string;
  readonly closedAt: number;
  readonly accounts: number;
  readonly reopened: { readonly at: number; readonly reason: string } | null;
};

const closes = `
  SELECT period.seq, month, checklist, snapshot_hash, closed_at, reason, reopened_at,
         (SELECT count(DISTINCT account_id) FROM period_balance AS balance WHERE balance.close_seq = period.seq) AS accounts
  FROM period_close AS period LEFT JOIN period_reopening AS reopening ON reopening.close_seq = period.seq
  JOIN merchant ON merchant.seq = merchant_seq WHERE merchant.id = ?`;

const closeOf = (row: Row): PeriodClose => ({
  seq: integerOf(row, 'seq'),
  month: monthIn(row, 'month'),
  checklist: JSON.parse(textOf(row, 'checklist')) as ChecklistItem[],
  snapshotHash: textOf(row, 'snapshot_hash'),
  closedAt: countOf(row, 'closed_at'),
  accounts: countOf(row, 'accounts'),
  reopened: row['reason'] === null ? null : { at: countOf(row, 'reopened_at'), reason: textOf(row, 'reason') },
});

/** The closes that stand, month by month. */
export const listClosedPeriods = (reader: Reader, merchantId: MerchantId): PeriodClose[] =>
  reader.read(`${closes} AND reopening.seq IS NULL ORDER BY month`).all(merchantId).map(closeOf);

/** Every close of a month there ever was, the first one first. */
export const closesOf = (reader: Reader, merchantId: MerchantId, month: Month): PeriodClose[] =>
  reader.read(`${closes} AND month = ? ORDER BY period.seq`).all(merchantId, month).map(closeOf);

export const closedMonths = (reader: Reader, merchantId: MerchantId): Month[] =>
  reader
    .read(
      'SELECT month FROM closed_period JOIN merchant ON merchant.seq = merchant_seq WHERE merchant.id = ? ORDER BY month',
    )
    .all(merchantId)
    .map((row) => monthIn(row, 'month'));

/** Months that were closed and opened again, and are not closed now. */
export const reopenedMonths = (reader: Reader, merchantId: MerchantId): Month[] =>
  reader
    .read(
      `SELECT DISTINCT month FROM period_close JOIN merchant ON merchant.seq = merchant_seq
       WHERE merchant.id = ?1 AND month NOT IN (
         SELECT month FROM closed_period AS closed WHERE closed.merchant_seq = merchant.seq
       ) ORDER BY month`,
    )
    .all(merchantId)
    .map((row) => monthIn(row, 'month'));

export type NewClose = {
  readonly merchantId: MerchantId;
  readonly month: Month;
  readonly checklist: readonly ChecklistItem[];
  readonly snapshotHash: string;
  readonly chainSeq: number;
  readonly balances: readonly AccountBalance[];
  readonly turnover: readonly TurnoverRow[];
};

export function insertClose(writer: Writer, close: NewClose, now: number): bigint {
  const seq = writer
    .write(
      `INSERT INTO period_close (merchant_seq, month, checklist, snapshot_hash, chain_seq, closed_at)
       VALUES ((SELECT seq FROM merchant WHERE id = ?), ?, ?, ?, ?, ?)`,
    )
    .run(
      close.merchantId,
      close.month,
      JSON.stringify(close.checklist),
      close.snapshotHash,
      BigInt(close.chainSeq),
      BigInt(now),
    );
  for (const { accountId, balance } of close.balances) {
    const { amount, frac } = toColumns(balance);
    writer
      .write('INSERT INTO period_balance (close_seq, account_id, currency, amount, frac) VALUES (?, ?, ?, ?, ?)')
      .run(seq, accountId, balance.currency, amount, frac);
  }
  for (const { method, payments, gross } of close.turnover) {
    const { amount, frac } = toColumns(gross);
    writer
      .write(
        'INSERT INTO period_turnover (close_seq, currency, method, payments, amount, frac) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .run(seq, gross.currency, method, BigInt(payments), amount, frac);
  }
  return seq;
}

/** Takes the lock off a month. The database refuses it while a later one is closed. */
export function insertReopening(writer: Writer, closeSeq: bigint, reason: string, now: number): void {
  writer
    .write('INSERT INTO period_reopening (close_seq, reason, reopened_at) VALUES (?, ?, ?)')
    .run(closeSeq, reason, BigInt(now));
}

/** The balances of a close as they were written. */
export const closeBalances = (reader: Reader, closeSeq: bigint): AccountBalance[] =>
  reader
    .read(
      `SELECT account.id, account.role, account.subject, balance.currency, balance.amount, balance.frac
       FROM period_balance AS balance JOIN ledger_account AS account ON account.id = balance.account_id
       WHERE balance.close_seq = ? ORDER BY account.role, account.subject, balance.currency`,
    )
    .all(closeSeq)
    .map((row) => ({
      accountId: integerOf(row, 'id'),
      role: textOf(row, 'role'),
      subject: textOf(row, 'subject'),
      balance: moneyOf(row),
    }));

/** The turnover that a close reported. */
export const closeTurnover = (reader: Reader, closeSeq: bigint): TurnoverRow[] =>
  reader
    .read(
      'SELECT currency, method, payments, amount, frac FROM period_turnover WHERE close_seq = ? ORDER BY currency, method',
    )
    .all(closeSeq)
    .map((row) => ({ method: textOf(row, 'method'), payments: countOf(row, 'payments'), gross: moneyOf(row) }));
