import type { ShownAgreement } from '../../../shared/contract/agreements.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { agreementState } from '../../domain/agreements/agreement-states.ts';
import { fingerprintWords } from '../../packets/fingerprint-words.ts';
import { fingerprintOf } from '../../packets/fingerprint.ts';
import type { KnownAgreement } from './known-agreements.ts';

/** An agreement among all of its merchant, as it stands on a day. */
export function shownAgreement(one: KnownAgreement, all: readonly KnownAgreement[], today: LocalDate): ShownAgreement {
  const { agreement, refusal } = one;
  return {
    hash: one.hash,
    agreement,
    state: agreementState(one, all, today),
    proposedBy: one.proposedBy,
    note: one.note,
    signatures: one.signatures.map(({ side, signKey, receiveKey, signedAt, valid }) => ({
      side,
      name: agreement[side].name,
      signer: fingerprintOf({ signKey, receiveKey }),
      signedAt: new Date(signedAt).toISOString(),
      valid,
    })),
    words: {
      merchant: [...fingerprintWords(agreement.merchant.signer)],
      manager: [...fingerprintWords(agreement.manager.signer)],
    },
    declined:
      refusal === null ? null : { by: refusal.by, reason: refusal.reason, at: new Date(refusal.at).toISOString() },
    keptAt: new Date(one.keptAt).toISOString(),
  };
}
