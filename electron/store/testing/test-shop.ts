import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Writer } from '../connection.ts';
import { insertAccount } from '../merchants/accounts-table.ts';
import { insertMerchant } from '../merchants/merchants-table.ts';

/** A merchant in India, `m1`, with a PhonePe account `p1` and an HDFC account `b1`. */
export function insertTestShop(writer: Writer): MerchantId {
  const id = 'm1' as MerchantId;
  insertMerchant(
    writer,
    {
      id,
      name: 'Test',
      country: 'IN',
      industry: 'retail',
      zone: 'Asia/Kolkata',
      base: 'INR',
      currencies: ['INR'],
      declared: [],
    },
    0,
  );
  insertAccount(writer, 'provider', { id: 'p1', merchantId: id, institution: 'phonepe', number: '' }, 0);
  insertAccount(writer, 'bank', { id: 'b1', merchantId: id, institution: 'hdfc', number: '' }, 0);
  return id;
}
