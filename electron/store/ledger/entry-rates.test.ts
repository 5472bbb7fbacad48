import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { ImportId, MatchId, MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { monthOf } from '../../../shared/kernel/local-date.ts';
import { fromMinor, negate, zero, type Money } from '../../../shared/money/money.ts';
import { rate } from '../../../shared/money/rate.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import { insertImport } from '../imports/imports-table.ts';
import { insertMatch } from '../matching/matches-table.ts';
import { learnAccountNumber } from '../merchants/accounts-table.ts';
import { insertBookedRate } from '../rates/booked-rates-table.ts';
import { insertQuote } from '../rates/quotes-table.ts';
import { insertBatch } from '../settlements/settlements-table.ts';
import { insertStatementLine } from '../settlements/statement-lines-table.ts';
import { insertTestShop } from '../testing/test-shop.ts';
import { temporaryStore, type TemporaryStore } from '../testing/temporary-workspace.ts';
import { ledgerAccount } from './accounts-table.ts';
import { insertEntry, type NewEntry } from './entries-table.ts';
import { entryRates } from './entry-rates.ts';
import { namedAccounts } from './named-accounts.ts';

const merchantId = 'm1' as MerchantId;
const settledOn = '2026-10-02' as LocalDate;
const bookedOn = '2026-10-05' as LocalDate;
const lastDay = '2026-10-31' as LocalDate;

let store: TemporaryStore;
beforeEach(() => {
  store = temporaryStore();
  const { writer } = store;
  insertTestShop(writer);
  const quotes = [
    ['USD', settledOn, 84n, 'ECB'],
    ['USD', bookedOn, 85n, 'ECB'],
    ['EUR', bookedOn, 91n, 'My bank'],
    ['USD', lastDay, 86n, 'ECB'],
    ['EUR', lastDay, 92n, 'ECB'],
    ['USD', '2026-11-01' as LocalDate, 87n, 'ECB'],
  ] as const satisfies readonly (readonly [CurrencyCode, LocalDate, bigint, string])[];
  quotes.forEach(([from, on, rupees, source], index) => {
    insertQuote(writer, { from, to: 'INR', on, rate: rate(from, 'INR', rupees, 1n), source, line: null }, null);
    insertBookedRate(
      writer,
      merchantId,
      { day: on, rate: rate(from, 'INR', rupees, 1n), quotes: [BigInt(index + 1)] },
      0,
    );
  });
});
afterEach(() => {
  store.remove();
});

const entry = (kind: string, occurredOn: LocalDate, amounts: readonly Money[], more: Partial<NewEntry> = {}): bigint =>
  insertEntry(
    store.writer,
    { merchantId, kind, occurredOn, period: monthOf(occurredOn), lateFrom: null, ...more },
    amounts.flatMap((amount) => [
      { accountId: ledgerAccount(store.writer, merchantId, 'receivable', 'p1'), amount },
      { accountId: ledgerAccount(store.writer, merchantId, 'exchange_clearing', ''), amount: negate(amount) },
    ]),
  );

const shown = (id: bigint): string[] =>
  entryRates(store.writer, id).map(
    ({ from, to, on, rate: { numerator }, source }) => `${from} ${to} ${on} ${numerator} ${source}`,
  );

it('are those of an entry’s currencies on its day, and none of the base currency', () => {
  expect(shown(entry('sale', bookedOn, [fromMinor('USD', 100n)]))).toEqual(['USD INR 2026-10-05 85 ECB']);
  expect(shown(entry('sale', bookedOn, [fromMinor('INR', 100n)]))).toEqual([]);
  expect(shown(entry('conversion', bookedOn, [fromMinor('USD', 100n), fromMinor('EUR', -90n)]))).toEqual([
    'EUR INR 2026-10-05 91 My bank',
    'USD INR 2026-10-05 85 ECB',
  ]);
  expect(shown(entry('sale', '2026-10-06' as LocalDate, [fromMinor('USD', 100n)]))).toEqual([]);
});

it('are of a match across currencies each side’s on its own day, and so for its gain and its reversal', () => {
  const made = { merchantId, accountSeq: 1n, fileName: 'f', sha256: 'x', format: 'f', kind: 'settlement' } as const;
  const place = insertImport(store.writer, { ...made, id: 'i1' as ImportId }, 0);
  const batchId = insertBatch(store.writer, { accountSeq: 1n, reference: 'B', currency: 'USD', settledOn, place });
  const statementLineId = insertStatementLine(store.writer, {
    accountSeq: 2n,
    identity: 'l',
    bookedOn,
    valueOn: bookedOn,
    amount: fromMinor('EUR', 90n),
    reference: '',
    narration: 'NEFT',
    place,
    line: 1,
  });
  const matchSeq = insertMatch(
    store.writer,
    {
      id: 'm' as MatchId,
      merchantId,
      level: 2,
      rule: 'accepted_across',
      why: sentence('match_accepted', { left: 'B', right: 'NEFT', amount: { amount: '90', currency: 'EUR' } }),
      by: 'person',
      amount: fromMinor('EUR', 90n),
      difference: zero('EUR'),
      writtenOff: zero('EUR'),
      paymentIds: [],
      batchIds: [batchId],
      statementLineIds: [statementLineId],
    },
    0,
  );
  const subject = { batchId, statementLineId, matchSeq };
  const both = ['USD INR 2026-10-02 84 ECB', 'EUR INR 2026-10-05 91 My bank'];
  const across = entry('match_across', bookedOn, [fromMinor('USD', 100n), fromMinor('EUR', -90n)], subject);
  expect(shown(across)).toEqual(both);
  expect(shown(entry('exchange_gain', bookedOn, [fromMinor('INR', 5n)], subject))).toEqual(both);
  const back = entry('reversal', bookedOn, [fromMinor('USD', -100n)], { matchSeq, reverses: across });
  expect(shown(back)).toEqual(both);
});

it('are of a revaluation the closing rates, and none on the day it is taken back', () => {
  const closing = ['EUR INR 2026-10-31 92 ECB', 'USD INR 2026-10-31 86 ECB'];
  expect(shown(entry('unrealised_gain', lastDay, [fromMinor('INR', 5n)]))).toEqual(closing);
  expect(shown(entry('unrealised_loss', lastDay, [fromMinor('INR', 5n)]))).toEqual(closing);
  expect(shown(entry('unrealised_gain', '2026-11-01' as LocalDate, [fromMinor('INR', -5n)]))).toEqual([]);
});

it('stand by accounts that are named by the number learned last', () => {
  entry('sale', bookedOn, [fromMinor('USD', 100n)]);
  const numbers = () => namedAccounts(store.writer, merchantId).map(({ role, holder }) => [role, holder]);
  expect(numbers()).toEqual([
    ['receivable', { institution: 'phonepe', number: '' }],
    ['exchange_clearing', null],
  ]);
  learnAccountNumber(store.writer, 1n, 'XX77', 0);
  expect(numbers()[0]).toEqual(['receivable', { institution: 'phonepe', number: 'XX77' }]);
});
