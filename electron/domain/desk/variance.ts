import { assertSameCurrency, type Money } from '../../../shared/money/money.ts';
import { roundDivision } from '../../../shared/money/round-division.ts';

/** Where a share is larger than this it says no more than that: a declared paisa, a limit of nothing. */
const mostHundredths = 99_999_999n;

/** Real against declared in hundredths of a per cent: 2000 is 20 % over, −10000 nothing at all. Null where nothing is declared. */
export function variance(real: Money, declared: Money): number | null {
  assertSameCurrency(real, declared);
  if (declared.units <= 0n) return null;
  const hundredths = roundDivision((real.units - declared.units) * 10_000n, declared.units, 'half_even');
  return Number(hundredths > mostHundredths ? mostHundredths : hundredths);
}
