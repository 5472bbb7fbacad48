import { useAsk } from '../bridge/use-ask.ts';
import { useSpeech } from '../i18n/speech-context.tsx';

/** Enough to stand on any window, at any place of it. */
const marks = Array.from({ length: 40 }, (_, place) => place);

/**
 * Lies over every screen of the demo, so that no picture or glance can take its figures for one's own. It takes no clicks, and
 * the banner says the same to who does not see it.
 */
export function DemoWatermark() {
  const { frame } = useSpeech().labels;
  const demo = useAsk('vault.status', {}).data?.demo ?? false;
  if (!demo) return null;
  return (
    <div className="nk-watermark" aria-hidden>
      {marks.map((mark) => (
        <span key={mark} data-word={frame.demoMark} />
      ))}
    </div>
  );
}
