import type { Progress } from '../../shared/contract/progress.ts';
import type { CallId, FileToken } from '../../shared/kernel/ids.ts';
import type { FileSource } from '../formats/format.ts';
import type { Backend } from './backend-port.ts';

/** A backend as the window's side reaches it, in this process or in another: calls have names, not signals. */
export type HostedBackend = {
  /** Gives the `Answer` as plain JSON and never throws. */
  readonly dispatch: (method: string, input: unknown, callId: CallId | null) => Promise<unknown>;
  /** Asks a call in flight to stop; one that has ended already is nobody's business any more. */
  readonly cancel: (callId: CallId) => void;
  readonly registerFile: (source: FileSource) => Promise<FileToken>;
  /** Gives every progress of every call; returns what stops it. */
  readonly onProgress: (listener: (progress: Progress) => void) => () => void;
  readonly lock: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Hosts a backend of this very process. */
export function hostBackend(backend: Backend): HostedBackend {
  const running = new Map<CallId, AbortController>();
  const listeners = new Set<(progress: Progress) => void>();
  const onProgress = (progress: Progress) => {
    for (const listener of listeners) listener(progress);
  };

  return {
    dispatch: async (method, input, callId) => {
      if (callId === null) return backend.dispatch(method, input);
      if (running.has(callId)) {
        return { ok: false, code: 'bad_request', details: { reason: 'A call of this id is still running.' } };
      }
      const controller = new AbortController();
      running.set(callId, controller);
      try {
        return await backend.dispatch(method, input, { callId, signal: controller.signal, onProgress });
      } finally {
        running.delete(callId);
      }
    },
    cancel: (callId) => running.get(callId)?.abort(),
    registerFile: async (source) => backend.registerFile(source),
    onProgress: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    lock: () => backend.lock(),
    close: () => backend.close(),
  };
}
