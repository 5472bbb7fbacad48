import { describe, expect, it } from 'vitest';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { LedgerAccount } from '../../../shared/contract/ledger.ts';
import { trialBalances, type Accounts } from './trial-balance.ts';

const balance = (currency: CurrencyCode, opening: string, debits: string, credits: string, closing: string) => ({
  currency,
  opening: { amount: opening, currency },
  debits: { amount: debits, currency },
  credits: { amount: credits, currency },
  closing: { amount: closing, currency },
});

const account = (id: string, code: number, type: LedgerAccount['type'], balances: LedgerAccount['balances']) => ({
  id,
  code,
  type,
  role: 'bank',
  subject: '',
  subjectKind: 'merchant' as const,
  balances,
});

const answer = (over: Partial<Accounts> = {}): Accounts => ({
  month: '2026-09' as Accounts['month'],
  base: 'INR',
  accounts: [
    account('3', 4000, 'income', [{ ...balance('INR', '-500', '0', '1000', '-1500'), postings: 3 }]),
    account('2', 1100, 'asset', [{ ...balance('USD', '0', '70', '70', '0'), postings: 2 }]),
    account('1', 1000, 'asset', [
      { ...balance('INR', '500', '1000', '0', '1500'), postings: 1 },
      { ...balance('USD', '0', '0', '0', '0'), postings: 0 },
    ]),
  ],
  totals: [balance('USD', '0', '70', '70', '0'), balance('INR', '0', '1000', '1000', '0')],
  ...over,
});

const shown = (accounts: Accounts) =>
  trialBalances(accounts).map(({ currency, groups }) => [
    currency,
    groups.map(({ type, rows }) => [type, rows.map((row) => row.account.id)]),
  ]);

describe('trialBalances', () => {
  it('gives one of each currency, the base first, its accounts by type and number', () => {
    expect(shown(answer())).toEqual([
      [
        'INR',
        [
          ['asset', ['1']],
          ['income', ['3']],
        ],
      ],
      ['USD', [['asset', ['2']]]],
    ]);
  });

  it('keeps an account that came to zero in the month, and leaves out what was never moved', () => {
    expect(shown(answer())[1]).toEqual(['USD', [['asset', ['2']]]]);
  });

  it('is balanced only where debits equal credits and both ends are zero', () => {
    expect(trialBalances(answer()).map(({ balanced }) => balanced)).toEqual([true, true]);
    for (const wrong of [
      balance('INR', '1', '1000', '1000', '0'),
      balance('INR', '0', '1000', '999', '0'),
      balance('INR', '0', '1000', '1000', '1'),
    ]) {
      expect(trialBalances(answer({ totals: [wrong] })).map(({ balanced }) => balanced)).toEqual([false]);
    }
  });
});
