import { useCallback, useEffect, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { asId, type CallId } from '../../shared/kernel/ids.ts';
import type { Input, Output } from '../../shared/contract/contract.ts';
import type { Progress } from '../../shared/contract/progress.ts';
import { useBridge } from './bridge-context.tsx';
import { Declined, Faulted, valueOf } from './declined.ts';
import type { CommandName } from './use-command-call.ts';

export type LongCall<M extends CommandName> =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly progress: Progress | null }
  | { readonly state: 'done'; readonly value: Output<M> }
  | { readonly state: 'failed'; readonly error: Error };

/** A command that takes its time: follows its progress and can be cancelled. Only the latest start counts. */
export function useLongCall<M extends CommandName>(method: M) {
  const bridge = useBridge();
  const client = useQueryClient();
  const running = useRef<CallId | null>(null);
  const [call, setCall] = useState<LongCall<M>>({ state: 'idle' });

  useEffect(
    () =>
      bridge.onProgress((progress) => {
        if (progress.callId === running.current) setCall({ state: 'running', progress });
      }),
    [bridge],
  );

  const start = useCallback(
    async (input: Input<M>): Promise<LongCall<M>> => {
      const callId: CallId = asId(crypto.randomUUID());
      running.current = callId;
      setCall({ state: 'running', progress: null });
      const ended = await bridge.call(method, input, callId).then(
        (answer): LongCall<M> => {
          try {
            return { state: 'done', value: valueOf(answer) };
          } catch (error) {
            return { state: 'failed', error: error as Error };
          }
        },
        (error: unknown): LongCall<M> => ({ state: 'failed', error: new Faulted(null, String(error)) }),
      );
      if (running.current !== callId) return ended;
      running.current = null;
      setCall(ended.state === 'failed' && isCancelled(ended.error) ? { state: 'idle' } : ended);
      void client.invalidateQueries();
      return ended;
    },
    [bridge, client, method],
  );

  const cancel = useCallback(() => {
    if (running.current !== null) void bridge.cancel(running.current);
  }, [bridge]);

  const reset = useCallback(() => {
    running.current = null;
    setCall({ state: 'idle' });
  }, []);

  return { call, start, cancel, reset };
}

const isCancelled = (error: Error): boolean => error instanceof Declined && error.refusal.code === 'cancelled';
