import type { ElectronApplication } from 'playwright/test';
import { contentSecurityPolicy } from '../../../electron/transport/page-policy.ts';
// These journeys provoke what the page then logs as errors, so they take `app` and not the `page` that fails on them.
import { expect, test } from '../../hosts/journey.ts';
import type { Host } from '../../hosts/host.ts';

const electronOf = (app: Host): ElectronApplication => {
  if (app.electron === null) throw new Error('This journey is for Electron.');
  return app.electron;
};

test('the window is sandboxed, isolated and without Node', async ({ app }) => {
  const preferences = await electronOf(app).evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    // Not in Electron's published types; the only way to see what a window really has.
    const contents = window?.webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
  });
  const seen = await app.page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global', 'electron'].filter((name) => name in globalThis),
  );
  expect(seen).toEqual([]);
});

test('the page sees one door and nothing else of Electron', async ({ app }) => {
  const door = await app.page.evaluate(() =>
    Object.keys((globalThis as unknown as { nikash: object }).nikash).toSorted(),
  );
  expect(door).toEqual([
    'call',
    'cancel',
    'chooseFiles',
    'forgetRecentFiles',
    'host',
    'onCommand',
    'onFilesOpened',
    'onLocked',
    'onProgress',
    'platform',
    'saveFile',
    'savePdf',
    'saveText',
    'setShellSettings',
    'shellFacts',
    'takeFiles',
    'tellState',
    'touch',
    'touchOffered',
  ]);
});

test('the page comes with the strict content security policy, and evaluates no text', async ({ app }) => {
  const policy = await app.page.evaluate(async () =>
    (await fetch(location.href)).headers.get('content-security-policy'),
  );
  expect(policy).toBe(contentSecurityPolicy);
  const outcome = await app.page.evaluate(() => {
    const violated = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
        once: true,
      });
    });
    const script = document.createElement('script');
    script.textContent = 'globalThis.ranInline = true';
    document.body.append(script);
    return violated.then((directive) => ({ directive, ran: 'ranInline' in globalThis }));
  });
  expect(outcome).toEqual({ directive: 'script-src-elem', ran: false });
});

test('the page cannot evaluate text', async ({ app }) => {
  // Run by the page's own timer: what Playwright evaluates itself is exempt from the policy.
  const refused = await app.page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.blockedURI), { once: true });
        // oxlint-disable-next-line typescript/no-implied-eval -- this is what must be refused.
        setTimeout('globalThis.ranText = true');
      }),
  );
  expect(refused).toBe('eval');
  expect(await app.page.evaluate(() => 'ranText' in globalThis)).toBe(false);
});

test('the page cannot go elsewhere, nor open a window', async ({ app }) => {
  const before = app.page.url();
  await app.page.evaluate(() => {
    location.href = 'https://example.com/';
  });
  await app.page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'file:///etc/passwd';
    link.target = '_blank';
    document.body.append(link);
    link.click();
    link.remove();
  });
  const opened = await app.page.evaluate(() => window.open('https://example.com/') === null);
  await app.page.waitForTimeout(300);
  expect(opened).toBe(true);
  expect(app.page.url().split('#')[0]).toBe(before.split('#')[0]);
  expect(await electronOf(app).evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('the page gets no permission', async ({ app }) => {
  const states = await app.page.evaluate(async () => {
    const asked = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'] as const;
    return Promise.all(
      asked.map(async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state),
    );
  });
  expect(new Set(states)).toEqual(new Set(['denied']));
});

test('the network is closed to the page and to its session', async ({ app }) => {
  const fromPage = await app.page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'reached',
      () => 'refused',
    ),
  );
  const fromSession = await electronOf(app).evaluate(({ session }) =>
    session.defaultSession.fetch('http://127.0.0.1:9/').then(
      () => 'reached',
      (fault: Error) => fault.message,
    ),
  );
  expect(fromPage).toBe('refused');
  expect(fromSession).toContain('ERR_BLOCKED_BY_CLIENT');
});

test('app:// serves the page and nothing beside it', async ({ app }) => {
  const statuses = await electronOf(app).evaluate(async ({ session }) => {
    const paths = [
      'nikash/index.html',
      'nikash/%2e%2e/electron/main.js',
      'nikash/%2e%2e%2f%2e%2e%2fpackage.json',
      'nikash/..%5c..%5cpackage.json',
      'nikash/%252e%252e/electron/main.js',
      'nikash/index.html%00.js',
      'nikash//etc/passwd',
      'other/index.html',
    ];
    return Promise.all(paths.map(async (path) => (await session.defaultSession.fetch(`app://${path}`)).status));
  });
  expect(statuses).toEqual([200, 404, 404, 404, 404, 404, 404, 404]);
});

test('the door answers our own page only, and only what it knows', async ({ app }) => {
  const answers = await electronOf(app).evaluate(async ({ BrowserWindow, app: program }) => {
    const [ours] = BrowserWindow.getAllWindows();
    // The very same preload script in a window that shows something else.
    const preload = `${program.getAppPath()}/dist/electron/preload.cjs`;
    const foreign = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    await foreign.loadURL('data:text/html,<p>foreign');
    const ask = `nikash.call('vault.status', {}).then(() => 'answered', (fault) => fault.message)`;
    const fromForeign: unknown = await foreign.webContents.executeJavaScript(ask);
    foreign.destroy();
    const fromOurs: unknown = await ours?.webContents.executeJavaScript(ask);
    const nonsense: unknown = await ours?.webContents.executeJavaScript(
      `nikash.savePdf({}).then(() => 'answered', (fault) => fault.message)`,
    );
    return { fromForeign, fromOurs, nonsense };
  });
  expect(answers.fromForeign).toContain('this frame may not ask');
  expect(answers.fromOurs).toBe('answered');
  expect(answers.nonsense).toContain('not a request this program knows');
});

test('a frame inside the page may not ask either', async ({ app }) => {
  // The policy refuses frames; should one ever get in, the door looks at it again.
  const framed = await app.page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
          once: true,
        });
        const frame = document.createElement('iframe');
        frame.src = location.href;
        document.body.append(frame);
      }),
  );
  expect(framed).toBe('frame-src');
  const handlers = await electronOf(app).evaluate(({ ipcMain }) => {
    // Electron keeps its invoke handlers in this map; there must be exactly one.
    return [...(ipcMain as unknown as { _invokeHandlers: Map<string, unknown> })._invokeHandlers.keys()];
  });
  expect(handlers).toEqual(['nikash:ask']);
});

test('when the ledger dies, the user is told once and goes on', async ({ app }) => {
  const electron = electronOf(app);
  await electron.evaluate(({ app: program, dialog }) => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    dialog.showMessageBox = ((options: { readonly message: string }) => {
      told.push(options.message);
      return Promise.resolve({ response: 0, checkboxChecked: false });
    }) as typeof dialog.showMessageBox;
    for (const { pid, name } of program.getAppMetrics()) if (name === 'Nikash ledger') process.kill(pid, 'SIGKILL');
  });
  const told = () => electron.evaluate(() => (globalThis as unknown as { told: string[] }).told);
  await expect.poll(told).toEqual(['The ledger stopped unexpectedly.']);
  const status = () =>
    app.page
      .evaluate(() =>
        (globalThis as unknown as { nikash: { call: (m: string, i: object) => Promise<{ ok: boolean }> } }).nikash.call(
          'vault.status',
          {},
        ),
      )
      .then(({ ok }) => ok)
      .catch(() => false);
  await expect.poll(status, { message: 'the new ledger answers' }).toBe(true);
  expect(await told()).toHaveLength(1);
});
