import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { settleCashback, type SettledScheme } from '../../domain/cashback/settle-cashback.ts';
import type { SchemeRecord } from '../../store/cashback/schemes-table.ts';
import type { Reader } from '../../store/connection.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { todayOf } from '../matching/today-of.ts';
import { allSchemes } from './agreed-cashback.ts';
import { booksOfSchemes } from './books-of-schemes.ts';

export type SettledSchemes = { readonly schemes: readonly SettledScheme[]; readonly today: LocalDate };

/** A merchant's schemes as they stand now; `instead` looks at others than those that are kept. */
export function settledSchemes(
  reader: Reader,
  merchant: MerchantRecord,
  now: number,
  instead: readonly SchemeRecord[] = allSchemes(reader, merchant.id).schemes,
): SettledSchemes {
  const today = todayOf(merchant, now);
  return { schemes: settleCashback(booksOfSchemes(reader, merchant.id, instead), today), today };
}
