import { expect, it } from 'vitest';
import { chart, type AccountRole } from './chart.ts';
import { postingRules, ruleKinds, type PostingRule } from './posting-rules.ts';

const roles = Object.keys(chart) as AccountRole[];
const thousandOf = { asset: 1, liability: 2, equity: 3, income: 4, expense: 5 };

it('numbers each account once, in order, in the thousand of its type', () => {
  const codes = roles.map((role) => chart[role].code);
  expect(codes).toEqual([...new Set(codes)].toSorted((left, right) => left - right));
  for (const role of roles)
    expect([role, Math.floor(chart[role].code / 1000)]).toEqual([role, thousandOf[chart[role].type]]);
});

// A number once given stays: books, exports and people's memories use it.
it('keeps the numbers', () => {
  expect(Object.fromEntries(roles.map((role) => [role, chart[role].code]))).toMatchInlineSnapshot(`
    {
      "adjustments": 4100,
      "bank": 1000,
      "bank_other": 5200,
      "carried_forward": 1120,
      "cashback": 4110,
      "chargebacks": 4020,
      "exchange_clearing": 3000,
      "exchange_gain": 4900,
      "exchange_loss": 5900,
      "exchange_revaluation": 1900,
      "exchange_settled": 1910,
      "fees": 5000,
      "gst_input_credit": 1300,
      "opening_balances": 3010,
      "payouts_in_transit": 1200,
      "receivable": 1100,
      "refunds": 4010,
      "rolling_reserve": 1110,
      "rounding_differences": 5100,
      "settlement_differences": 5105,
      "suspense": 2000,
      "tds_receivable": 1310,
      "transfers": 1210,
      "turnover": 4000,
      "unrealised_exchange_gain": 4910,
      "unrealised_exchange_loss": 5910,
      "write_offs": 5110,
    }
  `);
});

it('revalues what is owed and held, never income, expense or the exchange accounts', () => {
  expect(roles.filter((role) => chart[role].monetary)).toEqual([
    'bank',
    'receivable',
    'rolling_reserve',
    'carried_forward',
    'payouts_in_transit',
    'transfers',
    'gst_input_credit',
    'tds_receivable',
    'suspense',
  ]);
});

it('has no account that no rule posts to', () => {
  const used = new Set(ruleKinds.flatMap((kind) => (postingRules[kind] as PostingRule).lines.map(({ role }) => role)));
  expect(roles.filter((role) => !used.has(role))).toEqual([]);
});
