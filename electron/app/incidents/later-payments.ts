import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { addDays } from '../../../shared/kernel/local-date.ts';
import { laterPayment, type LaterPayment } from '../../domain/incidents/later-payment.ts';
import type { Reader } from '../../store/connection.ts';
import type { AttemptRecord } from '../../store/incidents/attempt-rows.ts';
import { salesUnder, type ReferredSale } from '../../store/payments/sales-in-time.ts';

/** An order that is paid later than this is another story. */
const soughtDays = 30;

export type PaidLater = (attempt: AttemptRecord) => LaterPayment<ReferredSale> | null;

const given = (...texts: readonly (string | null)[]): readonly string[] =>
  texts.flatMap((text) => (text === null || text === '' ? [] : [text]));

/**
 * Tells of each of the attempts by which payment it went through after all, or its order was paid. One pass over the sales from
 * the day of the first attempt to a month after the last.
 */
export function laterPayments(reader: Reader, merchantId: MerchantId, attempts: readonly AttemptRecord[]): PaidLater {
  const references = new Set(attempts.flatMap((one) => given(one.reference, one.merchantReference)));
  const days = attempts.map(({ businessDate }) => businessDate).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (references.size === 0 || first === undefined || last === undefined) return () => null;
  const byReference = new Map<string, ReferredSale[]>();
  // A provider may date the payment by the day of another zone.
  for (const sale of salesUnder(reader, merchantId, addDays(first, -1), addDays(last, soughtDays), [...references])) {
    for (const text of new Set(given(sale.reference, sale.merchantReference))) {
      byReference.set(text, [...(byReference.get(text) ?? []), sale]);
    }
  }
  return (attempt) =>
    laterPayment(attempt, [
      ...new Set(given(attempt.reference, attempt.merchantReference).flatMap((text) => byReference.get(text) ?? [])),
    ]);
}
