import { Button } from '@mantine/core';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { MethodName } from '../../shared/contract/contract.ts';
import type { Progress } from '../../shared/contract/progress.ts';
import { useBridge } from '../bridge/bridge-context.tsx';
import type { RunningCall, RunningCalls } from '../bridge/watched-bridge.ts';
import { useSpeech } from '../i18n/speech-context.tsx';

/** What is answered sooner is not worth a word, in milliseconds. */
const patience = 1200;

/** What shows by itself how far it is, or stands at the door. */
const showsItself = (method: MethodName): boolean => method.startsWith('imports.') || method.startsWith('vault.');

/** A bar at the top of the window while something takes long: whatever was asked, somebody sees that it goes on. */
export function LongWork({ calls }: { readonly calls: RunningCalls }) {
  const running = useSyncExternalStore(calls.subscribe, calls.now);
  const oldest = running.find(({ method }) => !showsItself(method)) ?? null;
  const [slow, setSlow] = useState<RunningCall | null>(null);
  useEffect(() => {
    if (oldest === null) return undefined;
    const waiting = setTimeout(() => setSlow(oldest), patience);
    return () => clearTimeout(waiting);
  }, [oldest]);
  const progress = useProgress();
  const isSlow = slow !== null && slow === oldest;
  const told = isSlow && progress !== null && progress.callId === slow.callId ? progress : null;
  return <div className="nk-long-work">{isSlow ? <Shown key={slow.callId} call={slow} told={told} /> : null}</div>;
}

/** The latest that was told of any call. */
function useProgress(): Progress | null {
  const bridge = useBridge();
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => bridge.onProgress(setProgress), [bridge]);
  return progress;
}

/** How far it is, where it says so, and the way out, where it can be stopped. */
function Shown({ call: { callId }, told }: { readonly call: RunningCall; readonly told: Progress | null }) {
  const bridge = useBridge();
  const { frame, imports: words } = useSpeech().labels;
  const [stopping, setStopping] = useState(false);
  const share = told === null || told.of === null || told.of === 0 ? null : Math.min(told.done / told.of, 1);
  const stop = (): void => {
    if (callId === null) return;
    setStopping(true);
    void bridge.cancel(callId).catch(() => setStopping(false));
  };
  return (
    <>
      {share === null ? (
        <span className="nk-long-work-bar" aria-hidden />
      ) : (
        <span className="nk-long-work-share" style={{ inlineSize: `${share * 100}%` }} aria-hidden />
      )}
      <span className="nk-long-work-text">
        <span role="status">{told === null ? frame.working : words[told.step]}</span>
        {callId === null ? null : (
          <Button variant="default" size="compact-xs" disabled={stopping} onClick={stop}>
            {words.stop}
          </Button>
        )}
      </span>
    </>
  );
}
