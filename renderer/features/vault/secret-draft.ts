import type { Input } from '../../../shared/contract/contract.ts';
import { inLatinDigits } from '../../../shared/money/in-latin-digits.ts';
import { pinWeakness, type PinWeakness } from '../../../shared/vault/pin-weakness.ts';

/** What opens a workspace. */
export type SecretKind = 'pin' | 'passphrase';

/** A PIN or passphrase, as the contract takes it. */
export type GivenSecret = Input<'vault.prove'>;

export const pinLength = 6;

/** The digits of what was typed, in whichever script the keyboard has. */
export const pinOf = (typed: string): string => inLatinDigits(typed).replace(/\D/g, '').slice(0, pinLength);

export const secretOf = (kind: SecretKind, text: string): GivenSecret =>
  kind === 'pin' ? { pin: text } : { passphrase: text };

/** Why a new secret cannot be sent yet. The backend judges it again. */
export type SecretTrouble =
  | { readonly reason: 'empty' }
  | { readonly reason: 'weak'; readonly weakness: PinWeakness }
  | { readonly reason: 'differs' };

export function secretTrouble(kind: SecretKind, text: string, again: string): SecretTrouble | null {
  if (text === '') return { reason: 'empty' };
  const weakness = kind === 'pin' ? pinWeakness(text) : null;
  if (weakness !== null) return { reason: 'weak', weakness };
  return text === again ? null : { reason: 'differs' };
}
