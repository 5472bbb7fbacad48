import type { Application } from '../../../shared/contract/application.ts';
import { fromMinor, unitsPerMinor, type Money } from '../../../shared/money/money.ts';
import { roundDivision } from '../../../shared/money/round-division.ts';
import { fromWire, toWire } from '../../../shared/money/wire.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import type { Said } from './said.ts';

/** The turnover of one past month, one amount a currency. */
export type RealMonth = readonly Money[];

/** The desk raises an alert where real turnover is so much over what is declared (issue 7); here it is said before. */
const overPercent = 120n;
/** Far below what is declared is worth a word too: limits and reserves are measured by it. */
const underPercent = 50n;

/**
 * Where what is declared is far from what the books of the last months show: by a fifth below it, or twice as much. Months
 * without any books count for nothing; a currency in which such a month had no turnover counts as nothing in it.
 */
export function declaredAdvice(declared: Application['declared'], months: readonly RealMonth[]): readonly Said[] {
  if (months.length === 0) return [];
  return declared.flatMap(({ amount }, index) => {
    const said = fromWire(amount);
    const units = months.flat().reduce((sum, one) => (one.currency === said.currency ? sum + one.units : sum), 0n);
    const count = BigInt(months.length);
    const facts = {
      declared: amount,
      // As people pay it: nobody reads parts of a paisa in an average.
      real: toWire(fromMinor(said.currency, roundDivision(units, count * unitsPerMinor(said.currency), 'half_even'))),
      months: months.length,
    };
    const field = `declared.${index}.amount`;
    if (units * 100n > said.units * count * overPercent)
      return [{ field, says: sentence('advice_declared_below', facts) }];
    if (units * 100n < said.units * count * underPercent)
      return [{ field, says: sentence('advice_declared_above', facts) }];
    return [];
  });
}
