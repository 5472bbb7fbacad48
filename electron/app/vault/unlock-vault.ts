import { readRecoveryKey } from '../../../shared/vault/recovery-key.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { secretOf } from './given-secret.ts';
import { openingRefused } from './opening-refused.ts';

/** Opens the workspace by what a person knows, or by the recovery key. */
export const unlockVault: Handlers['vault.unlock'] = async (given, { session }) => {
  const { fileName } = session.status();
  const recoveryKey = 'recoveryKey' in given ? readRecoveryKey(given.recoveryKey) : null;
  if ('recoveryKey' in given && recoveryKey === null) return refuse('wrong_recovery_key');
  const by =
    'recoveryKey' in given ? { recoveryKey: recoveryKey ?? new Uint8Array() } : { secret: secretOf(given).text };
  const refused = await session.unlock(by);
  recoveryKey?.fill(0);
  return refused === null ? answer(session.status()) : openingRefused(refused, fileName);
};
