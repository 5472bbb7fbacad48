import { describe, expect, it } from 'vitest';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { LedgerEntry } from '../../../shared/contract/ledger.ts';
import { amountsOn, creditsOf, debitsOf } from './amounts-on.ts';

const posting = (id: string, amount: string, currency: CurrencyCode = 'INR'): LedgerEntry['postings'][number] => ({
  account: { id, role: 'bank', subject: '', subjectKind: 'merchant' },
  amount: { amount, currency },
});

const entryOf = (postings: LedgerEntry['postings']): LedgerEntry => ({
  id: '1',
  kind: 'match',
  occurredOn: '2026-09-01' as LedgerEntry['occurredOn'],
  period: '2026-09' as LedgerEntry['period'],
  lateFrom: null,
  reverses: null,
  reversedBy: null,
  reference: '',
  source: null,
  incident: null,
  postings,
});

describe('amountsOn', () => {
  it('adds up what one entry posts on the account, exactly', () => {
    const entry = entryOf([
      posting('1', '-100000000000000000001.2'),
      posting('1', '0.3'),
      posting('2', '100000000000000000000.9'),
    ]);
    expect(amountsOn(entry, '1', null)).toEqual([{ amount: '-100000000000000000000.9', currency: 'INR' }]);
  });

  it('keeps currencies apart, and gives one of them when it is asked for', () => {
    const entry = entryOf([posting('1', '5'), posting('1', '-7', 'USD'), posting('2', '-5'), posting('2', '7', 'USD')]);
    expect(amountsOn(entry, '1', null)).toEqual([
      { amount: '5', currency: 'INR' },
      { amount: '-7', currency: 'USD' },
    ]);
    expect(amountsOn(entry, '1', 'USD')).toEqual([{ amount: '-7', currency: 'USD' }]);
  });

  it('says nothing of an account that the entry leaves as it was', () => {
    expect(amountsOn(entryOf([posting('1', '5'), posting('1', '-5')]), '1', null)).toEqual([]);
  });
});

describe('debitsOf and creditsOf', () => {
  it('are each one side of the entry, as amounts to compare', () => {
    const entry = entryOf([posting('1', '5'), posting('2', '3'), posting('3', '-8'), posting('4', '0')]);
    expect(debitsOf(entry)).toEqual([{ amount: '8', currency: 'INR' }]);
    expect(creditsOf(entry)).toEqual([{ amount: '8', currency: 'INR' }]);
  });
});
