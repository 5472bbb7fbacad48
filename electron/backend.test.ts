import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportOutcome } from '../shared/contract/imports.ts';
import { fromWire } from '../shared/money/wire.ts';
import { toDecimalText } from '../shared/money/decimal-text.ts';
import { makeDemoMonth } from './app/demo/make-demo-month.ts';
import { hdfcFile, phonepeFile, type SampleLine, type SampleSale } from './testing/sample-files.ts';
import { testBackend, testMerchant, testPassphrase, type TestBackend, type TestClock } from './testing/test-backend.ts';
import type { Month } from '../shared/kernel/local-date.ts';

const sales: readonly SampleSale[] = [
  {
    reference: 'P1',
    on: '01-10-2026',
    amount: '1000.00',
    fee: '-7.40',
    tax: '-1.332',
    batch: 'AXNPN0001',
    settledOn: '02-10-2026',
  },
  {
    reference: 'P2',
    on: '01-10-2026',
    amount: '500.00',
    fee: '-3.70',
    tax: '-0.666',
    batch: 'AXNPN0001',
    settledOn: '02-10-2026',
  },
  { reference: 'R1', on: '01-10-2026', amount: '-200.00', batch: 'AXNPN0001', settledOn: '02-10-2026', refund: true },
  { reference: 'P3', on: '03-10-2026', amount: '2000.00', batch: 'AXNPN0002', settledOn: '04-10-2026' },
  { reference: 'P4', on: '05-10-2026', amount: '250.00' },
  { reference: 'P5', on: '08-10-2026', amount: '900.00', batch: 'AXNPN0003', settledOn: '09-10-2026' },
];

// Batch 1 comes to 1,286.902 and the bank can pay 1,286.90 of it; batch 2 is paid 500 short; batch 3 never comes.
const lines: readonly SampleLine[] = [
  {
    on: '02/10/26',
    narration: 'NEFT CR-PHONEPE-AXNPN0001',
    reference: '0000AXNPN0001',
    in: '1,286.90',
    balance: '11,286.90',
  },
  { on: '03/10/26', narration: 'RENT', reference: '000123', out: '1,000.00', balance: '10,286.90' },
  {
    on: '04/10/26',
    narration: 'NEFT CR-PHONEPE-AXNPN0002',
    reference: 'AXNPN0002',
    in: '1,500.00',
    balance: '11,786.90',
  },
  { on: '06/10/26', narration: 'CASH DEPOSIT', in: '700.00', balance: '12,486.90' },
  { on: '31/10/26', narration: 'INTEREST', out: '0.90', balance: '12,486.00' },
];

let clock: TestClock;
let test: TestBackend;
let merchantId: string;
beforeEach(async () => {
  clock = { now: Date.parse('2026-11-21T10:00:00+05:30') };
  test = testBackend({ clock });
  merchantId = await testMerchant(test);
});
afterEach(async () => {
  expect(test.faults).toEqual([]);
  await test.remove();
});

const importTexts = async (...texts: readonly string[]) =>
  test.ask('imports.commit', { merchantId, files: texts.map((text, index) => test.file(`file-${index}.csv`, text)) });

const both = () => importTexts(phonepeFile(sales), hdfcFile(lines));

const exceptions = async () =>
  (await test.ask('exceptions.list', { merchantId })).exceptions.map(({ kind, amountAtRisk, references }) => [
    kind,
    toDecimalText(fromWire(amountAtRisk)),
    references[0],
  ]);

describe('the whole way, once', () => {
  it('goes from two files to a closed month', async () => {
    const { imports, outcome } = await both();
    expect(imports.map(({ rows }) => rows)).toEqual([
      { read: 6, new: 6, known: 0 },
      { read: 5, new: 5, known: 0 },
    ]);
    expect(outcome.matches.map(({ reference, why }) => [reference, why.code])).toEqual([
      ['AXNPN0001', 'match_reference_rounded'],
    ]);
    expect(await exceptions()).toEqual([
      ['not_settled', '900.00', 'AXNPN0003'],
      ['unknown_credit', '700.00', undefined],
      ['short_paid', '500.00', 'AXNPN0002'],
      ['not_settled', '250.00', 'P4'],
    ]);

    const closed = await test.ask('periods.close', { merchantId, month: '2026-10' });
    expect(closed.state).toBe('closed');
    expect(closed.checklist.every(({ ok }) => ok)).toBe(true);
    const report = await test.ask('reports.turnover', { merchantId, month: '2026-10' });
    expect(report.rows).toEqual([
      { currency: 'INR', method: 'upi', payments: 5, gross: { amount: '465000', currency: 'INR' } },
    ]);
    expect(report.snapshotHash).toBe(closed.snapshot?.hash);
    expect(await test.ask('ledger.verify', {})).toMatchObject({ ok: true, findings: [], checked: { imports: 2 } });
  });

  it('shows in the preview exactly what the import then does, and changes nothing by it', async () => {
    const plain = (outcome: ImportOutcome) => ({
      ...outcome,
      files: outcome.files.map(({ token: _, ...file }) => file),
    });
    const files = [test.file('a.csv', phonepeFile(sales)), test.file('b.csv', hdfcFile(lines))];
    const preview = await test.ask('imports.preview', { merchantId, files });
    expect(preview.ready).toBe(true);
    expect(await test.ask('imports.list', {})).toEqual({ imports: [] });
    expect((await test.ask('ledger.verify', {})).checked).toMatchObject({ entries: 0, postings: 0, imports: 0 });
    const { outcome } = await test.ask('imports.commit', { merchantId, files });
    expect(plain(outcome)).toEqual(plain(preview));
  });

  it('finds the demo’s planted faults, and nothing else', async () => {
    const demo = makeDemoMonth({ month: '2026-10' as Month, seed: 7 });
    await importTexts(...demo.files.map(({ text }) => text));
    const found = await exceptions();
    const { missingPayout, shortPayout, unknownCredit, unsettledSale } = demo.planted;
    expect(found.toSorted()).toEqual(
      [
        ['not_settled', toDecimalText(missingPayout.amount), missingPayout.reference],
        ['short_paid', toDecimalText(shortPayout.difference), shortPayout.reference],
        ['unknown_credit', toDecimalText(unknownCredit.amount), unknownCredit.reference],
        ['not_settled', toDecimalText(unsettledSale.amount), unsettledSale.reference],
      ].toSorted(),
    );
    const turnover = await test.ask('reports.turnover', { merchantId, month: '2026-10' });
    expect(turnover.totals.map(({ payments, gross }) => [payments, fromWire(gross)])).toEqual([
      [demo.planted.sales.count, demo.planted.sales.gross],
    ]);
  });
});

describe('importing again', () => {
  it('refuses the very same file and says since when', async () => {
    await both();
    const again = await test.dispatch('imports.commit', {
      merchantId,
      files: [test.file('renamed.csv', phonepeFile(sales))],
    });
    expect(again).toMatchObject({
      ok: false,
      code: 'already_imported',
      details: { file: 'renamed.csv', since: '2026-11-21T04:30:00.000Z' },
    });
  });

  it('adds only what is new from overlapping exports, in either order', async () => {
    await importTexts(phonepeFile(sales.slice(0, 4)), hdfcFile(lines.slice(0, 3)));
    const second = await importTexts(phonepeFile(sales.slice(2)), hdfcFile(lines.slice(1)));
    expect(second.imports.map(({ rows }) => rows)).toEqual([
      { read: 4, new: 2, known: 2 },
      { read: 4, new: 2, known: 2 },
    ]);
    const inOrder = await exceptions();

    const other = testBackend({ clock });
    const otherId = await testMerchant(other);
    for (const text of [
      hdfcFile(lines.slice(1)),
      phonepeFile(sales.slice(2)),
      phonepeFile(sales.slice(0, 4)),
      hdfcFile(lines.slice(0, 3)),
    ]) {
      await other.ask('imports.commit', { merchantId: otherId, files: [other.file('x.csv', text)] });
    }
    const turned = (await other.ask('exceptions.list', { merchantId: otherId })).exceptions.map(
      ({ kind, amountAtRisk, references }) => [kind, toDecimalText(fromWire(amountAtRisk)), references[0]],
    );
    expect(turned).toEqual(inOrder);
    const home = (backend: TestBackend, id: string) =>
      backend.ask('reports.home', { merchantId: id, month: '2026-10' });
    expect({ ...(await home(other, otherId)), imports: 0 }).toEqual({ ...(await home(test, merchantId)), imports: 0 });
    await other.remove();
  });

  it('settles a payment that an earlier file had unsettled, and takes a grown batch’s match back to prove it anew', async () => {
    await both();
    const now = sales.map((sale) =>
      sale.reference === 'P4' ? { ...sale, batch: 'AXNPN0001', settledOn: '02-10-2026' } : sale,
    );
    const { imports } = await importTexts(phonepeFile(now));
    expect(imports[0]?.rows).toEqual({ read: 6, new: 1, known: 5 });
    // The batch is 250.00 larger now than the credit that had explained it.
    expect(await exceptions()).toContainEqual(['short_paid', '250.00', 'AXNPN0001']);
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
    const { imports } = await importTexts(hdfcFile([...lines.slice(0, 4), coffee('12,436.90'), coffee('12,386.90')]));
    expect(imports[0]?.rows.new).toBe(6);
  });

  it.each([
    ['another amount', { amount: '1000.01' }, 'differs_from_books'],
    ['another fee', { fee: '-7.41' }, 'differs_from_books'],
    ['another batch', { batch: 'AXNPN0009' }, 'settled_in_other_batch'],
  ])('holds a file back that tells a known payment with %s', async (_, change, code) => {
    await both();
    const before = await test.ask('ledger.verify', {});
    const changed = phonepeFile([{ ...(sales[0] as SampleSale), ...change }]);
    const answer = await test.dispatch('imports.commit', { merchantId, files: [test.file('x.csv', changed)] });
    expect(answer).toMatchObject({ ok: false, code: 'issues_hold_import', details: { issues: [{ line: 2, code }] } });
    expect(await test.ask('ledger.verify', {})).toEqual(before);
  });
});

describe('accounts', () => {
  it('keeps two accounts of one bank apart when the user says which is which', async () => {
    const one = hdfcFile(lines.slice(0, 2));
    // The other account has the very same lines, and one more.
    const two = hdfcFile(lines.slice(0, 3));
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
      files: [test.file('again.csv', hdfcFile(lines.slice(0, 4)))],
      account: merchant?.accounts[1]?.id,
    });
    expect(again.files[0]?.rows).toEqual({ read: 4, new: 1, known: 3 });
  });
});

describe('all or nothing', () => {
  it('imports no file when one of them cannot be', async () => {
    const files = [
      test.file('good.csv', phonepeFile(sales)),
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

describe('matching by hand', () => {
  it('links a short payout, keeps what is missing as owed, and takes it back', async () => {
    await both();
    const { left, right, nearMisses } = await test.ask('matching.list', { merchantId, month: '2026-10' });
    expect(nearMisses.map(({ why }) => why.code)).toEqual(['near_amount_differs']);
    const batch = left.find(({ reference }) => reference === 'AXNPN0002');
    const line = right.find(({ reference }) => reference === 'AXNPN0002');
    const { match } = await test.ask('matching.accept', { merchantId, left: batch?.id ?? '', right: line?.id ?? '' });
    expect(match).toMatchObject({
      by: 'person',
      difference: { amount: '50000' },
      why: { code: 'match_accepted_difference' },
    });
    expect(await exceptions()).toContainEqual(['short_paid', '500.00', 'AXNPN0002']);
    expect(
      await test.dispatch('matching.accept', { merchantId, left: batch?.id ?? '', right: line?.id ?? '' }),
    ).toMatchObject({ ok: false, code: 'item_already_matched' });

    await test.ask('matching.unmatch', { merchantId, matchId: match.id ?? '' });
    const after = await test.ask('matching.list', { merchantId, month: '2026-10' });
    expect(after.left.map(({ id }) => id)).toEqual(left.map(({ id }) => id));
    expect(after.right.map(({ id }) => id)).toEqual(right.map(({ id }) => id));
    expect(await test.ask('ledger.verify', {})).toMatchObject({ ok: true });
  });

  it('gives the same matches however often it runs', async () => {
    await both();
    const first = await test.ask('matching.reconcile', { merchantId });
    expect(await test.ask('matching.reconcile', { merchantId })).toEqual(first);
    expect(first.matched.filter(({ level }) => level === 1)).toHaveLength(5);
  });
});

describe('a month', () => {
  it('sends a late row to the next open month, with a link back, and leaves the closed one as it was reported', async () => {
    await both();
    await test.ask('periods.close', { merchantId, month: '2026-10' });
    const before = await test.ask('reports.turnover', { merchantId, month: '2026-10' });
    const { imports } = await importTexts(phonepeFile([{ reference: 'LATE', on: '30-10-2026', amount: '77.00' }]));
    expect(imports[0]).toMatchObject({ late: 1, months: ['2026-10'] });
    expect(await test.ask('reports.turnover', { merchantId, month: '2026-10' })).toEqual(before);
    const next = await test.ask('reports.turnover', { merchantId, month: '2026-11' });
    expect(next.late).toEqual([
      { month: '2026-10', currency: 'INR', payments: 1, gross: { amount: '7700', currency: 'INR' } },
    ]);
    expect(await test.ask('ledger.verify', {})).toMatchObject({ ok: true });
  });

  it('also sends a row forward whose month lies before the closed one', async () => {
    await both();
    await test.ask('periods.close', { merchantId, month: '2026-10' });
    await importTexts(phonepeFile([{ reference: 'OLD', on: '30-08-2026', amount: '77.00' }]));
    expect((await test.ask('reports.turnover', { merchantId, month: '2026-11' })).late[0]?.month).toBe('2026-08');
    expect(await test.ask('ledger.verify', {})).toMatchObject({ ok: true });
  });

  it('books the day where the merchant is', async () => {
    // 23:30 in India on 31 October is 15:00 in São Paulo; 01:00 on 1 November is still October there.
    const brazil = await test.ask('merchants.add', { name: 'Loja', country: 'IN', zone: 'America/Sao_Paulo' });
    const text = phonepeFile([{ reference: 'T1', on: '01-11-2026 01:00:00 AM', amount: '10.00' }]);
    await test.ask('imports.commit', { merchantId: brazil.id, files: [test.file('t.csv', text)] });
    expect((await test.ask('reports.turnover', { merchantId: brazil.id, month: '2026-10' })).days[0]?.day).toBe(
      '2026-10-31',
    );
  });

  it('is refused while it runs, when it is empty, twice, and before an earlier one', async () => {
    await importTexts(
      phonepeFile([
        ...sales,
        { reference: 'P9', on: '02-09-2026', amount: '5.00' },
        { reference: 'P8', on: '02-11-2026', amount: '5.00' },
      ]),
    );
    const close = (month: string) => test.dispatch('periods.close', { merchantId, month });
    expect(await close('2026-11')).toMatchObject({ code: 'period_not_over' });
    expect(await close('2026-07')).toMatchObject({ code: 'period_empty' });
    expect(await close('2026-10')).toMatchObject({ code: 'period_out_of_order', details: { earlier: '2026-09' } });
    expect(await close('2026-09')).toMatchObject({ ok: true });
    expect(await close('2026-09')).toMatchObject({ code: 'period_closed' });
    expect(await close('2026-10')).toMatchObject({ ok: true });
  });

  it('is held open by a gap between two statements', async () => {
    await importTexts(
      hdfcFile(lines.slice(0, 2)),
      hdfcFile([{ on: '20/10/26', narration: 'X', out: '1.00', balance: '5.00' }]),
    );
    expect(await test.dispatch('periods.close', { merchantId, month: '2026-10' })).toMatchObject({
      code: 'checklist_open',
      details: { items: ['statements_continuous'] },
    });
  });
});

describe('the workspace', () => {
  it('opens again with its passphrase only, and holds what it held', async () => {
    await both();
    const before = await exceptions();
    await test.ask('vault.lock', {});
    expect(await test.dispatch('exceptions.list', { merchantId })).toMatchObject({ code: 'workspace_locked' });
    expect(await test.dispatch('vault.unlock', { passphrase: 'one two three five' })).toMatchObject({
      code: 'wrong_passphrase',
    });
    await test.ask('vault.unlock', { passphrase: testPassphrase });
    expect(await exceptions()).toEqual(before);
  });

  it('belongs to one process at a time', async () => {
    const second = testBackend({ folder: test.folder });
    expect(await second.dispatch('vault.unlock', { passphrase: testPassphrase })).toMatchObject({
      code: 'workspace_busy',
    });
    await test.ask('vault.lock', {});
    expect(await second.dispatch('vault.unlock', { passphrase: testPassphrase })).toMatchObject({ ok: true });
    await second.backend.close();
    await test.ask('vault.unlock', { passphrase: testPassphrase });
  });

  it('refuses weak passphrases and a second workspace over the first', async () => {
    expect(await test.dispatch('vault.create', { passphrase: 'another passphrase' })).toMatchObject({
      code: 'workspace_exists',
    });
    const fresh = testBackend();
    for (const passphrase of ['short', 'aaaaaaaaaaaa', '          x']) {
      expect(await fresh.dispatch('vault.create', { passphrase })).toMatchObject({ code: 'passphrase_weak' });
    }
    await fresh.remove();
  });

  it('keeps no word of the user’s on disk in the clear', async () => {
    await both();
    for (const end of ['', '-wal', '.vault', '.lock']) {
      const bytes = readFileSync(join(test.folder, `test.nikash-ledger${end}`), 'latin1');
      for (const word of ['AXNPN0001', 'Test Shop', 'PHONEPE', testPassphrase])
        expect(bytes.includes(word)).toBe(false);
    }
  });

  it('opens a demo beside the real one and leaves it again', async () => {
    await both();
    expect(await test.ask('vault.openDemo', {})).toMatchObject({ state: 'open', demo: true });
    expect((await test.ask('merchants.list', {})).merchants.map(({ name }) => name)).toEqual(['Rangoli Crafts']);
    expect(await test.ask('vault.leaveDemo', {})).toMatchObject({ state: 'locked', demo: false });
    await test.ask('vault.unlock', { passphrase: testPassphrase });
    expect((await test.ask('merchants.list', {})).merchants.map(({ name }) => name)).toEqual(['Test Shop']);
  });
});

describe('the border', () => {
  it.each([
    ['an unknown method', 'merchants.delete', {}],
    ['a method of Object', 'constructor', {}],
    ['no input', 'merchants.add', undefined],
    ['an extra field', 'merchants.list', { extra: 1 }],
    [
      'a number for an amount',
      'merchants.add',
      { name: 'X', country: 'IN', declared: [{ amount: 5, currency: 'INR' }] },
    ],
    ['an impossible month', 'reports.home', { merchantId: 'x', month: '2026-13' }],
    ['a path for a token', 'imports.preview', { merchantId: 'x', files: ['../../etc/passwd'] }],
  ])('refuses %s without a fault', async (_, method, input) => {
    expect(await test.backend.dispatch(method, input)).toMatchObject({ ok: false, code: 'bad_request' });
  });

  it('answers an unknown token and an unknown merchant by refusals', async () => {
    expect(await test.dispatch('imports.preview', { merchantId, files: ['nobody'] })).toMatchObject({
      code: 'file_missing',
    });
    expect(await test.dispatch('periods.list', { merchantId: 'nobody' })).toMatchObject({ code: 'merchant_unknown' });
  });
});
