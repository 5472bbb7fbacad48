import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MerchantId } from '../../shared/kernel/ids.ts';
import type { LocalDate, Month } from '../../shared/kernel/local-date.ts';
import { fromMinor, negate } from '../../shared/money/money.ts';
import { ledgerAccount } from './ledger/accounts-table.ts';
import { insertEntry } from './ledger/entries-table.ts';
import { inTransaction } from './transaction.ts';
import { insertTestShop } from './testing/test-shop.ts';
import { temporaryStore, type TemporaryStore } from './testing/temporary-workspace.ts';

const merchantId = 'm1' as MerchantId;
const day = '2026-10-05' as LocalDate;
const month = '2026-10' as Month;

let store: TemporaryStore;

const post = (minor: bigint, credit = -minor): Promise<bigint> =>
  inTransaction(store.writer, 'test', 1, () => {
    const [left, right] = ['bank', 'suspense'].map((role) => ledgerAccount(store.writer, merchantId, role, ''));
    const value = insertEntry(
      store.writer,
      { merchantId, kind: 'bank_credit', occurredOn: day, period: month, lateFrom: null },
      [
        { accountId: left ?? 0n, amount: fromMinor('INR', minor) },
        { accountId: right ?? 0n, amount: fromMinor('INR', credit) },
      ],
    );
    return { keep: true, value };
  });

beforeEach(async () => {
  store = temporaryStore();
  insertTestShop(store.writer);
  await post(100_00n);
});
afterEach(() => {
  store.remove();
});

const everything = (): unknown[] =>
  ['journal_entry', 'posting', 'chain_link'].flatMap((table) => store.writer.read(`SELECT * FROM ${table}`).all());

describe('what is in the books', () => {
  it.each([
    ['UPDATE of a posting', 'UPDATE posting SET amount = amount + 1'],
    ['UPDATE of an entry', "UPDATE journal_entry SET occurred_on = '2026-10-06'"],
    ['UPDATE of a link', "UPDATE chain_link SET hash = 'x'"],
    ['DELETE of a posting', 'DELETE FROM posting'],
    ['DELETE of an entry', 'DELETE FROM journal_entry'],
    ['DELETE of the last link', 'DELETE FROM chain_link'],
    [
      'REPLACE of a posting',
      "REPLACE INTO posting (entry_id, n, account_id, currency, amount, frac) VALUES (1, 0, 1, 'INR', 5, 0)",
    ],
    [
      'REPLACE of an entry',
      "INSERT OR REPLACE INTO journal_entry (id, merchant_seq, kind, occurred_on, period) VALUES (1, 1, 'sale', '2026-10-05', '2026-10')",
    ],
    [
      'UPSERT of a posting',
      "INSERT INTO posting (entry_id, n, account_id, currency, amount, frac) VALUES (1, 0, 1, 'INR', 5, 0) ON CONFLICT DO UPDATE SET amount = excluded.amount",
    ],
    [
      'late INSERT of a posting',
      "INSERT INTO posting (entry_id, n, account_id, currency, amount, frac) VALUES (1, 9, 1, 'INR', 5, 0)",
    ],
    [
      'INSERT of an entry before what is sealed',
      "INSERT INTO journal_entry (id, merchant_seq, kind, occurred_on, period) VALUES (0, 1, 'sale', '2026-10-05', '2026-10')",
    ],
    [
      'a link out of order',
      "INSERT INTO chain_link (seq, through_entry, command, linked_at, previous, hash) VALUES (3, 1, 'x', 0, '', 'y')",
    ],
    [
      'a link onto another hash',
      "INSERT INTO chain_link (seq, through_entry, command, linked_at, previous, hash) VALUES (2, 1, 'x', 0, 'not it', 'y')",
    ],
    [
      'text in place of an amount',
      "INSERT INTO journal_entry (id, merchant_seq, kind, occurred_on, period) VALUES (2, 1, 'sale', '2026-10-05', '2026-10'); INSERT INTO posting (entry_id, n, account_id, currency, amount, frac) VALUES (2, 0, 1, 'INR', '12,5', 0)",
    ],
    [
      'a fraction of a unit',
      "INSERT INTO journal_entry (id, merchant_seq, kind, occurred_on, period) VALUES (2, 1, 'sale', '2026-10-05', '2026-10'); INSERT INTO posting (entry_id, n, account_id, currency, amount, frac) VALUES (2, 0, 1, 'INR', 1.5, 0)",
    ],
    [
      'a row that points nowhere',
      "INSERT INTO journal_entry (id, merchant_seq, kind, occurred_on, period) VALUES (2, 99, 'sale', '2026-10-05', '2026-10')",
    ],
  ])('refuses %s', (_, sql) => {
    const before = everything();
    expect(() => {
      store.writer.script('BEGIN');
      try {
        store.writer.script(sql);
        store.writer.script('COMMIT');
      } catch (fault) {
        store.writer.script('ROLLBACK');
        throw fault;
      }
    }).toThrow();
    expect(everything()).toEqual(before);
  });

  it('refuses an entry that does not balance, wholly', async () => {
    const before = everything();
    await expect(post(100n, -99n)).rejects.toThrow('an entry does not balance');
    expect(everything()).toEqual(before);
  });

  it('refuses two amounts that would balance only across ledger columns by chance', async () => {
    await expect(
      inTransaction(store.writer, 'test', 1, () => {
        const account = ledgerAccount(store.writer, merchantId, 'bank', '');
        const value = insertEntry(
          store.writer,
          { merchantId, kind: 'x', occurredOn: day, period: month, lateFrom: null },
          [
            { accountId: account, amount: { currency: 'INR', units: 1n } },
            { accountId: account, amount: negate({ currency: 'INR', units: 2n }) },
          ],
        );
        return { keep: true, value };
      }),
    ).rejects.toThrow('an entry does not balance');
  });

  it('refuses an entry with a single posting', async () => {
    await expect(post(0n, 0n)).resolves.toBeTypeOf('bigint');
    await expect(
      inTransaction(store.writer, 'test', 1, () => ({
        keep: true,
        value: insertEntry(store.writer, { merchantId, kind: 'x', occurredOn: day, period: month, lateFrom: null }, []),
      })),
    ).rejects.toThrow('an entry does not balance');
  });

  it('takes a closed month and everything before it no more', () => {
    const link = store.writer.read('SELECT seq FROM chain_link').get();
    store.writer
      .write(
        "INSERT INTO period_close (merchant_seq, month, checklist, snapshot_hash, chain_seq, closed_at) VALUES (1, '2026-10', '[]', 'h', ?, 0)",
      )
      .run(link?.['seq'] ?? null);
    for (const period of ['2026-10', '2026-09']) {
      expect(() =>
        store.writer
          .write(
            "INSERT INTO journal_entry (merchant_seq, kind, occurred_on, period) VALUES (1, 'sale', '2026-10-05', ?)",
          )
          .run(period),
      ).toThrow('the month is closed');
    }
    expect(() => store.writer.write("UPDATE period_close SET snapshot_hash = 'other'").run()).toThrow('append-only');
    expect(() => store.writer.write('DELETE FROM period_close').run()).toThrow('append-only');
  });

  it('opens a closed month only with a reason, and only the last one', () => {
    const write = (sql: string): bigint => store.writer.write(sql).run();
    const close = (closing: string): bigint =>
      write(
        `INSERT INTO period_close (merchant_seq, month, checklist, snapshot_hash, chain_seq, closed_at) VALUES (1, '${closing}', '[]', 'h', 1, 0)`,
      );
    const september = close('2026-09');
    const october = close('2026-10');
    expect(() => close('2026-10')).toThrow('the month is closed already');
    const reopen = (seq: bigint, reason: string): bigint =>
      write(`INSERT INTO period_reopening (close_seq, reason, reopened_at) VALUES (${seq}, '${reason}', 0)`);
    expect(() => reopen(september, 'why not')).toThrow('a later month is closed');
    expect(() => reopen(october, '')).toThrow('CHECK');
    reopen(october, 'a missing file');
    expect(() => reopen(october, 'again')).toThrow('UNIQUE');
    expect(
      write(
        "INSERT INTO journal_entry (merchant_seq, kind, occurred_on, period) VALUES (1, 'sale', '2026-10-05', '2026-10')",
      ),
    ).toBeTypeOf('bigint');
    expect(() =>
      write(
        "INSERT INTO journal_entry (merchant_seq, kind, occurred_on, period) VALUES (1, 'sale', '2026-09-05', '2026-09')",
      ),
    ).toThrow('the month is closed');
  });

  it('has no table whose rows can be changed or deleted, but the derived one', () => {
    const tables = store.reader
      .read("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'")
      .all()
      .map(({ name }) => name as string);
    const triggers = new Set(
      store.reader
        .read("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
        .all()
        .map(({ name }) => name as string),
    );
    const changeable = tables.filter(
      (table) => !triggers.has(`${table}_not_changed`) || !triggers.has(`${table}_not_deleted`),
    );
    expect(changeable).toEqual(['account_day']);
  });

  it('takes work back wholly when it is not kept', async () => {
    const before = everything();
    const shown = await inTransaction(store.writer, 'test', 1, () => {
      const account = ledgerAccount(store.writer, merchantId, 'preview', '');
      return { keep: false, value: account };
    });
    expect(shown).toBeTypeOf('bigint');
    expect(everything()).toEqual(before);
    expect(store.writer.read("SELECT count(*) AS n FROM ledger_account WHERE role = 'preview'").get()).toEqual({
      n: 0n,
    });
  });
});
