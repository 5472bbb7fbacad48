import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Terms } from '../../../shared/contract/agreement.ts';
import type { PacketFile } from '../../../shared/contract/contacts.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { sampleTerms } from '../../domain/agreements/testing/sample-terms.ts';
import { linkWorkspaces } from '../../testing/linked-workspaces.ts';
import { openLinkedPair, type LinkedPair } from '../../testing/open-linked-pair.ts';
import { testBackend, type TestBackend } from '../../testing/test-backend.ts';

/** Two machines that have come apart: a file that was lost, a word that crossed another, another manager, a contact that is blocked. */
const clock = { now: Date.parse('2026-10-01T10:00:00+05:30') };
let pair: LinkedPair;
let merchant: TestBackend;
let manager: TestBackend;
let other: TestBackend;
let merchantId: string;

beforeAll(async () => {
  pair = await openLinkedPair({ clock });
  ({ merchant, manager } = pair);
  other = testBackend({ clock });
  await other.openNew();
  await other.ask('identity.save', { name: 'Ravi, account manager' });
});
afterAll(async () => {
  expect(other.faults).toEqual([]);
  await Promise.all([pair.remove(), other.remove()]);
});

beforeEach(async () => {
  clock.now = Date.parse('2026-10-01T10:00:00+05:30') + pair.shops() * 100_000;
  merchantId = await pair.addShop();
});

const tick = (): void => void (clock.now += 1000);
const propose = (from: TestBackend, terms: Partial<Terms> = {}) => {
  tick();
  return from.ask('agreements.propose', { merchantId, terms: sampleTerms(terms) });
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
const inForce = async (of: TestBackend) => (await of.ask('agreements.list', { merchantId })).inForce;
const standing = async (of: TestBackend) => (await of.ask('onboarding.read', { merchantId })).standing;

describe('a signature whose file was lost', () => {
  it('is sealed once more, as it is, and the other side takes it', async () => {
    const offer = await propose(manager);
    await given(merchant, offer.packet);
    const lost = await accept(merchant, offer.agreement.hash);
    const again = await accept(merchant, offer.agreement.hash);
    expect(again.agreement).toEqual(lost.agreement);
    expect(await given(manager, again.packet)).toEqual(['agreement_accepted']);
    expect(await inForce(manager)).toBe(offer.agreement.hash);
    expect(await take(manager, lost.packet)).toMatchObject({ code: 'packet_older' });
    expect((await merchant.ask('agreements.list', { merchantId })).agreements[0]?.signatures).toHaveLength(2);
  });
});

describe('a signature that crosses another word', () => {
  it('counts although its offerer said no to the merchant meanwhile: both machines know the same agreement', async () => {
    const offer = await propose(manager);
    await given(merchant, offer.packet);
    const { packet } = await accept(merchant, offer.agreement.hash);
    tick();
    const no = await manager.ask('onboarding.step', { merchantId, to: 'declined', reason: 'too late' });
    expect(await given(manager, packet)).toEqual(['agreement_accepted']);
    await given(merchant, no.packet as PacketFile);
    expect([await inForce(merchant), await inForce(manager)]).toEqual([offer.agreement.hash, offer.agreement.hash]);
    expect([await standing(merchant), await standing(manager)]).toEqual(['declined', 'declined']);
    const next = await propose(manager, { reserve: null });
    expect(await given(merchant, next.packet)).toContain('agreement_proposed_instead');
  });
});

/** The merchant is in touch with the other manager from now on, as after a request to them. */
async function moveOn(): Promise<void> {
  tick();
  await merchant.ask('onboarding.step', { merchantId, to: 'closed', reason: 'another bank' });
  await linkWorkspaces(merchant, other, merchantId);
}

describe('another account manager', () => {
  it('can agree with a merchant who had an agreement before, which holds until then', async () => {
    const old = await propose(manager);
    await given(merchant, old.packet);
    await given(manager, (await accept(merchant, old.agreement.hash)).packet);
    const open = await propose(manager, { reserve: null });
    await given(merchant, open.packet);
    await moveOn();
    const offer = await propose(other, { from: '2026-11-01' as LocalDate });
    await given(merchant, offer.packet);
    // What the one of before offered is nothing to answer any more.
    expect(await merchant.dispatch('agreements.accept', { merchantId, agreement: open.agreement.hash })).toMatchObject({
      code: 'agreement_not_open',
    });
    await given(other, (await accept(merchant, offer.agreement.hash)).packet);
    expect(await inForce(merchant)).toBe(old.agreement.hash);
    clock.now = Date.parse('2026-11-02T10:00:00+05:30');
    expect([await inForce(merchant), await inForce(other)]).toEqual([offer.agreement.hash, offer.agreement.hash]);
    const next = await propose(merchant, { from: '2026-12-01' as LocalDate });
    await given(other, next.packet);
    await given(merchant, (await accept(other, next.agreement.hash)).packet);
    clock.now = Date.parse('2026-12-02T10:00:00+05:30');
    expect([await inForce(merchant), await inForce(other)]).toEqual([next.agreement.hash, next.agreement.hash]);
  });

  it('can be offered terms by such a merchant', async () => {
    const old = await propose(manager);
    await given(merchant, old.packet);
    await given(manager, (await accept(merchant, old.agreement.hash)).packet);
    await moveOn();
    const offer = await propose(merchant, { reserve: null });
    expect(await given(other, offer.packet)).toContain('agreement_proposed');
  });
});

describe('a contact that is blocked', () => {
  it('is sent nothing and signed nothing for', async () => {
    const offer = await propose(manager);
    await given(merchant, offer.packet);
    const { contact } = await merchant.ask('onboarding.read', { merchantId });
    const id = contact?.id ?? '';
    await merchant.ask('contacts.block', { id, blocked: true });
    const agreement = offer.agreement.hash;
    const blocked = { code: 'contact_blocked' };
    expect(await merchant.dispatch('agreements.propose', { merchantId, terms: sampleTerms() })).toMatchObject(blocked);
    expect(await merchant.dispatch('agreements.accept', { merchantId, agreement })).toMatchObject(blocked);
    expect(await merchant.dispatch('agreements.decline', { merchantId, agreement, reason: 'no' })).toMatchObject(
      blocked,
    );
    tick();
    const closed = await merchant.ask('onboarding.step', { merchantId, to: 'closed', reason: 'stolen keys' });
    expect(closed.packet).toBeNull();
    expect(closed.onboarding).toMatchObject({ standing: 'closed', told: false });
    await merchant.ask('contacts.block', { id, blocked: false });
  });
});
