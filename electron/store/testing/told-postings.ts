import type { Reader } from '../connection.ts';
import { integerOf, moneyOf, textOf } from '../row.ts';

/** A posting as it lies in the table, read past everything that shows it. */
export type ToldPosting = {
  readonly merchant: string;
  readonly entry: bigint;
  readonly account: string;
  readonly currency: string;
  readonly period: string;
  /** Debits are positive, credits negative. */
  readonly units: bigint;
};

/** Every posting there is, in the order in which they were written. */
export const toldPostings = (reader: Reader): ToldPosting[] =>
  reader
    .read(
      `SELECT merchant.id AS merchant, entry_id, account_id, currency, period, amount, frac
       FROM posting, journal_entry AS entry, merchant
       WHERE entry.id = entry_id AND merchant.seq = merchant_seq ORDER BY entry_id, n`,
    )
    .all()
    .map((row) => ({
      merchant: textOf(row, 'merchant'),
      entry: integerOf(row, 'entry_id'),
      account: integerOf(row, 'account_id').toString(),
      currency: textOf(row, 'currency'),
      period: textOf(row, 'period'),
      units: moneyOf(row).units,
    }));
