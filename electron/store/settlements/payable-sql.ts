import { currencyCodes } from '../../../shared/catalogue/currencies.ts';
import { unitsPerMinor } from '../../../shared/money/money.ts';

/** SQL of an amount in two columns (`column-amount.ts`): `frac` is 0 to 999,999,999. */
export type PairSql = { readonly amount: string; readonly frac: string };

const base = 1_000_000_000n;

/** What of `frac` makes one minor unit: all of it, but of coins whose minor unit is finer than the column `amount`. */
const finer = currencyCodes.flatMap((code) => {
  const per = unitsPerMinor(code);
  return per === base ? [] : [`WHEN '${code}' THEN ${per}`];
});

/** As `payable` of shared/money has it, half to even: for sums over more rows than are worth giving out one by one. */
export function payableSql({ amount, frac }: PairSql, currency: string): PairSql {
  const per = `(CASE ${currency} ${finer.join(' ')} ELSE ${base} END)`;
  const rest = `(${frac} % ${per})`;
  // Where a minor unit is a part of `frac`, an even number of them makes one of `amount`: whether it is odd is said by `frac` alone.
  const isOdd = `((${amount} * ((${base} / ${per}) % 2) + ${frac} / ${per}) % 2 <> 0)`;
  const up = `(2 * ${rest} > ${per} OR (2 * ${rest} = ${per} AND ${isOdd}))`;
  const rounded = `((${frac} / ${per} + ${up}) * ${per})`;
  return { amount: `(${amount} + ${rounded} / ${base})`, frac: `(${rounded} % ${base})` };
}
