import type { SettlementFilter } from '../../../shared/contract/settlements.ts';
import { inLatinDigits } from '../../../shared/money/in-latin-digits.ts';
import type { Reader } from '../../store/connection.ts';
import { paymentChoices } from '../../store/payments/payment-pages.ts';
import type { SettlementsWanted } from '../../store/settlements/settlement-pages.ts';
import { sizeBounds } from '../payments/size-bounds.ts';

/** A filter as the store takes it. An empty text narrows nothing. */
export function wantedSettlements(reader: Reader, filter: SettlementFilter): SettlementsWanted {
  const { merchantId, atLeast, atMost, text = '' } = filter;
  const sized = atLeast !== undefined || atMost !== undefined;
  return {
    merchantId,
    states: filter.states ?? null,
    accounts: filter.accounts ?? null,
    currency: filter.currency ?? null,
    from: filter.from ?? null,
    to: filter.to ?? null,
    days: null,
    sizes: sized ? sizeBounds(paymentChoices(reader, merchantId).currencies, atLeast, atMost) : null,
    text: text === '' ? null : inLatinDigits(text),
  };
}
