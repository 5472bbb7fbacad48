import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Writer } from '../connection.ts';
import { integerOf } from '../row.ts';

/** The account of a role (and of what the role is of), opened when first used. */
export function ledgerAccount(writer: Writer, merchantId: MerchantId, role: string, subject: string): bigint {
  const found = writer
    .read(
      `SELECT account.id FROM ledger_account AS account JOIN merchant ON merchant.seq = merchant_seq
       WHERE merchant.id = ? AND role = ? AND subject = ?`,
    )
    .get(merchantId, role, subject);
  if (found !== undefined) return integerOf(found, 'id');
  return writer
    .write(
      'INSERT INTO ledger_account (merchant_seq, role, subject) VALUES ((SELECT seq FROM merchant WHERE id = ?), ?, ?)',
    )
    .run(merchantId, role, subject);
}
