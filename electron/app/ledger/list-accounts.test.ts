import { afterAll, beforeAll, expect, it } from 'vitest';
import { keepBooks, keptMonths, sumOf, unitsOf, type KeptBooks } from '../../testing/kept-books.ts';

let books: KeptBooks;
beforeAll(async () => {
  books = await keepBooks();
}, 120_000);
afterAll(async () => {
  expect(books.test.faults).toEqual([]);
  await books.remove();
});

type Sums = { opening: bigint; debits: bigint; credits: bigint; postings: number };

/** What the postings themselves come to, by account and currency. */
function summed(merchant: string, month: string): ReadonlyMap<string, Sums> {
  const sums = new Map<string, Sums>();
  for (const posting of books.postings) {
    if (posting.merchant !== merchant || posting.period > month) continue;
    const key = `${posting.account} ${posting.currency}`;
    const sum = sums.get(key) ?? { opening: 0n, debits: 0n, credits: 0n, postings: 0 };
    sums.set(key, sum);
    if (posting.period < month) {
      sum.opening += posting.units;
      continue;
    }
    sum.postings += 1;
    if (posting.units < 0n) sum.credits -= posting.units;
    else sum.debits += posting.units;
  }
  return sums;
}

it.each(keptMonths)('is in %s what the postings themselves come to, and proves itself', async (month) => {
  for (const merchantId of [books.shop, books.other]) {
    const answer = await books.test.ask('ledger.accounts', { merchantId, month });
    const found = answer.accounts.flatMap(({ id, balances }) =>
      balances.map(({ currency, opening, debits, credits, closing, postings }) => {
        expect(unitsOf(closing)).toBe(unitsOf(opening) + unitsOf(debits) - unitsOf(credits));
        const sums = { opening: unitsOf(opening), debits: unitsOf(debits), credits: unitsOf(credits), postings };
        return [`${id} ${currency}`, sums] as const;
      }),
    );
    // What never held anything, and what was emptied before the month and rested in it, is left out.
    const shown = [...summed(merchantId, month)].filter(([, sums]) => sums.opening !== 0n || sums.postings > 0);
    expect(found.toSorted()).toEqual(shown.toSorted());
    expect(answer.accounts.every(({ balances }) => balances.length > 0)).toBe(true);

    for (const { opening, debits, credits, closing } of answer.totals) {
      expect([unitsOf(opening), unitsOf(closing)]).toEqual([0n, 0n]);
      expect(unitsOf(debits)).toBe(unitsOf(credits));
      expect(unitsOf(debits)).toBe(sumOf(found.map(([, sums]) => sums.debits)));
    }
    expect(answer.totals.map(({ currency }) => currency)).toEqual(found.length === 0 ? [] : ['INR']);
    expect([answer.month, answer.base]).toEqual([month, 'INR']);
  }
});

it('names each account and keeps the order of the chart', async () => {
  const { accounts } = await books.test.ask('ledger.accounts', { merchantId: books.shop, month: '2026-10' });
  const order = accounts.map(({ code, subject }) => `${code} ${subject}`);
  expect(order.length).toBeGreaterThan(10);
  expect(order).toEqual(order.toSorted());
  expect(order).toEqual(expect.arrayContaining(['1000 HDFC Bank XX4321', '1100 PhonePe', '4000 upi']));
  expect(accounts.find(({ role }) => role === 'gst_input_credit')).toMatchObject({
    code: 1300,
    type: 'asset',
    subject: '',
    subjectKind: 'merchant',
  });
});

it('is refused for a merchant that is not there', async () => {
  const answer = await books.test.dispatch('ledger.accounts', { merchantId: 'nobody', month: '2026-10' });
  expect(answer).toMatchObject({ ok: false, code: 'merchant_unknown' });
});
