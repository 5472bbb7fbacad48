import { ageings, type Ageing, type Exception } from '../../../shared/contract/exceptions.ts';
import type { WireMoney } from '../../../shared/money/wire.ts';
import { useMemo } from 'react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { widestDecimals } from '../../ui/decimal-alignment.ts';
import { riskByAge } from './exception-rows.ts';

type RiskTotalsProps = {
  readonly exceptions: readonly Exception[];
  readonly age: Ageing | null;
  readonly onAge: (age: Ageing | null) => void;
};

/** What is at risk in each currency, in all and by age; the head of a column shows that age alone. */
export function RiskTotals({ exceptions, age, onAge }: RiskTotalsProps) {
  const { labels } = useSpeech();
  const words = labels.exceptions;
  const risks = useMemo(() => riskByAge(exceptions), [exceptions]);
  const counts = useMemo(() => Map.groupBy(exceptions, ({ ageing }) => ageing), [exceptions]);
  if (risks.length === 0) return null;
  return (
    <div className="nk-risk">
      <table className="nk-table" aria-label={words.atRiskByAge}>
        <thead>
          <tr>
            <th scope="col">{words.atRisk}</th>
            <th scope="col" className="nk-end">
              <AgeButton
                label={words.everyAge}
                count={exceptions.length}
                pressed={age === null}
                onPress={() => onAge(null)}
              />
            </th>
            {ageings.map((one) => (
              <th key={one} scope="col" className="nk-end">
                <AgeButton
                  label={words.ageings[one]}
                  count={counts.get(one)?.length ?? 0}
                  pressed={age === one}
                  onPress={() => onAge(age === one ? null : one)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {risks.map(({ currency, total, byAge }) => {
            const decimals = widestDecimals([total, ...Object.values(byAge)]);
            return (
              <tr key={currency}>
                <th scope="row">{currency}</th>
                <td className="nk-end nk-risk-total">
                  <Amount value={total} decimals={decimals} />
                </td>
                {ageings.map((one) => (
                  <td key={one} className="nk-end" data-shown={age === one}>
                    <AmountOrNone value={byAge[one]} decimals={decimals} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const AmountOrNone = ({ value, decimals }: { readonly value: WireMoney; readonly decimals: number }) =>
  value.amount === '0' ? <span className="nk-dim">–</span> : <Amount value={value} decimals={decimals} />;

type AgeButtonProps = {
  readonly label: string;
  readonly count: number;
  readonly pressed: boolean;
  readonly onPress: () => void;
};

function AgeButton({ label, count, pressed, onPress }: AgeButtonProps) {
  const { voice } = useSpeech();
  return (
    <button type="button" className="nk-age" aria-pressed={pressed} onClick={onPress}>
      {label} <span className="nk-age-count">{voice.number(count)}</span>
    </button>
  );
}
