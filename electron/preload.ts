import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge, DroppedFile, TakenFile } from '../shared/contract/bridge.ts';
import type { PaperHead } from '../shared/contract/paper-head.ts';
import type { Progress } from '../shared/contract/progress.ts';
import type { ShellSettings, WindowState } from '../shared/contract/window-state.ts';
import { askChannel, commandChannel, lockedChannel, openedChannel, progressChannel } from './transport/ipc-channels.ts';
import type { Envelope } from './transport/ipc-envelope.ts';

const ask = (envelope: Envelope): Promise<unknown> => ipcRenderer.invoke(askChannel, envelope);

/** A file from the disk crosses as its path, which only this script reads off it; one without a path as its bytes. */
const given = async (file: File) => {
  const path = webUtils.getPathForFile(file);
  return path === '' ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } : { name: file.name, path };
};

const platforms: Readonly<Record<string, Bridge['platform']>> = { darwin: 'mac', win32: 'windows' };

/** Files that were asked for by a screen that is gone: the next one that listens gets them. */
const unheard: TakenFile[] = [];

const bridge = {
  host: 'app',
  platform: platforms[process.platform] ?? 'linux',
  call: (method: string, input: unknown, callId?: string) =>
    ask({ ask: 'call', method, input, callId: callId ?? null }),
  cancel: (callId: string) => ask({ ask: 'cancel', callId }),
  onProgress: (listener: (progress: Progress) => void) => {
    const heard = (_: unknown, progress: Progress) => listener(progress);
    ipcRenderer.on(progressChannel, heard);
    return () => {
      ipcRenderer.off(progressChannel, heard);
    };
  },
  onLocked: (listener: () => void) => {
    const heard = () => listener();
    ipcRenderer.on(lockedChannel, heard);
    return () => {
      ipcRenderer.off(lockedChannel, heard);
    };
  },
  touchOffered: (step: 'unlock' | 'prove') => ask({ ask: 'touchOffered', step }),
  touch: (step: 'unlock' | 'prove') => ask({ ask: 'touch', step }),
  takeFiles: async (files: readonly DroppedFile[]) =>
    ask({ ask: 'takeFiles', files: await Promise.all(files.map((file) => given(file as File))) }),
  chooseFiles: () => ask({ ask: 'chooseFiles' }),
  onFilesOpened: (listener: (files: readonly TakenFile[]) => void) => {
    let heard = true;
    const look = async (): Promise<void> => {
      unheard.push(...((await ask({ ask: 'openedFiles' })) as readonly TakenFile[]));
      if (heard && unheard.length > 0) listener(unheard.splice(0));
    };
    const told = () => void look();
    ipcRenderer.on(openedChannel, told);
    told();
    return () => {
      heard = false;
      ipcRenderer.off(openedChannel, told);
    };
  },
  savePdf: (suggestedName: string, head?: PaperHead) => ask({ ask: 'savePdf', suggestedName, head: head ?? null }),
  saveText: (suggestedName: string, text: string) => ask({ ask: 'saveText', suggestedName, text }),
  saveFile: (suggestedName: string, bytes: Uint8Array<ArrayBuffer>) => ask({ ask: 'saveFile', suggestedName, bytes }),
  tellState: (state: WindowState) => ask({ ask: 'tellState', state }),
  onCommand: (listener: (id: string) => void) => {
    const heard = (_: unknown, id: string) => listener(id);
    ipcRenderer.on(commandChannel, heard);
    return () => {
      ipcRenderer.off(commandChannel, heard);
    };
  },
  shellFacts: () => ask({ ask: 'shellFacts' }),
  setShellSettings: (settings: ShellSettings) => ask({ ask: 'setShellSettings', settings }),
  forgetRecentFiles: () => ask({ ask: 'forgetRecentFiles' }),
} satisfies Record<keyof Bridge, unknown>;

contextBridge.exposeInMainWorld('nikash', bridge);
