import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openUnchecked } from '../testing/tamper.ts';
import { insertTestShop } from '../testing/test-shop.ts';
import { temporaryStore, type TemporaryStore } from '../testing/temporary-workspace.ts';
import { inTransaction } from '../transaction.ts';
import type { Writer } from '../connection.ts';
import { checkBalances, movedThrough, type BalanceCheck } from './balance-faults.ts';

let store: TemporaryStore;
let writer: Writer;
beforeAll(async () => {
  store = temporaryStore();
  await inTransaction(store.writer, 'test', 1, () => {
    insertTestShop(store.writer);
    store.writer.script(`
      INSERT INTO ledger_account (id, merchant_seq, role, subject) VALUES (1, 1, 'bank', 'b1'), (2, 1, 'suspense', '');
      INSERT INTO journal_entry (id, merchant_seq, kind, occurred_on, period, late_from) VALUES
        (1, 1, 'x', '2026-09-30', '2026-10', '2026-09'), (2, 1, 'x', '2026-10-01', '2026-10', NULL), (3, 1, 'x', '2026-11-01', '2026-11', NULL);
      INSERT INTO posting (entry_id, n, account_id, currency, amount, frac) VALUES
        (1, 0, 1, 'INR', 100, 0), (1, 1, 2, 'INR', -100, 0),
        (2, 0, 1, 'ETH', 1, 999999999), (2, 1, 2, 'ETH', -2, 1), (2, 2, 1, 'INR', 5, 0), (2, 3, 2, 'INR', -5, 0),
        (3, 0, 1, 'INR', -30, 0), (3, 1, 2, 'INR', 30, 0)`);
    return { keep: true, value: null };
  });
  writer = openUnchecked(store.file, store.key);
});
afterAll(() => {
  writer.close();
  store.remove();
});

function after(sql: string): BalanceCheck {
  writer.script('BEGIN');
  try {
    writer.script(sql);
    return checkBalances(writer);
  } finally {
    writer.script('ROLLBACK');
  }
}

describe('the days of the accounts', () => {
  it('are what their postings come to, and give what each account moved by up to a month', () => {
    const { findings, moved } = checkBalances(writer);
    expect(findings).toEqual([]);
    const billion = 1_000_000_000n;
    expect(['2026-09', '2026-10', '2026-11'].map((month) => movedThrough(moved, 1n, 'INR', month))).toEqual([
      0n,
      105n * billion,
      75n * billion,
    ]);
    expect(movedThrough(moved, 2n, 'ETH', '2026-12')).toBe(-2n * billion + 1n);
    expect(movedThrough(moved, 9n, 'INR', '2026-12')).toBe(0n);
  });

  it.each([
    [
      'that differs',
      "UPDATE account_day SET debit_amount = 4 WHERE account_id = 1 AND currency = 'INR' AND day = '2026-10-01'",
      '1/INR/2026-10/2026-10-01',
      'is not what its postings come to',
    ],
    [
      'that counts others',
      "UPDATE account_day SET standing = 0 WHERE account_id = 2 AND currency = 'ETH'",
      '2/ETH/2026-10/2026-10-01',
      'is not what its postings come to',
    ],
    [
      'that is missing',
      "DELETE FROM account_day WHERE account_id = 1 AND period = '2026-11'",
      '1/INR/2026-11/2026-11-01',
      'is missing, though postings fall on that day',
    ],
    [
      'that is one too many',
      "INSERT INTO account_day VALUES (1, 'INR', '2026-10', '2026-10-02', 0, 0, 0, 0, 0, 0)",
      '1/INR/2026-10/2026-10-02',
      'is there, though no posting falls on that day',
    ],
    [
      'in a currency there is none of',
      "INSERT INTO account_day VALUES (1, 'no', '2026-10', '2026-10-02', 0, 0, 0, 0, 0, 0)",
      '1/no/2026-10/2026-10-02',
      'is there, though no posting falls on that day',
    ],
  ])('name one %s', (_, sql, place, what) => {
    const { findings } = after(sql);
    expect(findings.map(({ code, where }) => [code, where])).toEqual([['account_day_differs', `account_day ${place}`]]);
    expect(findings[0]?.message).toContain(what);
  });

  it('name the currency that does not come to zero over the whole ledger, to the last unit', () => {
    const { findings } = after(
      "DROP TRIGGER posting_not_changed; UPDATE posting SET frac = 2 WHERE entry_id = 2 AND n = 1; UPDATE posting SET currency = 'XYZ' WHERE entry_id = 3 AND n = 0",
    );
    expect(
      findings.flatMap(({ code, message }) => (code === 'currency_unbalanced' ? [message] : [])).toSorted(),
    ).toEqual([
      'All postings in ETH together come to 0.000000000000000001 ETH, and not to zero.',
      'All postings in INR together come to 0.30 INR, and not to zero.',
      'All postings in XYZ together come to -30000000000 units of XYZ, and not to zero.',
    ]);
  });
});
