import type { CashbackScheme } from '../../../shared/contract/cashback.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Reader } from '../../store/connection.ts';
import { accountsOf } from './books-of-schemes.ts';

/** The account a scheme names that is none of the merchant's; null when all are. */
export function accountUnknown(reader: Reader, merchantId: MerchantId, scheme: CashbackScheme): string | null {
  const known = new Set(accountsOf(reader, merchantId).map(({ id }) => id));
  return [scheme.account, scheme.receipt.account ?? scheme.account].find((id) => !known.has(id)) ?? null;
}
