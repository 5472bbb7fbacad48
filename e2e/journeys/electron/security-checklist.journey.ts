import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright/test';
import { appPackage, releasable } from '../../../scripts/app-package.ts';
import { electronRuntime } from '../../../scripts/electron-runtime/electron-runtime.ts';
import { inProject } from '../../../scripts/project.ts';
import { contentSecurityPolicy } from '../../../electron/transport/page-policy.ts';
import { openInElectron } from '../../hosts/electron-host.ts';
import type { Host } from '../../hosts/host.ts';
import { expect, test } from '../../hosts/journey.ts';
import { readFuses } from '../../hosts/read-fuses.ts';
import { windowPreferences } from '../../hosts/window-preferences.ts';

/**
 * Electron's own security checklist, item by item, on the real window: https://www.electronjs.org/docs/latest/tutorial/security.
 * One app serves them all; security.journey.ts tries more of what each item is for.
 */
test.describe.configure({ mode: 'default' });

let folder = '';
let host: Host;
let page: Page;
let electron: ElectronApplication;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nikash-checklist-'));
  await mkdir(join(folder, 'saves'));
  host = await openInElectron({ home: folder, saves: join(folder, 'saves') });
  ({ page } = host);
  if (host.electron === null) throw new Error('This journey is for Electron.');
  ({ electron } = host);
});

test.afterAll(async () => {
  await host.close();
  await rm(folder, { recursive: true, force: true });
});

const preferences = () => windowPreferences(electron);

const everyWindow = async (wanted: Readonly<Record<string, unknown>>) => {
  const windows = await preferences();
  expect(windows.length).toBeGreaterThanOrEqual(1);
  for (const window of windows) expect(window).toMatchObject(wanted);
};

/** Whether the page's own request reached anything. */
const reached = (address: string) =>
  page.evaluate(
    (url) =>
      fetch(url).then(
        () => 'reached',
        () => 'refused',
      ),
    address,
  );

test('1. only secure content is loaded: what came with the app, and nothing over a network', async () => {
  const loaded = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement & { src?: string; href?: string }>('script, link, img, style')].flatMap(
      ({ src, href }) => [src ?? '', href ?? ''].filter((address) => address !== ''),
    ),
  );
  expect(loaded.length).toBeGreaterThan(0);
  expect(loaded.filter((name) => !/^(?:app:\/\/nikash\/|data:)/.test(name))).toEqual([]);
  for (const address of ['http://127.0.0.1:9/', 'http://example.com/', 'https://example.com/'])
    expect(await reached(address)).toBe('refused');
  const socket = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const made = new WebSocket('ws://127.0.0.1:9/');
        made.addEventListener('open', () => resolve('open'));
        made.addEventListener('error', () => resolve('refused'));
      }),
  );
  expect(socket).toBe('refused');
});

test('2. Node is in no page, worker or frame', async () => {
  await everyWindow({ nodeIntegration: false, nodeIntegrationInSubFrames: false });
  // Left out of what a window reports where it is off.
  for (const window of await preferences()) expect(window['nodeIntegrationInWorker'] ?? false).toBe(false);
  const seen = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].filter((name) => name in globalThis),
  );
  expect(seen).toEqual([]);
});

test('3. the page and the preload script are isolated from each other', async () => {
  await everyWindow({ contextIsolation: true });
  const answer = await page.evaluate(async () => {
    const { nikash } = globalThis as unknown as {
      nikash: { call: (method: string, input: object) => Promise<unknown> };
    };
    const own = nikash.call;
    try {
      nikash.call = async () => 'replaced';
    } catch {
      // Strict code is told so; either way it stays.
    }
    // What a page changes of the language does not reach the other side.
    const { stringify } = JSON;
    JSON.stringify = () => 'stolen';
    const status = await nikash.call('vault.status', {});
    JSON.stringify = stringify;
    return { same: nikash.call === own, status };
  });
  expect(answer).toMatchObject({ same: true, status: { ok: true, value: { state: 'none' } } });
});

test('4. the page’s process is sandboxed', async () => {
  await everyWindow({ sandbox: true });
});

test('5. whatever permission a page asks for is refused', async () => {
  const outcome = await page.evaluate(async () => {
    const asked = (work: () => Promise<unknown>) =>
      work().then(
        () => 'given',
        () => 'refused',
      );
    return {
      place: await asked(
        () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
      ),
      camera: await asked(() => navigator.mediaDevices.getUserMedia({ video: true, audio: true })),
      screen: await asked(() => navigator.mediaDevices.getDisplayMedia({ video: true })),
      clipboard: await asked(() => navigator.clipboard.readText()),
      notifications: await Notification.requestPermission(),
      midi: await asked(() => navigator.requestMIDIAccess()),
    };
  });
  expect(outcome).toEqual({
    place: 'refused',
    camera: 'refused',
    screen: 'refused',
    clipboard: 'refused',
    notifications: 'denied',
    midi: 'refused',
  });
});

test('6. web security is on', async () => {
  await everyWindow({ webSecurity: true });
  expect(await reached('file:///etc/hostname')).toBe('refused');
});

test('7. the page has a content security policy, as a header, and it is the strict one', async () => {
  const policy = await page.evaluate(async () => (await fetch(location.href)).headers.get('content-security-policy'));
  expect(policy).toBe(contentSecurityPolicy);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|\*|https?:/);
});

test('8. nothing insecure may run within', async () => {
  await everyWindow({ allowRunningInsecureContent: false });
});

test('9. experimental features are off', async () => {
  await everyWindow({ experimentalFeatures: false });
});

test('10. no features of the engine are switched on', async () => {
  for (const window of await preferences()) expect(window['enableBlinkFeatures'] ?? '').toBe('');
  const flag = await electron.evaluate(({ app }) => app.commandLine.getSwitchValue('enable-blink-features'));
  expect(flag).toBe('');
});

test('11. there is no webview, so none allows popups', async () => {
  await everyWindow({ webviewTag: false });
  const made = await page.evaluate(() => {
    const view = document.createElement('webview');
    view.setAttribute('allowpopups', '');
    view.setAttribute('src', 'https://example.com/');
    document.body.append(view);
    const alive = 'getWebContentsId' in view || 'executeJavaScript' in view;
    view.remove();
    return alive;
  });
  expect(made).toBe(false);
  expect(await electron.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
});

/** Emits an event of the window as Chromium would, and says whether the program prevented it. */
const prevented = (event: string) =>
  electron.evaluate(({ BrowserWindow }, name) => {
    let stopped = false;
    const given = { preventDefault: () => (stopped = true), url: 'https://example.com/', defaultPrevented: false };
    BrowserWindow.getAllWindows()[0]?.webContents.emit(name, given, 'https://example.com/');
    return stopped;
  }, event);

test('12. were a webview ever made, it would not be attached', async () => {
  expect(await prevented('will-attach-webview')).toBe(true);
});

test('13. the page goes nowhere else', async () => {
  for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect'])
    expect([event, await prevented(event)]).toEqual([event, true]);
  const before = page.url().split('#')[0];
  for (const address of ['https://example.com/', 'file:///etc/passwd', 'app://other/index.html', 'data:text/html,x'])
    await page.evaluate((url) => {
      location.href = url;
    }, address);
  await page.evaluate(() => {
    const form = document.createElement('form');
    form.action = 'https://example.com/';
    document.body.append(form);
    form.submit();
    form.remove();
  });
  // Asked of the page itself: Playwright waits for ever for the navigations that were stopped.
  const after = await page.evaluate(() => ({
    address: location.href.split('#')[0],
    shown: document.querySelector('#root')?.childElementCount ?? 0,
  }));
  expect(after.address).toBe(before);
  expect(after.shown).toBeGreaterThan(0);
});

test('14. no window is opened', async () => {
  const opened = await page.evaluate(() =>
    ['https://example.com/', 'about:blank', 'app://nikash/index.html', 'data:text/html,x', ''].map(
      (url) => window.open(url) === null,
    ),
  );
  expect(opened).toEqual([true, true, true, true, true]);
  expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('15. nothing is handed to the system to be opened', async () => {
  await electron.evaluate(({ shell }) => {
    const handed: string[] = [];
    Object.assign(globalThis, { handed });
    shell.openExternal = async (url) => void handed.push(url);
    shell.openPath = async (path) => String(handed.push(path));
  });
  await page.evaluate(() => {
    for (const href of [
      'https://example.com/',
      'mailto:a@example.com',
      'file:///etc/passwd',
      'ms-msdt:/id',
      'smb://server/share',
    ]) {
      const link = document.createElement('a');
      link.href = href;
      link.target = '_blank';
      document.body.append(link);
      link.click();
      link.remove();
    }
  });
  expect(await electron.evaluate(() => (globalThis as unknown as { handed: string[] }).handed)).toEqual([]);
  expect(await readFile(inProject('dist/electron/main.js'), 'utf8')).not.toMatch(/openExternal|openPath/);
});

test('16. a current Electron is used: a release is built with the one that is pinned, and no other', async () => {
  const manifest = JSON.parse(await readFile(inProject('package.json'), 'utf8')) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  const pinned = manifest.devDependencies['electron'] ?? '';
  expect(pinned).toMatch(/^\d+\.\d+\.\d+$/);
  const runtime = await electronRuntime();
  const running = await electron.evaluate(() => process.versions.electron);
  expect(running).toBe(runtime.version);
  if (runtime.kind === 'stand-in') expect(() => releasable(runtime)).toThrow('official Electron');
  else expect(running).toBe(pinned);
});

test('17. who asks is looked at: only our own page’s main frame is answered', async () => {
  const answers = await electron.evaluate(async ({ BrowserWindow, app }) => {
    const preload = `${app.getAppPath()}/dist/electron/preload.cjs`;
    const asked: string[] = [];
    for (const address of ['data:text/html,<p>foreign', 'about:blank', 'app://nikash.evil/index.html']) {
      const foreign = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await foreign.loadURL(address).catch(() => undefined);
      asked.push(
        (await foreign.webContents.executeJavaScript(
          `nikash.call('vault.status', {}).then(() => 'answered', (fault) => fault.message)`,
        )) as string,
      );
      foreign.destroy();
    }
    return asked;
  });
  expect(answers).toHaveLength(3);
  for (const answer of answers) expect(answer).toContain('this frame may not ask');
});

test('18. the page comes by a scheme of its own, and no file is an address away', async () => {
  expect(page.url()).toMatch(/^app:\/\/nikash\//);
  for (const address of ['file:///etc/passwd', 'filesystem:app://nikash/x', 'app://nikash/%2e%2e/electron/main.js'])
    expect([
      address,
      await page.evaluate(
        (url) =>
          fetch(url).then(
            ({ ok }) => ok,
            () => false,
          ),
        address,
      ),
    ]).toEqual([address, false]);
});

test('19. every fuse this Electron has is set on purpose, and the app is packed so', async () => {
  const runtime = await electronRuntime();
  const wire = await readFuses(runtime.executable);
  expect(Object.keys(wire).length).toBeGreaterThanOrEqual(8);
  const { electronFuses } = appPackage(runtime, folder);
  expect(electronFuses).toMatchObject({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  });
  // That the packed program really has them is read from it in packaged/smoke.journey.ts.
});

test('20. of Electron the page sees our own door, made of plain functions, and nothing behind it', async () => {
  const seen = await page.evaluate(() => {
    const { nikash } = globalThis as unknown as { nikash: Record<string, unknown> };
    const kinds = Object.values(nikash).map((value) => typeof value);
    const globals = Object.keys(globalThis).filter((name) => /electron|ipc|node|nikash/i.test(name));
    return { kinds: [...new Set(kinds)].toSorted(), globals };
  });
  expect(seen).toEqual({ kinds: ['function', 'string'], globals: ['nikash'] });
});
