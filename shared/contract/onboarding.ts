import { z } from 'zod';
import { fingerprint } from './agreement.ts';
import { application } from './application.ts';
import { packetFile } from './contacts.ts';
import { count, fileToken, label, merchantId, sentence, writtenText } from './fields.ts';
import { command, guardedCommand, query } from './method.ts';
import { side, standing } from './standing.ts';

const fileId = z.string().regex(/^[A-Za-z0-9_-]{1,80}$/);

/** A document that is kept: all but its bytes. */
const attached = z.strictObject({
  id: fileId,
  kind: z.string().max(60),
  name: label,
  media: z.string().max(100),
  size: count,
  attachedAt: z.string(),
});

/** One line of what the country and the industry ask for, and what was attached without being asked for. */
const wanted = z.strictObject({
  kind: z.string().max(60),
  required: z.boolean(),
  /** The code of the reason (`documentReasons`), and whose rule it is; both null for what nobody asked for. */
  why: z.string().max(60).nullable(),
  source: z.strictObject({ says: z.string(), url: z.string() }).nullable(),
  files: z.array(attached),
});

const change = z.strictObject({
  standing,
  /** Who said so: a contact's name, or this workspace's own. */
  by: z.string(),
  reason: z.string(),
  at: z.string(),
});

const onboarding = z.strictObject({
  side,
  standing,
  /** The account manager on the merchant's side, the merchant on the manager's; null before there is one. */
  contact: z.strictObject({ id: fingerprint, name: label, verified: z.boolean() }).nullable(),
  history: z.array(change),
  /** What may be done from here, by this side: whether it needs a reason, and whether the other side is told. */
  steps: z.array(z.strictObject({ to: standing, needsReason: z.boolean(), tells: z.boolean() })),
  /** Whether the other side was told of the last change from here: the notice can be sealed once more, should its file be lost. */
  told: z.boolean(),
  /** Whether this side writes the request. The other one reads it. */
  writes: z.boolean(),
  application,
  /** What the application still lacks or has wrong before it can be sent; empty when it is whole. `field` is a path in it. */
  gaps: z.array(z.strictObject({ field: z.string().max(200), says: sentence })),
  /** What is right and still worth a word: a method that takes payments between persons only, a number without a check digit. */
  advice: z.array(z.strictObject({ field: z.string().max(200), says: sentence })),
  documents: z.array(wanted),
});

export type Onboarding = z.output<typeof onboarding>;

const refusals = ['workspace_locked', 'merchant_unknown'] as const;

export const onboardings = {
  'onboarding.read': query(z.strictObject({ merchantId }), onboarding, refusals),
  /** Keeps the application as far as it is written. */
  'onboarding.save': command(z.strictObject({ merchantId, application }), onboarding, [...refusals, 'standing_wrong']),
  /** Keeps a file encrypted in the workspace, at most 10 MB. */
  'onboarding.attach': command(z.strictObject({ merchantId, kind: z.string().max(60), file: fileToken }), onboarding, [
    ...refusals,
    'file_missing',
    'document_too_large',
    'document_kind_unknown',
    'documents_too_many',
    'standing_wrong',
  ]),
  'onboarding.detach': command(z.strictObject({ merchantId, id: fileId }), onboarding, [
    ...refusals,
    'document_unknown',
    'standing_wrong',
  ]),
  /** A document's bytes in base64, to be looked at. */
  'onboarding.document': query(z.strictObject({ merchantId, id: fileId }), attached.extend({ bytes: z.string() }), [
    ...refusals,
    'document_unknown',
  ]),
  /** Seals the request for an account manager, whose card must be here. */
  'onboarding.send': guardedCommand(z.strictObject({ merchantId, contact: fingerprint }), packetFile, [
    ...refusals,
    'identity_missing',
    'contact_unknown',
    'contact_blocked',
    'application_incomplete',
    'standing_wrong',
  ]),
  /** Moves to another standing, with the reason. Where the other side has to know, `packet` is for them. */
  'onboarding.step': guardedCommand(
    z.strictObject({ merchantId, to: standing, reason: writtenText.trim().max(500).default('') }),
    z.strictObject({ onboarding, packet: packetFile.nullable() }),
    [...refusals, 'standing_wrong', 'reason_missing'],
  ),
  /** Seals the notice of the last change once more, for whom it was. */
  'onboarding.tell': guardedCommand(z.strictObject({ merchantId }), packetFile, [
    ...refusals,
    'contact_blocked',
    'standing_wrong',
  ]),
};
