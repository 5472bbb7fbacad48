import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, link, mkdir, readFile, readdir, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { chromium, type Page } from 'playwright/test';
import { packagedProgram } from '../../../scripts/app-package.ts';
import { expect, test } from '../../hosts/journey.ts';
import { readFuses } from '../../hosts/read-fuses.ts';

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

test('every fuse is as it was meant, read from the packaged program itself', async () => {
  // How memory of WebAssembly is guarded is left as Electron sets it, where it has a fuse for it.
  const { wasmTrapHandlers = 'on', ...fuses } = await readFuses(fusedFile(packagedProgram()));
  expect(wasmTrapHandlers).toBe('on');
  expect(fuses).toEqual({
    runAsNode: 'off',
    cookieEncryption: 'on',
    nodeOptions: 'off',
    nodeCliInspect: 'off',
    asarIntegrity: 'on',
    onlyAsar: 'on',
    browserSnapshot: 'off',
    fileProtocolPrivileges: 'off',
  });
  // The same Electron as it came, so that this reads fuses and not what was wished for.
  expect(await readFuses(fusedFile(process.env['NIKASH_ELECTRON'] ?? ''))).toMatchObject({
    runAsNode: 'on',
    nodeOptions: 'on',
    onlyAsar: 'off',
  });
});

/** On macOS the wire is in the framework beside the program. */
const fusedFile = (program: string) =>
  process.platform === 'darwin'
    ? join(dirname(program), '../Frameworks/Electron Framework.framework/Electron Framework')
    : program;

/** The packaged app once more, its files linked and not copied. */
async function linkFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await linkFolder(source, target);
    else if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
    else await link(source, target).catch(() => copyFile(source, target));
  }
}

test('a packaged app whose driver was changed by one bit does not load it', async ({ folders }) => {
  test.skip(process.platform === 'darwin', 'There the whole app is signed, and a changed one does not start at all.');
  const program = packagedProgram();
  const copy = join(folders.home, 'copy');
  await linkFolder(dirname(program), copy);
  const driver = join(
    copy,
    `resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds/${process.platform}-${process.arch}.node`,
  );
  const bytes = await readFile(driver);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  await rm(driver);
  await writeFile(driver, bytes);
  const flags = process.platform === 'linux' ? ['--no-sandbox', '--disable-gpu'] : [];
  const app = spawn(join(copy, basename(program)), [...flags, `--user-data-dir=${folders.home}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, XDG_CONFIG_HOME: folders.home },
  });
  const said = await new Promise<string>((resolve) => {
    let log = '';
    app.stderr.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes('driver_altered') || log.includes('backend_died')) resolve(log);
    });
    app.once('exit', () => resolve(log));
  });
  const gone = new Promise((resolve) => app.once('exit', resolve));
  app.kill('SIGKILL');
  await gone;
  expect(said).toContain(`{"event":"driver_altered","file":"${basename(driver)}"}`);
});

test('the package holds what the app needs and no more', async () => {
  const resources = join(dirname(packagedProgram()), process.platform === 'darwin' ? '../Resources' : 'resources');
  const archive = join(resources, 'app.asar');
  const content = await readFile(archive, 'latin1');
  // The loopback host is for browsers in development: the packaged app holds no server of any kind.
  // Compared as a yes or no: a failure would print the whole archive.
  expect(content.includes('nikash:ask')).toBe(true);
  expect(content.includes('node:http')).toBe(false);
  // Of it four are the help's pictures in three languages.
  expect((await stat(archive)).size).toBeLessThan(12_000_000);
  const drivers = await readdir(join(resources, 'app.asar.unpacked/node_modules/better-sqlite3/prebuilds'));
  expect(drivers).toEqual([`${process.platform}-${process.arch}.node`]);
});
