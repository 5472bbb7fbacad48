import { expect, it } from 'vitest';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import { bookFile, insertDrawnMerchants } from '../../testing/books-model/book-file.ts';
import { drawFiles, drawnMerchants } from '../../testing/books-model/draw-files.ts';
import { plainBooks, type DayOfAccount, type PlainBooks } from '../../testing/books-model/plain-books.ts';
import { controlComparisons } from '../imports/control-totals.ts';
import { countLateRows } from '../payments/late-rows.ts';
import { insertClose } from '../periods/periods-table.ts';
import { monthCosts, turnoverDays, turnoverRows } from '../reports/turnover-table.ts';
import { fromColumns } from '../../../shared/money/column-amount.ts';
import type { Reader, Writer } from '../connection.ts';
import { countOf, currencyOf, integerOf, textOf } from '../row.ts';
import { listBatches } from '../settlements/batches-table.ts';
import { temporaryStore } from '../testing/temporary-workspace.ts';
import { inTransaction } from '../transaction.ts';
import { accountBalances, recomputedBalances, type AccountBalance } from './account-days.ts';
import { checkBalances } from './balance-faults.ts';
import { chainHead } from './chain.ts';
import { ruleOfRow } from '../../domain/ledger/rule-of-row.ts';
import { drawnCurrencies } from '../../testing/books-model/drawn-amount.ts';
import { unbalancedEntries } from './ledger-checks.ts';
import { trialBalance } from './trial-balance.ts';

/** In full, two million transactions: twenty books of a hundred thousand. */
const full = process.env['NIKASH_TEST_SIZE'] === 'full';
const seeds = Array.from({ length: full ? 20 : 3 }, (_, index) => index + 1);
const [rows, files] = full ? [100_000, 64] : [2_000, 24];
/** The month each merchant closes when half of its files are in: what comes later for it is late. */
const closes = '2026-02' as Month;

type Sums = ReadonlyMap<string, bigint>;

/** Sums of the model's days, under the key that `of` gives for an account's day; nothing under undefined. */
function summed(days: PlainBooks['days'], of: (day: Day) => string | undefined): Map<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const [text, { debits, credits }] of days) {
    const key = of(dayOf(text));
    if (key !== undefined) sums.set(key, (sums.get(key) ?? 0n) + debits + credits);
  }
  return sums;
}

type Day = { readonly account: string; readonly currency: string; readonly month: string; readonly day: string };

/** Accounts have blanks in their names, so a key is read from its end. */
function dayOf(key: string): Day {
  const parts = key.split(' ');
  const [currency = '', month = '', day = ''] = parts.slice(-3);
  return { account: parts.slice(0, -3).join(' '), currency, month, day };
}

const withoutZero = (sums: Sums): Sums => new Map([...sums].filter(([, units]) => units !== 0n));

const ofBalances = (balances: readonly AccountBalance[]): Sums =>
  new Map(balances.map(({ role, subject, balance }) => [`${role}/${subject} ${balance.currency}`, balance.units]));

/** The kept days as they lie in the file. */
const keptDays = (reader: Reader, merchant: string): Map<string, DayOfAccount> =>
  new Map(
    reader
      .read(
        `SELECT role, subject, currency, period, day, debit_amount, debit_frac, credit_amount, credit_frac, postings, standing
         FROM account_day JOIN ledger_account AS account ON account.id = account_id JOIN merchant ON merchant.seq = merchant_seq
         WHERE merchant.id = ?`,
      )
      .all(merchant)
      .map((row) => {
        const units = (side: string): bigint =>
          fromColumns(currencyOf(row), integerOf(row, `${side}_amount`), integerOf(row, `${side}_frac`)).units;
        const account = `${textOf(row, 'role')}/${textOf(row, 'subject')}`;
        return [
          `${account} ${currencyOf(row)} ${textOf(row, 'period')} ${textOf(row, 'day')}`,
          {
            debits: units('debit'),
            credits: units('credit'),
            postings: countOf(row, 'postings'),
            standing: countOf(row, 'standing'),
          },
        ];
      }),
  );

const perCurrency = (amounts: readonly Money[]): Sums => {
  const sums = new Map<string, bigint>();
  for (const { currency, units } of amounts) sums.set(currency, (sums.get(currency) ?? 0n) + units);
  return sums;
};

async function closeMonth(writer: Writer, merchantId: MerchantId): Promise<void> {
  await inTransaction(writer, 'test', 1, () => {
    const balances = accountBalances(writer, merchantId, closes);
    const close = { merchantId, month: closes, checklist: [], snapshotHash: '', chainSeq: chainHead(writer)?.seq ?? 0 };
    insertClose(writer, { ...close, balances, turnover: turnoverRows(writer, merchantId, closes) }, 1);
    return { keep: true, value: null };
  });
}

function compare(reader: Reader, merchantId: MerchantId, model: PlainBooks): void {
  const { days } = model;
  const kept = keptDays(reader, merchantId);
  expect(kept).toEqual(days);

  const months = [...new Set([...days.keys()].map((key) => dayOf(key).month))].toSorted() as Month[];
  expect(ofBalances(accountBalances(reader, merchantId, null))).toEqual(
    withoutZero(summed(days, ({ account, currency }) => `${account} ${currency}`)),
  );
  for (const month of months) {
    const through = withoutZero(
      summed(days, (day) => (day.month <= month ? `${day.account} ${day.currency}` : undefined)),
    );
    expect(ofBalances(accountBalances(reader, merchantId, month))).toEqual(through);
    expect(ofBalances(recomputedBalances(reader, merchantId, month))).toEqual(through);
    compareTrialBalance(reader, merchantId, month, days);
    compareTurnover(reader, merchantId, month, days);
    expect(countLateRows(reader, merchantId, month)).toBe(model.late.get(month) ?? 0);
  }
  const batches = listBatches(reader, merchantId).map(({ providerAccountId, reference, gross, costs, net }) => [
    `${providerAccountId} ${reference} ${net.currency}`,
    { gross: gross.units, costs: costs.units, net: net.units },
  ]);
  expect(new Map(batches as [string, object][])).toEqual(
    new Map([...model.batches].map(([key, { gross, costs, net }]) => [key, { gross, costs, net }])),
  );
  for (const { fileName, measure, expected, found } of controlComparisons(reader, merchantId)) {
    expect(expected).toEqual(found);
    expect(found.units).toBe(model.controls.get(`${fileName} ${measure} ${found.currency}`));
  }
}

/** Opening, debits, credits and closing of every account; each column sums to zero, or to the other one, in each currency. */
function compareTrialBalance(reader: Reader, merchantId: MerchantId, month: Month, days: PlainBooks['days']): void {
  const accounts = new Map(
    reader
      .read('SELECT id, role, subject FROM ledger_account')
      .all()
      .map((row) => [integerOf(row, 'id'), `${textOf(row, 'role')}/${textOf(row, 'subject')}`]),
  );
  const balances = trialBalance(reader, merchantId, month);
  const opening = summed(days, (day) => (day.month < month ? `${day.account} ${day.currency}` : undefined));
  const moved = new Map<string, { debits: bigint; credits: bigint; postings: number }>();
  for (const [text, sums] of days) {
    const day = dayOf(text);
    if (day.month !== month) continue;
    const key = `${day.account} ${day.currency}`;
    const all = moved.get(key) ?? { debits: 0n, credits: 0n, postings: 0 };
    moved.set(key, {
      debits: all.debits + sums.debits,
      credits: all.credits - sums.credits,
      postings: all.postings + sums.postings,
    });
  }
  const expected = [...new Set([...withoutZero(opening).keys(), ...moved.keys()])].toSorted().map((key) => {
    const begins = opening.get(key) ?? 0n;
    const { debits, credits, postings } = moved.get(key) ?? { debits: 0n, credits: 0n, postings: 0 };
    return [key, begins, debits, credits, begins + debits - credits, postings];
  });
  const found = balances.map(({ accountId, opening: begins, debits, credits, closing, postings }) => [
    `${accounts.get(accountId)} ${closing.currency}`,
    begins.units,
    debits.units,
    credits.units,
    closing.units,
    postings,
  ]);
  expect(found.toSorted(([left], [right]) => (String(left) < String(right) ? -1 : 1))).toEqual(expected);
  for (const column of ['opening', 'closing'] as const) {
    for (const [, units] of perCurrency(balances.map((balance) => balance[column]))) expect(units).toBe(0n);
  }
  const [debits, credits] = [balances.map((one) => one.debits), balances.map((one) => one.credits)];
  expect(perCurrency(debits)).toEqual(perCurrency(credits));
}

/** Sales by method and currency, counted and summed; and what providers kept. */
function compareTurnover(reader: Reader, merchantId: MerchantId, month: Month, days: PlainBooks['days']): void {
  const expected = new Map<string, [number, bigint]>();
  const byDay = new Map<string, [number, bigint]>();
  for (const [text, { debits, credits, standing }] of days) {
    const { account, currency, month: own, day } = dayOf(text);
    if (own !== month || !account.startsWith('turnover/')) continue;
    const method = account.slice('turnover/'.length);
    for (const [sums, key] of [
      [expected, `${method} ${currency}`],
      [byDay, `${day} ${method} ${currency}`],
    ] as const) {
      const [count, units] = sums.get(key) ?? [0, 0n];
      sums.set(key, [count + standing, units - debits - credits]);
    }
  }
  const standing = (sums: Map<string, [number, bigint]>) =>
    new Map([...sums].filter(([, [count, units]]) => count !== 0 || units !== 0n));
  expect(
    new Map(
      turnoverRows(reader, merchantId, month).map(({ method, payments, gross }) => [
        `${method} ${gross.currency}`,
        [payments, gross.units],
      ]),
    ),
  ).toEqual(standing(expected));
  expect(
    new Map(
      turnoverDays(reader, merchantId, month).map(({ day, method, payments, gross }) => [
        `${day} ${method} ${gross.currency}`,
        [payments, gross.units],
      ]),
    ),
  ).toEqual(standing(byDay));
  const costs = (role: string): Sums =>
    withoutZero(
      summed(days, (day) => (day.month === month && day.account.startsWith(`${role}/`) ? day.currency : undefined)),
    );
  const kept = monthCosts(reader, merchantId, month);
  expect(withoutZero(perCurrency(kept.map(({ fee }) => fee)))).toEqual(costs('fees'));
  expect(withoutZero(perCurrency(kept.map(({ tax }) => tax)))).toEqual(costs('gst_input_credit'));
}

it.each(seeds)(
  'holds every account, day, month, method and batch of random books to the last unit (seed %i)',
  async (seed) => {
    const store = temporaryStore();
    const { writer, reader } = store;
    try {
      insertDrawnMerchants(writer);
      const models = drawnMerchants.map((_, merchant) => plainBooks(merchant));
      for (const [index, file] of drawFiles(seed, rows, files).entries()) {
        const model = models[file.merchant];
        if (model === undefined) throw new Error('a file of a merchant');
        if (index === files / 2) {
          for (const [place, { id }] of drawnMerchants.entries()) {
            await closeMonth(writer, id as MerchantId);
            models[place]?.close(closes);
          }
        }
        await bookFile(writer, file, `file ${index}`);
        model.take(file, `file ${index}`);
      }
      for (const [place, { id }] of drawnMerchants.entries()) {
        const model = models[place];
        if (model !== undefined) compare(reader, id as MerchantId, model);
      }
      expect(models.reduce((sum, { late }) => sum + [...late.values()].reduce((all, one) => all + one, 0), 0)).not.toBe(
        0,
      );
      expect(checkBalances(reader).findings).toEqual([]);
      expect(unbalancedEntries(reader)).toEqual([]);
    } finally {
      store.remove();
    }
  },
  600_000,
);

it('draws every kind of row, every currency, and every way a file or a match can go', () => {
  const drawn = seeds.flatMap((seed) => drawFiles(seed, rows, files));
  const ofRows = drawn.flatMap((file) => file.rows);
  // A withdrawal is its own batch: wallet-imports.test.ts.
  const drawable = Object.keys(ruleOfRow).filter((kind) => kind !== 'withdrawal');
  expect(new Set(ofRows.map(({ kind }) => kind))).toEqual(new Set(drawable));
  expect(new Set(ofRows.map(({ currency }) => currency))).toEqual(new Set(drawnCurrencies));
  expect(new Set(drawn.map(({ kind, fate }) => `${kind} ${fate}`)).size).toBe(6);
  expect(new Set(drawn.flatMap(({ matches }) => matches.map(({ outcome }) => outcome))).size).toBe(3);
  for (const [currency, units] of [
    ['ETH', 1n],
    ['ETH', 10n ** 27n],
    ['INR', 1n],
    ['INR', 200_000_000_000n * 10n ** 11n],
  ] as const) {
    expect(ofRows.some((row) => row.currency === currency && (row.gross === units || row.gross === -units))).toBe(true);
  }
});
