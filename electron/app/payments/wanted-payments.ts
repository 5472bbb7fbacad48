import type { PaymentFilter } from '../../../shared/contract/payments.ts';
import { inLatinDigits } from '../../../shared/money/in-latin-digits.ts';
import type { Reader } from '../../store/connection.ts';
import { paymentChoices } from '../../store/payments/payment-pages.ts';
import type { PaymentsWanted } from '../../store/payments/payment-rows.ts';
import { sizeBounds } from './size-bounds.ts';

/** A filter as the store takes it. An empty text narrows nothing. */
export function wantedPayments(reader: Reader, filter: PaymentFilter): PaymentsWanted {
  const { merchantId, atLeast, atMost, text = '' } = filter;
  const sized = atLeast !== undefined || atMost !== undefined;
  return {
    merchantId,
    states: filter.states ?? null,
    kinds: filter.kinds ?? null,
    accounts: filter.accounts ?? null,
    methods: filter.methods ?? null,
    currency: filter.currency ?? null,
    from: filter.from ?? null,
    to: filter.to ?? null,
    days: null,
    soldIn: filter.soldIn ?? null,
    sizes: sized ? sizeBounds(paymentChoices(reader, merchantId).currencies, atLeast, atMost) : null,
    text: text === '' ? null : inLatinDigits(text),
  };
}
