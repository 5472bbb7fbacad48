import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Attachment } from '../../../shared/contract/message.ts';
import { message as messageShape } from '../../../shared/contract/message.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { readContactCard } from '../../packets/contact-card.ts';
import type { PublicKeys } from '../../packets/make-identity.ts';
import { sealPacket } from '../../packets/seal-packet.ts';
import { asha, sampleMessage } from '../../packets/testing/sample-message.ts';
import { testBackend, type TestBackend } from '../../testing/test-backend.ts';
import { smallPdf, wholeApplication } from '../../testing/whole-application.ts';

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
/** A request whose one document is told as no Nikash tells it. */
function requestWith(told: Partial<Attachment>, text = smallPdf()) {
  count += 1;
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const message = sampleMessage(
    {
      id: `message-${count}`,
      topic: 'request',
      about: { ...sampleMessage().about, id: `shop-${count}` as MerchantId, name: `Shop ${count}` },
      body: { kind: 'request', application: wholeApplication },
      attachments: [
        { kind: 'bank_proof', name: 'proof.pdf', media: 'application/pdf', size: bytes.length, sha256, ...told },
      ],
    },
    asha,
    own,
  );
  return test.file('a.nikash', sealPacket({ message, attachments: [bytes], signSeed: asha.signSeed, to: own }));
}

it('gives a document the ending of what it is, whatever its sender called it', async () => {
  const file = requestWith({ name: 'proof.html' }, smallPdf('<script>alert(1)</script>'));
  const { merchant } = await test.ask('packets.take', { file });
  const { documents } = await test.ask('onboarding.read', { merchantId: merchant.id });
  const [proof] = documents.flatMap(({ files }) => files);
  expect(proof).toMatchObject({ name: 'proof.html.pdf', media: 'application/pdf' });
  const read = await test.ask('onboarding.document', { merchantId: merchant.id, id: proof?.id ?? '' });
  expect(read.name).toBe('proof.html.pdf');
});

it.each(['Bank proof ✓ checked', 'constructor', ''])('is no heading in the sender’s own words: %s', async (kind) => {
  const file = requestWith({ kind });
  expect(await test.dispatch('packets.look', { file })).toMatchObject({ ok: false, code: 'packet_newer' });
});

it.each(['text/html', 'image/svg+xml', 'image/png'])('is what it begins as, not %s', async (media) => {
  const file = requestWith({ media });
  expect(await test.dispatch('packets.look', { file })).toMatchObject({ ok: false, code: 'packet_altered' });
});

it('holds no account of more fields than a bank has', () => {
  const fields = (many: number) => Object.fromEntries(Array.from({ length: many }, (_, at) => [`f${at}`, 'x']));
  const accounts = (many: number) => [{ kind: 'in_bank', currency: 'INR', holder: 'x', fields: fields(many) }];
  const read = (many: number) =>
    messageShape.safeParse({
      ...sampleMessage(),
      body: { kind: 'request', application: { ...wholeApplication, settlementAccounts: accounts(many) } },
    }).success;
  expect([read(20), read(21)]).toEqual([true, false]);
});
