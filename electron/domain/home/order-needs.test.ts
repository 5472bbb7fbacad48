import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { convert } from '../../../shared/money/convert.ts';
import { fromMinor, type Money } from '../../../shared/money/money.ts';
import { rate } from '../../../shared/money/rate.ts';
import { orderNeeds } from './order-needs.ts';

const dollar = rate('USD', 'INR', 84n, 1n);
const worth = (amount: Money): Money | null =>
  amount.currency === 'INR' ? amount : amount.currency === 'USD' ? convert(amount, dollar) : null;

const need = (name: string, amount: readonly [CurrencyCode, bigint] | null) => ({
  name,
  amount: amount === null ? null : fromMinor(amount[0], amount[1]),
});

describe('orderNeeds', () => {
  it('puts the most first whatever its currency, then what no rate is known of, then what is no matter of money', () => {
    const { needs, withoutRate } = orderNeeds(
      [
        need('close', null),
        need('two bitcoin', ['BTC', 200_000_000n]),
        need('a thousand rupees', ['INR', 100_000n]),
        need('a hundred dollars', ['USD', 10_000n]),
        need('one euro', ['EUR', 100n]),
        need('backup', null),
        need('three bitcoin', ['BTC', 300_000_000n]),
        need('nine thousand rupees', ['INR', 900_000n]),
      ],
      worth,
    );
    expect(needs.map(({ name }) => name)).toEqual([
      'nine thousand rupees',
      'a hundred dollars',
      'a thousand rupees',
      'three bitcoin',
      'two bitcoin',
      'one euro',
      'close',
      'backup',
    ]);
    expect(withoutRate).toEqual(['BTC', 'EUR']);
  });

  it('keeps every need once, as it was given', () => {
    const some = fc
      .tuple(fc.constantFrom<CurrencyCode>('INR', 'USD', 'EUR'), fc.bigInt({ min: 0n, max: 10n ** 9n }))
      .map(([currency, minor]) => need('x', [currency, minor]));
    fc.assert(
      fc.property(fc.array(fc.oneof(some, fc.constant(need('none', null)))), (given) => {
        const { needs } = orderNeeds(given, worth);
        expect(needs).toHaveLength(given.length);
        expect(given.every((one) => needs.includes(one))).toBe(true);
        const values = needs.flatMap(({ amount }) => (amount === null ? [] : (worth(amount)?.units ?? [])));
        expect(values).toEqual(values.toSorted((a, b) => (a > b ? -1 : a < b ? 1 : 0)));
      }),
    );
  });
});
