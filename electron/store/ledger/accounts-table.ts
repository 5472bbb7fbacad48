import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Writer } from '../connection.ts';
import { integerOf } from '../row.ts';

/** The account of a role (and of what the role is of), opened when first used. */
export function ledgerAccount(writer: Writer, merchantId: MerchantId, role: string, subject: string): bigint {
  const found = writer
    .read('SELECT id FROM ledger_account WHERE merchant_id = ? AND role = ? AND subject = ?')
    .get(merchantId, role, subject);
  if (found !== undefined) return integerOf(found, 'id');
  return writer
    .write('INSERT INTO ledger_account (merchant_id, role, subject) VALUES (?, ?, ?)')
    .run(merchantId, role, subject);
}
