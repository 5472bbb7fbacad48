import type { ExceptionKind } from '../../../shared/contract/exceptions.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Reader } from '../connection.ts';
import { dateOf, textOf } from '../row.ts';

/** What the standing exceptions of a kind are about, with the day each occurred. */
export const standingSubjects = (
  reader: Reader,
  merchantId: MerchantId,
  kind: ExceptionKind,
): ReadonlyMap<string, LocalDate> =>
  new Map(
    reader
      .read(
        `SELECT subject, occurred_on FROM standing_exception AS exception JOIN merchant ON merchant.seq = merchant_seq
         WHERE merchant.id = ? AND kind = ?`,
      )
      .all(merchantId, kind)
      .map((row) => [textOf(row, 'subject'), dateOf(row, 'occurred_on')]),
  );
