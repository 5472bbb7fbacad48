import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { readContactCard } from '../../packets/contact-card.ts';
import { publicKeysOf, type PublicKeys } from '../../packets/make-identity.ts';
import { cardOf } from '../../packets/contact-card.ts';
import { sealPacket } from '../../packets/seal-packet.ts';
import { asha, sampleMessage } from '../../packets/testing/sample-message.ts';
import { testBackend, type TestBackend } from '../../testing/test-backend.ts';
import { wholeApplication } from '../../testing/whole-application.ts';

let test: TestBackend;
let own: PublicKeys;
beforeAll(async () => {
  test = testBackend({ clock: { now: Date.parse('2026-11-21T10:00:00Z') } });
  await test.openNew();
  await test.ask('identity.save', { name: 'Bela' });
  const read = readContactCard(Buffer.from((await test.ask('identity.card', {})).text));
  if (!read.ok) throw new Error('the card of this workspace reads');
  own = read.keys;
});
afterAll(async () => {
  expect(test.faults).toEqual([]);
  await test.remove();
});

let count = 0;
/** A request of a merchant of this name, from somebody of that name. */
const looked = async (name: string, senderName: string) => {
  count += 1;
  const message = sampleMessage(
    {
      id: `message-${count}`,
      topic: 'request',
      sequence: 1_790_000_000_000 + count,
      from: cardOf(senderName, publicKeysOf(asha)),
      about: { ...sampleMessage().about, id: `shop-${count}` as MerchantId, name },
      body: { kind: 'request', application: wholeApplication },
    },
    asha,
    own,
  );
  const text = sealPacket({ message, attachments: [], signSeed: asha.signSeed, to: own });
  return (await test.ask('packets.take', { file: test.file('packet.nikash', text) })).merchant.name;
};

describe('the name of a merchant that came', () => {
  it('ends in a number however long the sender’s own is, so that there is always a free one', async () => {
    const sender = 'a'.repeat(200);
    const names = [];
    for (let time = 0; time < 4; time += 1) names.push(await looked('Shop', sender));
    expect(new Set(names).size).toBe(4);
    for (const name of names) expect([...name].length).toBeLessThanOrEqual(200);
    expect(names[2]).toMatch(/^Shop \(a+…, 2\)$/);
  });

  it('is written as any name is: no half characters, no space at its ends', async () => {
    const names = [];
    for (let time = 0; time < 3; time += 1) names.push(await looked(`${'b'.repeat(186)}${'🙂'.repeat(7)}`, 'x'));
    for (const name of names) {
      expect(name.isWellFormed()).toBe(true);
      expect(name).toBe(name.trim());
      expect(name).not.toContain('\uFFFD');
    }
  });
});
