import { dinero, toSnapshot, type Dinero } from 'dinero.js/bigint';
import { exponentOf, type CurrencyCode } from '../catalogue/currencies.ts';
import { assert } from '../kernel/assert.ts';
import { ledgerScale, money, type Money } from './money.ts';

/** As dinero.js holds it: the same integer, with the ledger's scale. Lives inside shared/money only: it cannot cross IPC. */
export const toDinero = (value: Money): Dinero<bigint, CurrencyCode> =>
  dinero({
    amount: value.units,
    currency: { code: value.currency, base: 10n, exponent: BigInt(exponentOf(value.currency)) },
    scale: BigInt(ledgerScale(value.currency)),
  });

/**
 * Back from dinero.js.
 * @throws AssertionFault when it has become finer than the ledger: a conversion must end in an explicit rounding.
 */
export function fromDinero(value: Dinero<bigint, CurrencyCode>): Money {
  const { amount, currency, scale } = toSnapshot(value);
  const missing = BigInt(ledgerScale(currency.code)) - scale;
  assert(missing >= 0n, `${currency.code} with ${scale} decimals is finer than the ledger`);
  return money(currency.code, amount * 10n ** missing);
}
