import { useId, useMemo } from 'react';
import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { reportWord } from '../../../shared/wording/reports/report-words.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { alongTexts } from './along-text.ts';
import { extentOf, mostPoints, type ChartData } from './chart-data.ts';
import { ChartLegend, useSeriesName } from './chart-legend.tsx';
import { ChartPatterns, fillOf } from './chart-patterns.tsx';
import { chartScale } from './chart-scale.ts';
import { dashOf, shadeOf } from './chart-shade.ts';
import { ChartTip } from './chart-tip.tsx';
import { sayMeasure, sayTick } from './say-measure.ts';
import { ShareChart } from './share-chart.tsx';

type ReportChartProps = {
  readonly chart: ChartData;
  /** What the picture is of, for those who do not see it: its section's title. */
  readonly title: string;
  /** The element that holds the same figures as a table. */
  readonly tableId: string;
  readonly zone: string;
};

const axisText = { fill: 'var(--nk-ink-3)', fontSize: 12, fontFamily: 'var(--nk-font)' };
const height = 260;

/** A picture of a section. Its lengths are shares of a round scale; every figure it says is exact, and the table below has them all. */
export function ReportChart({ chart, title, tableId, zone }: ReportChartProps) {
  const { labels } = useSpeech();
  const words = labels.reports;
  const id = useId();
  if (chart.along.length > mostPoints && chart.form !== 'share')
    return <p className="nk-dim nk-small">{words.tooFine}</p>;
  return (
    <figure className="nk-chart">
      {chart.form === 'share' ? null : <ChartLegend id={id} chart={chart} />}
      <div role="img" aria-label={words.chartOf(title, words.forms[chart.form])} aria-details={tableId}>
        {chart.form === 'share' ? (
          <ShareChart chart={chart} zone={zone} />
        ) : (
          <AxisChart id={id} chart={chart} zone={zone} />
        )}
      </div>
    </figure>
  );
}

type AxisChartProps = { readonly id: string; readonly chart: ChartData; readonly zone: string };

function AxisChart({ id, chart, zone }: AxisChartProps) {
  const speech = useSpeech();
  const { voice, language, amountsHidden } = speech;
  const nameOf = useSeriesName();
  const { series, form, measure, mark } = chart;
  const { data, scale } = useMemo(() => drawnFrom(chart, alongTexts(chart.along, speech, zone)), [chart, speech, zone]);
  const ticks = scale.ticks.map(scale.heightOf);
  // An axis of hidden amounts would say the same dots at every height: it says nothing instead.
  const silent = amountsHidden && measure.is === 'amount';
  const tickTexts = scale.ticks.map((units) => (silent ? '' : sayTick(units, measure, voice)));
  const widest = tickTexts.reduce((most, text) => Math.max(most, [...text].length), 0);
  return (
    <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 640, height }}>
      <ComposedChart
        data={data}
        margin={{ top: 14, right: 6, bottom: 0, left: 0 }}
        barCategoryGap="22%"
        accessibilityLayer={false}
      >
        <ChartPatterns id={id} count={series.length} />
        <CartesianGrid vertical={false} stroke="var(--nk-line)" />
        <XAxis
          dataKey="text"
          tickLine={false}
          axisLine={{ stroke: 'var(--nk-line-strong)' }}
          tick={axisText}
          minTickGap={10}
        />
        <YAxis
          ticks={ticks}
          domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
          tickFormatter={(_, index) => tickTexts[index] ?? ''}
          tickLine={false}
          axisLine={false}
          tick={axisText}
          width={silent ? 8 : Math.min(120, 18 + widest * 7)}
        />
        {(ticks[0] ?? 0) < 0 ? <ReferenceLine y={0} stroke="var(--nk-line-strong)" /> : null}
        <Tooltip
          cursor={{ fill: 'var(--nk-hover)', fillOpacity: 0.6, stroke: 'var(--nk-line-strong)' }}
          isAnimationActive={false}
          content={<ChartTip id={id} chart={chart} zone={zone} />}
        />
        {series.map((one, index) =>
          form === 'line' ? (
            <Line
              key={one.id}
              dataKey={`v${index}`}
              name={nameOf(one)}
              stroke={shadeOf(index)}
              strokeWidth={2}
              strokeDasharray={dashOf(index)}
              dot={chart.along.length > 40 ? false : { r: 2.5, strokeDasharray: '', fill: shadeOf(index) }}
              connectNulls={false}
              isAnimationActive={false}
            />
          ) : (
            <Bar
              key={one.id}
              dataKey={`v${index}`}
              name={nameOf(one)}
              fill={fillOf(id, index)}
              stroke="var(--nk-surface)"
              strokeWidth={form === 'stacked' ? 0.75 : 0}
              maxBarSize={56}
              isAnimationActive={false}
              {...(form === 'stacked' ? { stackId: 'all' } : {})}
            />
          ),
        )}
        {mark === null ? null : (
          <ReferenceLine
            y={scale.heightOf(mark.units)}
            stroke="var(--nk-ink)"
            strokeWidth={1.5}
            strokeDasharray="6 3"
            label={{
              value: [reportWord(mark.word, language), silent ? '' : sayMeasure(mark.units, measure, voice)]
                .join(' ')
                .trim(),
              position: 'insideBottomRight',
              fill: 'var(--nk-ink)',
              fontSize: 12,
            }}
          />
        )}
      </ComposedChart>
    </ResponsiveContainer>
  );
}

/** Each point with its text and the heights of its series, `v0` and on; a gap is absent. */
function drawnFrom(chart: ChartData, texts: readonly string[]) {
  const { lowest, highest } = extentOf(chart);
  const scale = chartScale(lowest, highest);
  const data = chart.along.map((_, point) =>
    Object.fromEntries<unknown>([
      ['point', point],
      ['text', texts[point] ?? ''],
      ...chart.series.flatMap(({ values }, index) => {
        const units = values[point] ?? null;
        return units === null ? [] : [[`v${index}`, scale.heightOf(units)] as const];
      }),
    ]),
  );
  return { scale, data };
}
