import { missingCashback } from '../../domain/cashback/missing-cashback.ts';
import { settleCashback } from '../../domain/cashback/settle-cashback.ts';
import { listSchemes } from '../../store/cashback/schemes-table.ts';
import type { ExceptionSource } from '../exceptions/exception-sources.ts';
import { booksOfSchemes } from './books-of-schemes.ts';

/** Cashback that did not come by its day: one exception a scheme and month. Without a scheme it costs one look. */
export const cashbackExceptions: ExceptionSource = (reader, merchant, today) => {
  const schemes = listSchemes(reader, merchant.id);
  return schemes.length === 0
    ? []
    : settleCashback(booksOfSchemes(reader, merchant.id, schemes), today).flatMap(missingCashback);
};
