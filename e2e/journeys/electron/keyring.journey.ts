import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { openInElectron } from '../../hosts/electron-host.ts';
import type { Host, HostFolders } from '../../hosts/host.ts';
import { expect, test } from '../../hosts/journey.ts';

const pin = '739146';

type Answer = { readonly ok: boolean; readonly code?: string; readonly value?: Record<string, unknown> };
type Step = 'unlock' | 'prove';
type Door = {
  readonly call: (method: string, input: object) => Promise<Answer>;
  readonly touchOffered: (step: Step) => Promise<boolean>;
  readonly touch: (step: Step) => Promise<Answer>;
};

const call = (page: Page, method: string, input: object): Promise<Answer> =>
  page.evaluate((given) => (globalThis as unknown as { nikash: Door }).nikash.call(given.method, given.input), {
    method,
    input,
  });
const offered = (page: Page, step: Step): Promise<boolean> =>
  page.evaluate((given) => (globalThis as unknown as { nikash: Door }).nikash.touchOffered(given), step);
const touch = (page: Page, step: Step): Promise<Answer> =>
  page.evaluate((given) => (globalThis as unknown as { nikash: Door }).nikash.touch(given), step);

/**
 * A machine for tests has no keyring and no sensor, so Electron's calls for them are stood in for, in the main process, before
 * the app runs: a keyring that encodes under a name, a finger that is right or wrong, and dialogs that are answered.
 */
async function standIn(
  folders: HostFolders,
  { name = 'a', finger = true }: { readonly name?: string; readonly finger?: boolean } = {},
) {
  const file = join(folders.home, `stand-in-${name}.cjs`);
  await writeFile(
    file,
    `const { dialog, safeStorage, systemPreferences } = require('electron');
     const mask = (bytes) => Buffer.from(bytes.map((byte) => byte ^ 0x5a));
     safeStorage.getSelectedStorageBackend = () => 'gnome_libsecret';
     safeStorage.isAsyncEncryptionAvailable = async () => true;
     safeStorage.encryptStringAsync = async (text) => mask(Buffer.from('${name}|' + text));
     safeStorage.decryptStringAsync = async (sealed) => {
       const [kept, text] = mask(sealed).toString().split('|');
       if (kept !== '${name}') throw new Error('another keyring');
       return { result: text, shouldReEncrypt: false };
     };
     globalThis.finger = ${finger};
     globalThis.asked = [];
     systemPreferences.canPromptTouchID = () => true;
     systemPreferences.promptTouchID = async (reason) => {
       globalThis.asked.push(reason);
       if (!globalThis.finger) throw new Error('Canceled by user.');
     };
     globalThis.told = [];
     dialog.showMessageBox = async (said) => {
       globalThis.told.push(said.message);
       return { response: Number(process.env.TEST_ANSWER ?? 0) };
     };`,
  );
  return { before: [file] };
}

const toldIn = (app: Host) => app.electron?.evaluate(() => (globalThis as unknown as { told: string[] }).told);
const keyringMessage = 'This computer’s keyring does not open what Nikash keeps in it.';

test('with a keyring a PIN opens, here and after a restart, and on no other computer', async ({ folders }) => {
  const secretFile = join(folders.home, 'device-secret.bin');
  const first = await openInElectron(folders, await standIn(folders));
  expect(await call(first.page, 'vault.status', {})).toMatchObject({ value: { keyring: true } });
  const created = await call(first.page, 'vault.create', { pin });
  const recoveryKey = String(created.value?.['recoveryKey']);
  expect(await call(first.page, 'vault.confirmRecovery', { recoveryKey })).toMatchObject({ ok: true });
  await first.close();
  const kept = await readFile(secretFile);

  const second = await openInElectron(folders, await standIn(folders));
  expect(await call(second.page, 'vault.unlock', { pin: '739147' })).toMatchObject({ code: 'wrong_pin' });
  expect(await call(second.page, 'vault.unlock', { pin })).toMatchObject({ ok: true });
  await second.close();
  expect(await readFile(secretFile)).toEqual(kept);

  // The files alone, on a computer with a keyring of its own.
  await rm(secretFile);
  const elsewhere = await openInElectron(folders, await standIn(folders, { name: 'b' }));
  expect(await call(elsewhere.page, 'vault.unlock', { pin })).toMatchObject({ code: 'other_device' });
  expect(await call(elsewhere.page, 'vault.unlock', { recoveryKey })).toMatchObject({ ok: true });
  await elsewhere.close();
});

test('a keyring that was reset is told, and what it kept is given up by nobody but a person', async ({ folders }) => {
  const secretFile = join(folders.home, 'device-secret.bin');
  const first = await openInElectron(folders, await standIn(folders));
  const created = await call(first.page, 'vault.create', { pin });
  const recoveryKey = String(created.value?.['recoveryKey']);
  await first.close();
  const kept = await readFile(secretFile);

  const reset = await standIn(folders, { name: 'b' });
  const without = await openInElectron(folders, { ...reset, surroundings: { TEST_ANSWER: '0' } });
  expect(await toldIn(without)).toEqual([keyringMessage]);
  expect(await call(without.page, 'vault.status', {})).toMatchObject({ value: { keyring: false } });
  expect(await call(without.page, 'vault.unlock', { pin })).toMatchObject({ code: 'other_device' });
  await without.close();
  expect(await readFile(secretFile)).toEqual(kept);

  const renewed = await openInElectron(folders, { ...reset, surroundings: { TEST_ANSWER: '2' } });
  expect(await call(renewed.page, 'vault.status', {})).toMatchObject({ value: { keyring: true } });
  expect(await call(renewed.page, 'vault.unlock', { recoveryKey })).toMatchObject({ ok: true });
  expect(await call(renewed.page, 'vault.setSecret', { pin: '580263' })).toMatchObject({ ok: true });
  await renewed.close();
  expect(await readFile(`${secretFile}.unreadable`)).toEqual(kept);

  const after = await openInElectron(folders, reset);
  expect(await toldIn(after)).toEqual([]);
  expect(await call(after.page, 'vault.unlock', { pin: '580263' })).toMatchObject({ ok: true });
  await after.close();
});

test('a finger opens again what was locked, once, and stands for the PIN before a guarded step', async ({
  folders,
}) => {
  const app = await openInElectron(folders, await standIn(folders));
  const { page, electron } = app;
  if (electron === null) throw new Error('This journey is for Electron.');
  await call(page, 'vault.create', { pin });
  expect(await offered(page, 'unlock')).toBe(false);
  expect(await touch(page, 'unlock')).toMatchObject({ code: 'workspace_locked' });
  await call(page, 'merchants.add', { name: 'Rangoli', country: 'IN' });
  expect(await touch(page, 'prove')).toMatchObject({ ok: true });

  for (const lock of ['page', 'sleep', 'page'] as const) {
    if (lock === 'page') await call(page, 'vault.lock', {});
    else await electron.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
    await expect.poll(() => offered(page, 'unlock')).toBe(true);
    expect(await call(page, 'merchants.list', {})).toMatchObject({ code: 'workspace_locked' });
    await electron.evaluate(() => Object.assign(globalThis, { finger: false }));
    expect(await touch(page, 'unlock')).toMatchObject({ code: 'cancelled' });
    expect(await touch(page, 'prove')).toMatchObject({ code: 'cancelled' });
    expect(await call(page, 'merchants.list', {})).toMatchObject({ code: 'workspace_locked' });
    await electron.evaluate(() => Object.assign(globalThis, { finger: true }));
    expect(await touch(page, 'unlock')).toMatchObject({ ok: true, value: { state: 'open' } });
    expect(await offered(page, 'unlock')).toBe(false);
    expect(await call(page, 'merchants.list', {})).toMatchObject({ ok: true });
    expect(await call(page, 'vault.allowExport', {})).toMatchObject({ ok: true });
  }
  const asked = await electron.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
  expect(new Set(asked)).toEqual(new Set(['open your workspace', 'confirm that it is you']));

  // Nothing of it outlives the app.
  await call(page, 'vault.lock', {});
  await app.close();
  const again = await openInElectron(folders, await standIn(folders));
  expect(await offered(again.page, 'unlock')).toBe(false);
  expect(await touch(again.page, 'unlock')).toMatchObject({ code: 'workspace_locked' });
  expect(await call(again.page, 'vault.unlock', { pin })).toMatchObject({ ok: true });
  await again.close();
  expect((await readdir(folders.home)).filter((name) => name.includes('device-secret'))).toEqual(['device-secret.bin']);
});
