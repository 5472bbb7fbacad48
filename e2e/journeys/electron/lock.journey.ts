import { spawn } from 'node:child_process';
import { copyFile, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright/test';
import { projectFolder } from '../../../scripts/project.ts';
import { openInElectron } from '../../hosts/electron-host.ts';
import { expect, test } from '../../hosts/journey.ts';
import type { Host } from '../../hosts/host.ts';

const passphrase = 'violet harbour lantern nine';
const shopName = 'Rangoli Crafts of Jaipur';

type Answer = { readonly ok: boolean; readonly code?: string; readonly value?: Record<string, unknown> };

const electronOf = (app: Host): ElectronApplication => {
  if (app.electron === null) throw new Error('This journey is for Electron.');
  return app.electron;
};

const call = (page: Page, method: string, input: object): Promise<Answer> =>
  page.evaluate(
    (given) =>
      (
        globalThis as unknown as { nikash: { call: (method: string, input: object, id?: string) => Promise<Answer> } }
      ).nikash.call(given.method, given.input),
    { method, input },
  );

/** A workspace with one shop, made behind the screens; the page is then shown what there is. */
async function openShop(app: Host): Promise<string> {
  const created = await call(app.page, 'vault.create', { passphrase });
  await call(app.page, 'vault.confirmRecovery', { recoveryKey: String(created.value?.['recoveryKey']) });
  const added = await call(app.page, 'merchants.add', { name: shopName, country: 'IN' });
  await app.page.reload();
  await expect(app.page.getByText(shopName).first()).toBeVisible();
  return String(added.value?.['id']);
}

const powerEvents = ['suspend', 'lock-screen', 'user-did-resign-active'] as const;

for (const event of powerEvents) {
  test(`on ${event} the books are closed and nothing of them is shown, within half a second`, async ({
    app,
    page,
    shot,
  }) => {
    await openShop(app);
    // Looked at by the page itself, every frame: what is asked from outside costs time of its own.
    await page.evaluate((name) => {
      const seen = { told: 0, blank: 0 };
      Object.assign(globalThis, { seen });
      const { nikash } = globalThis as unknown as { nikash: { onLocked: (listener: () => void) => void } };
      nikash.onLocked(() => {
        seen.told = Date.now();
      });
      const look = () => {
        if (seen.blank === 0 && !document.body.innerText.includes(name)) seen.blank = Date.now();
        if (seen.blank === 0) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, shopName);
    const at = await electronOf(app).evaluate(({ powerMonitor }, name) => {
      const now = Date.now();
      powerMonitor.emit(name);
      return now;
    }, event);
    const status = async () => (await call(page, 'vault.status', {})).value?.['state'];
    await expect.poll(status, { intervals: [20] }).toBe('locked');
    const locked = Date.now() - at;
    await expect
      .poll(() => page.evaluate(() => (globalThis as unknown as { seen: { blank: number } }).seen.blank))
      .toBeGreaterThan(0);
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: { told: number; blank: number } }).seen);
    expect(seen.told - at).toBeLessThan(500);
    expect(seen.blank - at).toBeLessThan(500);
    expect(locked).toBeLessThan(1000);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(shopName);
    expect(await call(page, 'merchants.list', {})).toMatchObject({ ok: false, code: 'workspace_locked' });
    if (event === 'suspend') await shot('locked-by-sleep');
  });
}

test('a lock does not wait for an import: it is broken off, and nothing of it stays', async ({ app, folders }) => {
  const merchantId = await openShop(app);
  const file = join(folders.home, 'many.csv');
  const header =
    'PaymentType,MerchantReferenceId,PhonePeReferenceId,From,Instrument,Flow Type,CreationDate,TransactionDate,SettlementDate,BankReferenceNo,Amount,Fee,IGST,CGST,SGST';
  const rows = Array.from(
    { length: 100_000 },
    (_, n) => `PAYMENT,M-${n},P${n},SHOP,UPI_FULFILMENT,CREDIT,01-10-2026,01-10-2026,,,10.00,-0.20,-0.036,0,0`,
  );
  await writeFile(file, [header, ...rows, ''].join('\r\n'));
  await electronOf(app).evaluate((_, path) => {
    process.env['NIKASH_OPEN_FILES'] = path;
  }, file);
  const importing = app.page.evaluate(async (id) => {
    const { nikash } = globalThis as unknown as {
      nikash: {
        chooseFiles: () => Promise<{ token: string }[]>;
        call: (method: string, input: object, callId: string) => Promise<Answer>;
        onProgress: (listener: () => void) => void;
      };
    };
    const [chosen] = await nikash.chooseFiles();
    nikash.onProgress(() => Object.assign(globalThis, { underWay: true }));
    return nikash.call('imports.commit', { merchantId: id, files: [chosen?.token] }, 'call-1');
  }, merchantId);
  await expect.poll(() => app.page.evaluate(() => 'underWay' in globalThis), { intervals: [10] }).toBe(true);
  const at = Date.now();
  await electronOf(app).evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  const answer = await importing;
  expect(answer.ok).toBe(false);
  // Broken off between two batches, or ended with the process that was deep in one.
  expect(['cancelled', 'fault']).toContain(answer.code);
  await expect
    .poll(async () => (await call(app.page, 'vault.status', {})).value?.['state'], { intervals: [20] })
    .toBe('locked');
  expect(Date.now() - at).toBeLessThan(5000);
  expect(await call(app.page, 'vault.unlock', { passphrase })).toMatchObject({ ok: true });
  expect(await call(app.page, 'imports.list', {})).toMatchObject({ ok: true, value: { imports: [] } });
  expect(await call(app.page, 'ledger.verify', {})).toMatchObject({ ok: true, value: { ok: true, findings: [] } });
});

test('a file that was asked for before the lock is not written after it', async ({ app, page, folders }) => {
  await openShop(app);
  const electron = electronOf(app);
  const file = join(folders.home, 'after-the-lock.csv');
  await electron.evaluate(({ dialog }) => {
    // The system's own dialog, which stands there until somebody answers it.
    delete process.env['NIKASH_SAVE_DIR'];
    dialog.showSaveDialog = (() =>
      new Promise((answer) => Object.assign(globalThis, { answer }))) as unknown as typeof dialog.showSaveDialog;
  });
  const saving = page.evaluate(() =>
    (
      globalThis as unknown as { nikash: { saveText: (name: string, text: string) => Promise<string | null> } }
    ).nikash.saveText('after-the-lock.csv', 'of the books'),
  );
  await expect.poll(() => electron.evaluate(() => 'answer' in globalThis)).toBe(true);
  await electron.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  await expect.poll(async () => (await call(page, 'vault.status', {})).value?.['state']).toBe('locked');
  await electron.evaluate((_, filePath) => {
    const { answer } = globalThis as unknown as { answer: (said: object) => void };
    answer({ canceled: false, filePath });
  }, file);
  expect(await saving).toBeNull();
  await expect(stat(file)).rejects.toThrow('ENOENT');
});

test('a ledger that hears nothing is ended, and another one is there, locked', async ({ app }) => {
  test.skip(process.platform === 'win32', 'Windows stops no process.');
  await openShop(app);
  const electron = electronOf(app);
  const ledger = () =>
    electron.evaluate(
      ({ app: program }) => program.getAppMetrics().find(({ name }) => name === 'Nikash ledger')?.pid ?? 0,
    );
  const before = await ledger();
  await electron.evaluate(({ dialog, powerMonitor }, pid) => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    dialog.showMessageBox = ((said: { readonly message: string }) => {
      told.push(said.message);
      return Promise.resolve({ response: 1, checkboxChecked: false });
    }) as typeof dialog.showMessageBox;
    process.kill(pid, 'SIGSTOP');
    powerMonitor.emit('suspend');
  }, before);
  // Asked at once: whoever asks while it is being locked is answered by the one that is locked.
  expect(await call(app.page, 'merchants.list', {})).toMatchObject({ ok: false, code: 'workspace_locked' });
  expect(await call(app.page, 'vault.status', {})).toMatchObject({ value: { state: 'locked' } });
  await expect.poll(ledger).not.toBe(before);
  expect(await electron.evaluate(() => (globalThis as unknown as { told: string[] }).told)).toEqual([]);
  expect(await call(app.page, 'vault.unlock', { passphrase })).toMatchObject({ ok: true });
  expect(await call(app.page, 'ledger.verify', {})).toMatchObject({ ok: true, value: { ok: true, findings: [] } });
});

test('what the ledger’s process was started with, and all it leaves, holds no secret', async ({ folders }) => {
  const app = await openInElectron(folders);
  const electron = electronOf(app);
  let told = '';
  for (const stream of [electron.process().stdout, electron.process().stderr])
    stream?.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const created = await call(app.page, 'vault.create', { passphrase });
  const recoveryKey = String(created.value?.['recoveryKey']);
  expect(recoveryKey.length).toBeGreaterThan(60);
  await call(app.page, 'vault.lock', {});
  const guess = 'a guess that is not it at all';
  await call(app.page, 'vault.unlock', { passphrase: guess });
  await call(app.page, 'vault.unlock', { passphrase: [passphrase] });
  const pids = await electron.evaluate(({ app: program }) =>
    program.getAppMetrics().map(({ pid, name }) => ({ pid, name })),
  );
  if (process.platform === 'linux') {
    const ledger = pids.find(({ name }) => name === 'Nikash ledger');
    const started = await readFile(`/proc/${ledger?.pid}/cmdline`, 'utf8');
    expect(started.length).toBeGreaterThan(10);
    expect(started).not.toMatch(/deviceSecret|passphrase|onceKey/i);
    const around = await readFile(`/proc/${ledger?.pid}/environ`, 'latin1');
    expect(around).not.toMatch(/passphrase|secret/i);
  }
  await app.close();
  const secrets = [passphrase, guess, recoveryKey, recoveryKey.replaceAll('-', '')];
  for (const secret of secrets) expect(told).not.toContain(secret);
  const files = (await readdir(folders.home, { recursive: true })).map((name) => join(folders.home, name));
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) {
    if (!(await stat(file)).isFile()) continue;
    const bytes = await readFile(file);
    for (const secret of secrets)
      for (const form of [
        Buffer.from(secret),
        Buffer.from(secret, 'utf16le'),
        Buffer.from(Buffer.from(secret).toString('hex')),
      ])
        expect([file, bytes.includes(form)]).toEqual([file, false]);
  }
});

test('a driver with one bit changed is not loaded: the app says so, and opens nothing', async ({ folders }) => {
  const shipped = process.env['NIKASH_NATIVE_BINDING'];
  test.skip(
    shipped === undefined,
    'The official Electron loads the driver from its package, which this journey leaves alone.',
  );
  const altered = join(folders.home, basename(shipped ?? ''));
  await copyFile(shipped ?? '', altered);
  const whole = await openInElectron(folders, { surroundings: { NIKASH_NATIVE_BINDING: altered } });
  expect(await call(whole.page, 'vault.status', {})).toMatchObject({ ok: true });
  await whole.close();

  const bytes = await readFile(altered);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  await writeFile(altered, bytes);
  const before = await readdir(join(folders.home, 'workspaces'));
  // Not by Playwright, which would wait for a window of an app that ends. What is said is written down in place of the dialog.
  const said = join(folders.home, 'said.json');
  const listening = join(folders.home, 'listening.cjs');
  await writeFile(
    listening,
    `const { dialog } = require('electron');
     dialog.showMessageBox = async (said) => {
       require('node:fs').writeFileSync(${JSON.stringify(said)}, JSON.stringify(said));
       return { response: 0 };
     };`,
  );
  const flags = process.platform === 'linux' ? ['--no-sandbox', '--disable-gpu'] : [];
  const app = spawn(process.env['NIKASH_ELECTRON'] ?? '', ['-r', listening, ...flags, '--lang=en-US', projectFolder], {
    stdio: 'ignore',
    env: { ...process.env, NIKASH_HOME: folders.home, NIKASH_NATIVE_BINDING: altered, LANGUAGE: 'en' },
  });
  const code = await new Promise((resolve) => app.once('exit', resolve));
  expect(code).toBe(1);
  const told = JSON.parse(await readFile(said, 'utf8')) as { message: string; detail: string; buttons: string[] };
  expect(told.message).toBe('A part of Nikash was changed, so it was not loaded.');
  expect(told.detail).toContain(basename(altered));
  expect(told.buttons).toEqual(['Quit']);
  expect(await readdir(join(folders.home, 'workspaces'))).toEqual(before);
});
