import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { currencyCodes, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { fromMinor, money, type Money } from '../../../shared/money/money.ts';
import { assertBalanced } from './assert-balanced.ts';
import { chart } from './chart.ts';
import { entriesOfRow, type BookedRowKind } from './entries-of-row.ts';
import { explainRule } from './explain-rule.ts';
import { post, type AccountKeys } from './post.ts';
import type { Posting } from './posting.ts';
import { measures, postingRules, ruleKinds, type AmountSource, type PostingRule } from './posting-rules.ts';
import { reverse } from './reverse.ts';

const keys: AccountKeys = { provider_account: 'p1', bank_account: 'b1', method: 'upi' };
const inr = (minor: bigint): Money => fromMinor('INR', minor);
const shown = (postings: readonly Posting[]): string[] =>
  postings.map(({ account, amount }) => `${account.role}/${account.key} ${toDecimalText(amount)}`);
const anyMoney = (currency: CurrencyCode): fc.Arbitrary<Money> =>
  fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }).map((units) => money(currency, units));
const amountsIn = (currency: CurrencyCode): fc.Arbitrary<Record<AmountSource, Money>> =>
  fc.record({
    gross: anyMoney(currency),
    fee: anyMoney(currency),
    tax: anyMoney(currency),
    net: anyMoney(currency),
    amount: anyMoney(currency),
    rounding: anyMoney(currency),
  });
const anyAmounts = fc.constantFrom(...currencyCodes).chain(amountsIn);

describe('post', () => {
  it('books a sale, its fee, its tax and its payout as the books expect', () => {
    expect(shown(post('sale', { gross: inr(100_000n) }, keys))).toEqual([
      'receivable/p1 1000.00',
      'turnover/upi -1000.00',
    ]);
    expect(shown(post('refund', { gross: inr(-20_000n) }, keys))).toEqual([
      'refunds/upi 200.00',
      'receivable/p1 -200.00',
    ]);
    expect(shown(post('fee', { fee: inr(740n) }, keys))).toEqual(['fees/p1 7.40', 'receivable/p1 -7.40']);
    expect(shown(post('tax', { tax: money('INR', 1_332n * 10n ** 8n) }, keys))).toEqual([
      'gst_input_credit/ 1.332',
      'receivable/p1 -1.332',
    ]);
    expect(shown(post('charge', { gross: inr(-500n) }, keys))).toEqual(['fees/p1 5.00', 'receivable/p1 -5.00']);
    expect(shown(post('adjustment', { gross: inr(-500n) }, keys))).toEqual([
      'receivable/p1 -5.00',
      'adjustments/p1 5.00',
    ]);
    expect(shown(post('payout', { net: inr(128_490n) }, keys))).toEqual([
      'payouts_in_transit/p1 1284.90',
      'receivable/p1 -1284.90',
    ]);
    expect(shown(post('payout', { net: inr(-5_000n) }, keys))).toEqual([
      'payouts_in_transit/p1 -50.00',
      'receivable/p1 50.00',
    ]);
    expect(shown(post('bank_credit', { amount: inr(128_490n) }, keys))).toEqual([
      'bank/b1 1284.90',
      'suspense/b1 -1284.90',
    ]);
    expect(shown(post('bank_debit', { amount: inr(-700n) }, keys))).toEqual(['bank_other/b1 7.00', 'bank/b1 -7.00']);
  });

  it('explains a credit by its batch and leaves an accepted difference in transit', () => {
    const payout = post('payout', { net: inr(100_000n) }, keys);
    const match = post('match', { amount: inr(90_000n), rounding: inr(0n) }, keys);
    expect(shown(match)).toEqual(['suspense/b1 900.00', 'payouts_in_transit/p1 -900.00']);
    expect(balanceOf([...payout, ...match], 'payouts_in_transit')).toBe(inr(10_000n).units);
  });

  it('takes what no bank can pay to rounding differences and empties the transit', () => {
    const exact = money('INR', 1_284_902n * 10n ** 8n);
    const received = inr(128_490n);
    const rounding = money('INR', exact.units - received.units);
    const all = [
      ...post('payout', { net: exact }, keys),
      ...post('bank_credit', { amount: received }, keys),
      ...post('match', { amount: received, rounding }, keys),
    ];
    expect(balanceOf(all, 'payouts_in_transit')).toBe(0n);
    expect(balanceOf(all, 'suspense')).toBe(0n);
    expect(balanceOf(all, 'rounding_differences')).toBe(rounding.units);
  });

  it('leaves a negative batch and its debit with nothing in transit and nothing in other payments', () => {
    const amount = inr(-5_000n);
    const all = [
      ...post('payout', { net: amount }, keys),
      ...post('bank_debit', { amount }, keys),
      ...post('match_debit', { amount, rounding: inr(0n) }, keys),
    ];
    expect(balanceOf(all, 'payouts_in_transit')).toBe(0n);
    expect(balanceOf(all, 'bank_other')).toBe(0n);
    expect(balanceOf(all, 'bank')).toBe(-inr(5_000n).units);
  });

  it('leaves zero postings out', () => {
    expect(post('fee', { fee: inr(0n) }, keys)).toEqual([]);
  });

  it('needs the key that splits the account, and one currency', () => {
    expect(() => post('sale', { gross: inr(1n) }, { provider_account: 'p1' })).toThrow(
      'an account of turnover needs its method',
    );
    expect(() => post('match', { amount: inr(100n), rounding: money('USD', 1n) }, keys)).toThrow(
      'match in INR and USD',
    );
  });

  it.each(ruleKinds)('%s balances for any amounts and is undone by its reversal', (kind) => {
    fc.assert(
      fc.property(anyAmounts, (amounts) => {
        const postings = post(kind, amounts, keys);
        const both = [...postings, ...reverse(postings)];
        expect(sumOf(postings)).toBe(0n);
        for (const { account } of postings) expect(balanceOf(both, account.role)).toBe(0n);
      }),
    );
  });

  it.each(['sale', 'refund', 'fee', 'adjustment'] as const satisfies readonly BookedRowKind[])(
    'a settled %s moves the receivable by its net',
    (kind) => {
      fc.assert(
        fc.property(anyAmounts, (amounts) => {
          const postings = entriesOfRow(kind, true).flatMap((entry) => post(entry, amounts, keys));
          expect(balanceOf(postings, 'receivable')).toBe(amounts.gross.units - amounts.fee.units - amounts.tax.units);
          const unsettled = entriesOfRow(kind, false).flatMap((entry) => post(entry, amounts, keys));
          expect(balanceOf(unsettled, 'receivable')).toBe(amounts.gross.units);
        }),
      );
    },
  );
});

describe('assertBalanced', () => {
  it('looks at each currency by itself', () => {
    expect(() => assertBalanced([{ amount: inr(5n) }, { amount: money('USD', -inr(5n).units) }])).toThrow(
      'out of balance',
    );
    expect(() =>
      assertBalanced([
        { amount: inr(5n) },
        { amount: inr(-5n) },
        { amount: money('USD', 1n) },
        { amount: money('USD', -1n) },
      ]),
    ).not.toThrow();
  });
});

describe('the rules', () => {
  it.each(ruleKinds)('%s debits and credits each of its measures equally and says why', (kind) => {
    const rule: PostingRule = postingRules[kind];
    const sides = new Map<string, number>();
    for (const { side, measure, role } of rule.lines) {
      sides.set(measure, (sides.get(measure) ?? 0) + (side === 'debit' ? 1 : -1));
      expect(Object.hasOwn(chart, role)).toBe(true);
    }
    expect([...sides.values()].every((balance) => balance === 0)).toBe(true);
    const words = explainRule(kind);
    for (const { role, measure, reason } of rule.lines) {
      expect(words).toContain(`${chart[role].name} with ${measures[measure].words}: ${reason}.`);
    }
  });

  it('explains itself', () => {
    expect(explainRule('fee')).toBe(
      [
        'The provider kept its fee. Posted when the settlement line is known.',
        'Debit Provider fees with the fee: the provider’s work costs it.',
        'Credit Receivable from provider with the fee: the provider has kept it.',
      ].join('\n'),
    );
  });
});

const sumOf = (postings: readonly Posting[]): bigint => postings.reduce((sum, { amount }) => sum + amount.units, 0n);

function balanceOf(postings: readonly Posting[], role: string): bigint {
  return sumOf(postings.filter(({ account }) => account.role === role));
}
