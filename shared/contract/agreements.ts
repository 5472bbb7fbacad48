import { z } from 'zod';
import { agreement, agreementHash, fingerprint, terms } from './agreement.ts';
import { packetFile } from './contacts.ts';
import { amount, count, currency, merchantId, month, writtenText } from './fields.ts';
import { guardedCommand, query } from './method.ts';
import { side } from './standing.ts';

/** `proposed` waits for the other side; `agreed` is signed by both; `superseded` by a later one whose first day has come. */
export const agreementStates = ['proposed', 'declined', 'replaced', 'agreed', 'superseded', 'ended'] as const;

export type AgreementState = (typeof agreementStates)[number];

const signature = z.strictObject({
  side,
  name: z.string(),
  signer: fingerprint,
  signedAt: z.string(),
  /** Whether it was checked against the text just now. */
  valid: z.boolean(),
});

const fingerprintWords = z.array(z.string()).length(12);

const shown = z.strictObject({
  hash: agreementHash,
  agreement,
  state: z.enum(agreementStates),
  proposedBy: side,
  note: z.string(),
  signatures: z.array(signature),
  /** The fingerprints of the two in twelve words each, as they are compared. */
  words: z.strictObject({ merchant: fingerprintWords, manager: fingerprintWords }),
  declined: z.strictObject({ by: z.string(), reason: z.string(), at: z.string() }).nullable(),
  keptAt: z.string(),
});

export type ShownAgreement = z.output<typeof shown>;

/** Of one currency; fee and tax together. */
const costLine = z.strictObject({
  currency,
  payments: count,
  gross: amount,
  charged: amount,
  cost: amount,
  /** Sales that no line of the terms fits: they are in none of these sums but `gross`. */
  uncovered: count,
});

export type CostLine = z.output<typeof costLine>;

const refusals = ['workspace_locked', 'merchant_unknown'] as const;
const note = writtenText.trim().max(500).default('');

export const agreements = {
  /** Newest version first; `side` is this workspace's. `inForce` names the one that holds today. */
  'agreements.list': query(
    z.strictObject({ merchantId }),
    z.strictObject({ side, inForce: agreementHash.nullable(), agreements: z.array(shown), versions: count }),
    refusals,
  ),
  /**
   * What the sales of a month would have cost by terms, whoever collected them, beside what was charged for them: the latest month
   * with settled sales where none is named. Nothing where there are no books.
   */
  'agreements.cost': query(
    z.strictObject({ merchantId, terms, month: month.optional() }),
    z.strictObject({ month: month.nullable(), lines: z.array(costLine) }),
    refusals,
  ),
  /** Signs terms and seals them for the other side: an offer, or an answer to one. */
  'agreements.propose': guardedCommand(
    z.strictObject({ merchantId, terms, note }),
    z.strictObject({ agreement: shown, packet: packetFile }),
    [...refusals, 'identity_missing', 'contact_missing', 'contact_blocked', 'standing_wrong', 'agreement_too_early'],
  ),
  /** Signs what the other side proposed. From then on it never changes; asked again, it is sealed once more. */
  'agreements.accept': guardedCommand(
    z.strictObject({ merchantId, agreement: agreementHash }),
    z.strictObject({ agreement: shown, packet: packetFile }),
    [
      ...refusals,
      'identity_missing',
      'contact_missing',
      'contact_blocked',
      'agreement_unknown',
      'agreement_not_open',
      'agreement_own',
      'standing_wrong',
    ],
  ),
  'agreements.decline': guardedCommand(
    z.strictObject({ merchantId, agreement: agreementHash, reason: writtenText.trim().min(1).max(500) }),
    z.strictObject({ agreement: shown, packet: packetFile }),
    [
      ...refusals,
      'identity_missing',
      'contact_missing',
      'contact_blocked',
      'agreement_unknown',
      'agreement_not_open',
      'agreement_own',
    ],
  ),
};
