import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deviceSecret, renewDeviceSecret, type DeviceSecret } from './device-secret.ts';
import type { Keyring } from './keyring.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nikash-device-'));
  file = join(folder, 'device-secret.bin');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A keyring that keeps under `name`: another name is another keyring, or this one after it was reset. */
const keyringOf = (name: string, odd: Partial<Keyring> = {}): Keyring => ({
  available: async () => true,
  encrypt: async (text) => Buffer.from(`${name}|${Buffer.from(text).toString('hex')}`),
  decrypt: async (sealed) => {
    const [kept, hex = ''] = Buffer.from(sealed).toString().split('|');
    if (kept !== name) throw new Error('another keyring');
    return { text: Buffer.from(hex, 'hex').toString(), stale: false };
  },
  ...odd,
});

const bytesOf = (found: DeviceSecret): string => {
  if (found.state !== 'secret') throw new Error(`The device secret is ${found.state}`);
  return Buffer.from(found.secret).toString('hex');
};

test('it is made once, is 32 bytes, and comes back the same', async () => {
  const first = bytesOf(await deviceSecret(file, keyringOf('a')));
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  expect(first).not.toBe('0'.repeat(64));
  expect(bytesOf(await deviceSecret(file, keyringOf('a')))).toBe(first);
  expect(readdirSync(folder)).toEqual(['device-secret.bin']);
});

test('the file holds it only as the keyring encrypted it', async () => {
  const xor = (bytes: Uint8Array) => Buffer.from(bytes.map((byte) => byte ^ 0x5a));
  const keyring = keyringOf('a', {
    encrypt: async (text) => xor(Buffer.from(text)),
    decrypt: async (sealed) => ({ text: xor(sealed).toString(), stale: false }),
  });
  const secret = Buffer.from(bytesOf(await deviceSecret(file, keyring)), 'hex');
  const kept = readFileSync(file);
  for (const encoding of ['hex', 'base64', 'latin1'] as const) {
    expect(kept.includes(secret.toString(encoding), 0, 'latin1')).toBe(false);
  }
});

test('without a keyring there is none, and nothing is written', async () => {
  expect(await deviceSecret(file, keyringOf('a', { available: async () => false }))).toEqual({ state: 'none' });
  const failing = keyringOf('a', { available: () => Promise.reject(new Error('no bus')) });
  expect(await deviceSecret(file, failing)).toEqual({ state: 'none' });
  expect(await renewDeviceSecret(file, failing)).toEqual({ state: 'none' });
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ['takes and gives something else', { decrypt: async () => ({ text: 'AAAA', stale: false }) }],
  ['takes and gives nothing', { decrypt: () => Promise.reject(new Error('denied')) }],
  ['takes nothing', { encrypt: () => Promise.reject(new Error('full')) }],
])('a keyring that %s makes none, and leaves no file', async (_, odd) => {
  expect(await deviceSecret(file, keyringOf('a', odd))).toEqual({ state: 'none' });
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ['another keyring’s', () => 'b|00'],
  ['nothing', () => ''],
  ['cut', (kept: string) => kept.slice(0, -2)],
  ['longer', (kept: string) => `${kept}00`],
])('what is %s is unreadable, and stays as it is', async (_, altered) => {
  await deviceSecret(file, keyringOf('a'));
  const text = altered(readFileSync(file, 'utf8'));
  writeFileSync(file, text);
  for (let start = 0; start < 3; start += 1)
    expect(await deviceSecret(file, keyringOf('a'))).toEqual({ state: 'unreadable' });
  expect(readFileSync(file, 'utf8')).toBe(text);
  expect(readdirSync(folder)).toEqual(['device-secret.bin']);
});

test('a keyring that is away for a day gives the same secret when it is back', async () => {
  const first = bytesOf(await deviceSecret(file, keyringOf('a')));
  expect(await deviceSecret(file, keyringOf('b'))).toEqual({ state: 'unreadable' });
  expect(await deviceSecret(file, keyringOf('a', { available: async () => false }))).toEqual({ state: 'none' });
  expect(bytesOf(await deviceSecret(file, keyringOf('a')))).toBe(first);
});

test('given up by a person, the old is put aside each time and a new one is made', async () => {
  await deviceSecret(file, keyringOf('a'));
  const old = readFileSync(file, 'utf8');
  const second = bytesOf(await renewDeviceSecret(file, keyringOf('b')));
  expect(bytesOf(await deviceSecret(file, keyringOf('b')))).toBe(second);
  await renewDeviceSecret(file, keyringOf('c'));
  expect(readdirSync(folder).toSorted()).toEqual([
    'device-secret.bin',
    'device-secret.bin.unreadable',
    'device-secret.bin.unreadable-2',
  ]);
  expect(readFileSync(`${file}.unreadable`, 'utf8')).toBe(old);
});

test('under a keyring’s newer key it is written again and stays the same secret', async () => {
  const first = bytesOf(await deviceSecret(file, keyringOf('a')));
  const before = readFileSync(file, 'utf8');
  const rotated = (from: Keyring, to: Keyring): Keyring => ({
    available: async () => true,
    encrypt: to.encrypt,
    decrypt: (sealed) =>
      to.decrypt(sealed).catch(async () => ({ text: (await from.decrypt(sealed)).text, stale: true })),
  });
  expect(bytesOf(await deviceSecret(file, rotated(keyringOf('a'), keyringOf('a2'))))).toBe(first);
  expect(readFileSync(file, 'utf8')).not.toBe(before);
  expect(bytesOf(await deviceSecret(file, keyringOf('a2')))).toBe(first);
});

test('a newer key that cannot be written under costs nothing', async () => {
  const first = bytesOf(await deviceSecret(file, keyringOf('a')));
  const before = readFileSync(file, 'utf8');
  const { decrypt } = keyringOf('a');
  const stale = keyringOf('a', {
    encrypt: () => Promise.reject(new Error('denied')),
    decrypt: async (sealed) => ({ ...(await decrypt(sealed)), stale: true }),
  });
  expect(bytesOf(await deviceSecret(file, stale))).toBe(first);
  expect(readFileSync(file, 'utf8')).toBe(before);
});
