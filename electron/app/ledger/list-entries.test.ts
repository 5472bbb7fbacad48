import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LedgerEntry } from '../../../shared/contract/ledger.ts';
import type { ToldPosting } from '../../store/testing/told-postings.ts';
import { keepBooks, keptMonths, sumOf, unitsOf, type KeptBooks } from '../../testing/kept-books.ts';

let books: KeptBooks;
beforeAll(async () => {
  books = await keepBooks();
}, 120_000);
afterAll(async () => {
  expect(books.test.faults).toEqual([]);
  await books.remove();
});

const byEntry = (postings: readonly ToldPosting[]): ReadonlyMap<string, ToldPosting[]> =>
  Map.groupBy(postings, ({ entry }) => entry.toString());

it('gives each entry once, newest first, at any limit and of any account, currency and month', async () => {
  const own = books.postings.filter(({ merchant }) => merchant === books.shop);
  const all = byEntry(own);
  const wanted = fc.record(
    {
      accountId: fc.constantFrom(...new Set(own.map(({ account }) => account))),
      currency: fc.constantFrom('INR' as const, 'USD' as const),
      month: fc.constantFrom(...keptMonths),
      through: fc.constantFrom(...keptMonths),
      limit: fc.integer({ min: 1, max: 200 }),
    },
    { requiredKeys: ['limit'] },
  );
  await fc.assert(
    fc.asyncProperty(wanted, async ({ limit, ...filter }) => {
      const { accountId, currency, month, through } = filter;
      const expected = own.filter(
        (posting) =>
          (accountId ?? posting.account) === posting.account &&
          (currency ?? posting.currency) === posting.currency &&
          (month ?? posting.period) === posting.period &&
          posting.period <= (through ?? posting.period),
      );
      const ids = [...byEntry(expected).keys()].toReversed();
      // Page by page of one or two only where that ends soon.
      const most = ids.length > 200 ? Math.max(limit, 20) : limit;
      const entries = await books.everyEntry({ merchantId: books.shop, ...filter, limit: most });
      expect(entries.map(({ id }) => id)).toEqual(ids);
      for (const { id, postings } of entries) {
        expect(postings.map(({ account, amount }) => [account.id, amount.currency, unitsOf(amount)])).toEqual(
          all.get(id)?.map((posting) => [posting.account, posting.currency, posting.units]),
        );
      }
    }),
    { numRuns: 120 },
  );
});

it('gives every account’s closing balance as the sum of its entries, month by month and in all', async () => {
  const { accounts } = await books.test.ask('ledger.accounts', { merchantId: books.shop, month: '2026-12' });
  expect(accounts.length).toBeGreaterThan(10);
  for (const { id, balances } of accounts) {
    for (const { currency, closing } of balances) {
      const on = (entries: readonly LedgerEntry[]): bigint =>
        sumOf(
          entries
            .flatMap(({ postings }) => postings)
            .filter(({ account, amount }) => account.id === id && amount.currency === currency)
            .map(({ amount }) => unitsOf(amount)),
        );
      const wanted = { merchantId: books.shop, accountId: id, currency, limit: 17 };
      expect(on(await books.everyEntry(wanted))).toBe(unitsOf(closing));
      const monthly = await Promise.all(keptMonths.map((month) => books.everyEntry({ ...wanted, month })));
      expect(sumOf(monthly.map(on))).toBe(unitsOf(closing));
    }
  }
});

it('ends where the last entry is shown', async () => {
  const page = (limit: number, before?: string) =>
    books.test.ask('ledger.entries', { merchantId: books.shop, month: '2026-11', limit, before });
  const count = (await books.everyEntry({ merchantId: books.shop, month: '2026-11' })).length;
  const all = await page(count);
  expect([all.entries.length, all.next]).toEqual([count, null]);
  const butOne = await page(count - 1);
  expect(butOne.next).toBe(butOne.entries.at(-1)?.id);
  const last = await page(100, butOne.next ?? '');
  expect([last.entries.map(({ id }) => id), last.next]).toEqual([[all.entries.at(-1)?.id], null]);
});

it('shows a merchant its own entries only', async () => {
  for (const [merchantId, theirs] of [
    [books.shop, books.other],
    [books.other, books.shop],
  ] as const) {
    const own = books.postings.filter(({ merchant }) => merchant === merchantId);
    const entries = await books.everyEntry({ merchantId, limit: 200 });
    expect(new Set(entries.map(({ id }) => id))).toEqual(new Set(byEntry(own).keys()));
    const accountId = books.postings.find(({ merchant }) => merchant === theirs)?.account ?? '';
    const none = { entries: [], next: null };
    expect(await books.test.ask('ledger.entries', { merchantId, accountId })).toEqual(none);
    expect(await books.test.ask('ledger.entries', { merchantId, accountId, month: '2026-09' })).toEqual(none);
  }
});

it('says where a late entry belongs, and what was taken back by what', async () => {
  const entries = await books.everyEntry({ merchantId: books.shop, limit: 200 });
  const late = entries.filter(({ lateFrom }) => lateFrom !== null);
  expect(late.map(({ reference, period, lateFrom }) => [reference, period, lateFrom])).toEqual([
    ['LATE1', '2026-10', '2026-09'],
  ]);
  const ties = books.reader.read('SELECT id, reverses FROM journal_entry WHERE reverses IS NOT NULL').all();
  const shown = entries.flatMap(({ id, reversedBy }) => (reversedBy === null ? [] : [[reversedBy, id]]));
  expect(shown.toSorted()).toEqual(ties.map((row) => [String(row['id']), String(row['reverses'])]).toSorted());
  const turned = entries.flatMap(({ id, reverses }) => (reverses === null ? [] : [[id, reverses]]));
  expect(turned.toSorted()).toEqual(shown.toSorted());
});

it('takes a number that no row can have for one that none has', async () => {
  const beyond = '9'.repeat(19);
  const merchantId = books.shop;
  expect(await books.test.ask('ledger.entries', { merchantId, accountId: beyond })).toEqual({
    entries: [],
    next: null,
  });
  const top = await books.test.ask('ledger.entries', { merchantId, limit: 1 });
  expect(await books.test.ask('ledger.entries', { merchantId, before: beyond, limit: 1 })).toEqual(top);
  expect(await books.test.dispatch('ledger.entries', { merchantId: 'nobody' })).toMatchObject({
    ok: false,
    code: 'merchant_unknown',
  });
});
