import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { add } from '../../../shared/money/add.ts';
import type { Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { paymentChoices, paymentDays, type PaymentDay } from '../../store/payments/payment-pages.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { wantedPayments } from './wanted-payments.ts';

/** How many rows stand on which day, and what all of them come to. */
export const listPayments: Handlers['payments.list'] = (filter, { workspace: { reader } }) => {
  if (findMerchant(reader, filter.merchantId) === null) return refuse('merchant_unknown', { id: filter.merchantId });
  const days = paymentDays(reader, wantedPayments(reader, filter));
  const counts = countsOfDays(days);
  return answer({
    count: counts.reduce((sum, { count }) => sum + count, 0),
    days: counts,
    sums: sumsOf(days.filter(({ booked }) => booked)),
    tried: sumsOf(days.filter(({ booked }) => !booked)),
  });
};

export const listPaymentChoices: Handlers['payments.choices'] = ({ merchantId }, { workspace: { reader } }) => {
  if (findMerchant(reader, merchantId) === null) return refuse('merchant_unknown', { id: merchantId });
  const { methods, kinds, currencies } = paymentChoices(reader, merchantId);
  return answer({ methods: [...methods], kinds: [...kinds], currencies: [...currencies] });
};

/** Days in the order they come in, each once. */
export function countsOfDays(
  days: readonly { readonly day: LocalDate; readonly count: number }[],
): { day: LocalDate; count: number }[] {
  const counts = new Map<LocalDate, number>();
  for (const { day, count } of days) counts.set(day, (counts.get(day) ?? 0) + count);
  return [...counts].map(([day, count]) => ({ day, count }));
}

function sumsOf(days: readonly PaymentDay[]) {
  const sums = new Map<CurrencyCode, { count: number; gross: Money }>();
  for (const { currency, count, gross } of days) {
    const before = sums.get(currency);
    sums.set(
      currency,
      before === undefined ? { count, gross } : { count: before.count + count, gross: add(before.gross, gross) },
    );
  }
  return [...sums].map(([currency, { count, gross }]) => ({ currency, count, gross: toWire(gross) }));
}
