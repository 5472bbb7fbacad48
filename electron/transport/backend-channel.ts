import { assertNever } from '../../shared/kernel/assert.ts';
import type { Progress } from '../../shared/contract/progress.ts';
import type { CallId, FileToken } from '../../shared/kernel/ids.ts';
import type { FileSource } from '../formats/format.ts';
import type { Backend, BackendOptions, VouchedStep } from './backend-port.ts';
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

/** The first message to the other process, and the only one that carries a secret of this computer. */
export type BackendStart = {
  readonly type: 'start';
  /** 32 bytes of the keyring; null where there is none. */
  readonly deviceSecret: Uint8Array | null;
  /** Whether the operating system can vouch for the person, so that a locked workspace may be opened again by a fingerprint. */
  readonly vouches: boolean;
};

/** Why the other process would not start: what it would have loaded is not what this program was built with. */
export type StartRefused = { readonly reason: 'driver_altered'; readonly file: string };

type ToBackend =
  | BackendStart
  | {
      readonly type: 'call';
      readonly id: number;
      readonly method: string;
      readonly input: unknown;
      readonly callId: CallId | null;
    }
  | { readonly type: 'file'; readonly id: number; readonly source: FileSource }
  | { readonly type: 'vouched'; readonly id: number; readonly step: VouchedStep }
  | { readonly type: 'lock'; readonly id: number }
  | { readonly type: 'close'; readonly id: number }
  | { readonly type: 'cancel'; readonly callId: CallId };

type FromBackend =
  | { readonly type: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'sealed'; readonly onceKey: Uint8Array | null }
  | { readonly type: 'refused'; readonly refused: StartRefused }
  | { readonly type: 'log'; readonly event: string; readonly facts: Readonly<Record<string, string | number>> };

/** A backend in a process of its own: what a window may ask of it, and what only the process around it may. */
export type ServedBackend = HostedBackend & Pick<Backend, 'vouched'>;

/**
 * The backend's end: is started by the first message and answers what comes after it over the port. Both ends are ours and of
 * one build, so nothing is parsed twice. What `start` refuses is told, and nothing is ever answered.
 */
export function serveBackend(port: ChannelPort, start: (given: BackendStart) => ServedBackend | StartRefused): void {
  const send = (message: FromBackend) => port.send(message);
  let served: ServedBackend | StartRefused | null = null;
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
    if (message.type === 'start') {
      if (served !== null) throw new Error('The backend was started already.');
      served = start(message);
      if ('reason' in served) send({ type: 'refused', refused: served });
      else served.onProgress((progress) => send({ type: 'progress', progress }));
      return undefined;
    }
    if (served === null) throw new Error('The backend was asked before it was started.');
    if ('reason' in served) return undefined;
    const hosted = served;
    switch (message.type) {
      case 'call':
        return answer(message.id, hosted.dispatch(message.method, message.input, message.callId));
      case 'file':
        return answer(message.id, hosted.registerFile(message.source));
      case 'vouched':
        return answer(message.id, hosted.vouched(message.step));
      case 'lock':
        return answer(message.id, hosted.lock());
      case 'close':
        return answer(message.id, hosted.close());
      case 'cancel':
        return hosted.cancel(message.callId);
      default:
        return assertNever(message);
    }
  });
}

/** Hands the key of what was sealed over the same port; this side keeps no copy of it. */
export const sealedOver =
  (port: ChannelPort): NonNullable<BackendOptions['onSealed']> =>
  (onceKey) => {
    port.send({ type: 'sealed', onceKey } satisfies FromBackend);
    onceKey?.fill(0);
  };

/** Sends the backend's log over the same port: the process that owns the window writes it down. */
export const logOver =
  (port: ChannelPort): BackendOptions['log'] =>
  (event, facts) =>
    port.send({ type: 'log', event, facts } satisfies FromBackend);

export type RemoteBackend = ServedBackend & {
  /** To be called when the other process has ended: answers everything that still waits with a fault. */
  readonly abandon: (reference: string) => void;
};

/** What the other process tells by itself. */
export type BackendHeard = {
  readonly log: BackendOptions['log'];
  readonly onSealed?: BackendOptions['onSealed'];
  readonly onRefused?: (refused: StartRefused) => void;
};

/** The window's end: the same backend, reached over the port. Starting it sends the device secret, and zeroes it here. */
export function backendOver(
  port: ChannelPort,
  { deviceSecret, vouches }: Omit<BackendStart, 'type'>,
  { log, onSealed, onRefused }: BackendHeard,
): RemoteBackend {
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
      case 'sealed':
        onSealed?.(message.onceKey);
        return;
      case 'refused':
        onRefused?.(message.refused);
        return;
      case 'log':
        log(message.event, message.facts);
        return;
      default:
        assertNever(message);
    }
  });

  port.send({ type: 'start', deviceSecret, vouches } satisfies ToBackend);
  deviceSecret?.fill(0);

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
    vouched: async (step) => {
      const answer = ask((id) => ({ type: 'vouched', id, step }));
      if (step.step === 'unlock') step.onceKey.fill(0);
      return answer;
    },
    lock: async () => {
      await ask((id) => ({ type: 'lock', id }));
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
