import { createHash } from 'node:crypto';
import { countries } from '../../../../shared/catalogue/countries.ts';
import { exponentOf } from '../../../../shared/catalogue/currencies.ts';
import type { Message, MessageBody } from '../../../../shared/contract/message.ts';
import type { MerchantId } from '../../../../shared/kernel/ids.ts';
import { fromMinor } from '../../../../shared/money/money.ts';
import { toWire } from '../../../../shared/money/wire.ts';
import { cardOf } from '../../../packets/contact-card.ts';
import { fingerprintOf } from '../../../packets/fingerprint.ts';
import { publicKeysOf, type PublicKeys, type Seeds } from '../../../packets/make-identity.ts';
import { sealPacket } from '../../../packets/seal-packet.ts';
import type { DeskMerchant } from './desk-merchants.ts';

/** A merchant at a machine of its own, which there is not: it has keys, and sends what a merchant would. */
export type SimulatedMerchant = {
  readonly id: MerchantId;
  readonly fingerprint: string;
  readonly seeds: Seeds;
  readonly keys: PublicKeys;
  /** The bytes of a sealed file, sent at a time in milliseconds since 1970. */
  readonly send: (to: PublicKeys, topic: string, body: MessageBody, at: number) => Uint8Array;
};

/** The keys are drawn from the name: nobody has to keep the secrets of somebody invented. */
export function simulatedMerchant(merchant: DeskMerchant): SimulatedMerchant {
  const seedOf = (what: string): Uint8Array =>
    new Uint8Array(createHash('sha256').update(`nikash demo ${what} ${merchant.name}`).digest());
  const seeds: Seeds = { signSeed: seedOf('signs'), receiveSeed: seedOf('receives') };
  const keys = publicKeysOf(seeds);
  const id = createHash('sha256').update(`nikash demo ${merchant.name}`).digest('hex').slice(0, 20) as MerchantId;
  let sent = 0;
  return {
    id,
    fingerprint: fingerprintOf(keys),
    seeds,
    keys,
    send: (to, topic, body, at) => {
      const message: Message = {
        nikash: 'message',
        format: 1,
        id: `${id}-${(sent += 1)}`,
        topic,
        sequence: at + sent,
        from: cardOf(merchant.name, keys),
        to: fingerprintOf(to),
        about: aboutOf(merchant, id),
        body,
        attachments: [],
      };
      return new TextEncoder().encode(sealPacket({ message, attachments: [], signSeed: seeds.signSeed, to }));
    },
  };
}

const aboutOf = ({ name, country, industry, currency }: DeskMerchant, id: MerchantId): Message['about'] => ({
  id,
  name,
  country,
  industry,
  zone: countries[country].zone,
  base: currency,
  currencies: [currency],
  declared: [],
});

/** What a merchant declares for a month, in the wire's minor units. */
export const declaredOf = ({ declared, currency }: Pick<DeskMerchant, 'declared' | 'currency'>) =>
  toWire(fromMinor(currency, BigInt(declared) * 10n ** BigInt(exponentOf(currency))));
