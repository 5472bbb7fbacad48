import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { chromium, type Page } from 'playwright/test';
import { packagedProgram } from '../../../scripts/app-package.ts';
import { expect, test } from '../../hosts/journey.ts';

type Call = (method: string, input: object) => Promise<{ ok: boolean; value?: Record<string, unknown> }>;

const call = (page: Page, method: string, input: object) =>
  page.evaluate(
    (given) => (globalThis as unknown as { nikash: { call: Call } }).nikash.call(given.method, given.input),
    { method, input },
  );

/** The fuses close the debugger of Node, so the packaged app is driven through its window's own protocol. */
async function startPackaged(home: string) {
  const program = packagedProgram();
  expect(existsSync(program), `${program} exists: run npm run package first`).toBe(true);
  const flags = process.platform === 'linux' ? ['--no-sandbox', '--disable-gpu'] : [];
  const app = spawn(program, [...flags, `--user-data-dir=${home}`, '--remote-debugging-port=0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // What only an unpackaged app hears: a packaged one must not.
    env: {
      ...process.env,
      XDG_CONFIG_HOME: home,
      NIKASH_HOME: '/nonexistent',
      NIKASH_NATIVE_BINDING: '/nonexistent.node',
    },
  });
  let log = '';
  const address = await new Promise<string>((resolve, reject) => {
    app.stderr.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(log);
      if (found?.[1] !== undefined) resolve(found[1]);
    });
    app.once('exit', (code) => reject(new Error(`The packaged app ended with ${code}\n${log}`)));
  });
  // Chromium may not answer a connection made while the window is being made, so the window is awaited first.
  const list = `http://${new URL(address).host}/json/list`;
  const pages = async () => (await (await fetch(list)).json()) as readonly { readonly url: string }[];
  await expect.poll(async () => (await pages()).some(({ url }) => url.startsWith('app://nikash/'))).toBe(true);
  return { app, browser: await chromium.connectOverCDP(address) };
}

test('the packaged app starts and keeps a ledger', async ({ folders }) => {
  const { app, browser } = await startPackaged(folders.home);
  try {
    const context = browser.contexts()[0];
    if (context === undefined) throw new Error('no window');
    const page = context.pages()[0] ?? (await context.waitForEvent('page'));
    await expect(page).toHaveURL(/^app:\/\/nikash\/index\.html/);
    await expect(page.locator('#root')).not.toBeEmpty();
    await page.screenshot({ path: join(import.meta.dirname, '../../artefacts/screens/packaged/first-run.png') });

    expect(await call(page, 'vault.status', {})).toMatchObject({ ok: true, value: { state: 'none' } });
    expect(await call(page, 'vault.openDemo', {})).toMatchObject({ ok: true, value: { state: 'open', demo: true } });
    const imports = await call(page, 'imports.list', {});
    expect(imports.ok).toBe(true);
  } finally {
    await browser.close();
    app.kill();
  }
});

/** What a program prints when it is asked to be Node. */
const askedToBeNode = (program: string) =>
  new Promise<string>((resolve) => {
    const app = spawn(program, ['-p', '"node " + process.version'], {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', DISPLAY: '' },
    });
    let text = '';
    app.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    app.once('exit', () => resolve(text.trim()));
    setTimeout(() => app.kill(), 5000);
  });

test('the packaged app is no Node: its fuses are set', async () => {
  expect(await askedToBeNode(packagedProgram())).toBe('');
  // The same question to the same Electron before its fuses were set, so that this cannot go blind.
  expect(await askedToBeNode(process.env['NIKASH_ELECTRON'] ?? '')).toMatch(/^node v\d+/);
});

test('the package holds what the app needs and no more', async () => {
  const resources = join(dirname(packagedProgram()), process.platform === 'darwin' ? '../Resources' : 'resources');
  const archive = join(resources, 'app.asar');
  const content = await readFile(archive, 'latin1');
  // The loopback host is for browsers in development: the packaged app holds no server of any kind.
  // Compared as a yes or no: a failure would print the whole archive.
  expect(content.includes('nikash:ask')).toBe(true);
  expect(content.includes('node:http')).toBe(false);
  expect((await stat(archive)).size).toBeLessThan(8_000_000);
  const drivers = await readdir(join(resources, 'app.asar.unpacked/node_modules/better-sqlite3/prebuilds'));
  expect(drivers).toEqual([`${process.platform}-${process.arch}.node`]);
});
