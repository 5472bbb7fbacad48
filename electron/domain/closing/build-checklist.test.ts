import { describe, expect, it } from 'vitest';
import { checklistItems } from '../../../shared/contract/periods.ts';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import { fromMinor } from '../../../shared/money/money.ts';
import { buildChecklist } from './build-checklist.ts';
import type { ClosingFacts, StatementFacts } from './closing-facts.ts';

const inr = (minor: bigint) => fromMinor('INR', minor);
const day = (text: string): LocalDate => text as LocalDate;
const month = (text: string): Month => text as Month;

const statement = (from: string, to: string, opening: bigint, closing: bigint, account = 'hdfc-1'): StatementFacts => ({
  account,
  institution: 'HDFC Bank',
  from: day(from),
  to: day(to),
  opening: inr(opening),
  closing: inr(closing),
});

const clean: ClosingFacts = {
  month: month('2025-10'),
  today: day('2025-11-01'),
  base: 'INR',
  earlierOpen: [],
  imports: 2,
  controls: [{ file: 'a.csv', expected: inr(5n), booked: inr(5n) }],
  entries: 12,
  unbalanced: [],
  statements: [statement('2025-10-01', '2025-10-15', 0n, 500n), statement('2025-10-16', '2025-10-31', 500n, 900n)],
  statementEnds: [],
  matchedBatches: 2,
  unexplained: 0,
  exceptions: [],
  suspense: [{ balance: inr(0n), explained: inr(0n), items: 0 }],
  currencies: ['INR'],
  missingRates: [],
  ratesUsed: 0,
  accountsRecomputed: 14,
  balanceDifferences: [],
};

const item = (name: string, facts: Partial<ClosingFacts>) => {
  const { items, ready } = buildChecklist({ ...clean, ...facts });
  const found = items.find((one) => one.item === name);
  return { ok: found?.ok, code: found?.details.code, facts: found?.details.facts, ready };
};

describe('buildChecklist', () => {
  it('lets a clean month close and names every item of the contract, in its order', () => {
    const { items, ready } = buildChecklist(clean);
    expect(ready).toBe(true);
    expect(items.map((one) => one.item)).toEqual([...checklistItems]);
    expect(items.map(({ details }) => details.code)).toEqual([
      'check_month_over',
      'check_earlier_closed',
      'check_controls_ok',
      'check_balanced',
      'check_balances_equal',
      'check_statements_continuous',
      'check_all_matched',
      'check_suspense_zero',
      'check_rates_not_needed',
    ]);
  });

  it.each([
    ['month_over', 'check_month_not_over', { today: day('2025-10-31') }],
    ['earlier_months_closed', 'check_earlier_open', { earlierOpen: [month('2025-09'), month('2025-08')] }],
    ['control_totals', 'check_controls_wrong', { controls: [{ file: 'a.csv', expected: inr(5n), booked: inr(4n) }] }],
    [
      'control_totals',
      'check_controls_wrong',
      { controls: [{ file: 'a.csv', expected: inr(5n), booked: fromMinor('USD', 5n) }] },
    ],
    ['entries_balanced', 'check_unbalanced', { unbalanced: [7n] }],
    [
      'statements_continuous',
      'check_statements_gap',
      {
        statements: [
          statement('2025-10-01', '2025-10-15', 0n, 500n),
          statement('2025-10-17', '2025-10-31', 501n, 900n),
        ],
      },
    ],
    [
      'statements_continuous',
      'check_statement_differs',
      {
        statements: [statement('2025-10-01', '2025-10-31', 0n, 500n)],
        statementEnds: [
          { institution: 'HDFC Bank', on: '2025-10-31' as LocalDate, ledger: inr(499n), statement: inr(500n) },
        ],
      },
    ],
    ['unmatched_explained', 'check_unexplained', { unexplained: 1 }],
    [
      'suspense_explained',
      'check_suspense_unexplained',
      { suspense: [{ balance: inr(900n), explained: inr(800n), items: 1 }] },
    ],
    [
      'balances_equal',
      'check_balances_differ',
      { balanceDifferences: [{ account: 'HDFC Bank', kept: inr(2n), recomputed: inr(1n) }] },
    ],
    [
      'rates_present',
      'check_rates_missing',
      { currencies: ['INR', 'USD'], missingRates: [{ currency: 'USD', day: day('2025-10-31') }] },
    ],
  ] as const satisfies readonly (readonly [string, string, Partial<ClosingFacts>])[])(
    '%s holds the month: %s',
    (name, code, facts) => {
      expect(item(name, facts)).toMatchObject({ ok: false, code, ready: false });
    },
  );

  it.each([
    [
      'unmatched_explained',
      'check_exceptions_carried',
      { exceptions: [inr(300n), inr(200n)] },
      { exceptions: 2, atRisk: { amount: '500', currency: 'INR' } },
    ],
    [
      'unmatched_explained',
      'check_exceptions_carried_currencies',
      { exceptions: [fromMinor('USD', 1n), inr(2n)] },
      { exceptions: 2, currencies: 'INR, USD' },
    ],
    [
      'suspense_explained',
      'check_suspense_explained',
      { suspense: [{ balance: inr(900n), explained: inr(900n), items: 1 }] },
      { amount: { amount: '900', currency: 'INR' }, items: 1 },
    ],
    ['statements_continuous', 'check_statements_none', { statements: [] }, { month: '2025-10' }],
    [
      'rates_present',
      'check_rates_present',
      { currencies: ['USD', 'INR', 'EUR', 'USD'], ratesUsed: 2 },
      { currencies: 'EUR, USD', base: 'INR', rates: 2 },
    ],
  ] as const satisfies readonly (readonly [string, string, Partial<ClosingFacts>, object])[])(
    '%s is said and carried: %s',
    (name, code, facts, said) => {
      expect(item(name, facts)).toMatchObject({ ok: true, code, facts: said, ready: true });
    },
  );

  it('names the first rate that is missing and counts the others once', () => {
    const missingRates = [
      { currency: 'USD', day: day('2025-10-31') },
      { currency: 'EUR', day: day('2025-10-31') },
      { currency: 'USD', day: day('2025-10-30') },
      { currency: 'EUR', day: day('2025-10-31') },
    ] as const;
    expect(item('rates_present', { currencies: ['EUR', 'INR', 'USD'], missingRates, ratesUsed: 1 }).facts).toEqual({
      currency: 'USD',
      base: 'INR',
      day: '2025-10-30',
      more: 2,
    });
  });

  it('names the account whose balance is kept wrong, with both amounts', () => {
    const balanceDifferences = [{ account: 'HDFC Bank', kept: inr(500n), recomputed: inr(499n) }];
    expect(item('balances_equal', { balanceDifferences }).facts).toEqual({
      account: 'HDFC Bank',
      kept: { amount: '500', currency: 'INR' },
      recomputed: { amount: '499', currency: 'INR' },
    });
  });

  it('names the gap between two statements', () => {
    const statements = [
      statement('2025-10-17', '2025-10-31', 501n, 900n),
      statement('2025-10-01', '2025-10-15', 0n, 500n),
    ];
    expect(item('statements_continuous', { statements }).facts).toEqual({
      institution: 'HDFC Bank',
      closing: { amount: '500', currency: 'INR' },
      opening: { amount: '501', currency: 'INR' },
      date: '2025-10-17',
    });
  });
});
