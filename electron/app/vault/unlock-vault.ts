import { answer, refuse, type Handlers } from '../handler.ts';

export const unlockVault: Handlers['vault.unlock'] = async ({ passphrase }, { session }) => {
  const { fileName } = session.status();
  const refused = await session.unlock(passphrase);
  if (refused === null) return answer(session.status());
  return refused.reason === 'workspace_exists'
    ? refuse('workspace_unreadable', { file: fileName })
    : refuse(refused.reason, { file: fileName });
};
