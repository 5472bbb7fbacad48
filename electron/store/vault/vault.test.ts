import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRecoveryKey, writeRecoveryKey } from '../../../shared/vault/recovery-key.ts';
import { leastCost } from '../../testing/make-test-workspace.ts';
import { createVault } from './create-vault.ts';
import { lookAtVault } from './look-at-vault.ts';
import { openVault, recoverVault, type VaultPlace } from './open-vault.ts';
import { confirmRecovery, renewRecovery, setSecret } from './rewrap-vault.ts';
import type { Secret } from './secret-wrap.ts';
import { firstVault } from './testing/first-vault.ts';

const words: Secret = { kind: 'passphrase', text: 'saffron kettle lantern river' };
const pin: Secret = { kind: 'pin', text: '847362' };
const device = randomBytes(32);

let folder: string;
/** Milliseconds the machine has been running. */
let running: number;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nikash-vault-'));
  running = 1_000_000;
});
afterEach(() => rmSync(folder, { recursive: true }));

const place = (deviceSecret: Uint8Array | null = null): VaultPlace => ({
  vaultFile: join(folder, 'w.vault'),
  triesFile: join(folder, 'w.tries'),
  deviceSecret,
  running: () => running,
});
const make = (secret: Secret, deviceSecret: Uint8Array | null = null) =>
  createVault(place().vaultFile, secret, deviceSecret, leastCost);
const open = async (text: string, deviceSecret: Uint8Array | null = null): Promise<unknown> => {
  const opened = await openVault(place(deviceSecret), text);
  return opened.ok ? opened.dataKeys.map(({ key }) => Buffer.from(key).toString('hex')) : opened.reason;
};
const hex = (key: Uint8Array): string => Buffer.from(key).toString('hex');

describe('a vault', () => {
  it('gives its data key for its passphrase, and for nothing else', async () => {
    const { dataKey } = await make(words);
    expect(await open(words.text)).toEqual([hex(dataKey)]);
    expect(await open('saffron kettle lantern rivers')).toBe('wrong_secret');
    expect(await open('')).toBe('wrong_secret');
  });

  it('takes the same words typed on another keyboard', async () => {
    const { dataKey } = await make({ kind: 'passphrase', text: 'caf\u00e9 kettle lantern' });
    expect(await open('cafe\u0301 kettle lantern')).toEqual([hex(dataKey)]);
  });

  it('holds neither key nor secret in its file', async () => {
    const { dataKey, recoveryKey } = await make(pin, device);
    const text = readFileSync(place().vaultFile, 'utf8');
    for (const secret of [pin.text, hex(dataKey), hex(recoveryKey), writeRecoveryKey(recoveryKey), hex(device)])
      expect(text).not.toContain(secret);
  });

  it('is refused when any of its values is altered, and says which kind of wrong it is', async () => {
    await make(words);
    const whole = JSON.parse(readFileSync(place().vaultFile, 'utf8')) as {
      keys: { secret: Record<string, unknown> }[];
    };
    const { secret } = whole.keys[0] ?? { secret: {} };
    const altered: [string, unknown, string][] = [
      ['key', '0'.repeat(64), 'wrong_secret'],
      ['tag', '0'.repeat(32), 'wrong_secret'],
      ['nonce', '0'.repeat(24), 'wrong_secret'],
      ['kdf', { ...(secret['kdf'] as object), passes: 2 }, 'wrong_secret'],
      ['kdf', { ...(secret['kdf'] as object), memoryKiB: 1 }, 'unreadable'],
      ['kdf', { ...(secret['kdf'] as object), memoryKiB: 2 ** 31 }, 'unreadable'],
      ['kind', 'pin', 'wrong_secret'],
      ['more', 1, 'unreadable'],
    ];
    for (const [name, value, reason] of altered) {
      const wraps = [{ ...whole.keys[0], secret: { ...secret, [name]: value } }];
      writeFileSync(place().vaultFile, JSON.stringify({ ...whole, keys: wraps }));
      rmSync(place().triesFile, { force: true });
      expect([name, await open(words.text)]).toEqual([name, reason]);
    }
    writeFileSync(place().vaultFile, '{"nikash":"vault"');
    expect(await open(words.text)).toBe('unreadable');
  });
});

describe('a PIN', () => {
  it('opens with this computer’s part of the key, and not without it or with another’s', async () => {
    const { dataKey } = await make(pin, device);
    expect(await open(pin.text, device)).toEqual([hex(dataKey)]);
    expect(await open(pin.text)).toBe('other_device');
    expect(await open(pin.text, randomBytes(32))).toBe('other_device');
    // No try is counted for what could not have opened it.
    expect(existsSync(place().triesFile)).toBe(false);
  });

  it('is deleted by the tenth wrong try in a row; the recovery key opens the same data', async () => {
    const { dataKey, recoveryKey } = await make(pin, device);
    const reasons: unknown[] = [];
    for (let at = 0; at < 10; at += 1) {
      running += 3_600_000;
      reasons.push(await openVault(place(device), '111111'));
    }
    expect(reasons.map((one) => (one as { triesLeft?: number }).triesLeft)).toEqual([
      9,
      8,
      7,
      6,
      5,
      4,
      3,
      2,
      1,
      undefined,
    ]);
    expect(reasons[9]).toEqual({ ok: false, reason: 'no_secret' });
    expect(await open(pin.text, device)).toBe('no_secret');
    expect(lookAtVault(place(device))).toMatchObject({ secret: null, recovery: 'unconfirmed' });
    expect(recoverVault(place(), recoveryKey)).toMatchObject({ ok: true, dataKeys: [{ key: Buffer.from(dataKey) }] });
    await setSecret(place().vaultFile, dataKey, { kind: 'pin', text: '583049' }, device, leastCost);
    expect(await open('583049', device)).toEqual([hex(dataKey)]);
  });
});

describe('wrong tries', () => {
  it('are free four times, then wait: through a restart and whatever the clock says', async () => {
    await make(words);
    for (let at = 0; at < 4; at += 1) expect(await openVault(place(), 'no')).toMatchObject({ waitMs: 0 });
    expect(await openVault(place(), 'no')).toMatchObject({ reason: 'wrong_secret', waitMs: 30_000, triesLeft: null });
    expect(await openVault(place(), words.text)).toEqual({ ok: false, reason: 'must_wait', waitMs: 30_000 });
    running += 29_000;
    expect(lookAtVault(place()).waitMs).toBe(1000);
    // The machine is started again: what it has run since is all that surely passed.
    running = 10_000;
    expect(await openVault(place(), words.text)).toEqual({ ok: false, reason: 'must_wait', waitMs: 20_000 });
    running = 30_000;
    expect(await openVault(place(), words.text)).toMatchObject({ ok: true });
    expect(existsSync(place().triesFile)).toBe(false);
  });

  it('are counted before they are checked, so that ending the program gives none back', async () => {
    await make(words);
    const checking = openVault(place(), 'no');
    expect(JSON.parse(readFileSync(place().triesFile, 'utf8'))).toMatchObject({ wrong: 1, at: 1_000_000 });
    await checking;
  });

  it('never delete a passphrase, and count for five where their file was spoiled', async () => {
    await make(words);
    for (let at = 0; at < 12; at += 1) {
      running += 3_600_000;
      expect(await open('no')).toBe('wrong_secret');
    }
    running += 3_600_000;
    expect(await openVault(place(), words.text)).toMatchObject({ ok: true });
    writeFileSync(place().triesFile, 'x');
    expect(lookAtVault(place()).waitMs).toBe(30_000);
  });
});

describe('the recovery key', () => {
  it('opens the vault, is confirmed by opening it, and is replaced for good', async () => {
    const { dataKey, recoveryKey } = await make(words);
    const shown = readRecoveryKey(writeRecoveryKey(recoveryKey)) ?? new Uint8Array();
    expect(recoverVault(place(), shown)).toMatchObject({ ok: true });
    expect(lookAtVault(place()).recovery).toBe('unconfirmed');
    expect(confirmRecovery(place().vaultFile, dataKey, randomBytes(32))).toBe(false);
    expect(confirmRecovery(place().vaultFile, dataKey, shown)).toBe(true);
    expect(lookAtVault(place()).recovery).toBe('confirmed');
    const fresh = renewRecovery(place().vaultFile, dataKey);
    expect(lookAtVault(place()).recovery).toBe('unconfirmed');
    expect(recoverVault(place(), shown)).toEqual({ ok: false, reason: 'wrong_recovery_key' });
    expect(recoverVault(place(), fresh)).toMatchObject({ ok: true });
    expect(await open(words.text)).toEqual([hex(dataKey)]);
  });

  it('is asked for at once while a wrong passphrase has to wait', async () => {
    const { recoveryKey } = await make(words);
    for (let at = 0; at < 6; at += 1) await openVault(place(), 'no');
    expect(recoverVault(place(), recoveryKey)).toMatchObject({ ok: true });
  });
});

describe('changing what opens it', () => {
  it('leaves data key and recovery key as they are, and the old secret opens nothing', async () => {
    const { dataKey, recoveryKey } = await make(words);
    await setSecret(place().vaultFile, dataKey, pin, device, leastCost);
    expect(await open(pin.text, device)).toEqual([hex(dataKey)]);
    expect(await open(words.text, device)).toBe('wrong_secret');
    expect(recoverVault(place(), recoveryKey)).toMatchObject({ ok: true });
  });

  it('writes another cost of a guess without touching the data', async () => {
    const { dataKey } = await make(words);
    await setSecret(place().vaultFile, dataKey, words, null, { memoryKiB: 16_384, passes: 2 });
    expect(readFileSync(place().vaultFile, 'utf8')).toContain('"memoryKiB": 16384');
    expect(await open(words.text)).toEqual([hex(dataKey)]);
  });
});

describe('a vault of the first kind', () => {
  it('opens by its passphrase and is one of today’s afterwards, with no recovery key yet', async () => {
    const { text, dataKey } = await firstVault(words.text);
    writeFileSync(place().vaultFile, text);
    expect(await open('no')).toBe('wrong_secret');
    expect(lookAtVault(place())).toMatchObject({ secret: 'passphrase', recovery: 'none' });
    expect(await open(words.text)).toEqual([hex(dataKey)]);
    expect(JSON.parse(readFileSync(place().vaultFile, 'utf8'))).toMatchObject({ version: 2 });
    expect(await open(words.text)).toEqual([hex(dataKey)]);
    const fresh = renewRecovery(place().vaultFile, dataKey);
    expect(recoverVault(place(), fresh)).toMatchObject({ ok: true });
  });
});
