import { toWire } from '../../../shared/money/wire.ts';
import { methodName } from '../../i18n/catalogue-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import type { DayRow } from './day-rows.ts';

type ChartTipProps = {
  /** Given by the chart: the bars under the pointer. */
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: { readonly row?: DayRow } }[];
  readonly methods: readonly string[];
  readonly colourOf: (index: number) => string;
};

/** The exact figures of the day under the pointer. */
export function ChartTip({ active = false, payload, methods, colourOf }: ChartTipProps) {
  const { labels, voice } = useSpeech();
  const row = payload?.[0]?.payload?.row;
  if (!active || row === undefined) return null;
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
