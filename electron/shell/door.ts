import { basename } from 'node:path';
import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import { assertNever } from '../../shared/kernel/assert.ts';
import type { ServedBackend } from '../transport/backend-channel.ts';
import type { HostedBackend } from '../transport/hosted-backend.ts';
import { askChannel } from '../transport/ipc-channels.ts';
import { isOurPage, readEnvelope } from '../transport/ipc-envelope.ts';
import type { Development } from './development.ts';
import type { TouchStep } from './touch.ts';
import type { OpenedFiles } from './opened-files.ts';
import type { ProgressBar } from './progress-bar.ts';
import type { ShellFacts, ShellSettings, WindowState } from '../../shared/contract/window-state.ts';
import { chooseFiles, saveContent, savePdf } from './user-files.ts';

/** What the door leads to. */
export type BehindDoor = {
  /** The backend that is there, or the one that is being started in its place. */
  readonly backend: () => Promise<ServedBackend>;
  readonly settings: () => Development;
  /** What the system gave the app to open. */
  readonly opened: OpenedFiles;
  readonly touch: {
    readonly offers: (step: TouchStep) => Promise<boolean>;
    readonly take: (step: TouchStep, backend: ServedBackend) => Promise<unknown>;
  };
  readonly progress: ProgressBar;
  readonly tellState: (state: WindowState) => void;
  readonly shell: {
    readonly facts: () => ShellFacts;
    readonly setSettings: (settings: ShellSettings) => void;
  };
  readonly recent: { readonly add: (paths: readonly string[]) => void; readonly forget: () => void };
};

/**
 * The one door between the window and the program around it: the only `handle`. It looks at who asks, then at the
 * envelope; the backend looks at what is inside.
 */
export function openDoor(behind: BehindDoor): void {
  ipcMain.handle(askChannel, async (event, message: unknown) => {
    const window = askingWindow(event);
    const request = readEnvelope(message);
    if (request === null) throw new Error('Refused: not a request this program knows.');
    return answer(window, request, await behind.backend(), behind);
  });
}

function askingWindow(event: IpcMainInvokeEvent): BrowserWindow {
  const window = BrowserWindow.fromWebContents(event.sender);
  if (window === null || !isOurPage(event.senderFrame)) throw new Error('Refused: this frame may not ask.');
  return window;
}

type Request = NonNullable<ReturnType<typeof readEnvelope>>;

async function answer(
  window: BrowserWindow,
  request: Request,
  backend: ServedBackend,
  { settings, opened, touch, progress, tellState, shell, recent }: BehindDoor,
): Promise<unknown> {
  switch (request.ask) {
    case 'call':
      return progress.during(request.callId, backend.dispatch(request.method, request.input, request.callId));
    case 'cancel':
      backend.cancel(request.callId);
      return null;
    case 'takeFiles':
      recent.add(request.files.flatMap((file) => ('path' in file ? [file.path] : [])));
      return Promise.all(request.files.map((file) => take(backend, file)));
    case 'chooseFiles': {
      const paths = await chooseFiles(window, settings());
      recent.add(paths);
      return Promise.all(paths.map((path) => take(backend, { name: basename(path), path })));
    }
    case 'openedFiles':
      // Locked: they wait.
      if (!(await isOpen(backend))) return [];
      return Promise.all(opened.take().map((path) => take(backend, { name: basename(path), path })));
    case 'touchOffered':
      return touch.offers(request.step);
    case 'touch':
      return touch.take(request.step, backend);
    case 'savePdf':
      await allowExport(backend);
      return savePdf(window, request.suggestedName, request.head, settings(), () => isOpen(backend));
    case 'saveText':
      await allowExport(backend);
      return saveContent(window, request.suggestedName, request.text, settings(), () => isOpen(backend));
    case 'saveFile':
      await allowExport(backend);
      return saveContent(window, request.suggestedName, request.bytes, settings(), () => isOpen(backend));
    case 'tellState':
      tellState(request.state);
      return null;
    case 'shellFacts':
      return shell.facts();
    case 'setShellSettings':
      shell.setSettings(request.settings);
      return shell.facts();
    case 'forgetRecentFiles':
      recent.forget();
      return null;
    default:
      return assertNever(request);
  }
}

async function isOpen(backend: Pick<HostedBackend, 'dispatch'>): Promise<boolean> {
  const status = (await backend.dispatch('vault.status', {}, null)) as {
    readonly value?: { readonly state?: unknown };
  };
  return status.value?.state === 'open';
}

/** The page asks it too, and gives the PIN; here nothing is written for a page that did not. */
async function allowExport(backend: Pick<HostedBackend, 'dispatch'>): Promise<void> {
  const allowed = (await backend.dispatch('vault.allowExport', {}, null)) as { readonly ok: boolean };
  if (!allowed.ok)
    throw new Error('Refused: nothing is written outside of the workspace without the PIN or passphrase.');
}

/** A file becomes a token; its path stays on this side. */
const take = async (backend: HostedBackend, source: Parameters<HostedBackend['registerFile']>[0]) => ({
  token: await backend.registerFile(source),
  name: source.name,
});
