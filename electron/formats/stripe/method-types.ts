import type { MethodId } from '../../../shared/catalogue/methods.ts';

/** `payment_method_type`: the types of Stripe's PaymentMethod (docs.stripe.com/api/payment_methods). */
const types: ReadonlyMap<string, MethodId> = new Map([
  ['card', 'card'],
  ['card_present', 'card'],
  ['interac_present', 'debit_card'],
  ['link', 'wallet'],
  ['paypal', 'paypal'],
  ['upi', 'upi'],
  ['pix', 'pix'],
  ['boleto', 'boleto'],
  ['ideal', 'ideal'],
  ['crypto', 'crypto'],
  ['customer_balance', 'bank_transfer'],
  ['sepa_credit_transfer', 'bank_transfer'],
  ['ach_credit_transfer', 'bank_transfer'],
  ['us_bank_account', 'direct_debit'],
  ['ach_debit', 'direct_debit'],
  ['sepa_debit', 'direct_debit'],
  ['bacs_debit', 'direct_debit'],
  ['au_becs_debit', 'direct_debit'],
  ['acss_debit', 'direct_debit'],
  ['bancontact', 'netbanking'],
  ['eps', 'netbanking'],
  ['fpx', 'netbanking'],
  ['giropay', 'netbanking'],
  ['p24', 'netbanking'],
  ['sofort', 'netbanking'],
  ['klarna', 'pay_later'],
  ['affirm', 'pay_later'],
  ['afterpay_clearpay', 'pay_later'],
  ['alipay', 'wallet'],
  ['wechat_pay', 'wallet'],
  ['grabpay', 'wallet'],
  ['cashapp', 'wallet'],
  ['amazon_pay', 'wallet'],
  ['revolut_pay', 'wallet'],
]);

const fundings: ReadonlyMap<string, MethodId> = new Map([
  ['credit', 'credit_card'],
  ['debit', 'debit_card'],
  ['prepaid', 'prepaid_card'],
]);

/** The method of a type, of cards by their funding where the report has it; null when the type is not known. */
export function methodOfType(type: string, funding: string): MethodId | null {
  const method = types.get(type) ?? null;
  return method === 'card' || type === '' ? (fundings.get(funding) ?? method) : method;
}
