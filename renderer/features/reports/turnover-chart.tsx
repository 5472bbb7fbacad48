import { useMemo } from 'react';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { exponentOf, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { Turnover } from '../../../shared/contract/reports.ts';
import { ledgerScale, zero, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import type { Voice } from '../../../shared/wording/voice.ts';
import { methodName } from '../../i18n/catalogue-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { chartScale, fullHeight } from './chart-scale.ts';
import { ChartTip } from './chart-tip.tsx';
import { dayRows, methodsOf, type DayRow } from './day-rows.ts';

type TurnoverChartProps = { readonly turnover: Turnover; readonly currency: CurrencyCode };

const axisText = { fill: 'var(--nk-ink-3)', fontSize: 12, fontFamily: 'var(--nk-font)' };

/** Turnover per day, stacked by method. Heights are shares of the scale; every figure shown is the exact one. */
export function TurnoverChart({ turnover, currency }: TurnoverChartProps) {
  const { labels, voice } = useSpeech();
  const words = labels.reports;
  const methods = useMemo(() => methodsOf(turnover, currency), [turnover, currency]);
  const days = useMemo(() => dayRows(turnover, currency), [turnover, currency]);
  const largest = days.reduce<Money>((most, { total }) => (total.units > most.units ? total : most), zero(currency));
  if (largest.units <= 0n) return null;
  const scale = chartScale(largest);
  const data = days.map((row) =>
    Object.fromEntries<unknown>([
      ['row', row],
      ['day', voice.number(Number(row.day.slice(8)))],
      ...methods.map((method) => [method, heightIn(row, method, scale.heightOf)] as const),
    ]),
  );
  const ticks = scale.ticks.map(scale.heightOf);

  return (
    <figure className="nk-chart" role="group" aria-label={words.chart(voice.month(turnover.period))}>
      <ul className="nk-legend">
        {methods.map((method, index) => (
          <li key={method}>
            <span style={{ background: colourOf(index) }} aria-hidden />
            {methodName(labels, method)}
          </li>
        ))}
      </ul>
      <ResponsiveContainer width="100%" height={260} initialDimension={{ width: 640, height: 260 }}>
        <BarChart data={data} margin={{ top: 8, right: 4, bottom: 0, left: 0 }} barCategoryGap="22%">
          <CartesianGrid vertical={false} stroke="var(--nk-line)" />
          <XAxis
            dataKey="day"
            tickLine={false}
            axisLine={{ stroke: 'var(--nk-line-strong)' }}
            tick={axisText}
            interval={1}
          />
          <YAxis
            ticks={ticks}
            domain={[0, fullHeight]}
            tickFormatter={(_, index) => tickText(scale.ticks[index], voice)}
            tickLine={false}
            axisLine={false}
            tick={axisText}
            width={86}
          />
          <Tooltip
            cursor={{ fill: 'var(--nk-hover)', fillOpacity: 0.6 }}
            isAnimationActive={false}
            content={<ChartTip methods={methods} colourOf={colourOf} />}
          />
          {methods.map((method, index) => (
            <Bar key={method} dataKey={method} stackId="turnover" fill={colourOf(index)} isAnimationActive={false} />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </figure>
  );
}

const colourOf = (index: number): string => `var(--nk-chart-${(index % 7) + 1})`;

const heightIn = (row: DayRow, method: string, heightOf: (value: Money) => number): number => {
  const gross = row.byMethod.get(method);
  return gross === undefined ? 0 : heightOf(gross);
};

/** A tick is a round amount of few digits: its short form says all of it, and decimals that are zero say nothing. */
function tickText(tick: Money | undefined, voice: Voice): string {
  if (tick === undefined) return '';
  const text = voice.shortMoney(toWire(tick));
  const whole = tick.units % 10n ** BigInt(ledgerScale(tick.currency)) === 0n;
  return whole && exponentOf(tick.currency) > 0 ? text.replace(/[.,]\p{Nd}+$/u, '') : text;
}
