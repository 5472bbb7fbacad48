import type { Refusal } from '../../../shared/contract/refusal.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import { settleAcross, type AcrossSettled } from '../../domain/rates/settle-across.ts';
import type { Writer } from '../../store/connection.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { refuse } from '../handler.ts';
import { bookedRate } from '../rates/book-rates.ts';

type OnDay = { readonly amount: Money; readonly on: LocalDate };

/** What was given and what came for it in another currency, each at the booked rate of its own day. */
export function settleAtBookedRates(
  writer: Writer,
  merchant: MerchantRecord,
  given: OnDay,
  received: OnDay,
  now: number,
): { readonly ok: true; readonly settled: AcrossSettled } | Refusal<'rate_missing'> {
  const missing = ({ amount, on }: OnDay): Refusal<'rate_missing'> =>
    refuse('rate_missing', { from: amount.currency, to: merchant.base, day: on });
  const givenRate = bookedRate(writer, merchant, given.amount.currency, given.on, now);
  if (givenRate === null) return missing(given);
  const receivedRate = bookedRate(writer, merchant, received.amount.currency, received.on, now);
  if (receivedRate === null) return missing(received);
  const settled = settleAcross(
    { amount: given.amount, rate: givenRate },
    { amount: received.amount, rate: receivedRate },
  );
  return { ok: true, settled };
}
