import type { WireMoney } from '../../shared/money/wire.ts';
import { useSpeech } from '../i18n/speech-context.tsx';
import { alignAtPoint, decimalsOf } from './decimal-alignment.ts';

type AmountProps = {
  readonly value: WireMoney;
  /** The most decimals of its column; see `widestDecimals`. */
  readonly decimals?: number;
  readonly className?: string;
};

/** An amount with its currency's label, in the reader's digits and grouping. */
export function Amount({ value, decimals, className }: AmountProps) {
  const { voice } = useSpeech();
  const text = voice.money(value);
  return (
    <span className={className === undefined ? 'nk-amount' : `nk-amount ${className}`}>
      {decimals === undefined ? text : alignAtPoint(text, decimalsOf(value), decimals)}
    </span>
  );
}
