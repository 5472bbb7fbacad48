import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { currencyCodes, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { fromMinor, money, type Money } from '../../../shared/money/money.ts';
import type { BookedRowKind } from '../../../shared/catalogue/row-kinds.ts';
import { assertBalanced } from './assert-balanced.ts';
import { chart } from './chart.ts';
import { explainRule } from './explain-rule.ts';
import { post, type AccountKeys } from './post.ts';
import type { Posting } from './posting.ts';
import { measures, postingRules, ruleKinds, type AmountSource, type PostingRule } from './posting-rules.ts';
import { reverse } from './reverse.ts';
import { ruleOfRow } from './rule-of-row.ts';

const keys: AccountKeys = { provider_account: 'p1', bank_account: 'b1', method: 'upi' };
const inr = (minor: bigint): Money => fromMinor('INR', minor);
const usd = (minor: bigint): Money => fromMinor('USD', minor);
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
    given: anyMoney(currency),
    gain: anyMoney(currency),
    loss: anyMoney(currency),
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

  it.each([
    ['refund_reversed', { gross: inr(20_000n) }, ['receivable/p1 200.00', 'refunds/upi -200.00']],
    ['chargeback', { gross: inr(-90_000n) }, ['chargebacks/upi 900.00', 'receivable/p1 -900.00']],
    ['chargeback_reversed', { gross: inr(90_000n) }, ['receivable/p1 900.00', 'chargebacks/upi -900.00']],
    ['reserve_hold', { gross: inr(-5_000n) }, ['rolling_reserve/p1 50.00', 'receivable/p1 -50.00']],
    ['reserve_release', { gross: inr(5_000n) }, ['receivable/p1 50.00', 'rolling_reserve/p1 -50.00']],
    ['cashback', { gross: inr(3_500n) }, ['receivable/p1 35.00', 'cashback/p1 -35.00']],
    ['tds', { gross: inr(-100n) }, ['tds_receivable/p1 1.00', 'receivable/p1 -1.00']],
    ['write_off_payout', { amount: inr(1_000n) }, ['write_offs/ 10.00', 'payouts_in_transit/p1 -10.00']],
    ['write_off_payment', { amount: inr(1_000n) }, ['write_offs/ 10.00', 'receivable/p1 -10.00']],
    ['write_off_credit', { amount: inr(1_000n) }, ['suspense/b1 10.00', 'write_offs/ -10.00']],
    ['exchange_gain', { gain: inr(50_000n) }, ['exchange_clearing/ 500.00', 'exchange_gain/ -500.00']],
    ['exchange_loss', { loss: inr(50_000n) }, ['exchange_loss/ 500.00', 'exchange_clearing/ -500.00']],
    ['settled_gain', { gain: inr(70n) }, ['exchange_settled/ 0.70', 'exchange_gain/ -0.70']],
    ['settled_loss', { loss: inr(70n) }, ['exchange_loss/ 0.70', 'exchange_settled/ -0.70']],
    ['unrealised_gain', { gain: inr(70n) }, ['exchange_revaluation/ 0.70', 'unrealised_exchange_gain/ -0.70']],
    ['unrealised_loss', { loss: inr(70n) }, ['unrealised_exchange_loss/ 0.70', 'exchange_revaluation/ -0.70']],
  ] as const)('books a %s', (kind, amounts, expected) => {
    // Each line gives its rule's own amounts; the compiler sees only that some rule takes them.
    expect(shown(post(kind, amounts as never, keys))).toEqual(expected);
  });

  it('leaves nothing carried forward once the next batch has taken it', () => {
    const out = post('carry_forward', { gross: inr(30_000n) }, keys);
    expect(shown(out)).toEqual(['receivable/p1 300.00', 'carried_forward/p1 -300.00']);
    const both = [...out, ...post('carry_forward', { gross: inr(-30_000n) }, keys)];
    expect([balanceOf(both, 'carried_forward'), balanceOf(both, 'receivable')]).toEqual([0n, 0n]);
  });

  it('exchanges what the provider owes, each currency by itself', () => {
    expect(
      shown([
        ...post('conversion', { gross: usd(-10_000n) }, keys),
        ...post('conversion', { gross: inr(830_000n) }, keys),
      ]),
    ).toEqual([
      'receivable/p1 -100.00',
      'exchange_clearing/ 100.00',
      'receivable/p1 8300.00',
      'exchange_clearing/ -8300.00',
    ]);
  });

  it('matches across currencies, and leaves nothing between them at the booked rate once the gain is taken', () => {
    const match = post('match_across', { given: usd(100_000n), amount: inr(8_350_000n) }, keys);
    expect(shown(match)).toEqual([
      'exchange_clearing/ 1000.00',
      'payouts_in_transit/p1 -1000.00',
      'suspense/b1 83500.00',
      'exchange_clearing/ -83500.00',
    ]);
    const all = [...match, ...post('exchange_gain', { gain: inr(50_000n) }, keys)];
    const clearing = (currency: CurrencyCode): bigint =>
      sumOf(all.filter(({ account, amount }) => account.role === 'exchange_clearing' && amount.currency === currency));
    const bookedRate = 83n;
    expect(clearing('USD') * bookedRate + clearing('INR')).toBe(0n);
  });

  it('matches a negative batch and a debit across currencies', () => {
    const all = [
      ...post('payout', { net: usd(-1_000n) }, keys),
      ...post('bank_debit', { amount: inr(-83_000n) }, keys),
      ...post('match_debit_across', { given: usd(-1_000n), amount: inr(-83_000n) }, keys),
    ];
    expect([balanceOf(all, 'payouts_in_transit'), balanceOf(all, 'bank_other')]).toEqual([0n, 0n]);
    expect(shown(all.filter(({ account }) => account.role === 'exchange_clearing'))).toEqual([
      'exchange_clearing/ -10.00',
      'exchange_clearing/ 830.00',
    ]);
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

  it.each(['match_across', 'match_debit_across'] as const)('%s balances in each of two currencies', (kind) => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...currencyCodes), { minLength: 2, maxLength: 2 }),
        fc.bigInt(),
        fc.bigInt(),
        ([left, right], given, amount) => {
          if (left === undefined || right === undefined) throw new Error('two currencies');
          const postings = post(kind, { given: money(left, given), amount: money(right, amount) }, keys);
          for (const [currency, units] of [
            [left, given],
            [right, amount],
          ] as const) {
            const own = postings.filter((posting) => posting.amount.currency === currency);
            expect(own.length).toBe(units === 0n ? 0 : 2);
            expect(sumOf(own)).toBe(0n);
          }
        },
      ),
    );
  });

  const providerRows = (Object.keys(ruleOfRow) as BookedRowKind[]).filter(
    (kind) => kind !== 'credit' && kind !== 'debit',
  );

  it.each(providerRows)('a %s moves the receivable by exactly its gross, and by its net once settled', (kind) => {
    fc.assert(
      fc.property(anyAmounts, (amounts) => {
        const postings = post(ruleOfRow[kind], amounts, keys);
        expect(balanceOf(postings, 'receivable')).toBe(amounts.gross.units);
        const settled = [...postings, ...post('fee', amounts, keys), ...post('tax', amounts, keys)];
        expect(balanceOf(settled, 'receivable')).toBe(amounts.gross.units - amounts.fee.units - amounts.tax.units);
      }),
    );
  });
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
        'The provider kept its fees. Posted once for each batch and import: the sum over the lines that the import added to the batch.',
        'Debit Provider fees with the fees of the batch’s lines: the provider’s work costs it.',
        'Credit Receivable from provider with the fees of the batch’s lines: the provider has kept it.',
      ].join('\n'),
    );
    expect(explainRule('unrealised_gain')).toBe(
      [
        'At a month’s end what is owed in other currencies is worth more than it was booked at. Taken back on the first day of the next month.',
        'Debit Exchange revaluation with the gain in the base currency: it is worth that much more today.',
        'Credit Exchange gain, unrealised with the gain in the base currency: no exchange has brought it yet.',
        'Source: IAS 21.23(a) and 21.28: monetary items at the closing rate, the difference in profit or loss.',
      ].join('\n'),
    );
  });
});

const sumOf = (postings: readonly Posting[]): bigint => postings.reduce((sum, { amount }) => sum + amount.units, 0n);

function balanceOf(postings: readonly Posting[], role: string): bigint {
  return sumOf(postings.filter(({ account }) => account.role === role));
}
