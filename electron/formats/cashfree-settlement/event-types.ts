import type { ProviderFacts } from '../make-row.ts';

export type SaleType = 'CREDIT' | 'DEBIT';

type EventType = {
  readonly kind: ProviderFacts['kind'];
  /** The one way it can go; null where it goes either way. */
  readonly saleType: SaleType | null;
};

/** `Event Type` as cashfree.com/docs lists it, and the spelling `…_REVERSAL` of its reconciliation API. */
const eventTypes: ReadonlyMap<string, EventType> = new Map<string, EventType>([
  ['PAYMENT', { kind: 'sale', saleType: 'CREDIT' }],
  ['REFUND', { kind: 'refund', saleType: 'DEBIT' }],
  ['CHARGEBACK', { kind: 'chargeback', saleType: 'DEBIT' }],
  ['DISPUTE', { kind: 'chargeback', saleType: 'DEBIT' }],
  ['CHARGEBACK_REVERSE', { kind: 'chargeback_reversed', saleType: 'CREDIT' }],
  ['CHARGEBACK_REVERSAL', { kind: 'chargeback_reversed', saleType: 'CREDIT' }],
  ['DISPUTE_REVERSE', { kind: 'chargeback_reversed', saleType: 'CREDIT' }],
  ['DISPUTE_REVERSAL', { kind: 'chargeback_reversed', saleType: 'CREDIT' }],
  // Held back on suspicion, and given back.
  ['RISK', { kind: 'reserve_hold', saleType: 'DEBIT' }],
  ['RISK_REVERSE', { kind: 'reserve_release', saleType: 'CREDIT' }],
  ['RISK_REVERSAL', { kind: 'reserve_release', saleType: 'CREDIT' }],
  ['OTHER_ADJUSTMENT', { kind: 'adjustment', saleType: null }],
]);

/** The settlement itself stands among its events in some files; the first section has it already. */
const settlementItself = 'SETTLEMENT';

export const eventTypeOf = (text: string): EventType | 'settlement' | null =>
  text === settlementItself ? 'settlement' : (eventTypes.get(text) ?? null);

export const saleTypeOf = (text: string): SaleType | null => (text === 'CREDIT' || text === 'DEBIT' ? text : null);
