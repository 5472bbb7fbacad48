import { answer, refuse, type Handlers } from '../handler.ts';
import { forgetOpener, openerOf } from './given-secret.ts';
import { openingRefused } from './opening-refused.ts';

/** Opens the workspace by what a person knows, or by the recovery key. */
export const unlockVault: Handlers['vault.unlock'] = async (given, { session }) => {
  const { fileName } = session.status();
  const by = openerOf(given);
  if (by === null) return refuse('wrong_recovery_key');
  const refused = await session.unlock(by);
  forgetOpener(by);
  return refused === null ? answer(session.status()) : openingRefused(refused, fileName);
};
