import { readRecoveryKey, writeRecoveryKey } from '../../../shared/vault/recovery-key.ts';
import { answer, refuse, type Handlers } from '../handler.ts';

/** A new recovery key; the one before opens nothing any more. */
export const renewRecovery: Handlers['vault.renewRecovery'] = (_, { session }) => {
  const status = session.status();
  if (status.state !== 'open' || status.demo) return refuse('workspace_locked');
  const recoveryKey = session.renewRecovery();
  const text = writeRecoveryKey(recoveryKey);
  recoveryKey.fill(0);
  return answer({ ...session.status(), recoveryKey: text });
};

/** A person shows that they hold the recovery key. */
export const confirmRecovery: Handlers['vault.confirmRecovery'] = ({ recoveryKey: typed }, { session }) => {
  const status = session.status();
  if (status.state !== 'open' || status.demo) return refuse('workspace_locked');
  const recoveryKey = readRecoveryKey(typed);
  if (recoveryKey === null || !session.confirmRecovery(recoveryKey)) return refuse('wrong_recovery_key');
  recoveryKey.fill(0);
  return answer(session.status());
};
