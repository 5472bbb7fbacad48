import { IconClock } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { sayWait } from '../../../shared/wording/say-wait.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';

type WaitNoteProps = {
  /** Milliseconds until the next try may be made. */
  readonly waitMs: number;
  /** Told once it may, as far as this page's clock goes. */
  readonly onOver: () => void;
};

/** Counts down to the next try. The backend decides; this only says how long it will be. Give it the wait as its `key`. */
export function WaitNote({ waitMs, onOver }: WaitNoteProps) {
  const { labels, voice } = useSpeech();
  const [left, setLeft] = useState(waitMs);
  const over = useEffectEvent(onOver);
  useEffect(() => {
    const until = performance.now() + waitMs;
    const timer = setInterval(() => {
      const rest = until - performance.now();
      setLeft(Math.max(0, rest));
      if (rest > 0) return;
      clearInterval(timer);
      over();
    }, 250);
    return () => clearInterval(timer);
  }, [waitMs]);
  return (
    <p className="nk-note" role="timer">
      <IconClock size={16} aria-hidden />
      {labels.vault.tryAgainIn(sayWait(Math.ceil(left / 1000), voice))}
    </p>
  );
}
