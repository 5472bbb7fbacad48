import { z } from 'zod';
import { contactCard, signatureText, type ContactCard } from '../../shared/contract/message.ts';
import { canonicalJson } from './canonical-json.ts';
import { fromKeyText, toKeyText } from './base64.ts';
import { isNewer, linesOfFile, objectIn } from './lines-of-file.ts';
import { publicKeysOf, type PublicKeys, type Seeds } from './make-identity.ts';
import { sign } from './sign.ts';
import { verifySignature } from './verify-signature.ts';
import { isWeakReceiveKey } from './weak-keys.ts';

const firstLine = 'Nikash contact card: open it with Nikash to be able to send something to whom it is from.';

const signedCard = z.strictObject({ nikash: z.literal('card'), format: z.literal(1), card: contactCard });

/** A card is a kilobyte; nothing longer is read. */
const largestCardFile = 16 * 1024;

/** How somebody is named in a message and on a card. */
export const cardOf = (name: string, { signKey, receiveKey }: PublicKeys): ContactCard => ({
  name,
  signKey: toKeyText(signKey),
  receiveKey: toKeyText(receiveKey),
});

/** The card as a file's text: open to anybody, signed by its own key, so that nobody can put another's name to it. */
export function writeContactCard(name: string, seeds: Seeds): string {
  const text = canonicalJson({ nikash: 'card', format: 1, card: cardOf(name, publicKeysOf(seeds)) });
  return `${firstLine}\n${text}\n${toKeyText(sign(seeds.signSeed, Buffer.from(text)))}\n`;
}

export type ReadCard =
  | { readonly ok: true; readonly name: string; readonly keys: PublicKeys }
  | { readonly ok: false; readonly why: 'unreadable' | 'newer' | 'altered' };

const not = (why: 'unreadable' | 'newer' | 'altered') => ({ ok: false, why }) as const;

/** Whether a file says of itself that it is a contact card, of whichever format. */
export function isContactCard(bytes: Uint8Array): boolean {
  const lines = bytes.length > largestCardFile ? null : linesOfFile(bytes);
  return lines !== null && objectIn(lines.second)?.['nikash'] === 'card';
}

export function readContactCard(bytes: Uint8Array): ReadCard {
  const lines = bytes.length > largestCardFile ? null : linesOfFile(bytes);
  const found = lines === null ? null : objectIn(lines.second);
  if (lines === null || found === null) return not('unreadable');
  if (isNewer(found, 'card')) return not('newer');
  const parsed = signedCard.safeParse(found);
  if (!parsed.success || lines.first !== firstLine || !lines.rest.endsWith('\n')) return not('unreadable');
  const { card } = parsed.data;
  const signKey = fromKeyText(card.signKey, 32);
  const receiveKey = fromKeyText(card.receiveKey, 32);
  const written = signatureText.safeParse(lines.rest.slice(0, -1));
  const signature = written.success ? fromKeyText(written.data, 64) : null;
  if (signKey === null || receiveKey === null || signature === null) return not('unreadable');
  if (canonicalJson(parsed.data) !== lines.second) return not('unreadable');
  if (isWeakReceiveKey(receiveKey) || !verifySignature(signKey, Buffer.from(lines.second), signature))
    return not('altered');
  return { ok: true, name: card.name, keys: { signKey, receiveKey } };
}
