import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openReader, type Reader, type Writer } from '../connection.ts';
import { openUnchecked } from '../testing/tamper.ts';
import { insertTestShop } from '../testing/test-shop.ts';
import { temporaryStore, type TemporaryStore } from '../testing/temporary-workspace.ts';
import { foreignKeyFaults, integrityFaults } from './file-faults.ts';

let store: TemporaryStore;
let writer: Writer;
beforeEach(() => {
  store = temporaryStore();
  insertTestShop(store.writer);
  writer = openUnchecked(store.file, store.key);
});
afterEach(() => {
  writer.close();
  store.remove();
});

const found = <T>(find: (reader: Reader) => T): T => {
  const reader = openReader({ file: store.file, key: store.key });
  try {
    return find(reader);
  } finally {
    reader.close();
  }
};

describe('the file itself', () => {
  it('is in order', () => {
    expect(found(integrityFaults)).toEqual([]);
    expect(found(foreignKeyFaults)).toEqual([]);
  });

  it('has an index that does not hold what its table does', () => {
    const made = 'CREATE INDEX step_by_merchant ON step (merchant_seq)';
    const edit = (sql: string, ...values: readonly string[]): void => {
      const raw = new Database(store.file);
      raw.pragma("cipher = 'chacha20'");
      raw.pragma(`key = 'raw:${Buffer.from(store.key).toString('hex')}'`);
      raw.unsafeMode();
      raw.pragma('writable_schema = ON');
      raw.prepare(sql).run(...values);
      raw.close();
    };
    const layOut = "UPDATE sqlite_schema SET sql = ? WHERE name = 'step_by_merchant'";
    // While the index is over nothing, a row goes in that it does not hold.
    edit(layOut, `${made} WHERE seq < 0`);
    edit("INSERT INTO step (merchant_seq, kind, what, taken_at) VALUES (1, 'import', '', 0)");
    edit(layOut, made);
    const faults = found(integrityFaults);
    expect(new Set(faults.map(({ code, where }) => `${code} ${where}`))).toEqual(new Set(['file_damaged file']));
    expect(faults.map(({ message }) => message).join(' ')).toContain('step_by_merchant');
  });

  it('has rows that point nowhere: by their keys, also in a table without row numbers, those to the same as one', () => {
    writer.script(`
      INSERT INTO late_row (seq, merchant_seq, statement_line_id, own_month, period) VALUES (5, 9, 7, '2026-09', '2026-10');
      INSERT INTO posting (entry_id, n, account_id, currency, amount, frac) VALUES (3, 1, 8, 'INR', 0, 0), (3, 0, 8, 'INR', 0, 0), (4, 0, 8, 'INR', 0, 0)`);
    expect(
      found(foreignKeyFaults)
        .map(({ where, message }) => `${where}: ${message}`)
        .toSorted(),
    ).toEqual([
      'late_row 5: The late bank line number 7 of 2026-09 points to merchant 9, which is not there.',
      'late_row 5: The late bank line number 7 of 2026-09 points to statement_line 7, which is not there.',
      'posting 3/0: The posting 0 of entry 3 to (not there) and 1 more of posting point to journal_entry 3, which is not there.',
      'posting 3/0: The posting 0 of entry 3 to (not there) and 2 more of posting point to ledger_account 8, which is not there.',
      'posting 4/0: The posting 0 of entry 4 to (not there) points to journal_entry 4, which is not there.',
    ]);
  });

  it('has a row of the days that points nowhere', () => {
    writer.script("INSERT INTO account_day VALUES (6, 'INR', '2026-10', '2026-10-02', 0, 0, 0, 0, 0, 0)");
    expect(found(foreignKeyFaults).map(({ where }) => where)).toEqual(['account_day 6/INR/2026-10/2026-10-02']);
  });
});
