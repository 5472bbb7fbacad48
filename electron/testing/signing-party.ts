import { assert } from '../../shared/kernel/assert.ts';
import type { Agreement } from '../../shared/contract/agreement.ts';
import type { MessageBody } from '../../shared/contract/message.ts';
import { agreementText } from '../domain/agreements/agreement-text.ts';
import { toKeyText } from '../packets/base64.ts';
import { openPacket } from '../packets/open-packet.ts';
import { sign } from '../packets/sign.ts';
import { fixedSeeds } from '../packets/testing/sample-message.ts';

/** What the `somebody` of the same number does with what is sent to them: opens it, and signs agreements. */
export type SigningParty = {
  readonly opened: (file: Uint8Array) => MessageBody;
  readonly signed: (agreement: Agreement) => string;
};

export function signingParty(number: number): SigningParty {
  const seeds = fixedSeeds(number);
  return {
    opened: (file) => {
      const opened = openPacket(file, seeds);
      assert(opened.ok, 'the packet is for them, and whole');
      return opened.message.body;
    },
    signed: (agreement) => toKeyText(sign(seeds.signSeed, Buffer.from(agreementText(agreement)))),
  };
}
