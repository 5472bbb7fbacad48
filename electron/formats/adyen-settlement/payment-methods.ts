import type { MethodId } from '../../../shared/catalogue/methods.ts';

/** Adyen's payment methods and variants by what they begin with (docs.adyen.com, payment method variants). */
const beginnings: readonly (readonly [RegExp, MethodId])[] = [
  [/^upi/, 'upi'],
  [/^ideal/, 'ideal'],
  [/^paypal/, 'paypal'],
  [/^pix/, 'pix'],
  [/^boleto/, 'boleto'],
  [/^(?:sepadirectdebit|directdebit|ach)/, 'direct_debit'],
  [/^(?:banktransfer|trustly|onlinebanking|directebanking|paybybank|bcmc_mobile)/, 'bank_transfer'],
  [/^(?:klarna|afterpay|clearpay|affirm|atome|zip)/, 'pay_later'],
  [/^(?:alipay|wechatpay|gcash|dana|momo|mbway|twint|swish|vipps|mobilepay)/, 'wallet'],
  [/^netbanking|^billdesk_online/, 'netbanking'],
];

const cards =
  /^(?:visa|vpay|mc|mastercard|maestro|amex|diners|discover|jcb|cup|bcmc|cartebancaire|dankort|elo|hiper|rupay|eftpos|interac|girocard|nyce|star|pulse|accel|electron)/;

/** A variant says more than the method it belongs to (`visadebit` of `visa`). Null when neither is known. */
export function methodOf(method: string, variant: string): MethodId | null {
  const name = method.toLowerCase();
  for (const [beginning, id] of beginnings) if (beginning.test(name)) return id;
  if (!cards.test(name)) return null;
  const detail = variant.toLowerCase();
  if (detail.includes('prepaid')) return 'prepaid_card';
  if (detail.includes('debit')) return 'debit_card';
  return detail.includes('credit') ? 'credit_card' : 'card';
}
