import type { MonthPack } from '../../../shared/contract/month-pack.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import type { Reader } from '../connection.ts';
import { textOf } from '../row.ts';
import { newestPack } from './desk-turnover.ts';

/** The pack of the last month up to this one of each merchant that sent any. */
export const lastPacks = (reader: Reader, month: Month): ReadonlyMap<MerchantId, MonthPack> =>
  new Map(
    reader
      .read(
        `SELECT merchant.id, document FROM month_pack AS pack JOIN merchant ON merchant.seq = pack.merchant_seq
         WHERE pack.month = (SELECT max(month) FROM month_pack AS own WHERE own.merchant_seq = pack.merchant_seq AND own.month <= ?)
           AND ${newestPack}`,
      )
      .all(month)
      .map((row) => [textOf(row, 'id') as MerchantId, JSON.parse(textOf(row, 'document')) as MonthPack]),
  );
