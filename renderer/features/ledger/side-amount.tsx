import { absolute, isNegative, isZero } from '../../../shared/money/money.ts';
import { fromWire, toWire, type WireMoney } from '../../../shared/money/wire.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';

type SideAmountProps = {
  readonly value: WireMoney;
  readonly decimals?: number;
  /** Writes a zero out, where it is what is to be seen. */
  readonly zero?: boolean;
};

/** A balance as accountants write it: the amount, and on which side it stands. Nothing at all is a dash. */
export function SideAmount({ value, decimals, zero = false }: SideAmountProps) {
  const { ledger } = useSpeech().labels;
  const exact = fromWire(value);
  const nothing = isZero(exact);
  const side = nothing ? null : isNegative(exact) ? 'credit' : 'debit';
  return (
    <span className="nk-side-amount">
      {nothing && !zero ? (
        <span className="nk-dim">–</span>
      ) : (
        <Amount value={toWire(absolute(exact))} {...(decimals === undefined ? {} : { decimals })} />
      )}
      <abbr className="nk-side-of" title={side === null ? undefined : ledger[side]}>
        {side === null ? '' : side === 'debit' ? ledger.debitShort : ledger.creditShort}
      </abbr>
    </span>
  );
}
