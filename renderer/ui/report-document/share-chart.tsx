import { sayCell } from '../../../shared/wording/reports/say-cell.ts';
import { roundDivision } from '../../../shared/money/round-division.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import type { ChartData } from './chart-data.ts';
import { sayMeasure } from './say-measure.ts';

const mostParts = 12;

/** The parts of one whole, the largest first, each with its own length and words: there is nothing to tell apart by shade. */
export function ShareChart({ chart, zone }: { readonly chart: ChartData; readonly zone: string }) {
  const { voice } = useSpeech();
  const values = chart.series[0]?.values ?? [];
  const parts = values
    .map((units, point) => ({ point, units: units ?? 0n }))
    .filter(({ units }) => units > 0n)
    .toSorted((a, b) => (a.units > b.units ? -1 : a.units < b.units ? 1 : 0));
  const whole = parts.reduce((sum, { units }) => sum + units, 0n);
  return (
    <div className="nk-share">
      {parts.slice(0, mostParts).map(({ point, units }) => {
        const hundredths = roundDivision(units * 10_000n, whole, 'half_even');
        // oxlint-disable-next-line nikash/no-float-amounts -- a length in hundredths of a per cent of the row, no amount
        const length = Number(hundredths) / 100;
        return (
          <div key={point} className="nk-share-part">
            <span>{sayCell(chart.along[point] ?? { is: 'none' }, voice, zone)}</span>
            <span className="nk-share-track">
              <span style={{ inlineSize: `${length}%` }} />
            </span>
            <span className="nk-end">{sayMeasure(hundredths * 10_000n, { is: 'percent' }, voice)}</span>
            <span className="nk-end nk-amount">{sayMeasure(units, chart.measure, voice)}</span>
          </div>
        );
      })}
    </div>
  );
}
