import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencyCodes } from '../catalogue/currencies.ts';
import { toColumns } from './column-amount.ts';
import { fitsLedger } from './fits-ledger.ts';
import { fromWire } from './wire.ts';

describe('fitsLedger', () => {
  it.each([
    ['0', 'INR', true],
    ['-12345', 'INR', true],
    ['9223372036854775806', 'INR', true],
    ['9223372036854775807', 'INR', false],
    ['9'.repeat(40), 'INR', false],
    ['1.123456789', 'INR', true],
    ['1.1234567891', 'INR', false],
    ['1.5', 'JPY', true],
    ['1e3', 'INR', false],
    ['', 'INR', false],
    ['9223372036854775806999999999', 'ETH', true],
    ['9223372036854775807000000000', 'ETH', false],
  ] as const)('%s %s: %s', (amount, currency, fits) => {
    expect(fitsLedger({ amount, currency })).toBe(fits);
  });

  it('holds of exactly what can be read and laid into columns, but for the last unit of the largest', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...currencyCodes),
        fc.stringMatching(/^-?\d{1,40}(\.\d{1,18})?$/),
        (currency, amount) => {
          const lays = (): boolean => {
            try {
              toColumns(fromWire({ amount, currency }));
              return true;
            } catch {
              return false;
            }
          };
          if (fitsLedger({ amount, currency })) expect(lays()).toBe(true);
          else expect(lays() && !amount.includes('922337203685477580')).toBe(false);
        },
      ),
    );
  });
});
