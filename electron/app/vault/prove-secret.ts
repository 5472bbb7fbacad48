import { answer, refuse, type Handlers } from '../handler.ts';
import { secretOf } from './given-secret.ts';
import { notOpened } from './not-opened.ts';

/** The PIN or passphrase again, before a step that asks for it. Wrong ones count as at the door. */
export const proveSecret: Handlers['vault.prove'] = async (given, { session }) => {
  if (session.workspace() === null) return refuse('workspace_locked');
  const refused = await session.prove(secretOf(given).text);
  if (refused === null) return answer(session.status());
  return refused.reason === 'unreadable'
    ? refuse('workspace_unreadable', { file: session.status().fileName })
    : notOpened(refused);
};
