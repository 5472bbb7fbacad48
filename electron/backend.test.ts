import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportOutcome } from '../shared/contract/imports.ts';
import { fromWire } from '../shared/money/wire.ts';
import { toDecimalText } from '../shared/money/decimal-text.ts';
import { makeDemoMonth } from './app/demo/make-demo-month.ts';
import { octoberLines, octoberSales, openOctoberShop, type OctoberShop } from './testing/october-shop.ts';
import { hdfcFile, phonepeFile } from './testing/sample-files.ts';
import { testPassphrase } from './testing/make-test-workspace.ts';
import { testBackend, type TestBackend } from './testing/test-backend.ts';
import type { Month } from '../shared/kernel/local-date.ts';

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

describe('the whole way, once', () => {
  it('goes from two files to a closed month', async () => {
    const { imports, outcome } = await shop.importOctober();
    expect(imports.map(({ rows }) => rows)).toEqual([
      { read: 6, new: 6, known: 0 },
      { read: 5, new: 5, known: 0 },
    ]);
    expect(outcome.matches.map(({ reference, why }) => [reference, why.code])).toEqual([
      ['AXNPN0001', 'match_reference_rounded'],
    ]);
    expect(await shop.exceptions()).toEqual([
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
    const files = [test.file('a.csv', phonepeFile(octoberSales)), test.file('b.csv', hdfcFile(octoberLines))];
    const preview = await test.ask('imports.preview', { merchantId, files });
    expect(preview.ready).toBe(true);
    expect(await test.ask('imports.list', {})).toEqual({ imports: [] });
    expect((await test.ask('ledger.verify', {})).checked).toMatchObject({ entries: 0, postings: 0, imports: 0 });
    const { outcome } = await test.ask('imports.commit', { merchantId, files });
    expect(plain(outcome)).toEqual(plain(preview));
  });

  it('finds the demo’s planted faults, and nothing else', async () => {
    const demo = makeDemoMonth({ month: '2026-10' as Month, seed: 7 });
    await shop.importTexts(...demo.files.map(({ text }) => text));
    const found = await shop.exceptions();
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

describe('the workspace', () => {
  it('opens again with its passphrase only, and holds what it held', async () => {
    await shop.importOctober();
    const before = await shop.exceptions();
    await test.ask('vault.lock', {});
    expect(await test.dispatch('exceptions.list', { merchantId })).toMatchObject({ code: 'workspace_locked' });
    expect(await test.dispatch('vault.unlock', { passphrase: 'one two three five' })).toMatchObject({
      code: 'wrong_passphrase',
    });
    await test.ask('vault.unlock', { passphrase: testPassphrase });
    expect(await shop.exceptions()).toEqual(before);
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

  it('is made so that each guess at its passphrase costs 64 MiB and three passes (RFC 9106, section 4)', async () => {
    const fresh = testBackend();
    expect(await fresh.ask('vault.create', { passphrase: testPassphrase })).toMatchObject({ state: 'open' });
    expect(JSON.parse(readFileSync(`${fresh.databaseFile}.vault`, 'utf8'))).toMatchObject({
      keys: [{ secret: { kdf: { name: 'argon2id', memoryKiB: 65_536, passes: 3 } } }],
    });
    await fresh.remove();
  });

  it('keeps no word of the user’s on disk in the clear', async () => {
    await shop.importOctober();
    for (const end of ['', '-wal', '.vault', '.lock']) {
      const bytes = readFileSync(join(test.folder, `test.nikash-ledger${end}`), 'latin1');
      for (const word of ['AXNPN0001', 'Test Shop', 'PHONEPE', testPassphrase])
        expect(bytes.includes(word)).toBe(false);
    }
  });

  it('opens a demo beside the real one and leaves it again', async () => {
    await shop.importOctober();
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
