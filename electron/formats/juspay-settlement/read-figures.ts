import { negate, zero, type Money } from '../../../shared/money/money.ts';

export type JuspayFigures = {
  readonly amount: Money;
  readonly fee: Money;
  readonly tax: Money;
  readonly credit: Money;
  readonly debit: Money;
};

export type JuspayCosts = { readonly fee: Money; readonly tax: Money };

/**
 * What was kept of a row, so that gross − fee − tax is exactly credit − debit; null when no reading comes to that. Money in
 * has its costs taken off. For money out three ways are possible, and the row's own figures say which: the costs of the
 * payment are given back with it, are not touched, or are charged again.
 */
export function costsOf(gross: Money, { fee, tax, credit, debit }: JuspayFigures): JuspayCosts | null {
  const { currency } = gross;
  const stated = credit.units - debit.units;
  const untouched = { fee: zero(currency), tax: zero(currency) };
  const charged = { fee, tax };
  const givenBack = { fee: negate(fee), tax: negate(tax) };
  const readings = gross.units < 0n ? [untouched, givenBack, charged] : [charged];
  return readings.find((costs) => gross.units - costs.fee.units - costs.tax.units === stated) ?? null;
}
