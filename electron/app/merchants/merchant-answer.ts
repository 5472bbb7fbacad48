import type { Merchant } from '../../../shared/contract/merchants.ts';
import { toWire } from '../../../shared/money/wire.ts';
import type { Reader } from '../../store/connection.ts';
import { latestMonth, type MerchantRecord } from '../../store/merchants/merchants-table.ts';

export const merchantAnswer = (reader: Reader, merchant: MerchantRecord): Merchant => ({
  ...merchant,
  currencies: [...merchant.currencies],
  declared: merchant.declared.map(toWire),
  latestMonth: latestMonth(reader, merchant.id),
});
