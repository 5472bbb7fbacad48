import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AccountName } from '../../../shared/contract/ledger.ts';
import { entryKindName, entryKindReason } from '../../i18n/catalogue-names.ts';
import { labels } from '../../i18n/labels.ts';
import { accountSubject, accountTitle } from './account-title.ts';

const account = (given: Partial<AccountName>): AccountName => ({
  id: '1',
  role: 'turnover',
  subject: '',
  subjectKind: 'merchant',
  ...given,
});

/** The keys that stand two blanks in, in the source: the renderer may not import the domain, but its words must follow it. */
const keysOf = (file: string): readonly string[] =>
  [
    ...readFileSync(new URL(`../../../electron/domain/ledger/${file}`, import.meta.url), 'utf8').matchAll(
      /^ {2}([a-z_]+): \{$/gm,
    ),
  ].map(([, key = '']) => key);

describe('accountTitle', () => {
  it('names a method by the catalogue, an institution as it stands, and one that is no brand in the reader’s words', () => {
    expect(accountTitle(labels.en, account({ subject: 'upi', subjectKind: 'method' }))).toBe('Turnover · UPI');
    expect(
      accountTitle(labels.en, account({ role: 'bank', subject: 'HDFC Bank ••42', subjectKind: 'bank_account' })),
    ).toBe('Bank account · HDFC Bank ••42');
    expect(accountSubject(labels.bn, account({ subject: 'Bank XX42', subjectKind: 'bank_account' }))).toBe(
      'ব্যাংক XX42',
    );
    expect(accountSubject(labels.bn, account({ subject: 'Bank Road Books' }))).toBe('Bank Road Books');
    expect(accountTitle(labels.bn, account({ role: 'suspense' }))).toBe('সাসপেন্স');
  });

  it('shows a role it has no words for without the signs of an id', () => {
    expect(accountTitle(labels.en, account({ role: 'escrow_at_court' }))).toBe('Escrow at court');
  });

  it('has words for every role of the chart and every kind of entry', () => {
    const roles = keysOf('chart.ts');
    const kinds = ['provider-rules.ts', 'bank-rules.ts', 'exchange-rules.ts'].flatMap(keysOf);
    expect(roles).toContain('write_offs');
    expect(kinds).toContain('write_off_payout');
    expect(roles.filter((role) => !Object.hasOwn(labels.en.accounts.roles, role))).toEqual([]);
    expect([...kinds, 'reversal'].filter((kind) => entryKindReason(labels.en, kind) === null)).toEqual([]);
  });
});

describe('entryKindName', () => {
  it('falls back to plain words, without a reason', () => {
    expect(entryKindName(labels.en, 'reserve_forfeited')).toBe('Reserve forfeited');
    expect(entryKindReason(labels.en, 'reserve_forfeited')).toBeNull();
    expect(entryKindName(labels.en, 'constructor')).toBe('Constructor');
  });
});
