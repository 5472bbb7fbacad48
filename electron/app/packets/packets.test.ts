import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { sentence } from '../../../shared/wording/sentence.ts';
import type { Message } from '../../../shared/contract/message.ts';
import { readContactCard } from '../../packets/contact-card.ts';
import { publicKeysOf, type PublicKeys } from '../../packets/make-identity.ts';
import { sealPacket } from '../../packets/seal-packet.ts';
import { asha, fixedSeeds, mallory, sampleMessage } from '../../packets/testing/sample-message.ts';
import { testBackend, type TestBackend, type TestClock } from '../../testing/test-backend.ts';
import type { Taker, Takers } from './taker.ts';

/** What the kinds do is told by their own tests; here every kind says that it was taken, and a refused one that it was not. */
const said = vi.hoisted(() => ({ received: [] as unknown[] }));
vi.mock(import('./takers.ts'), () => {
  const taken: Taker<'request' | 'notice'> = (_, received) => {
    said.received.push(received);
    const { merchant, body } = received;
    if (body.kind === 'notice' && body.reason === 'out of place')
      return { ok: false, code: 'packet_out_of_place', details: {} };
    return {
      says: [sentence('request_new', { merchant: merchant.name })],
      merchantId: merchant.id,
    };
  };
  return { takers: { request: taken as Takers['request'] & {}, notice: taken as Takers['notice'] & {} } };
});

const clock: TestClock = { now: Date.parse('2026-11-21T10:00:00Z') };
let test: TestBackend;
let own: PublicKeys;
beforeAll(async () => {
  test = testBackend({ clock });
  await test.openNew();
  await test.ask('identity.save', { name: 'Bela' });
  const read = readContactCard(Buffer.from((await test.ask('identity.card', {})).text));
  if (!read.ok) throw new Error('the card of this workspace reads');
  own = read.keys;
});
afterAll(() => test.remove());

let number = 0;
beforeEach(() => {
  number += 1;
  said.received.length = 0;
});

const application = {
  legalName: '',
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

/** A message of this test alone to this workspace; its merchant too, where nothing is said. */
const messageOf = (changed: Partial<Message> = {}, from = asha): Message =>
  sampleMessage(
    {
      id: `message-${number}-1`,
      about: { ...sampleMessage().about, id: `shop-${number}` as Message['about']['id'], name: `Shop ${number}` },
      body: { kind: 'request', application },
      topic: 'request',
      ...changed,
    },
    from,
    own,
  );

const fileOf = (message: Message, from = asha) =>
  test.file('packet.nikash', sealPacket({ message, attachments: [], signSeed: from.signSeed, to: own }));

const take = (message: Message, from = asha) => test.dispatch('packets.take', { file: fileOf(message, from) });
const codeOf = async (answered: Promise<{ ok: boolean }>) => {
  const answer = (await answered) as { ok: boolean; code?: string };
  return answer.ok ? 'taken' : answer.code;
};

describe('looking', () => {
  it('says what taking then says, and writes nothing', async () => {
    const file = fileOf(messageOf());
    const before = await test.ask('ledger.verify', {});
    const looked = await test.ask('packets.look', { file });
    expect(looked).toMatchObject({ what: 'packet', packet: { kind: 'request', sender: { known: false } } });
    expect((await test.ask('merchants.list', {})).merchants).toEqual([]);
    expect((await test.ask('contacts.list', {})).contacts).toEqual([]);
    expect(await test.ask('packets.list', {})).toEqual({ packets: [] });
    expect(await test.ask('ledger.verify', {})).toEqual(before);
    const taken = await test.ask('packets.take', { file });
    expect(looked.what === 'packet' && looked.packet).toEqual(taken);
  });
});

describe('taking', () => {
  it('keeps sender, merchant and packet, and hands the message over', async () => {
    const message = messageOf();
    const taken = await test.ask('packets.take', { file: fileOf(message) });
    expect(taken).toMatchObject({
      kind: 'request',
      sender: { name: 'Asha', verified: false },
      sentAt: new Date(message.sequence).toISOString(),
      merchant: { id: `shop-${number}`, name: `Shop ${number}`, known: false },
      says: [{ code: 'request_new', facts: { merchant: `Shop ${number}` } }],
    });
    const { merchants } = await test.ask('merchants.list', {});
    expect(merchants.find(({ id }) => id === `shop-${number}`)).toMatchObject({
      name: `Shop ${number}`,
      declared: [{ amount: '500000', currency: 'INR' }],
    });
    const { packets } = await test.ask('packets.list', { merchantId: `shop-${number}` });
    expect(packets).toMatchObject([
      { direction: 'in', kind: 'request', topic: 'request', contact: { name: 'Asha' }, id: message.id },
    ]);
    expect(said.received).toMatchObject([{ message, body: message.body, side: 'manager', arrived: true }]);
  });

  it('takes it once', async () => {
    expect(await codeOf(take(messageOf()))).toBe('taken');
    expect(await codeOf(take(messageOf()))).toBe('packet_replayed');
    expect(said.received).toHaveLength(1);
  });

  it('takes nothing older of the same topic, and something of another', async () => {
    expect(await codeOf(take(messageOf({ sequence: 5000 })))).toBe('taken');
    expect(await codeOf(take(messageOf({ id: `message-${number}-2`, sequence: 4999 })))).toBe('packet_older');
    expect(await codeOf(take(messageOf({ id: `message-${number}-3`, sequence: 5000 })))).toBe('packet_older');
    expect(await codeOf(take(messageOf({ id: `message-${number}-4`, sequence: 5001 })))).toBe('taken');
    expect(await codeOf(take(messageOf({ id: `message-${number}-5`, sequence: 4000, topic: 'standing' })))).toBe(
      'taken',
    );
  });

  it('keeps nothing of what its kind refuses', async () => {
    await take(messageOf());
    const notice = { kind: 'notice', standing: 'closed', reason: 'out of place' } as const;
    const refused = messageOf({ id: `message-${number}-2`, topic: 'standing', body: notice });
    expect(await codeOf(take(refused))).toBe('packet_out_of_place');
    const { packets } = await test.ask('packets.list', { merchantId: `shop-${number}` });
    expect(packets).toHaveLength(1);
    // Not taken, so not known either: the same message is refused for the same reason again.
    expect(await codeOf(take(refused))).toBe('packet_out_of_place');
  });

  it('names the file and the sender in a refusal', async () => {
    await take(messageOf());
    expect(await take(messageOf())).toEqual({
      ok: false,
      code: 'packet_replayed',
      details: { name: 'packet.nikash', sender: 'Asha' },
    });
  });

  it('is refused for a kind that nobody takes', async () => {
    await take(messageOf());
    const refusal = { kind: 'refusal', agreement: 'a'.repeat(64), reason: 'no' } as const;
    expect(await codeOf(take(messageOf({ id: `message-${number}-2`, topic: 'agreement', body: refusal })))).toBe(
      'packet_out_of_place',
    );
  });
});

describe('whose merchant it is', () => {
  it('is not somebody else’s to speak of', async () => {
    await take(messageOf());
    const theirs = messageOf({ id: `message-${number}-2` }, mallory);
    expect(await codeOf(take(theirs, mallory))).toBe('packet_merchant_foreign');
    expect((await test.ask('contacts.list', {})).contacts.map(({ name }) => name)).toEqual(['Asha']);
  });

  it('is not a sender’s who took the id of one that was added here', async () => {
    const { id } = await test.ask('merchants.add', { name: `Own ${number}`, country: 'IN' });
    const about = { ...sampleMessage().about, id };
    expect(await codeOf(take(messageOf({ about })))).toBe('packet_merchant_foreign');
  });

  it('is nobody’s while no request brought it', async () => {
    const notice = { kind: 'notice', standing: 'offered', reason: '' } as const;
    expect(await codeOf(take(messageOf({ body: notice })))).toBe('packet_out_of_place');
  });

  it('gets the sender’s name behind its own where that is taken, and a number behind that', async () => {
    const named = (id: string) => ({
      id: `message-${number}-${id}`,
      sequence: 1000 + Number(id),
      about: { ...sampleMessage().about, id: `same-${number}-${id}` as Message['about']['id'], name: `Same ${number}` },
    });
    const names = [];
    for (const id of ['1', '2', '3'])
      names.push(await test.ask('packets.take', { file: fileOf(messageOf(named(id))) }));
    expect(names.map(({ merchant }) => merchant.name)).toEqual([
      `Same ${number}`,
      `Same ${number} (Asha)`,
      `Same ${number} (Asha, 2)`,
    ]);
  });

  it('is not kept with a time zone that there is not', async () => {
    const { about } = messageOf();
    expect(await codeOf(take(messageOf({ about: { ...about, zone: 'Asia/Nowhere' } })))).toBe('packet_unreadable');
  });
});

describe('who sent it', () => {
  const ravi = fixedSeeds(77);

  it('is a contact afterwards that nobody has verified, known the second time', async () => {
    const first = await test.ask('packets.take', { file: fileOf(messageOf({}, ravi), ravi) });
    expect(first.sender).toMatchObject({ known: false, verified: false });
    const again = messageOf({ id: `message-${number}-2`, sequence: 1_790_000_000_001 }, ravi);
    const second = await test.ask('packets.take', { file: fileOf(again, ravi) });
    expect(second.sender).toEqual({ ...first.sender, known: true });
  });

  it('is not heard while blocked, whatever is sent', async () => {
    const { contacts } = await test.ask('contacts.list', {});
    const id = contacts.find(({ metAt }) => metAt !== '')?.id ?? '';
    await test.ask('contacts.block', { id, blocked: true });
    expect(await codeOf(take(messageOf()))).toBe('packet_from_blocked');
    expect(await codeOf(test.dispatch('packets.look', { file: fileOf(messageOf()) }))).toBe('packet_from_blocked');
    await test.ask('contacts.block', { id, blocked: false });
    expect(await codeOf(take(messageOf()))).toBe('taken');
  });
});

describe('what cannot be opened', () => {
  const look = (text: string) => codeOf(test.dispatch('packets.look', { file: test.file('x.nikash', text) }));

  it('is told apart', async () => {
    const text = sealPacket({ message: messageOf(), attachments: [], signSeed: asha.signSeed, to: own });
    const other = fixedSeeds(3);
    const toOther = sealPacket({
      message: sampleMessage({}, asha, publicKeysOf(other)),
      attachments: [],
      signSeed: asha.signSeed,
      to: publicKeysOf(other),
    });
    expect(await look(`${text}\n`)).toBe('packet_unreadable');
    expect(await look(text.replace('"nonce":"', '"nonce":"A').replace(/(.)"(,"to")/, '"$2'))).toBe('packet_altered');
    expect(await look(text.replace('"format":1', '"format":9'))).toBe('packet_newer');
    expect(await look(toOther)).toBe('packet_not_for_you');
    expect(await look('')).toBe('packet_unreadable');
    expect(await codeOf(test.dispatch('packets.look', { file: 'nothing' }))).toBe('file_missing');
  });

  it('is not waited for: a folder, a file that is gone', async () => {
    for (const path of [test.folder, `${test.folder}/gone.nikash`]) {
      const file = test.backend.registerFile({ name: 'x.nikash', path });
      expect(await codeOf(test.dispatch('packets.look', { file }))).toBe('file_missing');
    }
  });
});

it('leaves an audit chain that holds, and no fault', async () => {
  expect(await test.ask('ledger.verify', {})).toMatchObject({ ok: true });
  expect(test.faults).toEqual([]);
});
