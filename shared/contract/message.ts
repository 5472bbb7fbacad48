import { z } from 'zod';
import { industryIds, type IndustryId } from '../catalogue/industries.ts';
import { agreement, agreementHash, fingerprint } from './agreement.ts';
import { application } from './application.ts';
import { count, currency, heldAmount, label, merchantId, writtenText } from './fields.ts';
import { monthPack } from './month-pack.ts';
import { reportDocument, reportKinds } from './report-document.ts';
import { standing } from './standing.ts';

/** 32 bytes of a public key, in base64url without padding. */
const publicKey = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** 64 bytes of an Ed25519 signature, in base64url without padding. */
export const signatureText = z.string().regex(/^[A-Za-z0-9_-]{86}$/);

/** What others know somebody by: a name they chose, and the keys that nobody else has. */
export const contactCard = z.strictObject({ name: label, signKey: publicKey, receiveKey: publicKey });

export type ContactCard = z.output<typeof contactCard>;

/** The merchant a message is about, as its own workspace has it. Its id is the same in both workspaces. */
const about = z.strictObject({
  id: merchantId,
  name: label,
  country: z.string().regex(/^[A-Z]{2}$/),
  industry: z.enum(industryIds as [IndustryId, ...IndustryId[]]),
  zone: z.string().min(1).max(64),
  base: currency,
  currencies: z.array(currency).min(1).max(20),
  declared: z.array(heldAmount).max(20),
});

export type AboutMerchant = z.output<typeof about>;

/** A file that travels with a message; its bytes stand behind it, in this order. */
const attachment = z.strictObject({
  kind: z.string().max(60),
  name: label,
  media: z.string().max(100),
  size: count,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export type Attachment = z.output<typeof attachment>;

const reason = writtenText.trim().max(500);

export const messageBody = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('request'), application }),
  /** An offer, or an answer to one with other terms: signed by whoever proposes it. */
  z.strictObject({ kind: z.literal('proposal'), agreement, signature: signatureText, note: reason }),
  z.strictObject({ kind: z.literal('acceptance'), agreement: agreementHash, signature: signatureText }),
  z.strictObject({ kind: z.literal('refusal'), agreement: agreementHash, reason }),
  /** The account manager's word on where the merchant stands. */
  z.strictObject({ kind: z.literal('notice'), standing, reason }),
  z.strictObject({
    kind: z.literal('month'),
    pack: monthPack,
    /** The month's reports, whole and free of language, as far as a pack has room. Packs of before have none, and are signed without. */
    reports: z.array(reportDocument).max(reportKinds.length).optional(),
  }),
]);

export type MessageBody = z.output<typeof messageBody>;
export type MessageKind = MessageBody['kind'];
export type BodyOf<K extends MessageKind> = Extract<MessageBody, { kind: K }>;

export const messageKinds = [
  'request',
  'proposal',
  'acceptance',
  'refusal',
  'notice',
  'month',
] as const satisfies readonly MessageKind[];

/** What a packet holds once it is opened: canonical JSON (RFC 8785), signed by `from`. */
export const message = z.strictObject({
  nikash: z.literal('message'),
  format: z.literal(1),
  id: z.string().regex(/^[A-Za-z0-9_-]{8,80}$/),
  /** What of one topic was sent later replaces what was sent earlier: `request`, `agreement`, `standing`, `month 2026-10`. */
  topic: z.string().max(40),
  /** Milliseconds since 1970 (as far as a date reaches), and always more than the last one of this sender. */
  sequence: z.number().int().nonnegative().max(8_640_000_000_000_000),
  from: contactCard,
  to: fingerprint,
  about,
  body: messageBody,
  attachments: z.array(attachment).max(40),
});

export type Message = z.output<typeof message>;
