import type { MethodId } from '../../../shared/catalogue/methods.ts';

/**
 * `Payment Mode` as the reports and the API write it. PPI is Paytm's wallet, which the API calls BALANCE; Paytm Postpaid
 * is PAYTM_DIGITAL_CREDIT; PPBL is an account with Paytm's bank.
 */
const modes: ReadonlyMap<string, MethodId> = new Map([
  ['UPI', 'upi'],
  ['UPILITE', 'upi'],
  ['UPICC', 'upi'],
  ['UPICREDITCARD', 'upi'],
  ['CC', 'credit_card'],
  ['CREDITCARD', 'credit_card'],
  ['DC', 'debit_card'],
  ['DEBITCARD', 'debit_card'],
  ['NB', 'netbanking'],
  ['NETBANKING', 'netbanking'],
  ['PPBL', 'netbanking'],
  ['PPI', 'wallet'],
  ['BALANCE', 'wallet'],
  ['WALLET', 'wallet'],
  ['EMI', 'emi'],
  ['EMIDC', 'emi'],
  ['PAYTMDIGITALCREDIT', 'pay_later'],
  ['BANKTRANSFER', 'bank_transfer'],
  ['BANKMANDATE', 'direct_debit'],
  ['GIFTVOUCHER', 'other'],
]);

/** Null for one that is not known. */
export const methodOfMode = (mode: string): MethodId | null =>
  modes.get(mode.toUpperCase().replace(/[^A-Z]/g, '')) ?? null;
