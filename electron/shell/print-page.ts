import { mkdtempSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrowserWindow, Menu, app, session, type Session } from 'electron';
import { paperHead, type PaperHead } from '../../shared/contract/paper-head.ts';
import { writeWhole } from '../transport/write-whole.ts';
import { paperOptions } from './paper-options.ts';
import { guardWindows } from './window-guard.ts';

/**
 * A program of its own, for the command line: opens a page that the loopback host serves in a window nobody sees, waits until its
 * report is drawn, and prints it as the app’s own PDF button does. What it has to print stands in NIKASH_PRINT. The packaged app does not
 * contain it.
 */
type Asked = {
  /** The page with its token. */
  readonly url: string;
  readonly reports: readonly {
    /** The screen behind the page's `#`. */
    readonly address: string;
    /** What the window remembers of its reader: language, figures, hidden amounts. */
    readonly remembered: Readonly<Record<string, string>>;
    readonly out: string;
  }[];
};

/** A report of years is drawn in seconds. */
const drawnWithin = 60_000;

async function print({ url, reports }: Asked): Promise<void> {
  const { origin } = new URL(url);
  const own = session.fromPartition('print');
  guardPrinting(own, origin);
  const window = new BrowserWindow({
    show: false,
    width: 1280,
    height: 900,
    webPreferences: {
      session: own,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      // Nobody sees the window, and its timers must not be slowed for that.
      backgroundThrottling: false,
    },
  });
  const { webContents } = window;
  await window.loadURL(url);
  for (const { address, remembered, out } of reports) {
    await webContents.executeJavaScript(
      `for (const [name, value] of Object.entries(${JSON.stringify(remembered)})) localStorage.setItem(name, value);
       history.replaceState(null, '', location.pathname + ${JSON.stringify(`#${address}`)});`,
    );
    const reloaded = new Promise<void>((resolve) => void webContents.once('did-finish-load', () => resolve()));
    webContents.reload();
    await reloaded;
    const head = await drawnReport(window);
    // It leaves the workspace, where nothing encrypts it: nobody else of this machine is to read it.
    await writeWhole(out, await webContents.printToPDF(paperOptions(head)), 0o600);
  }
}

/** Waits until the page says that its report is drawn; gives what it wants on every sheet, null where it says nothing of it. */
async function drawnReport({ webContents }: BrowserWindow): Promise<PaperHead | null> {
  const ends = Date.now() + drawnWithin;
  while (Date.now() < ends) {
    const said: unknown = await webContents.executeJavaScript(
      `(async () => {
        const report = document.querySelector('[data-report-ready]');
        if (report === null) return null;
        await document.fonts.ready;
        return report.getAttribute('data-paper-head') ?? '';
      })()`,
    );
    if (typeof said === 'string') return said === '' ? null : paperHead.parse(JSON.parse(said));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const shown: unknown = await webContents.executeJavaScript('document.body.innerText.slice(0, 300)');
  throw new Error(`the page never said that its report was drawn, and shows: ${String(shown).replaceAll(/\s+/g, ' ')}`);
}

/** Nothing is reached but the host that serves the page. */
function guardPrinting(own: Session, origin: string): void {
  own.setPermissionRequestHandler((_, __, decide) => decide(false));
  own.setPermissionCheckHandler(() => false);
  own.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url) });
  });
}

async function start(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'nikash-print-'));
  app.setPath('userData', home);
  // Chromium will not run sandboxed as root, so whoever starts it with --no-sandbox is heard.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  guardWindows();
  // A menu's bar without a display takes Electron down with it.
  Menu.setApplicationMenu(null);
  app.on('window-all-closed', () => undefined);
  app.on('quit', () => rmSync(home, { recursive: true, force: true, maxRetries: 3 }));
  await app.whenReady();
  await print(JSON.parse(process.env['NIKASH_PRINT'] ?? '') as Asked);
  app.quit();
}

// Not awaited: Electron holds its ready event back until this module has been evaluated to the end.
void start().catch((fault: unknown) => {
  // Chromium's own lines stand around it: it is found by its beginning.
  writeSync(2, `\nnikash-print: ${fault instanceof Error ? fault.message : String(fault)}\n`);
  app.exit(1);
});
