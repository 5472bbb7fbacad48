import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fromWire } from '../../../shared/money/wire.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { octoberLines, octoberSales, openOctoberShop, type OctoberShop } from '../../testing/october-shop.ts';
import { hdfcFile, phonepeFile, type SampleLine, type SampleSale } from '../../testing/sample-files.ts';
import { testBackend, testMerchant, type TestBackend } from '../../testing/test-backend.ts';

let shop: OctoberShop;
let test: TestBackend;
let merchantId: string;
beforeEach(async () => {
  shop = await openOctoberShop();
  ({ test, merchantId } = shop);
});
afterEach(async () => {
  expect(test.faults).toEqual([]);
  await shop.remove();
});

describe('importing again', () => {
  it('refuses the very same file and says since when', async () => {
    await shop.importOctober();
    const again = await test.dispatch('imports.commit', {
      merchantId,
      files: [test.file('renamed.csv', phonepeFile(octoberSales))],
    });
    expect(again).toMatchObject({
      ok: false,
      code: 'already_imported',
      details: { file: 'renamed.csv', since: '2026-11-21T04:30:00.000Z' },
    });
  });

  it('adds only what is new from overlapping exports, in either order', async () => {
    await shop.importTexts(phonepeFile(octoberSales.slice(0, 4)), hdfcFile(octoberLines.slice(0, 3)));
    const second = await shop.importTexts(phonepeFile(octoberSales.slice(2)), hdfcFile(octoberLines.slice(1)));
    expect(second.imports.map(({ rows }) => rows)).toEqual([
      { read: 4, new: 2, known: 2 },
      { read: 4, new: 2, known: 2 },
    ]);
    const inOrder = await shop.exceptions();

    const other = testBackend({ clock: shop.clock });
    const otherId = await testMerchant(other);
    for (const text of [
      hdfcFile(octoberLines.slice(1)),
      phonepeFile(octoberSales.slice(2)),
      phonepeFile(octoberSales.slice(0, 4)),
      hdfcFile(octoberLines.slice(0, 3)),
    ]) {
      await other.ask('imports.commit', { merchantId: otherId, files: [other.file('x.csv', text)] });
    }
    const turned = (await other.ask('exceptions.list', { merchantId: otherId })).exceptions.map(
      ({ kind, amountAtRisk, references }) => [kind, toDecimalText(fromWire(amountAtRisk)), references[0]],
    );
    expect(turned).toEqual(inOrder);
    // Accounts have the ids of the order in which they came.
    const home = async (backend: TestBackend, id: string) => {
      const report = await backend.ask('reports.home', { merchantId: id, month: '2026-10' });
      return { ...report, imports: 0, inTransit: report.inTransit.map((held) => ({ ...held, accounts: [] })) };
    };
    expect(await home(other, otherId)).toEqual(await home(test, merchantId));
    await other.remove();
  });

  it('settles a payment that an earlier file had unsettled, and takes a grown batch’s match back to prove it anew', async () => {
    await shop.importOctober();
    const now = octoberSales.map((sale) =>
      sale.reference === 'P4' ? { ...sale, batch: 'AXNPN0001', settledOn: '02-10-2026' } : sale,
    );
    const { imports } = await shop.importTexts(phonepeFile(now));
    expect(imports[0]?.rows).toEqual({ read: 6, new: 1, known: 5 });
    // The batch is 250.00 larger now than the credit that had explained it.
    expect(await shop.exceptions()).toContainEqual(['short_paid', '250.00', 'AXNPN0001']);
    expect((await test.ask('matching.list', { merchantId })).matches).toEqual([]);
    expect(await test.ask('ledger.verify', {})).toMatchObject({ ok: true });
  });

  it('keeps equal honest statement lines as many as they are', async () => {
    const coffee = (balance: string): SampleLine => ({
      on: '07/10/26',
      narration: 'UPI-COFFEE',
      out: '50.00',
      balance,
    });
    const { imports } = await shop.importTexts(
      hdfcFile([...octoberLines.slice(0, 4), coffee('12,436.90'), coffee('12,386.90')]),
    );
    expect(imports[0]?.rows.new).toBe(6);
  });

  it.each([
    ['another amount', { amount: '1000.01' }, 'differs_from_books'],
    ['another fee', { fee: '-7.41' }, 'differs_from_books'],
    ['another batch', { batch: 'AXNPN0009' }, 'settled_in_other_batch'],
  ])('holds a file back that tells a known payment with %s', async (_, change, code) => {
    await shop.importOctober();
    const before = await test.ask('ledger.verify', {});
    const changed = phonepeFile([{ ...(octoberSales[0] as SampleSale), ...change }]);
    const answer = await test.dispatch('imports.commit', { merchantId, files: [test.file('x.csv', changed)] });
    expect(answer).toMatchObject({ ok: false, code: 'issues_hold_import', details: { issues: [{ line: 2, code }] } });
    expect(await test.ask('ledger.verify', {})).toEqual(before);
  });
});

describe('accounts', () => {
  it('keeps two accounts of one bank apart when the user says which is which', async () => {
    const one = hdfcFile(octoberLines.slice(0, 2));
    // The other account has the very same octoberLines, and one more.
    const two = hdfcFile(octoberLines.slice(0, 3));
    await test.ask('imports.commit', { merchantId, files: [test.file('one.csv', one)] });
    const second = await test.ask('imports.commit', {
      merchantId,
      files: [test.file('two.csv', two)],
      account: 'XX77',
    });
    expect(second.imports[0]?.rows).toEqual({ read: 3, new: 3, known: 0 });
    const [merchant] = (await test.ask('merchants.list', {})).merchants;
    expect(merchant?.accounts.map(({ kind, institution, number }) => [kind, institution, number])).toEqual([
      ['bank', 'HDFC Bank', ''],
      ['bank', 'HDFC Bank', 'XX77'],
    ]);
    const again = await test.ask('imports.preview', {
      merchantId,
      files: [test.file('again.csv', hdfcFile(octoberLines.slice(0, 4)))],
      account: merchant?.accounts[1]?.id,
    });
    expect(again.files[0]?.rows).toEqual({ read: 4, new: 1, known: 3 });
  });
});

describe('all or nothing', () => {
  it('imports no file when one of them cannot be', async () => {
    const files = [
      test.file('good.csv', phonepeFile(octoberSales)),
      test.file('bad.csv', hdfcFile([{ on: '32/10/26', narration: 'X', in: '1.00', balance: '1.00' }])),
    ];
    expect(await test.dispatch('imports.commit', { merchantId, files })).toMatchObject({
      ok: false,
      code: 'issues_hold_import',
      details: { file: 'bad.csv' },
    });
    expect(
      await test.dispatch('imports.commit', {
        merchantId,
        files: [files[0] ?? '', test.file('x.txt', 'hello, world')],
      }),
    ).toMatchObject({ ok: false, code: 'format_unknown' });
    expect((await test.ask('ledger.verify', {})).checked).toMatchObject({ entries: 0, postings: 0, imports: 0 });
  });

  it('changes nothing when it is cancelled', async () => {
    const many = Array.from({ length: 30_000 }, (_, index): SampleSale => ({
      reference: `P${index}`,
      on: '01-10-2026',
      amount: '10.00',
    }));
    const token = test.file('many.csv', phonepeFile(many));
    const controller = new AbortController();
    const steps: string[] = [];
    const answer = await test.dispatch(
      'imports.commit',
      { merchantId, files: [token] },
      {
        callId: 'call-1' as never,
        signal: controller.signal,
        onProgress: ({ step, done }) => {
          steps.push(step);
          if (done > 0) controller.abort();
        },
      },
    );
    expect(answer).toMatchObject({ ok: false, code: 'cancelled' });
    expect(steps).toContain('reading');
    expect((await test.ask('ledger.verify', {})).checked.imports).toBe(0);
    expect((await test.ask('imports.commit', { merchantId, files: [token] })).imports[0]?.rows.new).toBe(30_000);
  });

  it('lets queries see the books as they were while an import runs', async () => {
    const many = Array.from({ length: 20_000 }, (_, index): SampleSale => ({
      reference: `P${index}`,
      on: '01-10-2026',
      amount: '10.00',
    }));
    const running = test.ask('imports.commit', { merchantId, files: [test.file('many.csv', phonepeFile(many))] });
    const during = await test.ask('reports.turnover', { merchantId, month: '2026-10' });
    expect(during.totals).toEqual([]);
    await running;
    expect((await test.ask('reports.turnover', { merchantId, month: '2026-10' })).totals[0]?.payments).toBe(20_000);
  });
});
