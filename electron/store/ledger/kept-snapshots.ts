import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import type { Reader } from '../connection.ts';
import { integerOf, monthIn, textOf, textOrNull } from '../row.ts';

/** A snapshot that a close took, with what its hash was made over and is not kept with its balances. */
export type KeptSnapshot = {
  readonly closeSeq: bigint;
  readonly merchantSeq: bigint;
  readonly merchantId: MerchantId;
  readonly merchantName: string;
  readonly month: Month;
  readonly hash: string;
  /** The hash of the link it rests on; null where that link is not there. */
  readonly chainHash: string | null;
  /** Whether the month is still closed: then its balances are still what its entries come to. */
  readonly stands: boolean;
};

export const keptSnapshots = (reader: Reader): KeptSnapshot[] =>
  reader
    .read(
      `SELECT period.seq, merchant.seq AS merchant_seq, merchant.id AS merchant_id, merchant.name AS merchant_name, month, snapshot_hash,
              link.hash AS chain_hash, period.seq IN (SELECT seq FROM closed_period) AS stands
       FROM period_close AS period JOIN merchant ON merchant.seq = merchant_seq LEFT JOIN chain_link AS link ON link.seq = chain_seq
       ORDER BY period.seq`,
    )
    .all()
    .map((row) => ({
      closeSeq: integerOf(row, 'seq'),
      merchantSeq: integerOf(row, 'merchant_seq'),
      merchantId: textOf(row, 'merchant_id') as MerchantId,
      merchantName: textOf(row, 'merchant_name'),
      month: monthIn(row, 'month'),
      hash: textOf(row, 'snapshot_hash'),
      chainHash: textOrNull(row, 'chain_hash'),
      stands: integerOf(row, 'stands') === 1n,
    }));

/** The accounts of a merchant: their names, by number. */
export const accountsOf = (reader: Reader, merchantSeq: bigint): Map<string, string> =>
  new Map(
    reader
      .read('SELECT id, role, subject FROM ledger_account WHERE merchant_seq = ? ORDER BY id')
      .all(merchantSeq)
      .map((row) => [`${integerOf(row, 'id')}`, `${textOf(row, 'role')} ${textOf(row, 'subject')}`.trim()]),
  );
