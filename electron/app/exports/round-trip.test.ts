import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { money, unitsPerMinor, type Money } from '../../../shared/money/money.ts';
import { keyText } from '../../domain/ledger/kept-identity.ts';
import { paymentsColumns, paymentsMark, statementColumns, statementMark } from '../../formats/nikash/layout.ts';
import { readFile } from '../../formats/read-file.ts';
import { useBooks } from '../../testing/used-books.ts';
import { testPassphrase } from '../../testing/make-test-workspace.ts';
import { testBackend, type TestBackend } from '../../testing/test-backend.ts';
import { ownFile } from './own-file.ts';

const open: TestBackend[] = [];
afterEach(async () => {
  for (const test of open.splice(0)) await test.remove();
});

/** Ten years, as many as a report takes: the samples are of several. */
const range = { from: '2017-01-01', to: '2026-12-31' } as const;

async function exported(test: TestBackend, merchantId: string): Promise<readonly { name: string; text: string }[]> {
  const files = [
    await test.ask('exports.payments', { merchantId }),
    await test.ask('exports.statement', { merchantId }),
  ];
  return files.map(({ fileName, text }) => ({ name: fileName, text }));
}

const bring = async (test: TestBackend, merchantId: string, files: readonly { name: string; text: string }[]) => {
  const { imports } = await test.ask('imports.commit', {
    merchantId,
    files: files.map(({ name, text }) => test.file(name, text)),
  });
  return imports;
};

/** What must be the same wherever the rows lie: figures, never the ids under which they are kept. */
async function figures(test: TestBackend, merchantId: string) {
  const document = async (kind: Input<'reports.document'>['kind'], id: string, columns: readonly string[]) => {
    const { sections } = await test.ask('reports.document', { merchantId, kind, ...range });
    return sections
      .filter((section) => section.id.split(':', 1)[0] === id)
      .map((section) =>
        section.rows.map(({ cells }) =>
          columns.map((one) => cells[section.columns.findIndex(({ id: at }) => at === one)]),
        ),
      );
  };
  const { matches } = await test.ask('matching.list', { merchantId });
  const side = (ids: readonly { readonly reference: string }[]) => ids.map(({ reference }) => reference).toSorted();
  return {
    turnover: await document('turnover', 'by_currency', ['currency', 'payments', 'gross']),
    methods: await document('turnover', 'by_method', ['method', 'payments', 'gross']),
    batches: await document('settlements', 'batches', [
      'settled',
      'reference',
      'payments',
      'gross',
      'refunds',
      'fee',
      'tax',
      'net',
    ]),
    // Banks, tax on fees, opening balances and fees: 1300 and 5000 are apart though a wallet's rows say only what both came to.
    accounts: await document('trial_balance', 'accounts', ['code', 'closing']).then((sections) =>
      sections.map((rows) =>
        rows.filter(([code]) => code?.is === 'text' && ['1000', '1300', '3010', '5000'].includes(code.text)),
      ),
    ),
    matched: matches.map((match) => `${match.rule} ${side(match.left).join()} ${side(match.right).join()}`).toSorted(),
  };
}

const counts = (imports: Output<'imports.commit'>['imports']) =>
  imports.map(({ rows }) => [rows.new, rows.known === rows.read]);

async function emptyShop(like: { readonly zone?: string } = {}): Promise<{ test: TestBackend; merchantId: string }> {
  const test = testBackend({ clock: { now: Date.parse('2026-11-10T10:00:00+05:30') }, idsBegin: 'other' });
  open.push(test);
  await test.openNew();
  const { id } = await test.ask('merchants.add', {
    name: 'Rangoli Crafts',
    country: 'IN',
    currencies: ['INR', 'USD'],
    ...like,
  });
  return { test, merchantId: id };
}

describe('books that were used for two months', () => {
  it('know every row of their own export, and other books come to the same figures', async () => {
    const used = await useBooks();
    await used.test.backend.close();
    const test = testBackend({ folder: used.test.folder, clock: used.clock, idsBegin: 'again' });
    open.push(test);
    await test.ask('vault.unlock', { passphrase: testPassphrase });
    const { merchantId } = used;
    const before = await figures(test, merchantId);
    const files = await exported(test, merchantId);
    const imports = await bring(test, merchantId, files);
    expect(imports.length).toBeGreaterThanOrEqual(2);
    for (const [fresh, allKnown] of counts(imports)) expect([fresh, allKnown]).toEqual([0, true]);
    expect(imports.flatMap(({ issues }) => issues)).toEqual([]);
    expect(await figures(test, merchantId)).toEqual(before);

    const other = await emptyShop();
    await bring(other.test, other.merchantId, files);
    // What a person matched or wrote off is no row, and stays where it was said.
    expect({ ...(await figures(other.test, other.merchantId)), matched: [] }).toEqual({ ...before, matched: [] });
    // And the rows that came from there are known by the export of here.
    const back = await exported(other.test, other.merchantId);
    for (const [fresh, allKnown] of counts(await bring(test, merchantId, back)))
      expect([fresh, allKnown]).toEqual([0, true]);
  });
});

describe('files of every format', () => {
  const folder = new URL('../../formats/', import.meta.url).pathname;
  const samples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?:^|\/)samples\/[^/]+$/.test(path))
    .toSorted();

  /** Files that are read without a fault, one of each institution in a group: so none contradicts another. */
  async function groups(): Promise<readonly (readonly string[])[]> {
    const taken = new Map<string, string[]>();
    for (const path of samples) {
      const found = { institution: '', held: false };
      for await (const event of readFile({ name: path, path: join(folder, path) })) {
        if (event.type === 'recognised') found.institution = event.institution;
        if (event.type === 'unrecognised') found.held = true;
        if ((event.type === 'rows' || event.type === 'finished') && event.issues.some(({ holds }) => holds))
          found.held = true;
      }
      if (!found.held) taken.set(found.institution, [...(taken.get(found.institution) ?? []), path]);
    }
    const most = Math.max(...[...taken.values()].map(({ length }) => length));
    return Array.from({ length: most }, (_, at) => [...taken.values()].flatMap((paths) => paths[at] ?? []));
  }

  it('come back to the books they came to as known, and bring other books to the same figures', async () => {
    const own = await emptyShop();
    const other = await emptyShop();
    let taken = 0;
    for (const [at, paths] of (await groups()).entries()) {
      const shop = { country: 'IN', name: `Shop ${at}`, currencies: ['INR' as const] };
      const { id } = await own.test.ask('merchants.add', shop);
      const tokens = paths.map((path) =>
        own.test.backend.registerFile({
          name: path.split('/').at(-1) ?? path,
          bytes: readFileSync(join(folder, path)),
        }),
      );
      taken += (await own.test.ask('imports.commit', { merchantId: id, files: tokens })).imports.length;
      const before = await figures(own.test, id);
      const files = await exported(own.test, id);
      for (const { rows, issues } of await bring(own.test, id, files))
        expect({ paths, fresh: rows.new, issues }).toEqual({ paths, fresh: 0, issues: [] });
      expect(await figures(own.test, id)).toEqual(before);
      const { id: otherId } = await other.test.ask('merchants.add', shop);
      await bring(other.test, otherId, files);
      expect(await figures(other.test, otherId)).toEqual(before);
    }
    expect(taken).toBeGreaterThan(40);
  });
});

/** A cashback is found by the terms of its scheme, which are no rows and stay where they were said. */
async function withoutCashback(test: TestBackend, merchantId: string) {
  const found = await figures(test, merchantId);
  return { ...found, matched: found.matched.filter((match) => !match.startsWith('cashback ')) };
}

describe('the sample data', () => {
  it('comes to the same figures and the same matches in other books', async () => {
    const demo = testBackend();
    open.push(demo);
    await demo.openNew();
    await demo.ask('vault.openDemo', {});
    const { merchants } = await demo.ask('merchants.list', {});
    const merchantId = merchants[0]?.id ?? '';
    const before = await withoutCashback(demo, merchantId);
    expect(before.matched.length).toBeGreaterThan(10);
    const files = await exported(demo, merchantId);
    for (const [fresh, allKnown] of counts(await bring(demo, merchantId, files)))
      expect([fresh, allKnown]).toEqual([0, true]);
    expect(await withoutCashback(demo, merchantId)).toEqual(before);
    const other = await emptyShop();
    await bring(other.test, other.merchantId, files);
    expect(await withoutCashback(other.test, other.merchantId)).toEqual(before);
  });
});

describe('any rows', () => {
  const text = fc.string({ unit: 'binary', maxLength: 24 }).filter((one) => !/\0/.test(one));
  const name = fc.oneof(
    text,
    fc.constantFrom('=1+1', "'=1", '-12', 'a;=b', '@x', '"', '', ' ', '\\u003d', 'ab\ncd', '৳১২'),
  );
  const amount = fc.bigInt({ min: -(10n ** 22n), max: 10n ** 22n });
  const row = fc.record({
    kind: fc.constantFrom(
      'sale',
      'refund',
      'chargeback',
      'fee',
      'adjustment',
      'reserve_hold',
      'cashback',
      'tds',
      'declined',
      'pending',
    ),
    at: fc.constantFrom(
      '2026-10-01',
      '2026-10-02T23:59:60Z',
      '2026-10-03T04:05:06.789+05:45',
      '2026-09-30T20:00:00-07:00',
    ),
    currency: fc.constantFrom('INR', 'ETH', 'JPY', 'BTC'),
    gross: amount,
    fee: fc.bigInt({ min: 0n, max: 10n ** 9n }),
    batch: fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }),
    reference: name,
    merchantReference: name,
    key: fc.uint8Array({ minLength: 16, maxLength: 16 }),
  });
  const line = fc.record({
    on: fc.constantFrom('2026-10-01', '2026-10-02', '2026-10-05'),
    currency: fc.constantFrom('INR', 'ETH'),
    amount,
    reference: name,
    narration: name,
    key: fc.uint8Array({ minLength: 16, maxLength: 16 }),
  });
  const held = (currency: CurrencyCode, units: bigint): Money =>
    money(currency, (units / unitsPerMinor(currency)) * unitsPerMinor(currency));

  function paymentsOf(rows: readonly (typeof row extends fc.Arbitrary<infer T> ? T : never)[]): string {
    const file = ownFile(paymentsMark, paymentsColumns);
    file.account({ institution: 'phonepe', number: '', account: '' });
    for (const { kind, at, currency, gross, fee, batch, reference, merchantReference, key } of rows) {
      const tried = kind === 'declined' || kind === 'pending';
      const code = currency as CurrencyCode;
      file.row({
        kind,
        occurred_at: at,
        currency,
        gross: held(code, gross),
        fee: held(code, tried || batch === null ? 0n : fee),
        tax: money(code, 0n),
        method: 'upi',
        reference,
        merchant_reference: merchantReference,
        batch: tried || batch === null ? null : `B${batch}`,
        settled_on: tried || batch === null ? null : `2026-10-0${batch + 2}`,
        description: tried ? reference : '',
        identity: keyText(key),
      });
    }
    return file.end().text;
  }

  function statementOf(lines: readonly (typeof line extends fc.Arbitrary<infer T> ? T : never)[]): string {
    const file = ownFile(statementMark, statementColumns);
    file.account({ institution: 'hdfc', number: 'XX4321', account: '' });
    for (const currency of ['INR', 'ETH'] as const)
      file.opening({ currency, amount: money(currency, unitsPerMinor(currency)) });
    for (const { on, currency, amount: units, reference, narration, key } of lines) {
      const value = held(currency, units);
      file.row({
        kind: value.units < 0n ? 'debit' : 'credit',
        booked_on: on,
        value_on: on,
        currency,
        amount: value,
        reference,
        narration,
        identity: keyText(key),
      });
    }
    return file.end().text;
  }

  it('come back from other books as they went there, to the letter', async () => {
    const { test } = await emptyShop();
    let shops = 0;
    const shop = async () => (await test.ask('merchants.add', { name: `Any ${(shops += 1)}`, country: 'IN' })).id;
    /** Without the ids of accounts, which are each workspace's own. */
    const told = (files: readonly { text: string }[]) =>
      files.map(({ text: all }) => all.replace(/^(account,[^,]*,[^,]*),[^,]*/gm, '$1'));
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(row, { maxLength: 12, selector: ({ key }) => key.join() }),
        fc.uniqueArray(line, { minLength: 1, maxLength: 8, selector: ({ key }) => key.join() }),
        async (rows, lines) => {
          const one = await shop();
          const given = [
            { name: 'p.csv', text: paymentsOf(rows) },
            { name: 's.csv', text: statementOf(lines) },
          ];
          const imports = await bring(test, one, rows.length === 0 ? given.slice(1) : given);
          expect(imports.flatMap(({ issues }) => issues)).toEqual([]);
          const files = await exported(test, one);
          // Lines of the file are in its order; those of one account and kind are what was written.
          expect(linesOf(files)).toEqual(linesOf(rows.length === 0 ? given.slice(1) : given));
          const other = await shop();
          await bring(test, other, files);
          expect(told(await exported(test, other))).toEqual(told(files));
          for (const [fresh, allKnown] of counts(await bring(test, one, files)))
            expect([fresh, allKnown]).toEqual([0, true]);
        },
      ),
      { numRuns: process.env['NIKASH_TEST_SIZE'] === 'full' ? 60 : 6 },
    );
  });

  /** Rows alone, in one order, whatever parts they stand in. */
  const linesOf = (files: readonly { text: string }[]): readonly string[] =>
    files.flatMap(({ text: all }) => all.split('\r\n').filter((each) => each.startsWith('row,'))).toSorted();
});
