import { assert } from '../../shared/kernel/assert.ts';
import type { Message } from '../../shared/contract/message.ts';
import { cardOf, readContactCard, writeContactCard } from '../packets/contact-card.ts';
import { publicKeysOf } from '../packets/make-identity.ts';
import { sealPacket } from '../packets/seal-packet.ts';
import { fixedSeeds, sampleMessage } from '../packets/testing/sample-message.ts';

/** Somebody at another machine, whose keys are the same at every run. */
export type Somebody = {
  /** Their contact card's text. */
  readonly card: string;
  /** The text of a request they send to whose card this is, or of what is said otherwise. */
  readonly send: (toCard: string, said?: Partial<Message>) => string;
};

const application = {
  legalName: 'Rangoli Crafts LLP',
  businessKind: null,
  address: '',
  website: '',
  person: '',
  email: '',
  phone: '',
  taxIds: [],
  settlementAccounts: [],
  methods: [],
  declared: [],
  note: '',
};

export function somebody(name: string, number: number): Somebody {
  const seeds = fixedSeeds(number);
  return {
    card: writeContactCard(name, seeds),
    send: (toCard, said = {}) => {
      const read = readContactCard(Buffer.from(toCard));
      assert(read.ok, 'the card that is sent to reads');
      const from = cardOf(name, publicKeysOf(seeds));
      const message = sampleMessage(
        { topic: 'request', body: { kind: 'request', application }, from, ...said },
        seeds,
        read.keys,
      );
      return sealPacket({ message, attachments: [], signSeed: seeds.signSeed, to: read.keys });
    },
  };
}
