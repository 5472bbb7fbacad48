import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { BrowserWindow, app, dialog } from 'electron';
import { progressChannel } from '../transport/ipc-channels.ts';
import { registerAppScheme, serveAppScheme } from './app-protocol.ts';
import { startBackendProcess, type BackendProcess } from './backend-process.ts';
import { development } from './development.ts';
import { openDoor } from './door.ts';
import { setMenu } from './menu.ts';
import { shellWords, type ShellWords } from './shell-words.ts';
import { openWindow } from './window.ts';
import { guardSession, guardWindows } from './window-guard.ts';

/**
 * Starts the one instance of the app: one window, one backend. `programFolder` is where the main bundle lies, with the
 * preload script, the backend's and the reader's programs beside it and the page in `../renderer`.
 */
export async function startApp(programFolder: string): Promise<void> {
  const settings = development();
  if (settings.home !== null) app.setPath('userData', settings.home);
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return;
  }
  // Chromium will not run sandboxed as root, so whoever starts it with --no-sandbox (a test machine) is heard.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  registerAppScheme();
  guardWindows();
  await app.whenReady();
  guardSession();
  serveAppScheme(join(programFolder, '../renderer'));
  const words = shellWords();
  setMenu(words);

  const folder = join(app.getPath('userData'), 'workspaces');
  mkdirSync(folder, { recursive: true });
  const start = (): BackendProcess =>
    startBackendProcess({
      programFolder,
      databaseFile: join(folder, 'workspace.nikash-ledger'),
      version: app.getVersion(),
      nativeBinding: settings.nativeBinding,
      log,
      onDeath: (reference) => void offerRestart(words, reference, restart),
    });
  const tellWindow = ({ backend }: BackendProcess) => {
    backend.onProgress((progress) => {
      for (const window of BrowserWindow.getAllWindows()) window.webContents.send(progressChannel, progress);
    });
  };
  let ledger = start();
  tellWindow(ledger);
  const restart = () => {
    ledger = start();
    tellWindow(ledger);
    // The workspace is locked again: the page starts over and asks for the passphrase.
    for (const window of BrowserWindow.getAllWindows()) window.reload();
  };

  openDoor(() => ledger.backend, development);
  openWindow(programFolder);

  app.on('second-instance', showWindow);
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow(programFolder);
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  let ended = false;
  app.on('before-quit', (event) => {
    if (ended) return;
    event.preventDefault();
    ended = true;
    void ledger.end().finally(() => app.quit());
  });
}

function showWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window === undefined) return;
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

/** Facts only: no names, no amounts, no paths of the user's. */
function log(event: string, facts: Readonly<Record<string, string | number>>): void {
  process.stderr.write(`${JSON.stringify({ event, ...facts })}\n`);
}
