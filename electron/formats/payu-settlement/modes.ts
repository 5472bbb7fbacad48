import type { MethodId } from '../../../shared/catalogue/methods.ts';

/** PayU's payment modes (docs.payu.in, "Payment Mode Codes"); `debit` and `credit` are what an adjustment has there. */
const modes: ReadonlyMap<string, MethodId> = new Map([
  ['UPI', 'upi'],
  ['CC', 'credit_card'],
  ['DC', 'debit_card'],
  ['NB', 'netbanking'],
  ['WALLET', 'wallet'],
  ['CASH', 'wallet'],
  ['EMI', 'emi'],
  ['BNPL', 'pay_later'],
]);

/** The method of a mode, null when it is not known. */
export const methodOfMode = (mode: string): MethodId | null => modes.get(mode.toUpperCase()) ?? null;
