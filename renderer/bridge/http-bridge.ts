import { asId, type CallId, type FileToken } from '../../shared/kernel/ids.ts';
import type { Bridge, DroppedFile, TakenFile } from '../../shared/contract/bridge.ts';
import type { Answer, Input, MethodName } from '../../shared/contract/contract.ts';
import type { PaperHead } from '../../shared/contract/paper-head.ts';
import type { Progress } from '../../shared/contract/progress.ts';
import { eventStream } from './event-stream.ts';

/** What the client needs of the page it runs in; given, so that the client itself can be tried without a page. */
export type PageTools = {
  readonly chooseFiles: () => Promise<readonly DroppedFile[]>;
  readonly print: (suggestedName: string, head: PaperHead | null) => Promise<string | null>;
  readonly download: (suggestedName: string, content: string | Uint8Array<ArrayBuffer>) => void;
  readonly platform: Bridge['platform'];
};

export type HttpBridgeOptions = { readonly origin: string; readonly token: string; readonly page: PageTools };

const reconnectAfter = 1000;

/**
 * The bridge of a page that a loopback host serves: development and browser tests. It speaks to that host alone, and
 * every request carries the token the page was opened with.
 */
export function httpBridge({ origin, token, page }: HttpBridgeOptions): Bridge {
  const headers = { 'x-nikash-token': token };
  const listeners = new Set<(progress: Progress) => void>();
  let stream: AbortController | null = null;

  const post = (path: string, body: unknown): Promise<Response> =>
    fetch(`${origin}${path}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  const follow = async (signal: AbortSignal): Promise<void> => {
    while (!signal.aborted) {
      try {
        const response = await fetch(`${origin}/progress`, { headers, signal });
        if (response.ok && response.body !== null) {
          for await (const data of eventStream(response.body)) {
            const progress = JSON.parse(data) as Progress;
            for (const listener of listeners) listener(progress);
          }
        }
      } catch {
        // The host went away or the page is closing: the loop's own condition decides.
      }
      if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, reconnectAfter));
    }
  };

  const takeFile = async (file: DroppedFile): Promise<TakenFile> => {
    const response = await fetch(`${origin}/files?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/octet-stream' },
      body: file as File,
    });
    if (!response.ok) throw new Error(`The host did not take ${file.name} (${response.status})`);
    const taken = (await response.json()) as { token: string; name: string };
    return { token: asId<'file'>(taken.token) satisfies FileToken, name: taken.name };
  };

  const takeFiles = async (files: readonly DroppedFile[]): Promise<readonly TakenFile[]> => {
    const taken: TakenFile[] = [];
    // One after the other keeps the user's order and never holds two large files at once.
    for (const file of files) taken.push(await takeFile(file));
    return taken;
  };

  return {
    host: 'browser',
    platform: page.platform,
    call: async <M extends MethodName>(method: M, input: Input<M>, callId?: CallId): Promise<Answer<M>> => {
      const response = await post('/call', { method, input, callId });
      if (!response.ok) throw new Error(`The host answered ${response.status} to ${method}`);
      return (await response.json()) as Answer<M>;
    },
    cancel: async (callId) => {
      await post('/cancel', { callId });
    },
    onProgress: (listener) => {
      listeners.add(listener);
      if (stream === null) {
        stream = new AbortController();
        void follow(stream.signal);
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stream?.abort();
        stream = null;
      };
    },
    // A browser's tab is told of neither sleep nor a locked screen; there the idle lock alone stands.
    onLocked: () => () => undefined,
    touchOffered: async () => false,
    touch: async () => ({ ok: false, code: 'workspace_locked', details: {} }),
    takeFiles,
    chooseFiles: async () => takeFiles(await page.chooseFiles()),
    // No system gives a browser's tab files to open.
    onFilesOpened: () => () => undefined,
    savePdf: (suggestedName, head) => page.print(suggestedName, head ?? null),
    saveText: async (suggestedName, text) => {
      page.download(suggestedName, text);
      return suggestedName;
    },
    saveFile: async (suggestedName, bytes) => {
      page.download(suggestedName, bytes);
      return suggestedName;
    },
    // Around a browser's tab there are no menus of ours, and nothing of ours that keeps anything.
    tellState: async () => undefined,
    onCommand: () => () => undefined,
    shellFacts: async () => null,
    setShellSettings: async () => null,
    forgetRecentFiles: async () => undefined,
  };
}
