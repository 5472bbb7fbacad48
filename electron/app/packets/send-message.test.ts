import { afterEach, beforeEach, expect, it } from 'vitest';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { makeIdentity, publicKeysOf } from '../../packets/make-identity.ts';
import { openPacket } from '../../packets/open-packet.ts';
import { belaKeys, bela } from '../../packets/testing/sample-message.ts';
import { insertContact, type ContactRecord } from '../../store/contacts/contacts-table.ts';
import { insertIdentity, nameIdentity } from '../../store/contacts/identity-table.ts';
import { insertMerchant, type MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { listPackets } from '../../store/packets/packets-table.ts';
import { temporaryStore, type TemporaryStore } from '../../store/testing/temporary-workspace.ts';
import { sendMessage } from './send-message.ts';

const merchant: MerchantRecord = {
  id: 'shop-1' as MerchantId,
  name: 'Rangoli Crafts',
  country: 'IN',
  industry: 'retail',
  zone: 'Asia/Kolkata',
  base: 'INR',
  currencies: ['INR'],
  declared: [],
};

let store: TemporaryStore;
let to: ContactRecord;
const clock = { now: 1_790_000_000_000 };
let made = 0;
const world = { clock: () => clock.now, ids: () => `message-${String((made += 1)).padStart(4, '0')}` };
const keys = makeIdentity();

beforeEach(() => {
  store = temporaryStore();
  clock.now = 1_790_000_000_000;
  insertIdentity(store.writer, keys, 1);
  nameIdentity(store.writer, 'Asha', 1);
  insertMerchant(store.writer, merchant, 1);
  to = insertContact(store.writer, 'Bela', belaKeys, 1);
});
afterEach(() => store.remove());

const send = (reason = '') => {
  const body = { kind: 'notice', standing: 'in_review', reason } as const;
  const sent = sendMessage(store.writer, world, { merchant, to, topic: 'standing', body });
  const opened = openPacket(Buffer.from(sent.file.text), bela);
  if (!opened.ok) throw new Error(`its receiver cannot open it: ${opened.why}`);
  return { ...sent, opened };
};

it('gives a file that its receiver opens, and keeps its row', () => {
  const { packetSeq, opened } = send();
  expect(opened.message).toMatchObject({
    from: { name: 'Asha' },
    about: { id: 'shop-1', name: 'Rangoli Crafts' },
    body: { kind: 'notice', standing: 'in_review' },
  });
  expect(Buffer.from(opened.sender.signKey)).toEqual(Buffer.from(publicKeysOf(keys).signKey));
  expect(packetSeq).toBe(1n);
  expect(listPackets(store.writer, null, 10)).toMatchObject([{ direction: 'out', id: opened.message.id }]);
  const row = store.writer.read('SELECT sha256 FROM packet').get();
  expect(row?.['sha256']).toBe(opened.sha256);
});

it('says nothing of whom and what it is about in the name of the file', () => {
  expect(send().file.fileName).toMatch(/^nikash-2026-09-21-[0-9a-f]{6}\.nikash$/);
});

it('is always later than the last one, though the clock stands still or goes back', () => {
  const sequences = [0, 0, -86_400_000, 5].map((moved) => {
    clock.now += moved;
    return send().opened.message.sequence;
  });
  expect(sequences).toEqual([1_790_000_000_000, 1_790_000_000_001, 1_790_000_000_002, 1_790_000_000_003]);
});

it('masks a card number before it is signed, so that its receiver reads what was signed', () => {
  expect(send('paid by 4111 1111 1111 1111').opened.message.body).toMatchObject({
    reason: expect.not.stringContaining('4111 1111 1111 1111') as string,
  });
});
