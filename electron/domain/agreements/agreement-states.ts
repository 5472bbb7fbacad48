import type { AgreementState } from '../../../shared/contract/agreements.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { agreedInOrder, isAgreed, latestAgreed, type KeptAgreement } from './kept-agreement.ts';

/**
 * Where an agreement stands on a day. Open is only the newest proposal of all, and only as long as it follows what was agreed
 * last: another that was agreed meanwhile leaves it without a place.
 */
export function agreementState(one: KeptAgreement, all: readonly KeptAgreement[], today: LocalDate): AgreementState {
  if (isAgreed(one)) return agreedState(one, all, today);
  if (one.declined) return 'declined';
  const isNewest = all.every(({ order }) => order <= one.order);
  const follows = one.agreement.supersedes === (latestAgreed(all, one.agreement)?.hash ?? null);
  return isNewest && follows ? 'proposed' : 'replaced';
}

function agreedState(one: KeptAgreement, all: readonly KeptAgreement[], today: LocalDate): AgreementState {
  const agreed = agreedInOrder(all);
  const later = agreed.slice(agreed.findIndex(({ hash }) => hash === one.hash) + 1);
  if (later.some(({ agreement }) => agreement.terms.from <= today)) return 'superseded';
  const { to } = one.agreement.terms;
  return to !== null && to < today ? 'ended' : 'agreed';
}
