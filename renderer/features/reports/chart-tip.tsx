import { toWire } from '../../../shared/money/wire.ts';
import { methodName } from '../../i18n/catalogue-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import type { DayRow } from './day-rows.ts';

type ChartTipProps = {
  readonly row: DayRow | undefined;
  readonly methods: readonly string[];
  readonly colourOf: (index: number) => string;
};

/** The exact figures of the day under the pointer. */
export function ChartTip({ row, methods, colourOf }: ChartTipProps) {
  const { labels, voice } = useSpeech();
  if (row === undefined) return null;
  return (
    <div className="nk-tip">
      <strong>{voice.date(row.day)}</strong>
      <dl>
        {methods.map((method, index) => {
          const gross = row.byMethod.get(method);
          return gross === undefined ? null : (
            <div key={method}>
              <dt>
                <span style={{ background: colourOf(index) }} aria-hidden />
                {methodName(labels, method)}
              </dt>
              <dd>
                <Amount value={toWire(gross)} />
              </dd>
            </div>
          );
        })}
        <div className="nk-tip-total">
          <dt>{labels.common.payments(row.payments, voice)}</dt>
          <dd>
            <Amount value={toWire(row.total)} />
          </dd>
        </div>
      </dl>
    </div>
  );
}
