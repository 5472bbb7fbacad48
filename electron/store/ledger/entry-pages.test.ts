import { afterEach, beforeEach, expect, it } from 'vitest';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import { fromMinor } from '../../../shared/money/money.ts';
import type { Reader } from '../connection.ts';
import { insertTestShop } from '../testing/test-shop.ts';
import { temporaryStore, type TemporaryStore } from '../testing/temporary-workspace.ts';
import { inTransaction } from '../transaction.ts';
import { ledgerAccount } from './accounts-table.ts';
import { insertEntry } from './entries-table.ts';
import { entryPage, type EntriesWanted } from './entry-pages.ts';

let store: TemporaryStore;
beforeEach(() => {
  store = temporaryStore();
});
afterEach(() => {
  store.remove();
});

const anything = { accountId: null, currency: null, month: null, through: null, before: null, limit: 10 } as const;

/** One entry a month given, each from suspense to the bank; on odd ones twice on both. */
const post = (months: readonly string[]): Promise<bigint> =>
  inTransaction(store.writer, 'test', 0, () => {
    const merchantId = insertTestShop(store.writer);
    const bank = ledgerAccount(store.writer, merchantId, 'bank', 'b1');
    const suspense = ledgerAccount(store.writer, merchantId, 'suspense', 'b1');
    months.forEach((month, index) => {
      const pair = [
        { accountId: bank, amount: fromMinor('INR', 100n) },
        { accountId: suspense, amount: fromMinor('INR', -100n) },
      ];
      const occurredOn = `${month}-05` as LocalDate;
      const entry = { merchantId, kind: 'bank_credit', occurredOn, period: month as Month, lateFrom: null };
      insertEntry(store.writer, entry, index % 2 === 1 ? [...pair, ...pair] : pair);
    });
    return { keep: true, value: bank };
  });

it('keeps the order of the entries where the months were booked in another', async () => {
  const accountId = await post(['2026-10', '2026-09', '2026-11', '2026-09', '2026-10']);
  const wanted: EntriesWanted = { ...anything, merchantId: 'm1' as never, accountId };
  expect(entryPage(store.reader, wanted)).toEqual({ ids: [5n, 4n, 3n, 2n, 1n], next: null });
  expect(entryPage(store.reader, { ...wanted, limit: 2 })).toEqual({ ids: [5n, 4n], next: 4n });
  expect(entryPage(store.reader, { ...wanted, limit: 2, before: 4n })).toEqual({ ids: [3n, 2n], next: 2n });
  expect(entryPage(store.reader, { ...wanted, month: '2026-09' as Month })).toEqual({ ids: [4n, 2n], next: null });
});

it('goes down the keys and sorts nothing, so that a page costs what it shows', async () => {
  const accountId = await post(['2026-09', '2026-10']);
  const plans: string[] = [];
  const explained: Reader = {
    ...store.reader,
    read: (sql) => {
      const statement = store.reader.read(sql);
      const iterate: typeof statement.iterate = (...values) => {
        plans.push(
          store.reader
            .read(`EXPLAIN QUERY PLAN ${sql}`)
            .all(...values)
            .map((row) => String(row['detail']))
            .join('\n'),
        );
        return statement.iterate(...values);
      };
      return { ...statement, iterate };
    },
  };
  const wanted: EntriesWanted = { ...anything, merchantId: 'm1' as never };
  for (const month of [null, '2026-09' as Month])
    for (const account of [null, accountId]) entryPage(explained, { ...wanted, accountId: account, month });
  expect(plans).toHaveLength(4);
  for (const plan of plans) expect(plan).not.toMatch(/TEMP B-TREE|SCAN/);
  expect(plans[0]).toContain('SEARCH posting USING PRIMARY KEY (entry_id>? AND entry_id<?)');
  expect(plans[2]).toContain('journal_entry_by_period (merchant_seq=? AND period=? AND rowid>? AND rowid<?)');
});

it('stops at the last posting there is', async () => {
  const accountId = await post(['2026-11', '2026-09', '2026-10', '2026-10']);
  let read = 0;
  const counted: Reader = {
    ...store.reader,
    read: (sql) => {
      const statement = store.reader.read(sql);
      return {
        ...statement,
        *iterate(...values) {
          for (const row of statement.iterate(...values)) {
            read += 1;
            yield row;
          }
        },
      };
    },
  };
  const wanted: EntriesWanted = { ...anything, merchantId: 'm1' as never, accountId, month: '2026-10' as Month };
  expect(entryPage(counted, wanted)).toEqual({ ids: [4n, 3n], next: null });
  expect(read).toBe(3);
});
