import type { WireMoney } from '../../../shared/money/wire.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { sparkBars } from './spark-bars.ts';

const barWidth = 5;
const gap = 2;
const height = 18;

type SparklineProps = {
  /** Twelve, the oldest first; null where nothing is known. */
  readonly months: readonly (WireMoney | null)[];
  readonly first: string;
  readonly last: string;
};

/** Twelve months as bars, the last one full, so that they are told in grey; what is not known is a dot, and not a bar of nothing. */
export function Sparkline({ months, first, last }: SparklineProps) {
  const { labels, voice } = useSpeech();
  const words = labels.desk;
  const { bars, least, most } = sparkBars(months);
  const now = months.at(-1) ?? null;
  const told =
    least === null || most === null
      ? words.yearUnknown
      : words.yearTold(
          `${voice.month(first)} – ${voice.month(last)}`,
          `${voice.shortMoney(least)} – ${voice.shortMoney(most)}`,
          now === null ? words.notKnown : voice.shortMoney(now),
        );
  return (
    <svg
      className="nk-spark"
      role="img"
      aria-label={told}
      viewBox={`0 0 ${bars.length * (barWidth + gap) - gap} ${height}`}
      width={bars.length * (barWidth + gap) - gap}
      height={height}
    >
      <title>{told}</title>
      {bars.map((share, index) => {
        const x = index * (barWidth + gap);
        if (share === null)
          return <circle key={x} className="nk-spark-unknown" cx={x + barWidth / 2} cy={height - 1.5} r={1} />;
        const high = Math.max(1, (share * height) / 10_000);
        return (
          <rect
            key={x}
            className={index === bars.length - 1 ? 'nk-spark-now' : 'nk-spark-bar'}
            x={x}
            y={height - high}
            width={barWidth}
            height={high}
            rx={1}
          />
        );
      })}
    </svg>
  );
}
