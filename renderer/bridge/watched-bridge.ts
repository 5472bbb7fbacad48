import type { Bridge } from '../../shared/contract/bridge.ts';
import type { CallId } from '../../shared/kernel/ids.ts';

/** The calls that have not been answered yet. */
export type RunningCalls = {
  readonly busy: () => boolean;
  /** Cancels those that can be. */
  readonly cancelAll: () => void;
};

export type WatchedBridge = { readonly bridge: Bridge; readonly calls: RunningCalls };

/** The same bridge, of which is known what is running over it: a lock waits for it, or ends it. */
export function watchedBridge(bridge: Bridge): WatchedBridge {
  const running = new Set<{ readonly callId: CallId | null }>();
  return {
    bridge: {
      ...bridge,
      call: async (method, input, callId) => {
        const one = { callId: callId ?? null };
        running.add(one);
        try {
          return await bridge.call(method, input, callId);
        } finally {
          running.delete(one);
        }
      },
    },
    calls: {
      busy: () => running.size > 0,
      cancelAll: () => {
        for (const { callId } of running) if (callId !== null) void bridge.cancel(callId).catch(() => undefined);
      },
    },
  };
}
