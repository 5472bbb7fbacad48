import { useEffect, useState, useSyncExternalStore } from 'react';
import type { MethodName } from '../../shared/contract/contract.ts';
import type { RunningCall, RunningCalls } from '../bridge/watched-bridge.ts';
import { useSpeech } from '../i18n/speech-context.tsx';

/** What is answered sooner is not worth a word, in milliseconds. */
const patience = 1200;

/** What shows by itself how far it is, or stands at the door. */
const showsItself = (method: MethodName): boolean => method.startsWith('imports.') || method.startsWith('vault.');

/** A bar at the top of the window while something takes long: whatever was asked, somebody sees that it goes on. */
export function LongWork({ calls }: { readonly calls: RunningCalls }) {
  const { frame } = useSpeech().labels;
  const running = useSyncExternalStore(calls.subscribe, calls.now);
  const oldest = running.find(({ method }) => !showsItself(method)) ?? null;
  const [slow, setSlow] = useState<RunningCall | null>(null);
  useEffect(() => {
    if (oldest === null) return undefined;
    const waiting = setTimeout(() => setSlow(oldest), patience);
    return () => clearTimeout(waiting);
  }, [oldest]);
  const isSlow = slow !== null && slow === oldest;
  return (
    <div className="nk-long-work" role="status">
      {isSlow ? (
        <>
          <span className="nk-long-work-bar" aria-hidden />
          <span className="nk-long-work-text">{frame.working}</span>
        </>
      ) : null}
    </div>
  );
}
