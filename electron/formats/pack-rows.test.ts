import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currencyCodes } from '../../shared/catalogue/currencies.ts';
import type { LocalDate } from '../../shared/kernel/local-date.ts';
import { money } from '../../shared/money/money.ts';
import type { NormalisedRow } from './format.ts';
import { packRows, unpackRows } from './pack-rows.ts';

const text = fc.string({ unit: 'binary', maxLength: 12 });
const units = fc.oneof(
  fc.constant(0n),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc.bigInt({ min: -(10n ** 27n), max: 10n ** 27n }),
);

const row = (withBalance: boolean): fc.Arbitrary<NormalisedRow> =>
  fc
    .record({
      line: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
      kind: fc.constantFrom('sale' as const, 'refund' as const, 'credit' as const),
      occurredAt: text,
      valueOn: fc.option(text as fc.Arbitrary<LocalDate>),
      currency: fc.constantFrom(...currencyCodes),
      method: fc.option(fc.constantFrom('upi' as const, 'other' as const)),
      batch: fc.option(text),
      releaseOn: fc.option(text as fc.Arbitrary<LocalDate>),
      reference: fc.option(text),
      merchantReference: fc.option(text),
      description: text,
      identity: text,
      feesUnsaid: fc.boolean(),
      lump: fc.option(text),
      raw: text,
      amounts: fc.tuple(units, units, units, units, units),
    })
    .map(({ amounts: [gross, fee, tax, net, balance], feesUnsaid, lump, ...rest }) => ({
      ...rest,
      ...(feesUnsaid ? { feesUnsaid: true } : {}),
      ...(lump === null ? {} : { lump }),
      gross: money(rest.currency, gross),
      fee: money(rest.currency, fee),
      tax: money(rest.currency, tax),
      net: money(rest.currency, net),
      balance: withBalance ? money(rest.currency, balance) : null,
    }));

test('rows come out of a crossing as they went in', () => {
  fc.assert(
    fc.property(fc.oneof(fc.array(row(true), { maxLength: 20 }), fc.array(row(false), { maxLength: 20 })), (rows) => {
      expect(unpackRows(structuredClone(packRows(rows)))).toEqual(rows);
    }),
    { numRuns: 300 },
  );
});
