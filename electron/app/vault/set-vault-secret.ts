import { answer, refuse, type Handlers } from '../handler.ts';
import { secretOf, secretRefused } from './given-secret.ts';

/** Changes the PIN or passphrase, or puts one in the place of the other. */
export const setVaultSecret: Handlers['vault.setSecret'] = async (given, { session }) => {
  const status = session.status();
  if (status.state !== 'open' || status.demo) return refuse('workspace_locked');
  const weak = secretRefused(given, status.keyring);
  if (weak !== null) return weak;
  await session.setSecret(secretOf(given));
  return answer(session.status());
};
