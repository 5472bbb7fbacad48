import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { BrowserWindow, app, dialog, powerMonitor } from 'electron';
import { lockedChannel, openedChannel, progressChannel } from '../transport/ipc-channels.ts';
import { registerAppScheme, serveAppScheme } from './app-protocol.ts';
import { askDeviceSecret } from './ask-device-secret.ts';
import { startBackendProcess, type BackendProcess } from './backend-process.ts';
import { development } from './development.ts';
import { openDoor } from './door.ts';
import { createOpenedFiles, filesAmong } from './opened-files.ts';
import { createDesktop } from './desktop.ts';
import { shellWords, systemLanguage, type ShellWords } from './shell-words.ts';
import { systemKeyring } from './system-keyring.ts';
import { systemTouch } from './system-touch.ts';
import { createTouch } from './touch.ts';
import { openWindow } from './window.ts';
import { guardSession, guardWindows } from './window-guard.ts';

/**
 * Starts the one instance of the app: one window, one backend. `programFolder` is where the main bundle lies, with the
 * preload script, the backend's and the reader's programs beside it and the page in `../renderer`.
 */
export async function startApp(programFolder: string): Promise<void> {
  const settings = development();
  if (settings.home !== null) app.setPath('userData', settings.home);
  const opened = createOpenedFiles();
  const given = filesAmong(process.argv, process.cwd());
  // Who runs already is told of these files: of its arguments Chromium makes others.
  if (!app.requestSingleInstanceLock({ files: given })) {
    app.exit(0);
    return;
  }
  opened.give(given);
  const tellOpened = (): void => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send(openedChannel);
  };
  const openFiles = (paths: readonly string[]): void => {
    if (opened.give(paths)) tellOpened();
  };
  // macOS tells so of a double click and of a drop on the dock, before the app is ready too.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openFiles([path]);
    if (app.isReady()) showWindow(programFolder);
  });
  // Chromium will not run sandboxed as root, so whoever starts it with --no-sandbox (a test machine) is heard.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  registerAppScheme();
  guardWindows();
  await app.whenReady();
  guardSession();
  serveAppScheme(join(programFolder, '../renderer'));
  const words = shellWords(systemLanguage());

  const folder = join(app.getPath('userData'), 'workspaces');
  mkdirSync(folder, { recursive: true });
  const secretFile = join(app.getPath('userData'), 'device-secret.bin');
  const touch = createTouch(systemTouch, systemKeyring);

  const start = async (): Promise<BackendProcess> => {
    // What touch kept was the last backend's.
    void touch.keep(null);
    const started = startBackendProcess({
      programFolder,
      databaseFile: join(folder, 'workspace.nikash-ledger'),
      version: app.getVersion(),
      nativeBinding: settings.nativeBinding,
      // Read anew for each backend, and zeroed once it is sent: this process keeps none.
      deviceSecret: await askDeviceSecret(secretFile, systemKeyring, words.keyringChanged),
      vouches: systemTouch.available(),
      log,
      onSealed: (onceKey) => void touch.keep(onceKey),
      onRefused: ({ file }) => void tellDriverAltered(words, file),
      onDeath: (reference) => void offerRestart(words, reference, restart),
    });
    started.backend.onProgress((progress) => {
      desktop.progress.tell(progress);
      for (const window of BrowserWindow.getAllWindows()) window.webContents.send(progressChannel, progress);
    });
    return started;
  };
  const behind = async () => {
    await locking;
    return (await ledger).backend;
  };
  const desktop = createDesktop({
    keyring: systemKeyring,
    backend: behind,
    openFile: (path) => {
      opened.giveChosen(path);
      tellOpened();
    },
    showWindow: () => showWindow(programFolder),
  });
  /** While it is being locked nobody is answered: what a window asks once it was told has to find it locked. */
  let locking: Promise<void> = Promise.resolve();
  let ledger = start();
  const restart = () => {
    desktop.locked();
    ledger = start();
    // The workspace is locked again: the page starts over and asks for the passphrase.
    for (const window of BrowserWindow.getAllWindows()) window.reload();
  };

  const lockLedger = async (): Promise<void> => {
    const open = await ledger;
    const inPeace = await open.lock();
    if (inPeace || open !== (await ledger)) return;
    ledger = start();
  };
  const lock = async (): Promise<void> => {
    desktop.locked();
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send(lockedChannel);
    locking = Promise.allSettled([locking, lockLedger()]).then(() => undefined);
    await locking;
  };
  powerMonitor.on('suspend', () => void lock());
  powerMonitor.on('lock-screen', () => void lock());
  // macOS: another person's session comes to the front.
  powerMonitor.on('user-did-resign-active', () => void lock());
  powerMonitor.on('shutdown', () => app.quit());

  openDoor({
    ...desktop,
    backend: behind,
    settings: development,
    opened,
    touch: {
      offers: touch.offers,
      take: (step, backend) => touch.take(step, words.touch[step], backend),
    },
  });
  openWindow(programFolder);

  app.on('second-instance', (_, __, ___, said) => {
    showWindow(programFolder);
    openFiles(filesSaid(said));
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow(programFolder);
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') return app.quit();
    // macOS goes on without a window, and what locks when idle went with it. Nor does anybody answer the menus any more.
    void lock();
    return undefined;
  });
  let ended = false;
  app.on('before-quit', (event) => {
    if (ended) return;
    event.preventDefault();
    ended = true;
    void ledger.then(({ end }) => end()).finally(() => app.quit());
  });
  // The window need not wait for the keyring; a backend that cannot be started ends the app.
  await ledger;
}

/** What another instance says it was given; whoever may start one may say anything. */
function filesSaid(said: unknown): readonly string[] {
  const files: unknown = typeof said === 'object' && said !== null && 'files' in said ? said.files : null;
  return Array.isArray(files) ? files.filter((file): file is string => typeof file === 'string') : [];
}

/** Brings the window to the front; on macOS it may have been closed. */
function showWindow(programFolder: string): void {
  const window = BrowserWindow.getAllWindows()[0] ?? openWindow(programFolder);
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** The backend never dies quietly: one sentence, and the way on. */
async function offerRestart(words: ShellWords, reference: string, restart: () => void): Promise<void> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: words.backendDied.message,
    detail: words.backendDied.detail(reference),
    buttons: [words.restart, words.quit],
    defaultId: 0,
    cancelId: 1,
  });
  if (response === 0) restart();
  else app.quit();
}

/** There is no going on with a program that is not whole. */
async function tellDriverAltered({ driverAltered, quit }: ShellWords, file: string): Promise<void> {
  log('driver_altered', { file });
  await dialog.showMessageBox({
    type: 'error',
    message: driverAltered.message,
    detail: driverAltered.detail(file),
    buttons: [quit],
  });
  app.exit(1);
}

/** Facts only: no names, no amounts, no paths of the user's. */
function log(event: string, facts: Readonly<Record<string, string | number>>): void {
  process.stderr.write(`${JSON.stringify({ event, ...facts })}\n`);
}
