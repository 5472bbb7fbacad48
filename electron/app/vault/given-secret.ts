import { pinWeakness } from '../../../shared/vault/pin-weakness.ts';
import { readRecoveryKey } from '../../../shared/vault/recovery-key.ts';
import type { Secret } from '../../store/vault/secret-wrap.ts';
import type { OpenBy } from '../../store/workspace-file.ts';
import { refuse } from '../handler.ts';

/** Short enough to be typed daily, long enough that guessing it offline at 64 MiB a try is hopeless. */
const leastLength = 10;

type GivenSecret = { readonly pin: string } | { readonly passphrase: string };

export const secretOf = (given: GivenSecret): Secret =>
  'pin' in given ? { kind: 'pin', text: given.pin } : { kind: 'passphrase', text: given.passphrase };

/** What opens a workspace, as it was given; null where it is no recovery key at all. `forgetOpener` it when it was tried. */
export function openerOf(given: GivenSecret | { readonly recoveryKey: string }): OpenBy | null {
  if (!('recoveryKey' in given)) return { secret: secretOf(given).text };
  const recoveryKey = readRecoveryKey(given.recoveryKey);
  return recoveryKey === null ? null : { recoveryKey };
}

export function forgetOpener(by: OpenBy): void {
  if ('recoveryKey' in by) by.recoveryKey.fill(0);
}

/** Why a new secret is not taken, or null. A PIN protects a copied file only together with the computer's keyring. */
export function secretRefused(given: GivenSecret, keyring: boolean) {
  if ('pin' in given) {
    if (!keyring) return refuse('keyring_missing');
    const reason = pinWeakness(given.pin);
    return reason === null ? null : refuse('pin_weak', { reason });
  }
  const reason = passphraseWeakness(given.passphrase);
  return reason === null ? null : refuse('passphrase_weak', { reason, least: leastLength });
}

/** Length counts, not character classes (NIST SP 800-63B, section 5.1.1.2). */
function passphraseWeakness(passphrase: string): 'short' | 'repeated' | null {
  const characters = [...passphrase.normalize('NFKC').trim()];
  if (characters.length < leastLength) return 'short';
  if (new Set(characters).size < 5) return 'repeated';
  return null;
}
