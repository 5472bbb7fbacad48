import { vaultStatus } from '../../../shared/contract/vault.ts';
import { answer, refuse } from '../handler.ts';
import { openingRefused } from './opening-refused.ts';
import type { Session } from './session.ts';

type Vouched = { readonly step: 'unlock'; readonly onceKey: Uint8Array } | { readonly step: 'prove' };

/** What the operating system vouched for (a fingerprint): the locked workspace opens again, or the PIN counts as given again. */
export async function takeVouched(session: Session, given: Vouched) {
  if (given.step === 'prove') {
    return session.vouch() ? answer(vaultStatus.parse(session.status())) : refuse('workspace_locked');
  }
  const refused = await session.reopen(given.onceKey);
  given.onceKey.fill(0);
  if (refused === 'not_sealed') return refuse('workspace_locked');
  return refused === null
    ? answer(vaultStatus.parse(session.status()))
    : openingRefused(refused, session.status().fileName);
}
