import type { Standing } from '../../../shared/contract/standing.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import type { Reader } from '../connection.ts';
import { countOf, monthIn, textOf } from '../row.ts';

/** Where each merchant stands of whom somebody has said so. */
export const standingsOfAll = (reader: Reader): ReadonlyMap<MerchantId, Standing> =>
  new Map(
    reader
      .read(
        `SELECT merchant.id, standing FROM standing_event AS event JOIN merchant ON merchant.seq = event.merchant_seq
         WHERE event.seq = (SELECT max(seq) FROM standing_event AS later WHERE later.merchant_seq = event.merchant_seq)`,
      )
      .all()
      .map((row) => [textOf(row, 'id') as MerchantId, textOf(row, 'standing') as Standing]),
  );

/** When each merchant's account was opened first: milliseconds since 1970. */
export const openedAt = (reader: Reader): ReadonlyMap<MerchantId, number> =>
  new Map(
    reader
      .read(
        `SELECT merchant.id, min(noted_at) AS at FROM standing_event JOIN merchant ON merchant.seq = merchant_seq
         WHERE standing = 'open' GROUP BY merchant_seq`,
      )
      .all()
      .map((row) => [textOf(row, 'id') as MerchantId, countOf(row, 'at')]),
  );

/** The last month that each merchant has closed here. */
export const lastCloses = (reader: Reader): ReadonlyMap<MerchantId, Month> =>
  new Map(
    reader
      .read(
        `SELECT merchant.id, max(month) AS month FROM closed_period JOIN merchant ON merchant.seq = merchant_seq GROUP BY merchant_seq`,
      )
      .all()
      .map((row) => [textOf(row, 'id') as MerchantId, monthIn(row, 'month')]),
  );

/** The first month with anything in each merchant's books. */
export const firstBookMonths = (reader: Reader): ReadonlyMap<MerchantId, Month> =>
  new Map(
    reader
      .read(
        `SELECT merchant.id, (SELECT min(period) FROM journal_entry WHERE merchant_seq = merchant.seq) AS month FROM merchant`,
      )
      .all()
      .filter((row) => row['month'] !== null)
      .map((row) => [textOf(row, 'id') as MerchantId, monthIn(row, 'month')]),
  );

/** The merchants that anything was ever proposed to, or by. */
export const merchantsWithAgreements = (reader: Reader): ReadonlySet<MerchantId> =>
  new Set(
    reader
      .read('SELECT DISTINCT merchant.id FROM agreement JOIN merchant ON merchant.seq = merchant_seq')
      .all()
      .map((row) => textOf(row, 'id') as MerchantId),
  );
