import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import type { ChecklistItem } from '../../../shared/contract/periods.ts';
import { toColumns } from '../../../shared/money/column-amount.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Reader, Writer } from '../connection.ts';
import type { TurnoverRow } from '../reports/turnover-table.ts';
import { countOf, integerOf, moneyOf, monthIn, textOf } from '../row.ts';

export type ClosedPeriod = {
  readonly month: Month;
  readonly checklist: readonly ChecklistItem[];
  readonly snapshotHash: string;
  readonly closedAt: number;
  readonly accounts: number;
};

export const listClosedPeriods = (reader: Reader, merchantId: MerchantId): ClosedPeriod[] =>
  reader
    .read(
      `SELECT month, checklist, snapshot_hash, closed_at,
              (SELECT count(DISTINCT account_id) FROM period_balance AS balance WHERE balance.merchant_id = period.merchant_id AND balance.month = period.month) AS accounts
       FROM period WHERE merchant_id = ? ORDER BY month`,
    )
    .all(merchantId)
    .map((row) => ({
      month: monthIn(row, 'month'),
      checklist: JSON.parse(textOf(row, 'checklist')) as ChecklistItem[],
      snapshotHash: textOf(row, 'snapshot_hash'),
      closedAt: countOf(row, 'closed_at'),
      accounts: countOf(row, 'accounts'),
    }));

export const closedMonths = (reader: Reader, merchantId: MerchantId): Month[] =>
  reader
    .read('SELECT month FROM period WHERE merchant_id = ? ORDER BY month')
    .all(merchantId)
    .map((row) => monthIn(row, 'month'));

export type AccountBalance = {
  readonly accountId: bigint;
  readonly role: string;
  readonly subject: string;
  readonly balance: Money;
};

/** Every account's balance over all entries up to and including a month (or over all), zero ones left out. */
export const accountBalances = (reader: Reader, merchantId: MerchantId, through: Month | null): AccountBalance[] =>
  reader
    .read(
      `SELECT account.id, account.role, account.subject, posting.currency, SUM(posting.amount) AS amount, SUM(posting.frac) AS frac
       FROM posting JOIN journal_entry AS entry ON entry.id = posting.entry_id JOIN ledger_account AS account ON account.id = posting.account_id
       WHERE entry.merchant_id = ?1 AND (?2 IS NULL OR entry.period <= ?2)
       GROUP BY account.id, posting.currency ORDER BY account.role, account.subject, posting.currency`,
    )
    .all(merchantId, through)
    .map((row) => ({
      accountId: integerOf(row, 'id'),
      role: textOf(row, 'role'),
      subject: textOf(row, 'subject'),
      balance: moneyOf(row),
    }));

export type NewClosedPeriod = {
  readonly merchantId: MerchantId;
  readonly month: Month;
  readonly checklist: readonly ChecklistItem[];
  readonly snapshotHash: string;
  readonly chainSeq: number;
  readonly balances: readonly AccountBalance[];
  readonly turnover: readonly TurnoverRow[];
};

export function insertClosedPeriod(writer: Writer, period: NewClosedPeriod, now: number): void {
  writer
    .write(
      `INSERT INTO period (merchant_id, month, state, checklist, snapshot_hash, chain_seq, closed_at) VALUES (?, ?, 'closed', ?, ?, ?, ?)`,
    )
    .run(
      period.merchantId,
      period.month,
      JSON.stringify(period.checklist),
      period.snapshotHash,
      BigInt(period.chainSeq),
      BigInt(now),
    );
  for (const { accountId, balance } of period.balances) {
    const { amount, frac } = toColumns(balance);
    writer
      .write(
        'INSERT INTO period_balance (merchant_id, month, account_id, currency, amount, frac) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .run(period.merchantId, period.month, accountId, balance.currency, amount, frac);
  }
  for (const { method, payments, gross } of period.turnover) {
    const { amount, frac } = toColumns(gross);
    writer
      .write(
        'INSERT INTO period_turnover (merchant_id, month, currency, method, payments, amount, frac) VALUES (?, ?, ?, ?, ?, ?, ?)',
      )
      .run(period.merchantId, period.month, gross.currency, method, BigInt(payments), amount, frac);
  }
}

/** The snapshot of a closed month as it was written. */
export const periodBalances = (reader: Reader, merchantId: MerchantId, month: Month): AccountBalance[] =>
  reader
    .read(
      `SELECT account.id, account.role, account.subject, balance.currency, balance.amount, balance.frac
       FROM period_balance AS balance JOIN ledger_account AS account ON account.id = balance.account_id
       WHERE balance.merchant_id = ? AND month = ? ORDER BY account.role, account.subject, balance.currency`,
    )
    .all(merchantId, month)
    .map((row) => ({
      accountId: integerOf(row, 'id'),
      role: textOf(row, 'role'),
      subject: textOf(row, 'subject'),
      balance: moneyOf(row),
    }));
