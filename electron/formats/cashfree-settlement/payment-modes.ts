import type { MethodId } from '../../../shared/catalogue/methods.ts';

/** `Payment Mode`: the payment groups of Cashfree's API (`payment_group`), with spaces or underscores. */
const modes: ReadonlyMap<string, MethodId> = new Map([
  ['UPI', 'upi'],
  ['CREDITCARD', 'credit_card'],
  ['DEBITCARD', 'debit_card'],
  ['PREPAIDCARD', 'prepaid_card'],
  ['NETBANKING', 'netbanking'],
  ['WALLET', 'wallet'],
  ['CREDITCARDEMI', 'emi'],
  ['DEBITCARDEMI', 'emi'],
  ['CARDLESSEMI', 'emi'],
  ['PAYLATER', 'pay_later'],
  ['BANKTRANSFER', 'bank_transfer'],
]);

/** The method of a mode, null when it is not known. */
export const methodOfMode = (mode: string): MethodId | null =>
  modes.get(mode.toUpperCase().replaceAll(/[\s_-]/g, '')) ?? null;
