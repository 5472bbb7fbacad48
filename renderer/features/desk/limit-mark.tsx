import { useSpeech } from '../../i18n/speech-context.tsx';
import { percentOf } from './percent-of.ts';

const near = 8000;
const whole = 10_000;

/** How much of a limit is used: a bar, a figure, and a word once it is near. */
export function LimitMark({ used }: { readonly used: number | null }) {
  const { labels, locale } = useSpeech();
  const words = labels.desk;
  if (used === null) return <span className="nk-desk-one nk-dim">–</span>;
  const word = used >= whole ? words.reached : used >= near ? words.near : '';
  return (
    <span className="nk-desk-one nk-desk-share" data-tone={used >= whole ? 'bad' : used >= near ? 'warn' : 'quiet'}>
      <svg className="nk-desk-bar" width={36} height={6} aria-hidden>
        <rect className="nk-desk-bar-all" width={36} height={6} rx={2} />
        <rect className="nk-desk-bar-used" width={(36 * Math.min(used, whole)) / whole} height={6} rx={2} />
      </svg>
      {percentOf(used, { locale })} {word}
    </span>
  );
}
