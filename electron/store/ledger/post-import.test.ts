import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ImportId, MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import type { BookedRowKind } from '../../../shared/catalogue/row-kinds.ts';
import { post } from '../../domain/ledger/post.ts';
import { ruleOfRow } from '../../domain/ledger/rule-of-row.ts';
import type { Posting } from '../../domain/ledger/posting.ts';
import { insertImport } from '../imports/imports-table.ts';
import { insertPayment, type PaymentKind } from '../payments/payments-table.ts';
import { moneyOf, textOf } from '../row.ts';
import { insertStatementLine } from '../settlements/statement-lines-table.ts';
import { insertTestShop } from '../testing/test-shop.ts';
import { temporaryStore, type TemporaryStore } from '../testing/temporary-workspace.ts';
import { inTransaction } from '../transaction.ts';
import { lastRows, postImport } from './post-import.ts';

const merchantId = 'm1' as MerchantId;
/** The accounts of the test's shop, as they are numbered in the file. */
const [provider, bank] = [1n, 2n];
const file = { merchantId, fileName: 'f', format: 'f' };
const unsaid = { reference: null, merchantReference: null, releaseOn: null };
const date = fc.constantFrom('2026-09-30', '2026-10-01', '2026-10-31', '2026-11-01') as fc.Arbitrary<LocalDate>;
/** Up to a few crore, with parts of a paisa, both signs and zero. */
const amount = fc
  .oneof(fc.constant(0n), fc.bigInt(-(10n ** 19n), 10n ** 19n), fc.bigInt(-3n, 3n))
  .map((units) => money('INR', units));

const kinds = (Object.keys(ruleOfRow) as BookedRowKind[]).filter(
  (kind): kind is PaymentKind => kind !== 'credit' && kind !== 'debit',
);
const payment = fc.record({
  kind: fc.constantFrom<PaymentKind>(...kinds),
  method: fc.constantFrom('upi', 'credit_card', 'other' as const),
  day: date,
  gross: amount,
});
const line = fc.record({ day: date, amount });

type Line = { readonly entry: string; readonly role: string; readonly key: string; readonly amount: Money };

const expected = (entry: string, postings: readonly Posting[]): Line[] =>
  postings.map(({ account, amount: posted }) => ({ entry, role: account.role, key: account.key, amount: posted }));

const booked = (store: TemporaryStore): Line[] =>
  store.writer
    .read(
      `SELECT entry.kind || ' ' || coalesce(payment_id, 'line ' || statement_line_id) AS entry, role, account.subject AS key, currency, amount, frac
       FROM posting JOIN journal_entry AS entry ON entry.id = entry_id JOIN ledger_account AS account ON account.id = account_id`,
    )
    .all()
    .map((row) => ({
      entry: textOf(row, 'entry'),
      role: textOf(row, 'role'),
      key: textOf(row, 'key'),
      amount: moneyOf(row),
    }));

const inOrder = (lines: readonly Line[]): string[] =>
  lines.map(({ entry, role, key, amount: posted }) => `${entry} ${role} ${key} ${posted.units}`).toSorted();

it('posts in SQL exactly what the rules post in TypeScript', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(payment, { maxLength: 12 }),
      fc.array(line, { maxLength: 6 }),
      async (payments, lines) => {
        const store = temporaryStore();
        try {
          const { writer } = store;
          insertTestShop(writer);
          const rules: Line[] = [];
          await inTransaction(writer, 'test', 1, () => {
            const place = insertImport(
              writer,
              { ...file, id: 'i1' as ImportId, accountSeq: provider, sha256: 'x', kind: 'settlement' },
              0,
            );
            const before = lastRows(writer);
            const keys = { provider_account: 'p1', bank_account: 'b1' };
            payments.forEach(({ kind, method, day, gross }, index) => {
              const id = insertPayment(writer, {
                ...unsaid,
                accountSeq: provider,
                identity: String(index),
                kind,
                method,
                occurredAt: day,
                businessDate: day,
                gross,
                net: gross,
                place,
                line: index,
              });
              const rule = ruleOfRow[kind];
              rules.push(...expected(`${rule} ${id}`, post(rule, { gross }, { ...keys, method })));
            });
            postImport(writer, {
              merchantId,
              importSeq: place.importSeq,
              accountId: 'p1',
              ...before,
              closedThrough: '2026-09' as Month,
            });
            const statement = insertImport(
              writer,
              { ...file, id: 'i2' as ImportId, accountSeq: bank, sha256: 'y', kind: 'statement' },
              0,
            );
            const then = lastRows(writer);
            lines.forEach(({ day, amount: moved }, index) => {
              const id = insertStatementLine(writer, {
                accountSeq: bank,
                identity: String(index),
                bookedOn: day,
                valueOn: day,
                amount: moved,
                reference: '',
                narration: '',
                place: statement,
                line: index,
              });
              rules.push(
                ...expected(
                  `${moved.units < 0n ? 'bank_debit' : 'bank_credit'} line ${id}`,
                  post(moved.units < 0n ? 'bank_debit' : 'bank_credit', { amount: moved }, keys),
                ),
              );
            });
            postImport(writer, {
              merchantId,
              importSeq: statement.importSeq,
              accountId: 'b1',
              ...then,
              closedThrough: '2026-09' as Month,
            });
            return { keep: true, value: null };
          });
          expect(inOrder(booked(store))).toEqual(inOrder(rules));
          // What belongs to the closed month or before went to the next one, with a link back.
          const late = store.writer
            .read(
              `SELECT DISTINCT occurred_on <= '2026-09-30' AS early, period, late_from FROM journal_entry ORDER BY 1, 2`,
            )
            .all();
          for (const row of late)
            expect([row['period'], row['late_from']]).toEqual(
              row['early'] === 1n ? ['2026-10', '2026-09'] : [row['period'], null],
            );
        } finally {
          store.remove();
        }
      },
    ),
    { numRuns: 40 },
  );
});

it('posts only what this import added', async () => {
  const store = temporaryStore();
  const { writer } = store;
  insertTestShop(writer);
  for (const name of ['1', '2']) {
    await inTransaction(writer, 'test', 1, () => {
      const place = insertImport(
        writer,
        { ...file, id: name as ImportId, accountSeq: provider, sha256: name, kind: 'settlement' },
        0,
      );
      const before = lastRows(writer);
      const day = '2026-10-01' as LocalDate;
      insertPayment(writer, {
        ...unsaid,
        accountSeq: provider,
        identity: name,
        kind: 'sale',
        method: 'upi',
        occurredAt: day,
        businessDate: day,
        gross: money('INR', 5n),
        net: money('INR', 5n),
        place,
        line: 1,
      });
      postImport(writer, {
        merchantId,
        importSeq: place.importSeq,
        accountId: 'p1',
        ...before,
        closedThrough: null,
      });
      return { keep: true, value: null };
    });
  }
  expect(writer.read('SELECT payment_id, import_seq FROM journal_entry ORDER BY id').all()).toEqual([
    { payment_id: 1n, import_seq: 1n },
    { payment_id: 2n, import_seq: 2n },
  ]);
  store.remove();
});
