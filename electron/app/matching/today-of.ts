import { businessDate } from '../../domain/ledger/business-date.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';

/** Today where the merchant is. */
export const todayOf = (merchant: Pick<MerchantRecord, 'zone'>, now: number) =>
  businessDate(new Date(now).toISOString(), merchant.zone);
