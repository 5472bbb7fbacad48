import Database from 'better-sqlite3';
import * as fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { currencyCodes } from '../../../shared/catalogue/currencies.ts';
import { fromColumns, toColumns } from '../../../shared/money/column-amount.ts';
import { money, unitsPerMinor } from '../../../shared/money/money.ts';
import { payable } from '../../../shared/money/payable.ts';
import { payableSql } from './payable-sql.ts';

const database = new Database(':memory:');
afterAll(() => database.close());

const { amount, frac } = payableSql({ amount: '$amount', frac: '$frac' }, '$currency');
const asked = database.prepare(`SELECT ${amount} AS amount, ${frac} AS frac`);
asked.safeIntegers(true);

it('says of every currency what `payable` does, halves too', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...currencyCodes),
      fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
      fc.oneof(fc.constantFrom(-1n, 0n, 1n), fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n })),
      (currency, minor, beside) => {
        const per = unitsPerMinor(currency);
        const exact = money(currency, minor * per + per / 2n + beside);
        const found = asked.get({ ...toColumns(exact), currency }) as { amount: bigint; frac: bigint };
        expect(fromColumns(currency, found.amount, found.frac)).toEqual(payable(exact));
        expect(found.frac).toBeGreaterThanOrEqual(0n);
      },
    ),
  );
});
