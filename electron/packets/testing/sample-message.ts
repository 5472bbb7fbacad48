import { createHash } from 'node:crypto';
import { message, type Message } from '../../../shared/contract/message.ts';
import { cardOf } from '../contact-card.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { publicKeysOf, type PublicKeys, type Seeds } from '../make-identity.ts';
import { sealPacket } from '../seal-packet.ts';

/** Keys that are the same at every run: 64 bytes of one number and the next. */
export const fixedSeeds = (number: number): Seeds => ({
  signSeed: new Uint8Array(32).fill(number),
  receiveSeed: new Uint8Array(32).fill(number + 1),
});

export const asha = fixedSeeds(11);
export const bela = fixedSeeds(31);
export const mallory = fixedSeeds(51);

export const ashaKeys = publicKeysOf(asha);
export const belaKeys = publicKeysOf(bela);

/** A notice from Asha to Bela, or what is said otherwise. */
export const sampleMessage = (
  said: Partial<Message> = {},
  from: Seeds = asha,
  to: PublicKeys = belaKeys,
  attached: readonly Uint8Array[] = [],
): Message =>
  message.parse({
    nikash: 'message',
    format: 1,
    id: 'message-0001',
    topic: 'standing',
    sequence: 1_790_000_000_000,
    from: cardOf('Asha', publicKeysOf(from)),
    to: fingerprintOf(to),
    about: {
      id: 'merchant-0001',
      name: 'Rangoli Crafts',
      country: 'IN',
      industry: 'retail',
      zone: 'Asia/Kolkata',
      base: 'INR',
      currencies: ['INR'],
      declared: [{ amount: '500000', currency: 'INR' }],
    },
    body: { kind: 'notice', standing: 'in_review', reason: 'It came on Monday.' },
    attachments: attached.map((bytes, index) => ({
      kind: 'other',
      name: `file ${index + 1}.pdf`,
      media: 'application/pdf',
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
    ...said,
  });

/** The file of a sample message, as bytes. */
export const sealed = (
  toSend: Message,
  attachments: readonly Uint8Array[] = [],
  signSeed: Uint8Array = asha.signSeed,
  to: PublicKeys = belaKeys,
): Uint8Array => Buffer.from(sealPacket({ message: toSend, attachments, signSeed, to }));
