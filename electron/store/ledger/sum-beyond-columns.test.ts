import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { ImportId, MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { money } from '../../../shared/money/money.ts';
import { insertImport } from '../imports/imports-table.ts';
import { insertPayment } from '../payments/payments-table.ts';
import { insertTestShop } from '../testing/test-shop.ts';
import { temporaryStore, type TemporaryStore } from '../testing/temporary-workspace.ts';
import { inTransaction } from '../transaction.ts';
import { accountBalances } from './account-days.ts';
import { lastRows, postImport } from './post-import.ts';

/** The columns of a sum end at 2^63: 9.22 billion ether. */
const billionEther = 10n ** 27n;

let store: TemporaryStore;
beforeEach(() => {
  store = temporaryStore();
  insertTestShop(store.writer);
});
afterEach(() => store.remove());

type Sale = { readonly day: string; readonly currency: CurrencyCode; readonly units: bigint };

let imports = 0;
const importSales = (sales: readonly Sale[]): Promise<null> =>
  inTransaction(store.writer, 'test', 1, () => {
    const { writer } = store;
    const name = `i${(imports += 1)}`;
    const merchantId = 'm1' as MerchantId;
    const file = { merchantId, accountSeq: 1n, fileName: name, sha256: name, format: 'f', kind: 'settlement' } as const;
    const place = insertImport(writer, { ...file, id: name as ImportId }, 0);
    const before = lastRows(writer);
    sales.forEach(({ day, currency, units }, index) => {
      const gross = money(currency, units);
      const of = { reference: null, merchantReference: null, releaseOn: null, kind: 'sale', method: 'upi' } as const;
      const on = { occurredAt: day, businessDate: day as LocalDate };
      const row = { ...of, ...on, accountSeq: 1n, identity: `${name} ${index}`, gross, net: gross, place, line: index };
      insertPayment(writer, row);
    });
    const months = { closedThrough: null };
    postImport(writer, { merchantId, importSeq: place.importSeq, accountId: 'p1', ...before, ...months });
    return { keep: true, value: null };
  });

const counts = () =>
  store.reader
    .read(
      `SELECT (SELECT count(*) FROM payment) AS payments, (SELECT count(*) FROM posting) AS postings,
              (SELECT count(*) FROM account_day) AS days, (SELECT count(*) FROM chain_link) AS links, (SELECT count(*) FROM import) AS imports`,
    )
    .get();

const sold = (day: string, billions: bigint): Sale => ({ day, currency: 'ETH', units: billions * billionEther });

it('holds nine billion ether and one wei', async () => {
  await importSales([sold('2026-10-01', 9n), { day: '2026-10-02', currency: 'ETH', units: 1n }]);
  expect(accountBalances(store.reader, 'm1' as MerchantId, null).map(({ balance }) => balance.units)).toEqual([
    9n * billionEther + 1n,
    -9n * billionEther - 1n,
  ]);
});

it.each([
  ['a day', [sold('2026-10-01', 5n), sold('2026-10-01', 5n)]],
  ['an account', [sold('2026-10-01', 5n), sold('2026-10-02', 5n)]],
  ['an account over months', [sold('2026-10-01', 5n), sold('2027-03-02', 5n)]],
])('refuses loudly what takes %s beyond the columns, and books nothing of it', async (_, sales) => {
  const before = counts();
  await expect(importSales(sales)).rejects.toThrow(/overflow|columns/);
  expect(counts()).toEqual(before);
});

it('refuses what takes an account beyond the columns together with what is there', async () => {
  await importSales([sold('2026-10-01', 5n)]);
  const before = counts();
  await expect(importSales([sold('2026-11-15', 5n)])).rejects.toThrow(/overflow|columns/);
  expect(counts()).toEqual(before);
  await importSales([sold('2026-11-15', 4n)]);
  expect(accountBalances(store.reader, 'm1' as MerchantId, null)[0]?.balance.units).toBe(9n * billionEther);
});
