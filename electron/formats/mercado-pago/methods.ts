import type { MethodId } from '../../../shared/catalogue/methods.ts';

/** Single methods that their type does not tell (Mercado Pago, available payment methods of Brazil). */
const byMethod: ReadonlyMap<string, MethodId> = new Map([
  ['pix', 'pix'],
  ['bolbradesco', 'boleto'],
  ['boleto', 'boleto'],
  ['consumer_credits', 'pay_later'],
]);

const byType: ReadonlyMap<string, MethodId> = new Map([
  ['credit_card', 'credit_card'],
  ['debit_card', 'debit_card'],
  ['prepaid_card', 'prepaid_card'],
  ['bank_transfer', 'bank_transfer'],
  ['account_money', 'mercado_pago'],
  ['available_money', 'mercado_pago'],
  ['digital_wallet', 'wallet'],
  // Cash, at a counter or a machine.
  ['ticket', 'other'],
  ['atm', 'other'],
]);

/** The method of a payment, null when neither the method nor its type is known. */
export const methodOf = (method: string, type: string): MethodId | null =>
  byMethod.get(method.toLowerCase()) ?? byType.get(type.toLowerCase()) ?? byType.get(method.toLowerCase()) ?? null;
