import { basename } from 'node:path';
import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import { assertNever } from '../../shared/kernel/assert.ts';
import type { HostedBackend } from '../transport/hosted-backend.ts';
import { askChannel } from '../transport/ipc-channels.ts';
import { envelope, isOurPage } from '../transport/ipc-envelope.ts';
import type { Development } from './development.ts';
import { chooseFiles, savePdf, saveText } from './user-files.ts';

/**
 * The one door between the window and the program around it: the only `handle`. It looks at who asks, then at the
 * envelope; the backend looks at what is inside.
 */
export function openDoor(backend: () => HostedBackend, settings: () => Development): void {
  ipcMain.handle(askChannel, (event, message: unknown) => {
    const window = askingWindow(event);
    const parsed = envelope.safeParse(message);
    if (!parsed.success) throw new Error('Refused: not a request this program knows.');
    return answer(window, parsed.data, backend(), settings());
  });
}

function askingWindow(event: IpcMainInvokeEvent): BrowserWindow {
  const window = BrowserWindow.fromWebContents(event.sender);
  if (window === null || !isOurPage(event.senderFrame)) throw new Error('Refused: this frame may not ask.');
  return window;
}

type Request = ReturnType<typeof envelope.parse>;

async function answer(
  window: BrowserWindow,
  request: Request,
  backend: HostedBackend,
  settings: Development,
): Promise<unknown> {
  switch (request.ask) {
    case 'call':
      return backend.dispatch(request.method, request.input, request.callId);
    case 'cancel':
      backend.cancel(request.callId);
      return null;
    case 'takeFiles':
      return Promise.all(request.files.map((file) => take(backend, file)));
    case 'chooseFiles': {
      const paths = await chooseFiles(window, settings);
      return Promise.all(paths.map((path) => take(backend, { name: basename(path), path })));
    }
    case 'savePdf':
      return savePdf(window, request.suggestedName, settings);
    case 'saveText':
      return saveText(window, request.suggestedName, request.text, settings);
    default:
      return assertNever(request);
  }
}

/** A file becomes a token; its path stays on this side. */
const take = async (backend: HostedBackend, source: Parameters<HostedBackend['registerFile']>[0]) => ({
  token: await backend.registerFile(source),
  name: source.name,
});
