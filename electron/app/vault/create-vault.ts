import type { Handlers } from '../handler.ts';
import { answer, refuse } from '../handler.ts';

/** Short enough to be typed daily, long enough that guessing it offline at 64 MiB a try is hopeless. */
const leastLength = 10;

/** Why a passphrase is too weak, or null. Length counts, not character classes (NIST SP 800-63B, section 5.1.1.2). */
function weakness(passphrase: string): string | null {
  const characters = [...passphrase.normalize('NFKC').trim()];
  if (characters.length < leastLength) return 'short';
  if (new Set(characters).size < 5) return 'repeated';
  return null;
}

export const createVault: Handlers['vault.create'] = async ({ passphrase }, { session }) => {
  const status = session.status();
  if (status.state !== 'none' && !status.demo) return refuse('workspace_exists', { file: status.fileName });
  const reason = weakness(passphrase);
  if (reason !== null) return refuse('passphrase_weak', { reason, least: leastLength });
  const refused = await session.create(passphrase);
  if (refused === null) return answer(session.status());
  return refused.reason === 'workspace_exists'
    ? refuse('workspace_exists', { file: status.fileName })
    : refuse('workspace_unreadable', { file: status.fileName });
};
