import type { VaultRefusal } from '../../store/vault/open-vault.ts';
import { assertNever } from '../../../shared/kernel/assert.ts';
import { refuse } from '../handler.ts';

type VaultReason = Exclude<VaultRefusal, { readonly reason: 'unreadable' }>;

const inSeconds = (milliseconds: number): number => Math.ceil(milliseconds / 1000);

/** Why a vault stayed shut, as a refusal with what a person needs to know to go on. */
export function notOpened(refusal: VaultReason) {
  switch (refusal.reason) {
    case 'wrong_secret':
      return refusal.kind === 'pin'
        ? refuse('wrong_pin', { triesLeft: refusal.triesLeft ?? 0, waitSeconds: inSeconds(refusal.waitMs) })
        : refuse('wrong_passphrase', { waitSeconds: inSeconds(refusal.waitMs) });
    case 'must_wait':
      return refuse('vault_must_wait', { waitSeconds: inSeconds(refusal.waitMs) });
    case 'no_secret':
      return refuse('pin_gone');
    case 'other_device':
      return refuse('other_device');
    case 'wrong_recovery_key':
      return refuse('wrong_recovery_key');
    default:
      return assertNever(refusal);
  }
}
