import type { ProviderFacts } from '../make-row.ts';

/**
 * Which way a kind of row goes. The API's documentation names ACQUIRING, REFUND, CHARGEBACK, REPAYMENT "etc."; a repayment
 * is the instalment of a merchant's loan, which Paytm keeps back from the settlement.
 */
export type PaytmType = {
  readonly name: string;
  readonly kind: ProviderFacts['kind'];
  readonly way: 'in' | 'out' | 'as_settled';
};

const types: readonly PaytmType[] = [
  { name: 'ACQUIRING', kind: 'sale', way: 'in' },
  { name: 'REFUND', kind: 'refund', way: 'out' },
  { name: 'CHARGEBACK', kind: 'chargeback', way: 'out' },
  { name: 'REPAYMENT', kind: 'adjustment', way: 'as_settled' },
];

export const typeOf = (text: string): PaytmType | null => types.find(({ name }) => name === text.toUpperCase()) ?? null;

export type Outcome = 'completed' | 'failed' | 'pending';

const outcomes: ReadonlyMap<string, Outcome> = new Map([
  ['SUCCESS', 'completed'],
  ['TXN_SUCCESS', 'completed'],
  ['FAILURE', 'failed'],
  ['FAILED', 'failed'],
  ['TXN_FAILURE', 'failed'],
  ['PENDING', 'pending'],
]);

export const outcomeOf = (text: string): Outcome | null => outcomes.get(text.toUpperCase()) ?? null;

/** True where the flag says that the payment was divided between vendors. */
export const isSplit = (flag: string): boolean => !/^(?:|n|no|false|0|-|na|n\/a|null)$/i.test(flag);
