import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import type { Writer } from '../../store/connection.ts';
import { insertControl, type ControlMeasure } from '../../store/imports/control-totals.ts';

/** Control totals: what the reader's rows add up to, kept beside the books so that both can be compared ever after. */
export function countControls(): {
  readonly count: (measure: ControlMeasure, amount: Money) => void;
  readonly write: (writer: Writer, importSeq: bigint) => void;
} {
  const totals = new Map<
    string,
    { readonly measure: ControlMeasure; readonly currency: CurrencyCode; units: bigint }
  >();
  return {
    count: (measure, amount) => {
      const key = `${measure} ${amount.currency}`;
      const known = totals.get(key);
      if (known === undefined) totals.set(key, { measure, currency: amount.currency, units: amount.units });
      else known.units += amount.units;
    },
    write: (writer, importSeq) => {
      for (const { measure, currency, units } of totals.values()) {
        insertControl(writer, importSeq, measure, money(currency, units));
      }
    },
  };
}
