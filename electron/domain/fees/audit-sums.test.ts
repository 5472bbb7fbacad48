import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feeVerdicts } from '../../../shared/contract/fees.ts';
import { rateCard } from '../../../shared/contract/rate-card.ts';
import { unitsPerMinor } from '../../../shared/money/money.ts';
import { addJudged, noSums } from './audit-sums.ts';
import { cardTerms } from './card-terms.ts';
import { effectivePercent } from './effective-percent.ts';
import { judgeCharge, type Charge } from './judge-charge.ts';

const minor = unitsPerMinor('INR');
const card = cardTerms(
  'c',
  rateCard.parse({
    name: 'Agreed',
    providerAccount: 'a',
    currency: 'INR',
    from: '2026-01-01',
    refundKeepsFee: false,
    lines: [
      { methods: ['credit_card'], percent: '1.95', fixed: '1', min: '3', max: '90', taxPercent: '18' },
      { methods: ['upi'], percent: '0', taxPercent: '0' },
    ],
  }),
);

const charge = fc
  .record({
    kind: fc.constantFrom('sale', 'sale', 'refund', 'chargeback', 'refund_reversed', 'fee', 'adjustment'),
    method: fc.constantFrom('credit_card', 'upi', 'wallet'),
    gross: fc.bigInt(0n, 10_000_00n),
    fee: fc.bigInt(-300_0n, 300_0n),
    tax: fc.bigInt(-60_0n, 60_0n),
    together: fc.boolean(),
  })
  .map(({ gross, fee, tax, ...more }): Charge => {
    const isBack = more.kind === 'refund' || more.kind === 'chargeback' || more.kind === 'fee';
    return {
      ...more,
      gross: (isBack ? -gross : gross) * minor,
      fee: (fee * minor) / 10n,
      tax: more.together ? 0n : (tax * minor) / 10n,
    };
  });

describe('the sums of an audit', () => {
  it('leave nothing out: what was charged is told by its reasons, exactly, however rows are grouped', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(charge, fc.integer({ min: 1, max: 5 })), { maxLength: 30 }), (groups) => {
        const grouped = noSums();
        const single = noSums();
        for (const [one, rows] of groups) {
          const judgement = judgeCharge(card, one, minor);
          addJudged(grouped, one, judgement, rows);
          for (let at = 0; at < rows; at += 1) addJudged(single, one, judgement, 1);
        }
        expect(grouped).toEqual(single);
        const { told, chargedFee, chargedTax, expectedFee, expectedTax, rounding } = grouped;
        const free = [told.not_agreed, told.no_card, told.own_row].reduce((sum, { units }) => sum + units, 0n);
        expect(chargedFee + chargedTax).toBe(
          expectedFee + expectedTax + told.over.units - told.under.units + rounding + free,
        );
        expect(feeVerdicts.reduce((sum, verdict) => sum + told[verdict].rows, 0)).toBe(
          groups.reduce((sum, [, rows]) => sum + rows, 0),
        );
        expect(told.over.units >= 0n && told.under.units >= 0n).toBe(true);
      }),
    );
  });

  it('never net over against under', () => {
    const sums = noSums();
    const sale = { kind: 'sale', method: 'upi', gross: 100_00n * minor, tax: 0n, together: false };
    const dear = { ...sale, method: 'credit_card', fee: 13_00n * minor, tax: 54n * minor };
    const cheap = { ...dear, fee: 0n, tax: 0n };
    for (const one of [dear, cheap]) addJudged(sums, one, judgeCharge(card, one, minor), 1);
    expect([sums.told.over.units / minor, sums.told.under.units / minor]).toEqual([10_00n, 3_54n]);
  });
});

it.each([
  [195n, 10_000n, '1.950'],
  [1n, 3n, '33.333'],
  [0n, 5n, '0.000'],
  [-1n, 1_000n, '-0.100'],
  [5n, 0n, null],
])('%s of %s is %s %%', (fee, gross, expected) => {
  expect(effectivePercent(fee, gross)).toBe(expected);
});
