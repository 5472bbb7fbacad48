import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linesOfFile } from '../../packets/lines-of-file.ts';
import { readContactCard, writeContactCard } from '../../packets/contact-card.ts';
import { fixedSeeds } from '../../packets/testing/sample-message.ts';
import { testBackend, type TestBackend, type TestClock } from '../../testing/test-backend.ts';
import { testPassphrase } from '../../testing/make-test-workspace.ts';

const clock: TestClock = { now: Date.parse('2026-11-21T10:00:00Z') };
let test: TestBackend;
beforeAll(async () => {
  test = testBackend({ clock });
  await test.openNew();
});
afterAll(() => test.remove());

const prove = () => test.ask('vault.prove', { passphrase: testPassphrase });
const card = (number: number, name: string) => test.file(`${name}.nikash`, writeContactCard(name, fixedSeeds(number)));
const codeOf = async (answered: Promise<{ ok: boolean }>) => {
  const answer = (await answered) as { ok: boolean; code?: string };
  return answer.ok ? 'taken' : answer.code;
};

describe('who this workspace is', () => {
  it('is nobody before it was said', async () => {
    expect(await test.ask('identity.read', {})).toEqual({ identity: null });
    expect(await codeOf(test.dispatch('identity.card', {}))).toBe('identity_missing');
  });

  it('has keys from the first name on, and keeps them through another', async () => {
    const first = await test.ask('identity.save', { name: 'Rangoli Crafts' });
    expect(first.fingerprint.words).toHaveLength(12);
    clock.now += 1000;
    const renamed = await test.ask('identity.save', { name: 'Rangoli' });
    expect(renamed).toEqual({ ...first, name: 'Rangoli' });
    expect(await test.ask('identity.read', {})).toEqual({ identity: renamed });
  });

  it('gives a card that anybody can read and that holds its name and its keys', async () => {
    const { identity } = await test.ask('identity.read', {});
    const { fileName, text } = await test.ask('identity.card', {});
    expect(fileName).toMatch(/^nikash-contact-[0-9a-f]{6}\.nikash$/);
    expect(linesOfFile(Buffer.from(text))?.second).toContain('"name":"Rangoli"');
    expect(readContactCard(Buffer.from(text))).toMatchObject({ ok: true, name: 'Rangoli' });
    expect(identity?.fingerprint.qr).toBe(`NIKASH:1:${identity?.fingerprint.id.toUpperCase()}`);
    expect(await codeOf(test.dispatch('contacts.add', { file: test.file('me.nikash', text) }))).toBe(
      'contact_yourself',
    );
    expect(await test.ask('packets.look', { file: test.file('me.nikash', text) })).toMatchObject({
      what: 'card',
      card: { yourself: true },
    });
  });
});

describe('a contact', () => {
  it('is shown before it is taken, and is not verified by coming', async () => {
    const looked = await test.ask('packets.look', { file: card(71, 'Meera') });
    expect(looked).toMatchObject({
      what: 'card',
      card: { person: { name: 'Meera', known: false, verified: false }, yourself: false },
    });
    expect(await test.ask('contacts.list', {})).toEqual({ contacts: [] });
    const added = await test.ask('contacts.add', { file: card(71, 'Meera') });
    expect(added).toMatchObject({ name: 'Meera', verifiedAt: null, blocked: false, merchants: 0 });
    expect(await test.ask('contacts.list', {})).toEqual({ contacts: [added] });
  });

  it('keeps the name it was given here when its card comes again', async () => {
    const [meera] = (await test.ask('contacts.list', {})).contacts;
    const id = meera?.id ?? '';
    await test.ask('contacts.rename', { id, name: 'Meera of the bank' });
    const again = await test.ask('contacts.add', { file: card(71, 'Meera') });
    expect(again.name).toBe('Meera of the bank');
    expect((await test.ask('contacts.list', {})).contacts).toHaveLength(1);
  });

  it('is verified by somebody who proved who they are, and can be doubted again', async () => {
    const other = await test.ask('contacts.add', { file: card(81, 'Ravi') });
    await prove();
    clock.now = Date.parse('2026-11-22T08:00:00Z');
    await prove();
    const verified = await test.ask('contacts.verify', { id: other.id, verified: true });
    expect(verified.verifiedAt).toBe('2026-11-22T08:00:00.000Z');
    clock.now += 60_000;
    expect((await test.ask('contacts.verify', { id: other.id, verified: true })).verifiedAt).toBe(verified.verifiedAt);
    expect((await test.ask('contacts.verify', { id: other.id, verified: false })).verifiedAt).toBeNull();
  });

  it('can be blocked and let in again', async () => {
    const [meera] = (await test.ask('contacts.list', {})).contacts;
    const id = meera?.id ?? '';
    expect((await test.ask('contacts.block', { id, blocked: true })).blocked).toBe(true);
    expect((await test.ask('contacts.block', { id, blocked: false })).blocked).toBe(false);
  });

  it('that is not kept is refused', async () => {
    const id = '0'.repeat(64);
    await prove();
    for (const [method, input] of [
      ['contacts.rename', { id, name: 'X' }],
      ['contacts.verify', { id, verified: true }],
      ['contacts.block', { id, blocked: true }],
    ] as const)
      expect(await codeOf(test.dispatch(method, input)), `by ${method}`).toBe('contact_unknown');
  });
});

describe('a card that is not whole', () => {
  const text = writeContactCard('Asha', fixedSeeds(91));
  const add = (changed: string) => codeOf(test.dispatch('contacts.add', { file: test.file('card.nikash', changed) }));

  it.each([
    ['another name', text.replace('"name":"Asha"', '"name":"Usha"'), 'packet_altered'],
    [
      'another signature',
      text.replace(/\n(.)(.*)\n$/, (_, first: string, rest: string) => `\n${first === 'A' ? 'B' : 'A'}${rest}\n`),
      'packet_altered',
    ],
    ['a field more', text.replace('"name"', '"more":1,"name"'), 'packet_unreadable'],
    ['something behind it', `${text}\n`, 'packet_unreadable'],
    ['a part of it', text.slice(0, -20), 'packet_unreadable'],
    ['a newer format', text.replace('"format":1', '"format":2'), 'packet_newer'],
    ['another file', 'date,amount\n2026-11-01,5\n', 'packet_unreadable'],
    ['nothing', '', 'packet_unreadable'],
  ])('%s', async (_, changed, code) => {
    expect(await add(changed)).toBe(code);
  });

  it('is never taken with any character changed', () => {
    for (let at = 0; at < text.length; at += 1)
      for (const other of ['A', 'b', '0', '\n', 'é']) {
        if (text[at] === other) continue;
        const read = readContactCard(Buffer.from(`${text.slice(0, at)}${other}${text.slice(at + 1)}`));
        expect(read.ok, `character ${at} into ${JSON.stringify(other)}`).toBe(false);
      }
  });

  it('of no file', async () => {
    expect(await codeOf(test.dispatch('contacts.add', { file: 'nothing' }))).toBe('file_missing');
  });
});

it('leaves an audit chain that holds', async () => {
  expect(await test.ask('ledger.verify', {})).toMatchObject({ ok: true });
  expect(test.faults).toEqual([]);
});
