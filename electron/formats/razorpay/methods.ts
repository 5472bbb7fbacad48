import type { MethodId } from '../../../shared/catalogue/methods.ts';

/** `method` of Razorpay's payments (razorpay.com/docs/api/payments/entity and its documentation of methods). */
const methods: ReadonlyMap<string, MethodId> = new Map([
  ['card', 'card'],
  ['netbanking', 'netbanking'],
  ['wallet', 'wallet'],
  ['upi', 'upi'],
  ['emi', 'emi'],
  ['cardless_emi', 'pay_later'],
  ['paylater', 'pay_later'],
  ['bank_transfer', 'bank_transfer'],
  ['emandate', 'direct_debit'],
  ['nach', 'direct_debit'],
  ['paypal', 'paypal'],
]);

const cards: ReadonlyMap<string, MethodId> = new Map([
  ['credit', 'credit_card'],
  ['debit', 'debit_card'],
  ['prepaid', 'prepaid_card'],
]);

/** Null when the method is not known; a card whose kind is not said is a card. */
export function methodOf(method: string, cardType: string): MethodId | null {
  const found = methods.get(method.toLowerCase()) ?? null;
  return found === 'card' ? (cards.get(cardType.toLowerCase()) ?? 'card') : found;
}
