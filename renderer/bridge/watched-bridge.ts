import type { Bridge } from '../../shared/contract/bridge.ts';
import type { MethodName } from '../../shared/contract/contract.ts';
import { asId, type CallId } from '../../shared/kernel/ids.ts';

/** A call that has not been answered yet. */
export type RunningCall = { readonly method: MethodName; readonly callId: CallId | null };

/** The calls that have not been answered yet. */
export type RunningCalls = {
  readonly busy: () => boolean;
  /** The same list until one begins or ends, the oldest first. */
  readonly now: () => readonly RunningCall[];
  readonly subscribe: (listener: () => void) => () => void;
  /** Cancels those that can be. */
  readonly cancelAll: () => void;
};

export type WatchedBridge = { readonly bridge: Bridge; readonly calls: RunningCalls };

/** What may take long wherever it is asked, and changes nothing when it is stopped: it has a name to stop it by. */
const stoppable: ReadonlySet<MethodName> = new Set<MethodName>([
  'matching.reconcile',
  'periods.close',
  'backups.make',
  'backups.check',
  'backups.restore',
  'ledger.verify',
]);

/** The same bridge, of which is known what is running over it: a lock waits for it, or ends it. */
export function watchedBridge(bridge: Bridge): WatchedBridge {
  let running: readonly RunningCall[] = [];
  const listeners = new Set<() => void>();
  const change = (next: readonly RunningCall[]): void => {
    running = next;
    for (const listener of listeners) listener();
  };
  return {
    bridge: {
      ...bridge,
      call: async (method, input, given) => {
        const callId = given ?? (stoppable.has(method) ? asId<'call'>(crypto.randomUUID()) : undefined);
        const one: RunningCall = { method, callId: callId ?? null };
        change([...running, one]);
        try {
          return await bridge.call(method, input, callId);
        } finally {
          change(running.filter((other) => other !== one));
        }
      },
    },
    calls: {
      busy: () => running.length > 0,
      now: () => running,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      cancelAll: () => {
        for (const { callId } of running) if (callId !== null) void bridge.cancel(callId).catch(() => undefined);
      },
    },
  };
}
