import { heldToForms } from '../held-to-forms.ts';
import { faulty, sound, type CheckedIdentifier } from '../identifier-fault.ts';
import { typedNumber } from '../typed-number.ts';

/** Wallets of Bangladesh that pay merchants. */
export const bangladeshiWallets = ['bkash', 'nagad', 'rocket', 'upay'] as const;

/**
 * A merchant’s wallet number: a mobile number of Bangladesh, 01 and nine digits, the third from 3 to 9 (BTRC, national numbering
 * plan); with 880 in front or not. Rocket puts a digit of its own behind it.
 */
export function checkBangladeshiWallet(wallet: string, typed: string): CheckedIdentifier {
  const read = typedNumber(typed.replaceAll(/[+()]/g, ''));
  if ('fault' in read) return faulty(read.fault);
  const before = read.text.startsWith('8801') ? 2 : 0;
  const text = read.text.slice(before);
  const fault = heldToForms(text, wallet === 'rocket' ? ['d11', 'd12'] : ['d11'], before);
  if (fault !== null) return faulty(fault);
  if (!/^01[3-9]/.test(text))
    return faulty({ why: 'unknown_part', part: 'wallet_prefix', at: before + 1, found: text.slice(0, 3) });
  return /^...(\d)\1+$/.test(text) ? faulty({ why: 'placeholder' }) : sound(text);
}
