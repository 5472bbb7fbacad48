import { sayHeading } from '../../../shared/wording/reports/say-heading.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import type { ChartData, ChartSeries } from './chart-data.ts';
import { fillOf } from './chart-patterns.tsx';
import { dashOf, shadeOf } from './chart-shade.ts';

type LegendProps = { readonly id: string; readonly chart: ChartData };

/** Which shade and pattern is which, in the order of the bars. */
export function ChartLegend({ id, chart }: LegendProps) {
  const nameOf = useSeriesName();
  if (chart.series.length < 2 && chart.mark === null) return null;
  return (
    <ul className="nk-legend">
      {chart.series.map((series, index) => (
        <li key={series.id}>
          <ChartSwatch id={id} index={index} form={chart.form} />
          {nameOf(series)}
        </li>
      ))}
    </ul>
  );
}

export function ChartSwatch({
  id,
  index,
  form,
}: {
  readonly id: string;
  readonly index: number;
  readonly form: ChartData['form'];
}) {
  return (
    <svg className="nk-swatch" width={22} height={12} aria-hidden>
      {form === 'line' ? (
        <line x1={0} x2={22} y1={6} y2={6} stroke={shadeOf(index)} strokeWidth={2.5} strokeDasharray={dashOf(index)} />
      ) : (
        <rect width={22} height={12} rx={3} fill={fillOf(id, index)} />
      )}
    </svg>
  );
}

/** What a series is called; those that were taken together have no name of their own. */
export function useSeriesName(): (series: ChartSeries) => string {
  const { labels, language } = useSpeech();
  return ({ heading }) => (heading === null ? labels.reports.others : sayHeading(heading, language));
}
