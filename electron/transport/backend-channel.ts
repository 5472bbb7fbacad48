import { assertNever } from '../../shared/kernel/assert.ts';
import type { Progress } from '../../shared/contract/progress.ts';
import type { CallId, FileToken } from '../../shared/kernel/ids.ts';
import type { FileSource } from '../formats/format.ts';
import type { BackendOptions } from './backend-port.ts';
import type { HostedBackend } from './hosted-backend.ts';

/** Either end of what joins two processes: Electron's `process.parentPort` and `UtilityProcess`, or a `MessagePort`. */
export type ChannelPort = {
  readonly send: (message: unknown) => void;
  readonly receive: (listener: (message: unknown) => void) => void;
};

/** What a process of its own needs to start the backend: paths, since code cannot be sent. */
export type BackendProcessOptions = {
  readonly databaseFile: string;
  readonly version: string;
  /** Path of the reader's bundled program. */
  readonly readerWorker: string;
  readonly nativeBinding: string | null;
};

type ToBackend =
  | {
      readonly type: 'call';
      readonly id: number;
      readonly method: string;
      readonly input: unknown;
      readonly callId: CallId | null;
    }
  | { readonly type: 'file'; readonly id: number; readonly source: FileSource }
  | { readonly type: 'close'; readonly id: number }
  | { readonly type: 'cancel'; readonly callId: CallId };

type FromBackend =
  | { readonly type: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'log'; readonly event: string; readonly facts: Readonly<Record<string, string | number>> };

/** The backend's end: answers what comes over the port. Both ends are ours and of one build, so nothing is parsed twice. */
export function serveBackend(port: ChannelPort, hosted: HostedBackend): void {
  const send = (message: FromBackend) => port.send(message);
  hosted.onProgress((progress) => send({ type: 'progress', progress }));
  const answer = (id: number, work: Promise<unknown>) => {
    work.then(
      (value) => send({ type: 'answer', id, value: value ?? null }),
      // A backend's own calls never throw. What does is this host's fault, and the process must not live on half broken.
      (fault: unknown) => {
        throw fault;
      },
    );
  };
  port.receive((received) => {
    const message = received as ToBackend;
    switch (message.type) {
      case 'call':
        return answer(message.id, hosted.dispatch(message.method, message.input, message.callId));
      case 'file':
        return answer(message.id, hosted.registerFile(message.source));
      case 'close':
        return answer(message.id, hosted.close());
      case 'cancel':
        return hosted.cancel(message.callId);
      default:
        return assertNever(message);
    }
  });
}

/** Sends the backend's log over the same port: the process that owns the window writes it down. */
export const logOver =
  (port: ChannelPort): BackendOptions['log'] =>
  (event, facts) =>
    port.send({ type: 'log', event, facts } satisfies FromBackend);

export type RemoteBackend = HostedBackend & {
  /** To be called when the other process has ended: answers everything that still waits with a fault. */
  readonly abandon: (reference: string) => void;
};

/** The window's end: the same backend, reached over the port. */
export function backendOver(port: ChannelPort, log: BackendOptions['log']): RemoteBackend {
  const waiting = new Map<number, (value: unknown) => void>();
  const listeners = new Set<(progress: Progress) => void>();
  let lastId = 0;
  let abandonedUnder: string | null = null;

  port.receive((received) => {
    const message = received as FromBackend;
    switch (message.type) {
      case 'answer': {
        const settle = waiting.get(message.id);
        waiting.delete(message.id);
        settle?.(message.value);
        return;
      }
      case 'progress':
        for (const listener of listeners) listener(message.progress);
        return;
      case 'log':
        log(message.event, message.facts);
        return;
      default:
        assertNever(message);
    }
  });

  const fault = (reference: string) => ({ ok: false, code: 'fault', details: { reference } });

  const ask = (message: (id: number) => ToBackend): Promise<unknown> => {
    if (abandonedUnder !== null) return Promise.resolve(fault(abandonedUnder));
    lastId += 1;
    const id = lastId;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      port.send(message(id));
    });
  };

  return {
    dispatch: (method, input, callId) => ask((id) => ({ type: 'call', id, method, input, callId })),
    cancel: (callId) => {
      if (abandonedUnder === null) port.send({ type: 'cancel', callId } satisfies ToBackend);
    },
    registerFile: async (source) => {
      const token = await ask((id) => ({ type: 'file', id, source }));
      if (typeof token !== 'string') throw new Error('The backend ended before it knew the file.');
      return token as FileToken;
    },
    onProgress: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      await ask((id) => ({ type: 'close', id }));
    },
    abandon: (reference) => {
      abandonedUnder = reference;
      for (const settle of waiting.values()) settle(fault(reference));
      waiting.clear();
    },
  };
}
