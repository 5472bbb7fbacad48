import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { Output } from '../../../shared/contract/contract.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { ask, askKey, useAsk } from '../../bridge/use-ask.ts';
import type { RunningCalls } from '../../bridge/watched-bridge.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { returnFromDemo } from '../../ui/demo-return.ts';
import { forgetMeasuredText } from '../../ui/forget-measured-text.ts';
import { usePreferences } from '../../ui/preferences-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { Door } from './door.tsx';
import { LockContext } from './lock-context.ts';
import { useIdleLock } from './use-idle-lock.ts';

type LockGateProps = { readonly calls: RunningCalls; readonly children: ReactNode };

/**
 * Locks the page: by command, when idle, and when the program around it says so. The screen is blank and every answer forgotten
 * before the backend is even asked, for that may have to end something first.
 */
export function LockGate({ calls, children }: LockGateProps) {
  const words = useSpeech().labels.vault;
  const bridge = useBridge();
  const client = useQueryClient();
  const { lockAfter } = usePreferences();
  const status = useAsk('vault.status', {}).data;
  const [blank, setBlank] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const lock = useCallback(() => {
    const isStatus = ({ queryKey }: { readonly queryKey: readonly unknown[] }): boolean =>
      queryKey[0] === 'vault.status';
    // Now, and not at the next frame: nothing of the books is drawn once more.
    flushSync(() => {
      setBlank(true);
      setError(null);
    });
    notifications.clean();
    forgetMeasuredText();
    calls.cancelAll();
    const wasDemo = client.getQueryData<Output<'vault.status'>>(askKey('vault.status', {}))?.demo === true;
    client.removeQueries({ predicate: (query) => !isStatus(query) });
    client.getMutationCache().clear();
    const shut = async (): Promise<void> => {
      // Where ending it took too long, the program around the window has started another one in its place: that is locked.
      const now = await ask(bridge, 'vault.lock', {}).catch(() => ask(bridge, 'vault.lock', {}));
      // One that was asked before may still say that it is open.
      await client.cancelQueries({ predicate: isStatus });
      client.removeQueries({ predicate: (query) => !isStatus(query) });
      client.setQueryData(askKey('vault.status', {}), now);
      // A lock is a way out of the demo like any other.
      if (wasDemo) returnFromDemo();
      setBlank(false);
    };
    shut().catch(setError);
  }, [bridge, calls, client]);

  useEffect(() => bridge.onLocked(lock), [bridge, lock]);
  const open = status?.state === 'open' && !status.demo && !blank;
  useIdleLock({ active: open, minutes: lockAfter, busy: calls.busy, lock });

  return (
    <LockContext value={lock}>
      {blank ? (
        <Door>
          {error === null ? (
            <p role="status">{words.locking}</p>
          ) : (
            <div className="nk-stack-tight">
              <p>{words.lockFailed}</p>
              <Trouble error={error} onRetry={lock} />
            </div>
          )}
        </Door>
      ) : (
        children
      )}
    </LockContext>
  );
}
