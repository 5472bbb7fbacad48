import fc from 'fast-check';
import { expect, it } from 'vitest';
import { currencyCodes, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { money } from '../../../shared/money/money.ts';
import { assertBalanced } from './assert-balanced.ts';
import { post, type AccountKeys } from './post.ts';
import type { Posting } from './posting.ts';
import { ruleKinds, type AmountSource, type RuleKind } from './posting-rules.ts';
import { reverse } from './reverse.ts';

/** One entry at random: its rule, what it is about, every amount a rule may read, and a second currency. */
type Event = {
  readonly kind: RuleKind;
  readonly keys: Required<AccountKeys>;
  readonly currency: CurrencyCode;
  readonly other: CurrencyCode;
  readonly units: Readonly<Record<AmountSource, bigint>>;
};

/** Which accounts an amount is added to, and which it is taken from: `role/key amount`. */
type Moves = { readonly add: readonly string[]; readonly take: readonly string[] };

/**
 * The books as an accountant says them, written apart from the rules: for each kind which balances go up and down, by
 * the amount as the file or the bank signs it. `P`, `B` and `M` stand for the provider account, the bank account and the method.
 */
const model: Readonly<Record<RuleKind, Moves>> = {
  sale: { add: ['receivable/P gross'], take: ['turnover/M gross'] },
  refund: { add: ['receivable/P gross'], take: ['refunds/M gross'] },
  refund_reversed: { add: ['receivable/P gross'], take: ['refunds/M gross'] },
  chargeback: { add: ['receivable/P gross'], take: ['chargebacks/M gross'] },
  chargeback_reversed: { add: ['receivable/P gross'], take: ['chargebacks/M gross'] },
  charge: { add: ['receivable/P gross'], take: ['fees/P gross'] },
  adjustment: { add: ['receivable/P gross'], take: ['adjustments/P gross'] },
  reserve_hold: { add: ['receivable/P gross'], take: ['rolling_reserve/P gross'] },
  reserve_release: { add: ['receivable/P gross'], take: ['rolling_reserve/P gross'] },
  carry_forward: { add: ['receivable/P gross'], take: ['carried_forward/P gross'] },
  cashback: { add: ['receivable/P gross'], take: ['cashback/P gross'] },
  conversion: { add: ['receivable/P gross'], take: ['exchange_clearing/ gross'] },
  tds: { add: ['receivable/P gross'], take: ['tds_receivable/P gross'] },
  withdrawal: { add: ['receivable/P gross'], take: ['payouts_in_transit/P gross'] },
  fee: { add: ['fees/P fee'], take: ['receivable/P fee'] },
  tax: { add: ['gst_input_credit/ tax'], take: ['receivable/P tax'] },
  payout: { add: ['payouts_in_transit/P net'], take: ['receivable/P net'] },
  opening_balance: { add: ['bank/B amount'], take: ['opening_balances/B amount'] },
  opening_held: { add: ['receivable/P amount'], take: ['opening_balances/B amount'] },
  bank_credit: { add: ['bank/B amount'], take: ['suspense/B amount'] },
  bank_debit: { add: ['bank/B amount'], take: ['bank_other/B amount'] },
  match: {
    add: ['suspense/B amount', 'rounding_differences/P rounding'],
    take: ['payouts_in_transit/P amount', 'payouts_in_transit/P rounding'],
  },
  match_debit: {
    add: ['bank_other/B amount', 'rounding_differences/P rounding'],
    take: ['payouts_in_transit/P amount', 'payouts_in_transit/P rounding'],
  },
  match_across: {
    add: ['suspense/B amount', 'exchange_clearing/ given'],
    take: ['payouts_in_transit/P given', 'exchange_clearing/ amount'],
  },
  match_debit_across: {
    add: ['bank_other/B amount', 'exchange_clearing/ given'],
    take: ['payouts_in_transit/P given', 'exchange_clearing/ amount'],
  },
  settlement_difference: { add: ['settlement_differences/P amount'], take: ['payouts_in_transit/P amount'] },
  transfer_out: { add: ['bank_other/B amount'], take: ['transfers/ amount'] },
  transfer_in: { add: ['suspense/B amount'], take: ['transfers/ amount'] },
  conversion_out: { add: ['bank_other/B amount'], take: ['exchange_clearing/ amount'] },
  conversion_in: { add: ['suspense/B amount'], take: ['exchange_clearing/ amount'] },
  cashback_credit: { add: ['suspense/B amount'], take: ['cashback/P amount'] },
  write_off_payout: { add: ['write_offs/ amount'], take: ['payouts_in_transit/P amount'] },
  write_off_payment: { add: ['write_offs/ amount'], take: ['receivable/P amount'] },
  write_off_credit: { add: ['suspense/B amount'], take: ['write_offs/ amount'] },
  exchange_gain: { add: ['exchange_clearing/ gain'], take: ['exchange_gain/ gain'] },
  exchange_loss: { add: ['exchange_loss/ loss'], take: ['exchange_clearing/ loss'] },
  settled_gain: { add: ['exchange_settled/ gain'], take: ['exchange_gain/ gain'] },
  settled_loss: { add: ['exchange_loss/ loss'], take: ['exchange_settled/ loss'] },
  unrealised_gain: { add: ['exchange_revaluation/ gain'], take: ['unrealised_exchange_gain/ gain'] },
  unrealised_loss: { add: ['unrealised_exchange_loss/ loss'], take: ['exchange_revaluation/ loss'] },
};

const isAcross = (kind: RuleKind): boolean => kind === 'match_across' || kind === 'match_debit_across';

/** What is given is in the batch's currency, which only a match across currencies has apart from the bank's. */
const currencyOf = ({ kind, currency, other }: Event, source: AmountSource): CurrencyCode =>
  isAcross(kind) && source === 'given' ? other : currency;

type Balances = Map<string, bigint>;

const change = (balances: Balances, account: string, units: bigint): void => {
  const now = (balances.get(account) ?? 0n) + units;
  if (now === 0n) balances.delete(account);
  else balances.set(account, now);
};

function modelled(balances: Balances, event: Event, sign: 1n | -1n): void {
  const { add, take } = model[event.kind];
  for (const [moves, way] of [
    [add, sign],
    [take, -sign],
  ] as const) {
    for (const move of moves) {
      const [account = '', source = ''] = move.split(' ');
      const key = account
        .replace('/P', `/${event.keys.provider_account}`)
        .replace('/B', `/${event.keys.bank_account}`)
        .replace('/M', `/${event.keys.method}`);
      const of = source as AmountSource;
      change(balances, `${key} ${currencyOf(event, of)}`, way * event.units[of]);
    }
  }
}

function posted(event: Event): readonly Posting[] {
  const sources = Object.keys(event.units) as AmountSource[];
  const amounts = Object.fromEntries(
    sources.map((source) => [source, money(currencyOf(event, source), event.units[source])]),
  ) as Record<AmountSource, ReturnType<typeof money>>;
  return post(event.kind, amounts, event.keys);
}

const write = (balances: Balances, postings: readonly Posting[]): void => {
  assertBalanced(postings);
  for (const { account, amount } of postings)
    change(balances, `${account.role}/${account.key} ${amount.currency}`, amount.units);
};

/** From nothing to a billion ether in units of the ledger, either way. */
const units = fc.oneof(
  fc.constant(0n),
  fc.bigInt(-5n, 5n),
  fc.bigInt(-(10n ** 14n), 10n ** 14n),
  fc.bigInt(-(10n ** 27n), 10n ** 27n),
);
const event: fc.Arbitrary<Event> = fc.record({
  kind: fc.constantFrom(...ruleKinds),
  keys: fc.record({
    provider_account: fc.constantFrom('p1', 'p2'),
    bank_account: fc.constantFrom('b1', 'b2'),
    method: fc.constantFrom('upi', 'credit_card', 'other'),
  }),
  currency: fc.constantFrom(...currencyCodes),
  other: fc.constantFrom<CurrencyCode>('INR', 'USD', 'ETH'),
  units: fc.record({
    gross: units,
    fee: units,
    tax: units,
    net: units,
    amount: units,
    rounding: units,
    given: units,
    gain: units,
    loss: units,
  }),
});

/** In full, two million entries: twenty times a hundred thousand, in books of five thousand each. */
const full = process.env['NIKASH_TEST_SIZE'] === 'full';
const length = full ? 5_000 : 1_500;

it('keeps every balance of thousands of rows, and of their reversals, as an accountant would', () => {
  fc.assert(
    fc.property(
      fc.array(event, { minLength: length, maxLength: length, size: 'max' }),
      fc.array(fc.boolean(), { minLength: length, maxLength: length, size: 'max' }),
      (events, undone) => {
        const books: Balances = new Map();
        const expected: Balances = new Map();
        for (const each of events) {
          write(books, posted(each));
          modelled(expected, each, 1n);
        }
        expect(books).toEqual(expected);
        events.forEach((each, index) => {
          if (undone[index] !== true) return;
          write(books, reverse(posted(each)));
          modelled(expected, each, -1n);
        });
        expect(books).toEqual(expected);
        const perCurrency: Balances = new Map();
        for (const [account, balance] of books) change(perCurrency, account.split(' ')[1] ?? '', balance);
        expect(perCurrency).toEqual(new Map());
        events.forEach((each, index) => {
          if (undone[index] !== true) write(books, reverse(posted(each)));
        });
        expect(books).toEqual(new Map());
      },
    ),
    { numRuns: full ? 400 : 4, endOnFailure: true },
  );
}, 600_000);
