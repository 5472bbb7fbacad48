import { sayCell } from '../../../shared/wording/reports/say-cell.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { ChartSwatch, useSeriesName } from './chart-legend.tsx';
import type { ChartData } from './chart-data.ts';
import { sayMeasure } from './say-measure.ts';

type ChartTipProps = {
  /** Given by the chart: the point under the pointer. */
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: { readonly point?: number } }[];
  readonly id: string;
  readonly chart: ChartData;
  readonly zone: string;
};

/** The exact figures of the point under the pointer. */
export function ChartTip({ active = false, payload, id, chart, zone }: ChartTipProps) {
  const { labels, voice } = useSpeech();
  const nameOf = useSeriesName();
  const point = payload?.[0]?.payload?.point;
  const cell = point === undefined ? undefined : chart.along[point];
  if (!active || point === undefined || cell === undefined) return null;
  const values = chart.series.map(({ values: all }) => all[point] ?? null);
  const sum = values.reduce<bigint>((all, units) => all + (units ?? 0n), 0n);
  return (
    <div className="nk-tip">
      <strong>{sayCell(cell, voice, zone)}</strong>
      <dl>
        {chart.series.map((series, index) => {
          const units = values[index] ?? null;
          return units === null ? null : (
            <div key={series.id}>
              <dt>
                <ChartSwatch id={id} index={index} form={chart.form} />
                {nameOf(series)}
              </dt>
              <dd className="nk-amount">{sayMeasure(units, chart.measure, voice)}</dd>
            </div>
          );
        })}
        {chart.form === 'stacked' && chart.series.length > 1 ? (
          <div className="nk-tip-total">
            <dt>{labels.reports.total}</dt>
            <dd className="nk-amount">{sayMeasure(sum, chart.measure, voice)}</dd>
          </div>
        ) : null}
      </dl>
    </div>
  );
}
