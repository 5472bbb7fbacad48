import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRecoveryKey } from '../../shared/vault/recovery-key.ts';
import { createBackend } from '../backend.ts';
import { openWriter } from '../store/connection.ts';
import { openVault } from '../store/vault/open-vault.ts';
import { vaultPlace } from '../store/workspace-file.ts';
import { hdfcFile, phonepeFile } from './sample-files.ts';
import { formsOf, tracesOf } from './traces-of.ts';

const pin = '739146';
const passphrase = 'violet harbour lantern nine';
const wrongPassphrase = 'a guess that is not it at all';
const card = '4539578763621486';
const account = '50100234567890';
const text = (one: string): Uint8Array => new TextEncoder().encode(one);

let folder = '';
let log = '';
let answers = '';
const secrets: Record<string, Uint8Array> = {
  passphrase: text(passphrase),
  wrongPassphrase: text(wrongPassphrase),
  card: text(card),
  spacedCard: text(card.replace(/(.{4})/g, '$1 ').trim()),
  account: text(account),
  deviceSecret: randomBytes(32),
  amount: text('7391846.27'),
};

/** A day with the app: made, used, locked, opened in every way, changed, and broken in every way that is at hand. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nikash-secrets-'));
  const file = join(folder, 'shop.nikash-ledger');
  const deviceSecret = Uint8Array.from(secrets['deviceSecret'] ?? []);
  let now = Date.parse('2026-11-21T10:00:00+05:30');
  let failing: (() => Error) | null = null;
  const sealed: Uint8Array[] = [];
  const backend = createBackend({
    databaseFile: file,
    clock: () => {
      if (failing !== null) throw failing();
      return (now += 1000);
    },
    ids: () => randomBytes(9).toString('base64url'),
    log: (event, facts) => (log += `${JSON.stringify({ event, ...facts })}\n`),
    readerWorker: new URL('../formats/reader-worker.ts', import.meta.url),
    version: '0.0.0',
    deviceSecret,
    onSealed: (onceKey) => {
      if (onceKey === null) return;
      sealed.push(Uint8Array.from(onceKey));
      secrets[`onceKey ${sealed.length}`] = Uint8Array.from(onceKey);
    },
    running: () => now,
    zone: 'Asia/Kolkata',
  });
  const ask = async (method: string, input: unknown = {}): Promise<Record<string, unknown>> => {
    const answer = (await backend.dispatch(method, input)) as Record<string, unknown>;
    if (method !== 'vault.create' && method !== 'vault.renewRecovery') answers += `${JSON.stringify(answer)}\n`;
    return (answer['value'] ?? answer) as Record<string, unknown>;
  };
  const keep = (name: string, { recoveryKey }: Record<string, unknown>): string => {
    const written = String(recoveryKey);
    secrets[`${name} as text`] = text(written);
    secrets[`${name} as typed`] = text(written.replaceAll('-', ''));
    secrets[name] = readRecoveryKey(written) ?? new Uint8Array(32);
    return written;
  };
  const keepDataKey = async (name: string, secret: string) => {
    const vault = await openVault(vaultPlace({ file, deviceSecret, running: () => now }), secret);
    if (vault.ok) for (const { key } of vault.dataKeys) secrets[name] = Uint8Array.from(key);
  };

  const recoveryKey = keep('recoveryKey', await ask('vault.create', { passphrase }));
  await keepDataKey('dataKey', passphrase);
  await ask('vault.confirmRecovery', { recoveryKey });
  await ask('vault.confirmRecovery', {
    recoveryKey: `${recoveryKey.slice(0, -1)}${recoveryKey.endsWith('0') ? '1' : '0'}`,
  });
  const merchantId = (await ask('merchants.add', { name: 'Rangoli', country: 'IN' }))['id'];
  const given = (name: string, content: string) => backend.registerFile({ name, bytes: text(content) });
  const statement = hdfcFile([
    { on: '03/10/26', narration: `NEFT CR A/C ${account} CARD ${card}`, in: '7391846.27', balance: '7391846.27' },
  ]);
  const sales = phonepeFile([{ reference: `P-${card}`, on: '01-10-2026', amount: '7391846.27' }]);
  await ask('imports.commit', { merchantId, files: [given('a.csv', sales), given('b.csv', statement)] });
  await ask('backups.make');
  await ask('vault.setSecret', { pin });
  await ask('vault.lock');
  for (const wrong of [{ passphrase: wrongPassphrase }, { pin: '739147' }, { recoveryKey: 'ABCD-EFGH' }])
    await ask('vault.unlock', wrong);
  const [onceKey] = sealed;
  await backend.vouched({ step: 'unlock', onceKey: onceKey ?? new Uint8Array(32) });
  await ask('vault.prove', { pin });
  keep('newRecoveryKey', await ask('vault.renewRecovery'));

  // What is not as the contract says, with the secrets in it.
  for (const [method, input] of [
    ['vault.unlock', { passphrase, pin, card }],
    ['vault.unlock', { [passphrase]: 1 }],
    [`vault.${passphrase}`.slice(0, 6), {}],
    ['imports.commit', { merchantId: card, files: [account] }],
    ['merchants.add', { name: 'x', country: passphrase }],
  ] as const)
    await backend.dispatch(method, input);
  // Faults, with the secrets in what is thrown: as the engine, the language and Node word them.
  for (const make of [
    () => new SyntaxError(`Unexpected token in ${passphrase} of ${card}`),
    () => new Error(`read\n${passphrase}\n    at ${card} (x.ts:1:1)`),
    () =>
      Object.assign(new TypeError(`The argument must be. Received '${passphrase}'`), { code: 'ERR_INVALID_ARG_VALUE' }),
    () => new TypeError(`cannot convert ${card} or ${account}`),
    () =>
      Object.assign(new Error(`row of ${card}: ${Buffer.from(secrets['dataKey'] ?? []).toString('hex')}`), {
        name: 'AssertionFault',
      }),
  ]) {
    failing = make;
    await ask('merchants.add', { name: 'Second', country: 'IN' });
    await ask('imports.commit', { merchantId, files: [given('c.csv', sales)] });
    failing = null;
  }
  // The engine's own: a table that is gone.
  const key = secrets['dataKey'] ?? new Uint8Array(32);
  const raw = openWriter({ file, key });
  raw.script('DROP TABLE match_undo');
  raw.close();
  await ask('matching.list', { merchantId });
  await ask('imports.commit', { merchantId, files: [given('d.csv', statement.replace('03/10/26', '04/10/26'))] });
  await backend.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const filesIn = (): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test('the day happened: there are faults in the log, files in the folder, and keys to look for', () => {
  expect(log.match(/"event":"fault"/g)?.length).toBeGreaterThanOrEqual(6);
  expect(log).toContain('SqliteError');
  expect(filesIn().length).toBeGreaterThanOrEqual(5);
  for (const name of ['dataKey', 'recoveryKey', 'newRecoveryKey', 'onceKey 1', 'onceKey 2'])
    expect(secrets[name]).toBeDefined();
  expect(Object.values(secrets).every((secret) => secret.some((byte) => byte !== 0))).toBe(true);
});

test('no secret, card, account or amount stands in the log', () => {
  expect(tracesOf({ ...secrets, pin: text(pin) }, Buffer.from(log))).toEqual([]);
});

test('nor in any file beside the ledger', () => {
  for (const file of filesIn()) expect([file, ...tracesOf(secrets, readFileSync(file))]).toEqual([file]);
});

test('nor the PIN in any file that is text', () => {
  const texts = filesIn().filter((file) => /\.(?:vault|json|head|tries)$/.test(file));
  expect(texts.length).toBeGreaterThanOrEqual(2);
  for (const file of texts) expect([file, ...tracesOf({ pin: text(pin) }, readFileSync(file))]).toEqual([file]);
});

test('what was answered holds no PIN, passphrase or key, and of a card only its end', () => {
  const others = Object.fromEntries(
    Object.entries(secrets).filter(([name]) => name !== 'account' && name !== 'amount'),
  );
  expect(tracesOf(others, Buffer.from(answers))).toEqual([]);
});

test('the search bites: each secret is found in each form, wherever it begins', () => {
  for (const [name, secret] of Object.entries(secrets))
    for (const [form, bytes] of formsOf(secret)) {
      const planted = Buffer.concat([randomBytes(1001), bytes, randomBytes(500)]);
      expect(tracesOf({ [name]: secret }, planted)).toContain(`${name}: ${form}`);
    }
  const [secret = new Uint8Array()] = Object.values(secrets);
  for (const before of ['', 'a', 'ab', 'abc']) {
    const encoded = Buffer.from(Buffer.concat([text(before), secret, text('!')]).toString('base64'));
    expect(tracesOf({ secret }, encoded).some((found) => found.includes('base64'))).toBe(true);
  }
});
