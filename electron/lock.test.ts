import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId, type CallId } from '../shared/kernel/ids.ts';
import { createBackend } from './backend.ts';
import { anyRowsFile } from './testing/any-rows.ts';
import { makeTestWorkspace, testPassphrase } from './testing/make-test-workspace.ts';
import type { Backend } from './transport/backend-port.ts';

let folder = '';
let file = '';
let sealed: (Uint8Array | null)[] = [];
let backend: Backend;
let running = 0;
let logged: string[] = [];

/** A backend whose host can ask for a finger, over a workspace of its own. */
const start = (touch = true, reader = 'testing/any-rows-worker.ts'): Backend =>
  createBackend({
    databaseFile: file,
    clock: () => Date.parse('2026-11-21T10:00:00+05:30'),
    ids: (() => {
      let made = 0;
      return () => `id${String((made += 1)).padStart(6, '0')}`;
    })(),
    log: (event, facts) => logged.push(`${event} ${JSON.stringify(facts)}`),
    readerWorker: new URL(reader, import.meta.url),
    version: '0.0.0',
    automaticBackups: false,
    running: () => running,
    ...(touch ? { onSealed: (onceKey: Uint8Array | null) => sealed.push(onceKey && Uint8Array.from(onceKey)) } : {}),
  });

const ask = async (method: string, input: unknown = {}): Promise<Record<string, unknown>> => {
  const answer = (await backend.dispatch(method, input)) as { ok: boolean; value: Record<string, unknown> };
  if (!answer.ok) throw new Error(`${method}: ${JSON.stringify(answer)} ${logged.join('\n')}`);
  return answer.value;
};
const unlock = () => ask('vault.unlock', { passphrase: testPassphrase });
const lastKey = (): Uint8Array => {
  const last = sealed.at(-1);
  if (last === null || last === undefined) throw new Error('nothing was sealed');
  return Uint8Array.from(last);
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nikash-lock-'));
  file = join(folder, 'test.nikash-ledger');
  sealed = [];
  logged = [];
  running = 0;
  await makeTestWorkspace(file);
  backend = start();
});
afterEach(async () => {
  await backend.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('locked from outside', () => {
  test('closes the ledger: its log of writes is gone and nothing is answered', async () => {
    await unlock();
    await ask('merchants.add', { name: 'Rangoli', country: 'IN' });
    expect(existsSync(`${file}-wal`)).toBe(true);
    await backend.lock();
    expect(existsSync(`${file}-wal`)).toBe(false);
    expect(await backend.dispatch('merchants.list', {})).toMatchObject({ code: 'workspace_locked' });
    expect(await ask('vault.status')).toMatchObject({ state: 'locked' });
  });

  test('does not wait for a long import: it is broken off, and nothing of it stays', async () => {
    await unlock();
    const { id: merchantId } = await ask('merchants.add', { name: 'Rangoli', country: 'IN' });
    const rows = Array.from({ length: 20_000 }, (_, n) => ({
      kind: 'sale' as const,
      at: '2026-10-05',
      currency: 'INR' as const,
      gross: '10.00',
      reference: `R${n}`,
    }));
    const token = backend.registerFile({
      name: 'many.json',
      bytes: new TextEncoder().encode(anyRowsFile({ kind: 'settlement', rows })),
    });
    const callId = asId<'call'>('call-1') satisfies CallId;
    let heard: () => void = () => undefined;
    const started = new Promise<void>((resolve) => (heard = resolve));
    const importing = backend.dispatch(
      'imports.commit',
      { merchantId, files: [token] },
      { callId, onProgress: () => heard() },
    );
    const queued = backend.dispatch('merchants.add', { name: 'After', country: 'IN' });
    await started;
    await backend.lock();
    expect(await importing).toMatchObject({ ok: false, code: 'cancelled' });
    expect(await queued).toMatchObject({ ok: false, code: 'cancelled' });
    await unlock();
    expect(await ask('imports.list')).toEqual({ imports: [] });
    expect(await ask('ledger.verify')).toMatchObject({ ok: true, findings: [] });
    expect((await ask('merchants.list'))['merchants']).toHaveLength(1);
  });

  test('a locked backend is locked again without harm', async () => {
    await backend.lock();
    await backend.lock();
    expect(sealed).toEqual([]);
    expect(await ask('vault.status')).toMatchObject({ state: 'locked' });
  });
});

describe('opened again by a finger', () => {
  const reopen = (onceKey = lastKey()) => backend.vouched({ step: 'unlock', onceKey });

  test('what was locked opens under the key that was handed over, and counts as proved', async () => {
    await unlock();
    await ask('merchants.add', { name: 'Rangoli', country: 'IN' });
    await backend.lock();
    const given = lastKey();
    expect(await reopen(given)).toMatchObject({ ok: true, value: { state: 'open', demo: false } });
    expect(given).toEqual(new Uint8Array(32));
    expect((await ask('merchants.list'))['merchants']).toHaveLength(1);
    expect(await backend.dispatch('vault.allowExport', {})).toMatchObject({ ok: true });
    // From now on nothing is sealed, and the host is told so.
    expect(sealed.at(-1)).toBeNull();
  });

  test('the page’s own lock is as good, and each lock has a key of its own', async () => {
    await unlock();
    await ask('vault.lock');
    const first = lastKey();
    expect(await reopen()).toMatchObject({ ok: true });
    await ask('vault.lock');
    const second = lastKey();
    expect(second).not.toEqual(first);
    expect(await reopen(first)).toMatchObject({ code: 'workspace_locked' });
    // One try with another key, and only the PIN or passphrase opens.
    expect(await reopen(second)).toMatchObject({ code: 'workspace_locked' });
    await unlock();
  });

  test('it opens once: a second time finds nothing sealed', async () => {
    await unlock();
    await backend.lock();
    const onceKey = lastKey();
    expect(await reopen(Uint8Array.from(onceKey))).toMatchObject({ ok: true });
    await backend.lock();
    expect(await reopen(onceKey)).toMatchObject({ code: 'workspace_locked' });
  });

  test('not after the vault was changed beside the locked app', async () => {
    await unlock();
    await backend.lock();
    const vault = `${file}.vault`;
    writeFileSync(vault, readFileSync(vault, 'utf8').replace('\n}', ' \n}'));
    expect(await reopen()).toMatchObject({ code: 'workspace_locked' });
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  test('nor by another backend, nor without anything locked', async () => {
    await unlock();
    await backend.lock();
    const onceKey = lastKey();
    await backend.close();
    backend = start();
    expect(await reopen(onceKey)).toMatchObject({ code: 'workspace_locked' });
    expect(await reopen(new Uint8Array(3))).toMatchObject({ code: 'workspace_locked' });
  });

  test('a ledger that went away meanwhile is not made anew', async () => {
    await unlock();
    await backend.lock();
    rmSync(file);
    expect(await reopen()).toMatchObject({ code: 'workspace_missing' });
    expect(existsSync(file)).toBe(false);
  });

  test('the demo is never sealed, and opening it drops what was', async () => {
    await backend.close();
    backend = start(true, 'formats/reader-worker.ts');
    await unlock();
    await backend.lock();
    const onceKey = lastKey();
    await ask('vault.openDemo');
    expect(sealed.at(-1)).toBeNull();
    const before = sealed.length;
    await ask('vault.lock');
    expect(sealed.length).toBe(before);
    expect(await reopen(onceKey)).toMatchObject({ code: 'workspace_locked' });
  });

  test('where the host can ask for no finger nothing is sealed', async () => {
    await backend.close();
    backend = start(false);
    await unlock();
    await backend.lock();
    expect(sealed).toEqual([]);
    expect(await reopen(new Uint8Array(32))).toMatchObject({ code: 'workspace_locked' });
  });

  test('a finger stands for the PIN before a guarded step, while it is open only', async () => {
    await unlock();
    running = 6 * 60_000;
    expect(await backend.dispatch('vault.allowExport', {})).toMatchObject({ code: 'proof_needed' });
    expect(await backend.vouched({ step: 'prove' })).toMatchObject({ ok: true, value: { state: 'open' } });
    expect(await backend.dispatch('vault.allowExport', {})).toMatchObject({ ok: true });
    await backend.lock();
    expect(await backend.vouched({ step: 'prove' })).toMatchObject({ code: 'workspace_locked' });
  });

  test('no page can ask for it', async () => {
    for (const method of ['vault.vouched', 'vouched', 'vault.reopen', 'lock', 'start'])
      expect(await backend.dispatch(method, { step: 'prove' })).toMatchObject({ code: 'bad_request' });
  });
});
