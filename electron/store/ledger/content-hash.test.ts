import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { octoberLines, octoberSales, openOctoberBooks, type OctoberBooks } from '../../testing/october-shop.ts';
import { hdfcFile, phonepeFile } from '../../testing/sample-files.ts';
import { behindTheBack } from '../testing/tamper.ts';
import { writeBeside } from '../../testing/open-beside.ts';
import { contentHash } from './content-hash.ts';

const report = phonepeFile(octoberSales);
const statement = hdfcFile(octoberLines);

/** One shop for all: what is changed in it is rolled back. */
let shop: OctoberBooks;
beforeAll(async () => {
  shop = await openOctoberBooks();
  await shop.importTexts(report, statement);
});
afterAll(async () => {
  await shop.remove();
});

const merchantId = () => shop.merchantId as MerchantId;

describe('what the books say', () => {
  it('is the same by whatever way they came to it: order, time, numbers and ids are no part of it', async () => {
    const { id } = await shop.test.ask('merchants.add', { name: 'Other', country: 'IN' });
    const bring = (name: string, text: string) =>
      shop.test.ask('imports.commit', { merchantId: id, files: [shop.test.file(name, text)] });
    shop.clock.now += 86_400_000;
    await bring('wrong.csv', phonepeFile([{ reference: 'X', on: '01-10-2026', amount: '1.00' }]));
    await shop.test.ask('ledger.undo', { merchantId: id });
    await bring('bank.csv', statement);
    await bring('phonepe.csv', report);
    expect(contentHash(shop.reader, id)).toBe(shop.hash());
    expect(contentHash(shop.reader, 'nobody' as MerchantId)).not.toBe(shop.hash());
  });

  it('grows with a close and with what comes late', async () => {
    const said = new Set([shop.hash()]);
    await shop.test.ask('periods.close', { merchantId: shop.merchantId, month: '2026-10' });
    said.add(shop.hash());
    await shop.importTexts(phonepeFile([{ reference: 'LATE', on: '30-10-2026', amount: '77.00' }]));
    said.add(shop.hash());
    expect(said.size).toBe(3);
  });

  it.each([
    ['an import', 'import', `UPDATE import SET sha256 = 'f' || substr(sha256, 2) WHERE kind = 'statement'`],
    ['a payment’s amount', 'payment', `UPDATE payment SET frac = frac + 1 WHERE reference = 'P4'`],
    ['a payment’s day', 'payment', `UPDATE payment SET business_date = '2026-10-06' WHERE reference = 'P4'`],
    ['a payment’s net', 'payment', `UPDATE payment SET net_frac = net_frac + 1 WHERE reference = 'P4'`],
    [
      'a settlement’s fee',
      'settlement_line',
      `UPDATE settlement_line SET fee_amount = fee_amount + 1 WHERE payment_id = 1`,
    ],
    ['a settlement', 'settlement_line', 'DELETE FROM settlement_line WHERE payment_id = 1'],
    [
      'a batch',
      'settlement_batch',
      `UPDATE settlement_batch SET settled_on = '2026-10-03' WHERE reference = 'AXNPN0001'`,
    ],
    [
      'a bank line',
      'statement_line',
      `UPDATE statement_line SET narration = narration || '.' WHERE reference = '000123'`,
    ],
    ['what a match holds', 'match_item', 'UPDATE match_item SET batch_id = 2 WHERE batch_id = 1'],
    ['what a match wrote off', 'match', 'UPDATE match SET written_off_frac = 1'],
    ['the month of a late payment', 'late_row', `UPDATE late_row SET period = '2026-12'`],
    ['a balance', 'account_day', 'UPDATE account_day SET debit_frac = debit_frac + 1 WHERE debit_frac > 0'],
    ['an exception', 'exception', `UPDATE exception SET amount = amount + 1 WHERE kind = 'unknown_credit'`],
    ['what a closed month reported', 'period_turnover', 'UPDATE period_turnover SET payments = payments + 1'],
    ['that a month is closed', 'period_close', `UPDATE period_close SET month = '2026-09'`],
  ])('tells %s', async (_, table, edit) => {
    await writeBeside(shop.test, (writer) => {
      const before = contentHash(writer, merchantId());
      writer.script('BEGIN');
      behindTheBack(writer, table, () => writer.script(edit));
      expect(contentHash(writer, merchantId())).not.toBe(before);
      writer.script('ROLLBACK');
      expect(contentHash(writer, merchantId())).toBe(before);
    });
  });
});
