import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agreement, Terms } from '../../../shared/contract/agreement.ts';
import type { ContactCard, MessageBody } from '../../../shared/contract/message.ts';
import type { PacketFile } from '../../../shared/contract/contacts.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { agreementText } from '../../domain/agreements/agreement-text.ts';
import { sampleTerms } from '../../domain/agreements/testing/sample-terms.ts';
import { fromKeyText, toKeyText } from '../../packets/base64.ts';
import { makeIdentity } from '../../packets/make-identity.ts';
import { sign } from '../../packets/sign.ts';
import { verifySignature } from '../../packets/verify-signature.ts';
import { contactOfMerchant } from '../../store/contacts/contacts-table.ts';
import { readIdentity } from '../../store/contacts/identity-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { openWriter, type Writer } from '../../store/connection.ts';
import { inTransaction } from '../../store/transaction.ts';
import { openUnchecked } from '../../store/testing/tamper.ts';
import { dataKeyOf } from '../../testing/data-key-of.ts';
import { linkWorkspaces, nameBoth } from '../../testing/linked-workspaces.ts';
import { readBeside } from '../../testing/open-beside.ts';
import { openLinkedPair, type LinkedPair } from '../../testing/open-linked-pair.ts';
import { testBackend, type TestBackend } from '../../testing/test-backend.ts';
import { sendMessage } from '../packets/send-message.ts';
import { hashOf } from './known-agreements.ts';

const clock = { now: Date.parse('2026-10-01T10:00:00+05:30') };
let pair: LinkedPair;
let merchant: TestBackend;
let manager: TestBackend;
let merchantId: string;

beforeAll(async () => {
  pair = await openLinkedPair({ clock });
  ({ merchant, manager } = pair);
});
afterAll(() => pair.remove());

beforeEach(async () => {
  clock.now = Date.parse('2026-10-01T10:00:00+05:30') + pair.shops() * 1000;
  merchantId = await pair.addShop();
});

const day = (text: string): LocalDate => text as LocalDate;
const tick = (): void => void (clock.now += 1000);
const propose = (from: TestBackend, terms: Partial<Terms> = {}, note = '') => {
  tick();
  return from.ask('agreements.propose', { merchantId, terms: sampleTerms(terms), note });
};
const take = (to: TestBackend, packet: PacketFile) => {
  tick();
  return to.dispatch('packets.take', { file: to.file(packet.fileName, packet.text) });
};
const given = async (to: TestBackend, packet: PacketFile) => {
  const answer = await take(to, packet);
  if (!answer.ok) throw new Error(`refused: ${answer.code}`);
  return answer.value.says.map(({ code }) => code);
};
const accept = (from: TestBackend, agreement: string) => {
  tick();
  return from.ask('agreements.accept', { merchantId, agreement });
};
const decline = (from: TestBackend, agreement: string, reason = 'too dear') => {
  tick();
  return from.ask('agreements.decline', { merchantId, agreement, reason });
};
const list = async (of: TestBackend) => {
  const { agreements, inForce } = await of.ask('agreements.list', { merchantId });
  return {
    inForce: agreements.find(({ hash }) => hash === inForce)?.agreement.version ?? null,
    versions: agreements.map(({ agreement, state, signatures }) => [
      agreement.version,
      state,
      signatures.map(({ side, valid }) => `${side}${valid ? '' : '!'}`).join(' '),
    ]),
  };
};
const standing = async (of: TestBackend) => (await of.ask('onboarding.read', { merchantId })).standing;
const both = async <T>(asked: (of: TestBackend) => Promise<T>, expected: T) => {
  expect([await asked(merchant), await asked(manager)]).toEqual([expected, expected]);
};

describe('an agreement', () => {
  it('is offered, countered and signed, and both machines say the same at each step', async () => {
    const offer = await propose(manager, {}, 'as we said on the telephone');
    expect(offer.agreement).toMatchObject({
      state: 'proposed',
      proposedBy: 'manager',
      agreement: {
        version: 1,
        supersedes: null,
        merchant: { id: merchantId },
        manager: { name: 'Meera, account manager' },
      },
    });
    const says = await given(merchant, offer.packet);
    expect(says.slice(0, 4)).toEqual(['agreement_proposed', 'agreement_note', 'clause_institution', 'clause_days']);
    expect(says).toContain('clause_reserve');
    await both(list, { inForce: null, versions: [[1, 'proposed', 'manager']] });
    await both(standing, 'offered');

    const counter = await propose(merchant, { reserve: { percent: '5', days: 90 } });
    await given(manager, counter.packet);
    await both(list, {
      inForce: null,
      versions: [
        [2, 'proposed', 'merchant'],
        [1, 'replaced', 'manager'],
      ],
    });
    await both(standing, 'offered');

    const { agreement, packet } = await accept(manager, counter.agreement.hash);
    expect(agreement.state).toBe('agreed');
    expect(await given(merchant, packet)).toEqual(['agreement_accepted']);
    await both(list, {
      inForce: 2,
      versions: [
        [2, 'agreed', 'merchant manager'],
        [1, 'replaced', 'manager'],
      ],
    });
    await both(standing, 'agreed');
    const shown = await merchant.ask('agreements.list', { merchantId });
    expect(shown.side).toBe('merchant');
    expect(shown.agreements[0]?.signatures.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^Shop/),
      'Meera, account manager',
    ]);
  });

  it('is superseded by the next from its first day, which is not before its own', async () => {
    const first = await propose(manager);
    await given(merchant, first.packet);
    await given(manager, (await accept(merchant, first.agreement.hash)).packet);
    expect(
      await manager.dispatch('agreements.propose', { merchantId, terms: sampleTerms({ from: day('2026-09-30') }) }),
    ).toMatchObject({ code: 'agreement_too_early', details: { from: '2026-10-01' } });
    const next = await propose(manager, { from: day('2026-11-01'), reserve: null });
    expect(next.agreement.agreement).toMatchObject({ version: 2, supersedes: first.agreement.hash });
    expect(await given(merchant, next.packet)).toContain('agreement_proposed_instead');
    await given(manager, (await accept(merchant, next.agreement.hash)).packet);
    await both(list, {
      inForce: 1,
      versions: [
        [2, 'agreed', 'manager merchant'],
        [1, 'agreed', 'manager merchant'],
      ],
    });
    clock.now = Date.parse('2026-11-01T00:00:00+05:30');
    await both(list, {
      inForce: 2,
      versions: [
        [2, 'agreed', 'manager merchant'],
        [1, 'superseded', 'manager merchant'],
      ],
    });
  });

  it('leaves an open merchant open while the next version is on its way and signed', async () => {
    const first = await propose(manager);
    await given(merchant, first.packet);
    await given(manager, (await accept(merchant, first.agreement.hash)).packet);
    tick();
    const { packet } = await manager.ask('onboarding.step', { merchantId, to: 'open' });
    await given(merchant, packet ?? { fileName: '', text: '' });
    const next = await propose(merchant, { from: day('2026-12-01') });
    await given(manager, next.packet);
    await both(standing, 'open');
    await given(merchant, (await accept(manager, next.agreement.hash)).packet);
    await both(standing, 'open');
  });

  it('is declined with the reason, and another may follow', async () => {
    const offer = await propose(manager);
    await given(merchant, offer.packet);
    const { agreement, packet } = await decline(merchant, offer.agreement.hash, 'the reserve is too high');
    expect(agreement.declined).toMatchObject({ by: 'Asha of the shop', reason: 'the reserve is too high' });
    expect(await given(manager, packet)).toEqual(['agreement_declined']);
    await both(list, { inForce: null, versions: [[1, 'declined', 'manager']] });
    await both(standing, 'offered');
    await given(merchant, (await propose(manager, { reserve: null })).packet);
    await both(list, {
      inForce: null,
      versions: [
        [2, 'proposed', 'manager'],
        [1, 'declined', 'manager'],
      ],
    });
  });

  it('comes to the same on both machines when two proposals cross, even if both are signed', async () => {
    const [offer, answer] = [await propose(manager), await propose(merchant, { reserve: null })];
    await given(merchant, offer.packet);
    await given(manager, answer.packet);
    const [ofMerchant, ofManager] = [
      await accept(merchant, offer.agreement.hash),
      await accept(manager, answer.agreement.hash),
    ];
    await given(manager, ofMerchant.packet);
    await given(merchant, ofManager.packet);
    const inForce = async (of: TestBackend) => (await of.ask('agreements.list', { merchantId })).inForce;
    await both(inForce, offer.agreement.hash);
    const states = async (of: TestBackend) =>
      Object.fromEntries(
        (await of.ask('agreements.list', { merchantId })).agreements.map(({ hash, state }) => [hash, state]),
      );
    await both(states, { [offer.agreement.hash]: 'agreed', [answer.agreement.hash]: 'superseded' });
  });

  it('holds once it was accepted, although its proposer had sent another meanwhile', async () => {
    const first = await propose(manager);
    await given(merchant, first.packet);
    const second = await propose(manager, { reserve: null });
    const { packet } = await accept(merchant, first.agreement.hash);
    await given(manager, packet);
    expect(await take(merchant, second.packet)).toMatchObject({ code: 'packet_out_of_place' });
    const inForce = async (of: TestBackend) => (await of.ask('agreements.list', { merchantId })).inForce;
    await both(inForce, first.agreement.hash);
    expect((await list(manager)).versions[0]).toEqual([2, 'replaced', 'manager']);
  });
});

describe('an answer', () => {
  it('is not given to one’s own proposal, to an unknown one, or otherwise a second time', async () => {
    const offer = await propose(manager);
    const own = { merchantId, agreement: offer.agreement.hash };
    expect(await manager.dispatch('agreements.accept', own)).toMatchObject({ code: 'agreement_own' });
    expect(await manager.dispatch('agreements.decline', { ...own, reason: 'no' })).toMatchObject({
      code: 'agreement_own',
    });
    expect(await merchant.dispatch('agreements.accept', own)).toMatchObject({ code: 'agreement_unknown' });
    await given(merchant, offer.packet);
    await accept(merchant, offer.agreement.hash);
    expect(await merchant.dispatch('agreements.decline', { ...own, reason: 'no' })).toMatchObject({
      code: 'agreement_not_open',
    });
  });

  it('needs an identity and somebody on the other side', async () => {
    const { id } = await merchant.ask('merchants.add', { name: `Alone ${pair.shops()}`, country: 'IN' });
    expect(await merchant.dispatch('agreements.propose', { merchantId: id, terms: sampleTerms() })).toMatchObject({
      code: 'contact_missing',
    });
    expect(await merchant.dispatch('agreements.propose', { merchantId: 'none', terms: sampleTerms() })).toMatchObject({
      code: 'merchant_unknown',
    });
  });
});

/** Sends what the product itself never would, signed and sealed as its sender. */
async function forged(
  from: TestBackend,
  make: (sender: {
    readonly own: { readonly id: string; readonly signSeed: Uint8Array; readonly card: ContactCard };
    readonly other: string;
  }) => MessageBody,
): Promise<PacketFile> {
  tick();
  const writer = openWriter({ file: from.databaseFile, key: await dataKeyOf(from.databaseFile) });
  try {
    return await inTransaction(writer, 'test.forge', clock.now, () => {
      const own = readIdentity(writer);
      const linked = contactOfMerchant(writer, merchantId as MerchantId);
      const record = findMerchant(writer, merchantId as MerchantId);
      if (own === null || linked === null || record === null) throw new Error('linked');
      const { file } = sendMessage(
        writer,
        { clock: () => clock.now, ids: () => `forged-${clock.now}` },
        {
          merchant: record,
          to: linked.contact,
          topic: 'agreement',
          body: make({ own, other: linked.contact.id }),
        },
      );
      return { keep: true, value: file };
    });
  } finally {
    writer.close();
  }
}

describe('what comes forged', () => {
  const agreementOf = (merchantSigner: string, managerSigner: string, more: Partial<Agreement> = {}): Agreement => ({
    nikash: 'agreement',
    format: 1,
    merchant: { id: merchantId as MerchantId, name: 'Shop', signer: merchantSigner },
    manager: { name: 'Meera', signer: managerSigner },
    version: 1,
    supersedes: null,
    terms: sampleTerms(),
    ...more,
  });
  const signed = (agreement: Agreement, seed: Uint8Array): MessageBody => ({
    kind: 'proposal',
    agreement,
    signature: toKeyText(sign(seed, Buffer.from(agreementText(agreement)))),
    note: '',
  });
  const stranger = makeIdentity();

  it.each<readonly [string, string, (own: string, other: string, seed: Uint8Array) => MessageBody]>([
    ['nothing, as it should be', '', (own, other, seed) => signed(agreementOf(other, own), seed)],
    [
      'a word after it was signed',
      'packet_altered',
      (own, other, seed) =>
        ({
          ...signed(agreementOf(other, own), seed),
          agreement: agreementOf(other, own, { terms: sampleTerms({ settlement: { days: 7, counts: 'bank_days' } }) }),
        }) as MessageBody,
    ],
    ['another’s signature', 'packet_altered', (own, other) => signed(agreementOf(other, own), stranger.signSeed)],
    ['the parties', 'packet_out_of_place', (own, other, seed) => signed(agreementOf(own, other), seed)],
    [
      'somebody else as the merchant’s signer',
      'packet_out_of_place',
      (own, _, seed) => signed(agreementOf('f'.repeat(64), own), seed),
    ],
    [
      'somebody else as the manager’s signer',
      'packet_out_of_place',
      (_, other, seed) => signed(agreementOf(other, 'f'.repeat(64)), seed),
    ],
    [
      'another merchant',
      'packet_out_of_place',
      (own, other, seed) =>
        signed(agreementOf(other, own, { merchant: { id: 'id999999' as MerchantId, name: 'x', signer: other } }), seed),
    ],
    [
      'one that follows what was never agreed',
      'packet_out_of_place',
      (own, other, seed) => signed(agreementOf(other, own, { supersedes: 'a'.repeat(64), version: 2 }), seed),
    ],
    [
      'an acceptance of nothing',
      'packet_out_of_place',
      (_own, _other, seed) => ({
        kind: 'acceptance',
        agreement: 'a'.repeat(64),
        signature: toKeyText(sign(seed, Buffer.from('x'))),
      }),
    ],
    [
      'a refusal of nothing',
      'packet_out_of_place',
      () => ({ kind: 'refusal', agreement: 'a'.repeat(64), reason: 'no' }),
    ],
  ])('in %s: %s', async (_, code, make) => {
    const packet = await forged(manager, ({ own, other }) => make(own.id, other, own.signSeed));
    const answer = await take(merchant, packet);
    expect(answer.ok ? '' : answer.code).toBe(code);
    expect((await list(merchant)).versions).toEqual(code === '' ? [[1, 'proposed', 'manager']] : []);
    expect(await standing(merchant)).toBe(code === '' ? 'offered' : 'draft');
  });

  it('is no acceptance under another text or by the proposer’s own hand', async () => {
    const offer = await propose(manager);
    const agreement = offer.agreement.hash;
    const text = agreementText(offer.agreement.agreement);
    const by = (bytes: string) =>
      forged(merchant, ({ own }) => ({
        kind: 'acceptance',
        agreement,
        signature: toKeyText(sign(own.signSeed, Buffer.from(bytes))),
      }));
    expect(await take(manager, await by(`${text} `))).toMatchObject({ code: 'packet_altered' });
    expect((await list(manager)).versions).toEqual([[1, 'proposed', 'manager']]);
    // The other side never had it, and can still sign it: whoever knows the text may.
    expect(await given(manager, await by(text))).toEqual(['agreement_accepted']);
    expect(await take(manager, await by(text))).toMatchObject({ code: 'packet_out_of_place' });
    const ownHand = await forged(manager, ({ own }) => ({
      kind: 'acceptance',
      agreement,
      signature: toKeyText(sign(own.signSeed, Buffer.from(text))),
    }));
    expect(await take(merchant, ownHand)).toMatchObject({ code: 'packet_out_of_place' });
  });

  it('is refused a second time, and when something newer came on the matter', async () => {
    const [first, second] = [await propose(manager), await propose(manager, { reserve: null })];
    await given(merchant, second.packet);
    expect(await take(merchant, first.packet)).toMatchObject({ code: 'packet_older' });
    expect(await take(merchant, second.packet)).toMatchObject({ code: 'packet_replayed' });
  });
});

describe('what was signed', () => {
  let offer: Awaited<ReturnType<typeof propose>>;
  beforeEach(async () => {
    offer = await propose(manager);
    await given(merchant, offer.packet);
    await given(manager, (await accept(merchant, offer.agreement.hash)).packet);
  });

  it('verifies outside of here: the text’s hash and both Ed25519 signatures', async () => {
    const reader = await readBeside(merchant);
    try {
      const text = agreementText(offer.agreement.agreement);
      expect(hashOf(text)).toBe(offer.agreement.hash);
      const rows = reader
        .read(
          `SELECT text, sign_key, signature FROM agreement JOIN agreement_signature ON agreement_seq = agreement.seq WHERE hash = ?`,
        )
        .all(offer.agreement.hash);
      expect(rows).toHaveLength(2);
      for (const row of rows) {
        expect(row['text']).toBe(text);
        const { sign_key: key, signature } = row as unknown as { sign_key: Uint8Array; signature: Uint8Array };
        expect(verifySignature(key, Buffer.from(text), signature)).toBe(true);
        expect(verifySignature(key, Buffer.from(`${text} `), signature)).toBe(false);
        expect(fromKeyText(toKeyText(signature), 64)).toEqual(new Uint8Array(signature));
      }
    } finally {
      reader.close();
    }
  });

  it.each([
    "UPDATE agreement SET text = replace(text, '1.75', '1.76')",
    'UPDATE agreement SET version = 9',
    'DELETE FROM agreement',
    'DELETE FROM agreement_signature',
    'UPDATE agreement_signature SET signed_at = 1',
    'INSERT OR REPLACE INTO agreement SELECT seq, merchant_seq, hash, version, text || 1, proposed_by, note, kept_at FROM agreement',
  ])('is not changed by SQL: %s', async (sql) => {
    const writer = openWriter({ file: merchant.databaseFile, key: await dataKeyOf(merchant.databaseFile) });
    try {
      const before = writer.read('SELECT text FROM agreement ORDER BY seq').all();
      expect(() => writer.script(sql)).toThrow('is append-only');
      expect(writer.read('SELECT text FROM agreement ORDER BY seq').all()).toEqual(before);
    } finally {
      writer.close();
    }
  });
});

describe('what somebody with the key writes into the file', () => {
  /** Past the triggers, as a person with the data key and a SQLite tool would. */
  async function tampered(change: (writer: Writer) => void) {
    const other = testBackend({ clock });
    const shop = testBackend({ clock });
    await other.openNew();
    await shop.openNew();
    await nameBoth(shop, other);
    const { id } = await shop.ask('merchants.add', { name: 'Shop', country: 'IN' });
    await linkWorkspaces(shop, other, id);
    tick();
    const sent = await other.ask('agreements.propose', { merchantId: id, terms: sampleTerms() });
    await shop.ask('packets.take', { file: shop.file('a.nikash', sent.packet.text) });
    tick();
    await shop.ask('agreements.accept', { merchantId: id, agreement: sent.agreement.hash });
    expect((await shop.ask('agreements.list', { merchantId: id })).inForce).toBe(sent.agreement.hash);
    const writer = openUnchecked(shop.databaseFile, await dataKeyOf(shop.databaseFile));
    change(writer);
    writer.close();
    const found = await shop.ask('agreements.list', { merchantId: id });
    const verified = await shop.ask('ledger.verify', {});
    await other.remove();
    await shop.remove();
    return { found, verified };
  }

  it.each([
    ['the text', "UPDATE agreement SET text = replace(text, '1.75', '0.75')", [false, false]],
    ['a signature', "UPDATE agreement_signature SET signature = randomblob(64) WHERE side = 'merchant'", [true, false]],
    [
      'the keys of who signed',
      "UPDATE agreement_signature SET sign_key = randomblob(32) WHERE side = 'manager'",
      [false, true],
    ],
  ])('in %s shows: the signature does not hold, nothing is in force, and verify says where', async (_, sql, valid) => {
    const { found, verified } = await tampered((writer) => {
      for (const name of ['agreement', 'agreement_signature'])
        for (const row of writer
          .read(`SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '${name}'`)
          .all())
          writer.script(`DROP TRIGGER "${String(row['name'])}"`);
      writer.script(sql);
    });
    expect(found.inForce).toBeNull();
    expect(found.agreements[0]?.signatures.map((one) => one.valid)).toEqual(valid);
    expect(found.agreements[0]?.state).not.toBe('agreed');
    expect(verified.ok).toBe(false);
    expect(JSON.stringify(verified.findings)).toContain('agreement');
  });
});
